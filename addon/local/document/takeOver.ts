import type { Tab } from "./tab.ts";
import type { WorkbookDocument } from "./workbookDocument.ts";

/**
 * Makes a new tab a copy of another, of this document or of one that is given up: cells, looks, charts and marks.
 *
 * @param sheets Which tab stands for which in what charts show; others stay the same.
 */
export function takeOver(
  document: WorkbookDocument,
  original: Tab,
  copy: Tab,
  sheets: ReadonlyMap<number, number>,
): void {
  copy.rows = original.rows;
  copy.columns = original.columns;
  copy.cells.putBack(original.cells.keep());
  copy.styles.putBack(original.styles.keep());
  for (const [cell, note] of original.notes) copy.notes.set(cell, note);
  for (const [cell, formula] of original.formulas) copy.formulas.set(cell, formula);
  for (const [cell, formula] of original.spilled) copy.spilled.set(cell, formula);
  copy.merges = original.merges;
  for (const [column, width] of original.columnWidths) copy.columnWidths.set(column, width);
  copy.frozenRows = original.frozenRows;
  copy.frozenColumns = original.frozenColumns;
  copy.tabColor = original.tabColor;
  copy.hiddenGridlines = original.hiddenGridlines;
  copy.conditionalFormats = original.conditionalFormats;
  copy.charts = original.charts.map((chart) => ({
    ...chart,
    id: document.newId(),
    ranges: chart.ranges.map((range) => ({
      ...range,
      sheet: sheets.get(range.sheet) ?? range.sheet,
    })),
  }));
  copy.filter = original.filter;
  copy.hiddenRows = original.hiddenRows;
  copy.marks = original.marks.map((mark) => ({ ...mark, id: document.newId() }));
}
