/**
 * The open document as the page learns of it: its tabs, their measures and charts.
 */
import type { Chart, SheetArea } from "../document/chart.ts";
import { isLeftOut } from "../document/leftOut.ts";
import { shownText, showsDate } from "../document/shownText.ts";
import { DEFAULT_COLUMN_WIDTH, type Tab } from "../document/tab.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import type { ChartView, DocumentView, SheetView } from "../pageApi.ts";

type Surroundings = Pick<
  DocumentView,
  "opened" | "menu" | "sidebar" | "dialog" | "language" | "isLanguageChosen" | "hasCustomers"
>;

export function documentView(document: WorkbookDocument, around: Surroundings): DocumentView {
  const { row, column, ...selection } = document.selection;
  return {
    name: document.name,
    sheets: document.tabs.map((tab) => sheetView(document, tab)),
    activeSheet: document.activeTab.id,
    selection: { ...selection, row: row - 1, column: column - 1 },
    selectionMovedAt: document.selectionMovedAt,
    canUndo: document.history.canUndo,
    canRedo: document.history.canRedo,
    version: document.version,
    ...around,
  };
}

function sheetView(document: WorkbookDocument, tab: Tab): SheetView {
  const { id, name, rows, columns, frozenRows, frozenColumns, tabColor, hidden } = tab;
  const hiddenRows = rowsOutOfSight(tab);
  return {
    id,
    name,
    rows,
    columns,
    usedRows: tab.cells.lastRow(),
    usedColumns: tab.cells.lastColumn(),
    frozenRows,
    frozenColumns,
    columnWidths: Array.from(
      { length: columns },
      (_, c) => tab.columnWidths.get(c + 1) ?? DEFAULT_COLUMN_WIDTH,
    ),
    tabColor,
    hidden,
    ...(hiddenRows.length > 0 && { hiddenRows }),
    gridlines: !tab.hiddenGridlines,
    merges: tab.merges.map((merge) => ({
      rows: merge.rows,
      columns: merge.columns,
      row: merge.row - 1,
      column: merge.column - 1,
    })),
    charts: tab.charts.map((chart) => chartView(document, chart)),
  };
}

function rowsOutOfSight(tab: Tab): readonly number[] {
  const rows = new Set(tab.hiddenRows);
  const { filter } = tab;
  const end = filter === null ? 0 : filter.area.row + filter.area.rows;
  for (let row = filter?.area.row ?? 0; row < end; row++) if (isLeftOut(tab, row)) rows.add(row);
  return [...rows].map((row) => row - 1).sort((one, other) => one - other);
}

function chartView(document: WorkbookDocument, chart: Chart): ChartView {
  const { id, type, row, column, offsetX, offsetY, options, headers, ranges, transposed } = chart;
  const values = joined(ranges.map((range) => valuesIn(document, range)));
  return {
    id,
    type,
    row,
    column,
    offsetX,
    offsetY,
    options,
    headers,
    values: transposed
      ? turned(values)
      : values.map((line, r) => labelled(document, chart, line, r)),
  };
}

/** What stands on an axis of labels is read as the cell shows it: 20%, not 0.2. */
function labelled(
  document: WorkbookDocument,
  { type, ranges: [range] }: Chart,
  line: readonly ChartCell[],
  place: number,
): readonly ChartCell[] {
  const tab = range === undefined ? null : document.tabById(range.sheet);
  if (range === undefined || tab === null) return line;
  if (type === "scatter" || type === "histogram" || place >= range.rows) return line;
  const { row, column } = range;
  const { numberFormat } = tab.styles.at(row + place, column);
  return numberFormat === ""
    ? line
    : [shownText(tab.cells.at(row + place, column), numberFormat), ...line.slice(1)];
}

type ChartCell = string | number | null;

function valuesIn(
  document: WorkbookDocument,
  { sheet, row, column, rows, columns }: SheetArea,
): ChartCell[][] {
  const tab = document.tabById(sheet);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) =>
      tab === null ? null : chartCell(tab, row + r, column + c),
    ),
  );
}

function chartCell(tab: Tab, row: number, column: number): ChartCell {
  const value = tab.cells.at(row, column);
  const { numberFormat } = tab.styles.at(row, column);
  if (value === null) return null;
  if (typeof value === "number" && !showsDate(numberFormat)) return value;
  return shownText(value, numberFormat);
}

/** Side by side; a shorter range is filled up with nothing. */
function joined(blocks: readonly (readonly (readonly ChartCell[])[])[]): ChartCell[][] {
  const rows = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: rows }, (_, r) =>
    blocks.flatMap((block) => block[r] ?? Array<ChartCell>(block[0]?.length ?? 0).fill(null)),
  );
}

function turned(values: readonly (readonly ChartCell[])[]): ChartCell[][] {
  return (values[0] ?? []).map((_, c) => values.map((line) => line[c] ?? null));
}
