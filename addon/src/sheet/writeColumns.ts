/**
 * Our columns beside the user's table: written where they stand, made where they do not.
 *
 * Of the user's tab nothing else is written. A filter that ends where our columns begin is made to cover
 * them, or sorting by it would tear our values from their rows.
 */
import { plainText } from "../table/tabs/plainText.ts";
import type { BesidePlan, ColumnsPlan } from "../table/tabs/tabPlan.ts";
import type { FamilyColumns } from "./change.ts";
import { familyOf, findOwnColumns, markAsOwnColumn, type OwnColumn } from "./ownColumns.ts";
import type { TakingBack } from "./tabContents.ts";
import { applyFilter, readFilter } from "./tabFilter.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export function writeColumns(
  spreadsheet: Spreadsheet,
  plan: ColumnsPlan,
  own: readonly OwnColumn[],
  takingBack: TakingBack,
): void {
  const sheet = spreadsheet.getSheetByName(plan.sheet);
  // Gone since it was read: then there is nothing to stand beside.
  if (sheet === null || plan.columns.length === 0) return;
  const sheetId = sheet.getSheetId();
  const places = new Map<string, number>();
  for (const { id, column, sheetId: on } of own) {
    if (on === sheetId && !places.has(id)) places.set(id, column);
  }
  for (const beside of plan.columns) {
    const column = places.get(beside.id);
    if (column === undefined) continue;
    takingBack(restoring(sheet, column, plan.headerRow));
    fillColumn(sheet, column, beside, plan.headerRow);
  }
  const missing = plan.columns.filter(({ id }) => !places.has(id));
  if (missing.length > 0) {
    const first = insertColumns(sheet, missing.length, plan.headerRow, takingBack);
    missing.forEach((beside, i) => {
      const column = first + i;
      places.set(beside.id, column);
      markAsOwnColumn(sheet, column, beside.id);
      dressColumn(sheet, column, beside, plan);
      fillColumn(sheet, column, beside, plan.headerRow);
    });
  }
  writeRules(sheet, plan, places, takingBack);
}

/** Takes away our columns that are in no plan of their family: those of another tab, of another run, or all. */
export function deleteOtherColumns(
  spreadsheet: Spreadsheet,
  families: readonly FamilyColumns[],
): void {
  const stay = new Set<string>();
  const goes = findOwnColumns(spreadsheet).filter((own) => {
    const changed = families.find(({ family }) => family === familyOf(own));
    if (changed === undefined) return false;
    const { id, sheet } = own;
    const isPlanned =
      changed.plan?.columns.some((column) => column.id === id) &&
      sheet.getName() === changed.plan.sheet &&
      !stay.has(id);
    if (isPlanned) stay.add(id);
    return !isPlanned;
  });
  // From right to left: what is deleted moves what stands right of it.
  for (const { sheet, column } of [...goes].sort((a, b) => b.column - a.column)) {
    sheet.deleteColumn(column);
  }
}

/** New columns right of the last used one. @returns The first of them. */
function insertColumns(
  sheet: Sheet,
  count: number,
  headerRow: number,
  takingBack: TakingBack,
): number {
  const last = Math.max(1, sheet.getLastColumn());
  const filter = readFilter(sheet);
  sheet.insertColumnsAfter(last, count);
  takingBack(() => sheet.deleteColumns(last + 1, count));
  // They come with the looks, the notes and the drop-downs of their neighbour.
  const block = sheet.getRange(1, last + 1, sheet.getMaxRows(), count);
  block.clearFormat();
  block.clearNote();
  block.clearDataValidations();
  const neighbour = sheet.getRange(headerRow, last);
  const headers = sheet.getRange(headerRow, last + 1, 1, count);
  headers.setBackground(neighbour.getBackground());
  headers.setFontColor(neighbour.getFontColor());
  headers.setFontWeight(neighbour.getFontWeight() as "bold" | "normal");
  if (filter !== null && filter.column + filter.columns - 1 === last) {
    takingBack(() => {
      sheet.getFilter()?.remove();
      applyFilter(sheet, filter);
    });
    const wider = { ...filter, columns: filter.columns + count };
    sheet.getFilter()?.remove();
    applyFilter(sheet, wider);
  }
  return last + 1;
}

/** Set once: what the user makes of these looks later stays. */
function dressColumn(sheet: Sheet, column: number, beside: BesidePlan, plan: ColumnsPlan): void {
  sheet.setColumnWidth(column, beside.width);
  const rows = beside.values.length + 1;
  const cells = sheet.getRange(plan.headerRow, column, rows, 1);
  if (beside.align !== undefined) cells.setHorizontalAlignment(beside.align);
  if (beside.wrap) cells.setWrap(true);
}

function fillColumn(sheet: Sheet, column: number, beside: BesidePlan, headerRow: number): void {
  const { header, note, format, values } = beside;
  const spare = sheet.getMaxRows() - headerRow;
  sheet.getRange(headerRow, column).setNumberFormat("@").setNote(note);
  if (spare > 0) {
    sheet
      .getRange(headerRow + 1, column, spare, 1)
      .setNumberFormat(format)
      .clearContent();
  }
  sheet
    .getRange(headerRow, column, values.length + 1, 1)
    .setValues([[plainText(header)], ...values.map((value) => [value])]);
}

/** Puts back everything that `fillColumn` changes. */
function restoring(sheet: Sheet, column: number, headerRow: number): () => void {
  const range = sheet.getRange(headerRow, column, sheet.getMaxRows() - headerRow + 1, 1);
  const formats = range.getNumberFormats();
  const formulas = range.getFormulas();
  const note = sheet.getRange(headerRow, column).getNote();
  const values = range.getValues().map(([value], r) => {
    const formula = formulas[r]?.[0] ?? "";
    if (formula !== "") return [formula];
    // Under "@" text stays what it is; elsewhere "007" would become a number.
    if (typeof value !== "string" || value === "") return [value];
    return [formats[r]?.[0] === "@" ? plainText(value) : `'${value}`];
  });
  return () => {
    range.setNumberFormats(formats);
    range.setValues(values);
    sheet.getRange(headerRow, column).setNote(note);
  };
}

/** The user's rules stay, in their order; those that are only on columns of ours that have rules are ours. */
function writeRules(
  sheet: Sheet,
  { columns, headerRow }: ColumnsPlan,
  places: ReadonlyMap<string, number>,
  takingBack: TakingBack,
): void {
  const ours = new Set(
    columns.flatMap(({ id, texts }) => (texts.length > 0 ? places.get(id) : [])),
  );
  const rules = sheet.getConditionalFormatRules();
  const isOurs = (rule: Rule) =>
    rule.getRanges().every((range) => range.getNumColumns() === 1 && ours.has(range.getColumn()));
  const others = rules.filter((rule) => !isOurs(rule));
  const made = columns.flatMap(({ id, texts, values }) => {
    const column = places.get(id);
    if (column === undefined || values.length === 0) return [];
    const range = sheet.getRange(headerRow + 1, column, values.length, 1);
    return texts.map(({ text, background, color }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .setRanges([range])
        .whenTextEqualTo(text)
        .setBackground(background)
        .setFontColor(color)
        .build(),
    );
  });
  if (made.length === 0 && others.length === rules.length) return;
  takingBack(() => sheet.setConditionalFormatRules(rules));
  sheet.setConditionalFormatRules([...others, ...made]);
}
