/**
 * What can be seen to stand in the way of a change before the first cell changes.
 */
import type { Problem } from "#shared/problems/problem.ts";
import type { Change } from "./change.ts";
import { familyOf, type OwnColumn } from "./ownColumns.ts";
import type { OwnTabs } from "./ownTabs.ts";
import { CELL_LIMIT, cellsOf, EMPTY_SHEET, problemOfEditing } from "./writeProblems.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface BeforeWriting {
  readonly problem: Problem | null;
  /** There is room only without what could be undone so far. */
  readonly dropsKept: boolean;
}

export function problemBeforeWriting(
  spreadsheet: Spreadsheet,
  own: OwnTabs,
  change: Change,
  ownColumns: readonly OwnColumn[],
): BeforeWriting {
  const problem =
    problemOfReader(spreadsheet) ??
    problemOfTabs(spreadsheet, change) ??
    problemOfColumns(spreadsheet, change, ownColumns);
  if (problem !== null) return { problem, dropsKept: false };
  const cells = cellsWhileWriting(spreadsheet, change, ownColumns);
  if (cells <= CELL_LIMIT) return { problem: null, dropsKept: false };
  const kept = own.copies.reduce((sum, { sheet }) => sum + cellsOf(sheet), 0);
  if (change.replacesKept && cells - kept <= CELL_LIMIT) return { problem: null, dropsKept: true };
  return { problem: { code: "sheet.tooManyCells", cells, limit: CELL_LIMIT }, dropsKept: false };
}

/** Whoever may only read can edit no cell, though none is protected. */
function problemOfReader(spreadsheet: Spreadsheet): Problem | null {
  const sheet = spreadsheet.getActiveSheet();
  const problem = problemOfEditing(sheet, sheet.getRange(1, 1));
  return problem?.code === "sheet.permissionMissing" ? problem : null;
}

function problemOfTabs(spreadsheet: Spreadsheet, { targets, goes }: Change): Problem | null {
  for (const { sheet, name } of targets) {
    const bearer = spreadsheet.getSheetByName(name);
    if (bearer !== null && bearer.getSheetId() !== sheet?.getSheetId()) {
      return { code: "sheet.outputOccupied", sheet: name };
    }
    const problem = sheet === null ? null : problemOfEditing(sheet, wholeOf(sheet));
    if (problem !== null) return problem;
  }
  for (const { sheet } of goes) {
    const problem = problemOfEditing(sheet, wholeOf(sheet));
    if (problem !== null) return problem;
  }
  return null;
}

function problemOfColumns(
  spreadsheet: Spreadsheet,
  change: Change,
  ownColumns: readonly OwnColumn[],
): Problem | null {
  for (const { family, plan } of change.columns) {
    for (const own of ownColumns) {
      if (familyOf(own) !== family) continue;
      const { sheet, column } = own;
      const problem = problemOfEditing(sheet, sheet.getRange(1, column, sheet.getMaxRows(), 1));
      if (problem !== null) return problem;
    }
    const sheet = plan === null ? null : spreadsheet.getSheetByName(plan.sheet);
    const problem = sheet === null ? null : problemOfNewColumns(sheet);
    if (problem !== null) return problem;
  }
  return null;
}

/** Whole tabs that are protected, and parts that reach beyond the last used column. */
function problemOfNewColumns(sheet: Sheet): Problem | null {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const last = sheet.getLastColumn();
  const isProtected =
    sheet.getProtections(SHEET).some((protection) => !protection.canEdit()) ||
    sheet
      .getProtections(RANGE)
      .some((protection) => !protection.canEdit() && protection.getRange().getLastColumn() > last);
  return isProtected ? { code: "sheet.protectedRange", sheet: sheet.getName() } : null;
}

/** What the document holds at the fullest moment: everything of now, new tabs and columns, and the copies. */
function cellsWhileWriting(
  spreadsheet: Spreadsheet,
  { targets, goes, columns }: Change,
  ownColumns: readonly OwnColumn[],
): number {
  let cells = 0;
  for (const sheet of spreadsheet.getSheets()) cells += cellsOf(sheet);
  for (const { sheet, rows, columns: wide } of targets) {
    if (sheet === null) cells += Math.max(rows * wide, EMPTY_SHEET.rows * EMPTY_SHEET.columns);
    else {
      const grown = Math.max(rows, sheet.getMaxRows()) * Math.max(wide, sheet.getMaxColumns());
      cells += grown; // the copy is as large as the tab is now, and the tab grows by the rest
    }
  }
  for (const { sheet, isKept } of goes) if (isKept) cells += cellsOf(sheet);
  const known = new Set(ownColumns.map(({ id }) => id));
  for (const { plan } of columns) {
    const sheet = plan === null ? null : spreadsheet.getSheetByName(plan.sheet);
    if (plan === null || sheet === null) continue;
    cells += plan.columns.filter(({ id }) => !known.has(id)).length * sheet.getMaxRows();
  }
  return cells;
}

function wholeOf(sheet: Sheet) {
  return sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
}
