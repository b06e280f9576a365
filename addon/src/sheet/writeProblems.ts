/**
 * What can stand in the way of writing: found before the first cell changes where the sheet lets us see it,
 * told from the host's refusal where it does not.
 *
 * Google words its refusals in the language of the account. What can be asked is therefore asked; of a text
 * only that is looked for which it has in every language: an address, a number.
 */
import type { Problem } from "#shared/problems/problem.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Cells of a spreadsheet, empty ones included: support.google.com/drive/answer/37603. */
export const CELL_LIMIT = 10_000_000;

/** What a new sheet comes with. */
export const EMPTY_SHEET = { rows: 1000, columns: 26 } as const;

export function cellsOf(sheet: Sheet): number {
  return sheet.getMaxRows() * sheet.getMaxColumns();
}

/** Null when the user may edit all of it; a reader of the document may edit nothing. */
export function problemOfEditing(sheet: Sheet, range: Range): Problem | null {
  if (range.canEdit()) return null;
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const isProtected = [SHEET, RANGE].some((type) =>
    sheet.getProtections(type).some((protection) => !protection.canEdit()),
  );
  return isProtected
    ? { code: "sheet.protectedRange", sheet: sheet.getName() }
    : { code: "sheet.permissionMissing" };
}

/**
 * Null when the host refused for a reason that the user cannot mend: a defect of ours.
 *
 * @param sheet Name of the tab that was being written.
 */
export function problemOfRefusal(refusal: unknown, sheet: string): Problem | null {
  const text = String(refusal);
  if (/protected (cell|range|sheet)|受(到)?保护|受保護/i.test(text)) {
    return { code: "sheet.protectedRange", sheet };
  }
  if (missingPermission.test(text)) return { code: "sheet.permissionMissing" };
  if (/(?<!\d)10[,.\s\u00a0]?000[,.\s\u00a0]?000(?!\d)|number of cells/i.test(text)) {
    return { code: "sheet.tooManyCells", cells: CELL_LIMIT, limit: CELL_LIMIT };
  }
  return null;
}

/** A service that was not allowed names the address of the scope that it asks for, in every language. */
const missingPermission =
  /googleapis\.com\/auth\/|do(es)? not have permission|not permitted|没有.{0,12}权限|沒有.{0,12}權限/i;
