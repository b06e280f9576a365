/**
 * Writes a planned tab into a sheet: every call covers a whole area, so that their number does not grow
 * with the rows.
 *
 * Rows and columns are only added here: taking away those that are no longer needed would pull the ranges
 * from under the charts that stand there until the run has succeeded.
 */
import type { Area, ColourRule, Style, TabPlan } from "../table/tabs/tabPlan.ts";
import type { BegunTab } from "./begunTab.ts";
import { emptySheet, growTo } from "./tabContents.ts";
import { applyFilter, filterOver } from "./tabFilter.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** @param begun The sheet, and the user's filter on it, which stays. */
export function fillTab(
  { sheet, filter, formerSize }: Pick<BegunTab, "sheet" | "filter" | "formerSize">,
  plan: TabPlan,
): void {
  emptySheet(sheet);
  growTo(sheet, plan.values.length, columnCount(plan));
  for (const { area, format } of plan.formats) rangeOf(sheet, area).setNumberFormat(format);
  wholeOf(sheet, plan).setValues(plan.values as (string | number)[][]);
  for (const { area, style } of plan.styles) applyStyle(rangeOf(sheet, area), style);
  for (const area of plan.merges) rangeOf(sheet, area).mergeAcross();
  if (plan.headerNotes.length > 0) {
    const header = sheet.getRange(plan.headerRow ?? 1, 1, 1, plan.headerNotes.length);
    header.setNotes([[...plan.headerNotes]]);
  }
  sheet.setConditionalFormatRules(plan.rules.map((rule) => ruleOf(sheet, rule)));
  plan.widths.forEach((width, i) => {
    if (i > 0 && width === plan.widths[i - 1]) return;
    sheet.setColumnWidths(i + 1, runFrom(plan.widths, i), width);
  });
  sheet.setFrozenRows(plan.frozenRows);
  sheet.setFrozenColumns(plan.frozenColumns);
  sheet.setHiddenGridlines(!plan.gridlines);
  sheet.setTabColor(plan.color);
  if (filter === null) return;
  const now = { rows: plan.values.length, columns: columnCount(plan) };
  const headers = plan.values[filter.row - 1]?.map(String) ?? [];
  const over = filterOver(filter, headers, formerSize, now);
  if (over !== null) applyFilter(sheet, over);
}

/** How many equal values stand side by side. */
export function runFrom(values: readonly unknown[], first: number): number {
  let end = first + 1;
  while (end < values.length && values[end] === values[first]) end++;
  return end - first;
}

export function rangeOf(sheet: Sheet, { row, column, rows, columns }: Area): Range {
  return sheet.getRange(row, column, rows, columns);
}

function wholeOf(sheet: Sheet, plan: TabPlan): Range {
  return sheet.getRange(1, 1, plan.values.length, columnCount(plan));
}

function columnCount(plan: TabPlan): number {
  return plan.widths.length;
}

function applyStyle(range: Range, style: Style): void {
  if (style.bold) range.setFontWeight("bold");
  if (style.size !== undefined) range.setFontSize(style.size);
  if (style.color !== undefined) range.setFontColor(style.color);
  if (style.background !== undefined) range.setBackground(style.background);
  if (style.align !== undefined) range.setHorizontalAlignment(style.align);
  if (style.wrap) range.setWrap(true);
  if (style.middle) range.setVerticalAlignment("middle");
}

function ruleOf(sheet: Sheet, rule: ColourRule): Rule {
  const builder = SpreadsheetApp.newConditionalFormatRule().setRanges(
    rule.areas.map((area) => rangeOf(sheet, area)),
  );
  switch (rule.kind) {
    case "text":
      return builder
        .whenTextEqualTo(rule.text)
        .setBackground(rule.background)
        .setFontColor(rule.color)
        .build();
    case "gradient":
      return builder.setGradientMinpoint(rule.from).setGradientMaxpoint(rule.to).build();
  }
}
