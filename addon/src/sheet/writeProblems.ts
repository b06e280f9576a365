/**
 * What can stand in the way of writing: found before the first cell changes where the sheet lets us see it,
 * told from the host's refusal where it does not.
 */
import type { Problem } from "#shared/problems/problem.ts";
import type { TabPlan } from "../table/tabs/tabPlan.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** @param targets Our tab, where there is one, and the name that it shall bear. */
export function problemBeforeWriting(
  spreadsheet: Spreadsheet,
  targets: readonly {
    readonly plan: TabPlan;
    readonly sheet: Sheet | null;
    readonly name: string;
  }[],
): Problem | null {
  for (const { sheet, name } of targets) {
    const bearer = spreadsheet.getSheetByName(name);
    if (bearer !== null && bearer.getSheetId() !== sheet?.getSheetId()) {
      return { code: "sheet.outputOccupied", sheet: name };
    }
    if (sheet !== null && isProtected(sheet)) return { code: "sheet.protectedRange", sheet: name };
  }
  const cells = cellsWhileWriting(spreadsheet, targets);
  return cells > CELL_LIMIT ? { code: "sheet.tooManyCells", cells, limit: CELL_LIMIT } : null;
}

/**
 * Null when the host refused for a reason that the user cannot mend: a defect of ours.
 *
 * @param sheet Name of the tab that was being written.
 */
export function problemOfRefusal(refusal: unknown, sheet: string): Problem | null {
  const text = String(refusal);
  // As Apps Script words them for an English account; other languages fall through to a defect's sentence.
  if (/protected (cell|range|sheet)/i.test(text)) return { code: "sheet.protectedRange", sheet };
  if (/do(es)? not have permission|not permitted/i.test(text)) {
    return { code: "sheet.permissionMissing" };
  }
  if (/above the limit of \d+ cells|number of cells/i.test(text)) {
    return { code: "sheet.tooManyCells", cells: CELL_LIMIT, limit: CELL_LIMIT };
  }
  return null;
}

/** Cells of a spreadsheet, empty ones included: support.google.com/drive/answer/37603. */
const CELL_LIMIT = 10_000_000;

function isProtected(sheet: Sheet): boolean {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [...sheet.getProtections(SHEET), ...sheet.getProtections(RANGE)].some(
    (protection) => !protection.canEdit(),
  );
}

/** What the document holds at the fullest moment: everything of now, new tabs, and the backups beside. */
function cellsWhileWriting(
  spreadsheet: Spreadsheet,
  targets: readonly { readonly plan: TabPlan; readonly sheet: Sheet | null }[],
): number {
  let cells = 0;
  for (const sheet of spreadsheet.getSheets()) cells += cellsOf(sheet);
  for (const { plan, sheet } of targets) {
    const needed = plan.values.length * plan.widths.length;
    if (sheet === null) cells += Math.max(needed, EMPTY_SHEET_CELLS);
    else cells += cellsOf(sheet) + Math.max(0, needed - cellsOf(sheet));
  }
  return cells;
}

/** A new sheet comes with 1,000 rows of 26 columns. */
const EMPTY_SHEET_CELLS = 26_000;

function cellsOf(sheet: Sheet): number {
  return sheet.getMaxRows() * sheet.getMaxColumns();
}
