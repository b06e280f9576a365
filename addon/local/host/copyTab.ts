import type { Tab } from "../document/tab.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";

/** A copy of a tab with its cells, looks, charts and marks; it comes last and is not hidden. */
export function copyOf(document: WorkbookDocument, original: Tab): Tab {
  const copy = document.addTab(copyName(document, original.name));
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
    ranges: chart.ranges.map((range) =>
      range.sheet === original.id ? { ...range, sheet: copy.id } : range,
    ),
  }));
  copy.filter = original.filter;
  copy.marks = original.marks.map((mark) => ({ ...mark, id: document.newId() }));
  return copy;
}

function copyName(document: WorkbookDocument, name: string): string {
  let candidate = `Copy of ${name}`;
  for (let number = 2; document.tabByName(candidate) !== null; number++) {
    candidate = `Copy of ${name} ${number}`;
  }
  return candidate;
}
