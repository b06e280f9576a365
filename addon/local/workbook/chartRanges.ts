/**
 * What a chart's ranges hold, as its file names it.
 */
import { rangeRef } from "hucre";
import type { Chart, SheetArea } from "../document/chart.ts";
import { shownText } from "../document/shownText.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import { fileTabName } from "./fileTabName.ts";
import type { FileSeries } from "./seriesXml.ts";

/** The first column of the first range names the categories, every further column is a series. */
export function fileSeries(document: WorkbookDocument, chart: Chart): readonly FileSeries[] {
  const [domain, ...rest] = chart.ranges.flatMap(columnsOf);
  if (domain === undefined) return [];
  const labelCells = belowHeader(domain, chart.headers);
  const labels = { ref: refOf(document, labelCells), texts: textsIn(document, labelCells) };
  return rest.map((column) => {
    const head = { ...column, row: column.row + chart.headers - 1, rows: 1 };
    const text = chart.headers === 0 ? "" : (textsIn(document, head)[0] ?? "");
    const cells = belowHeader(column, chart.headers);
    return {
      name: text === "" ? null : { ref: refOf(document, head), text },
      labels,
      values: { ref: refOf(document, cells), numbers: numbersIn(document, cells) },
    };
  });
}

function columnsOf(area: SheetArea): SheetArea[] {
  return Array.from({ length: area.columns }, (_, c) => ({
    ...area,
    column: area.column + c,
    columns: 1,
  }));
}

function belowHeader(column: SheetArea, headers: number): SheetArea {
  return { ...column, row: column.row + headers, rows: Math.max(1, column.rows - headers) };
}

function textsIn(
  document: WorkbookDocument,
  { sheet, row, column, rows }: SheetArea,
): readonly string[] {
  const tab = document.tabById(sheet);
  if (tab === null) return [];
  return Array.from({ length: rows }, (_, i) =>
    shownText(tab.cells.at(row + i, column), tab.styles.at(row + i, column).numberFormat),
  );
}

/** Null where there is no number: a gap. */
function numbersIn(
  document: WorkbookDocument,
  { sheet, row, column, rows }: SheetArea,
): readonly (number | null)[] {
  const tab = document.tabById(sheet);
  return Array.from({ length: rows }, (_, i) => {
    const value = tab?.cells.at(row + i, column);
    return typeof value === "number" ? value : null;
  });
}

function refOf(
  document: WorkbookDocument,
  { sheet, row, column, rows, columns }: SheetArea,
): string {
  const tab = document.tabById(sheet);
  const name = tab === null ? "" : fileTabName(document, tab);
  const ref = rangeRef(row - 1, column - 1, row + rows - 2, column + columns - 2);
  const absolute = ref.replace(/^(\w+):\1$/, "$1").replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `'${name.replaceAll("'", "''")}'!${absolute}`;
}
