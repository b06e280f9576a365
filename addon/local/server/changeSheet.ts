/**
 * What is done to a tab other than typing, each as one step that can be undone.
 */
import { type Area, plainStyle } from "../document/cell.ts";
import { clearContents, emptyBlock, putBlock, readBlock } from "../document/cellBlock.ts";
import { overlap, refuseProtected } from "../document/editCells.ts";
import { shiftFormulas } from "../document/formula/rewriteReferences.ts";
import { shiftCharts } from "../document/shiftCharts.ts";
import { sortRows } from "../document/sortRows.ts";
import type { Tab } from "../document/tab.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import type { ChangeRequest, Refused, Selection } from "../pageApi.ts";
import { growTo } from "./growTo.ts";

type Answer = Refused["refused"] | null;
type Of<Kind> = Extract<ChangeRequest, { readonly kind: Kind }>;

/**
 * @returns Why nothing was changed; null once it is.
 * @throws Sheets' own message when it refuses.
 */
export function changeSheet(document: WorkbookDocument, request: ChangeRequest): Answer {
  switch (request.kind) {
    case "undo":
      document.history.undo();
      return null;
    case "redo":
      document.history.redo();
      return null;
    case "clear":
      return clear(document, request.area);
    case "copy":
      return copy(document, request);
    case "insert":
    case "delete":
      return changeLines(document, request);
    case "sort":
      return sort(document, request);
    case "resize":
      return resize(document, request);
  }
}

function clear(document: WorkbookDocument, asked: Selection): Answer {
  const tab = document.tabById(asked.sheet);
  if (tab === null) return "outside";
  const area = areaOf(asked);
  refuseProtected(tab, area);
  document.history.mark();
  clearContents(tab, area);
  document.changed();
  return null;
}

function copy(document: WorkbookDocument, { from, to, isCut }: Of<"copy">): Answer {
  const source = document.tabById(from.sheet);
  const target = document.tabById(to.sheet);
  if (source === null || target === null) return "outside";
  const [taken, given] = [areaOf(from), areaOf(to)];
  if (from.row + from.rows > source.rows || from.column + from.columns > source.columns) {
    return "outside";
  }
  refuseProtected(target, given);
  if (isCut) refuseProtected(source, taken);
  document.history.mark();
  growTo(document, target, given);
  const block = readBlock(source, taken);
  if (isCut) putBlock(source, taken, emptyBlock);
  putBlock(target, given, block, isCut ? undefined : taken);
  document.changed();
  return null;
}

type LineChange = Extract<ChangeRequest, { readonly kind: "insert" | "delete" }>;

function changeLines(document: WorkbookDocument, request: LineChange): Answer {
  const { kind, along, count } = request;
  const tab = document.tabById(request.sheet);
  if (tab === null) return "outside";
  const first = request.first + 1;
  const size = along === "rows" ? tab.rows : tab.columns;
  const isInsert = kind === "insert";
  if (count < 1 || first > (isInsert ? size + 1 : size - count + 1)) return "outside";
  if (!isInsert && count >= size) return "lastLines";
  if (isInsert) document.refuseMoreCells(count * (along === "rows" ? tab.columns : tab.rows));
  else refuseProtected(tab, linesOf(tab, along, first, count));
  document.history.mark();
  if (isInsert) insert(tab, along, first, count);
  else if (along === "rows") tab.deleteRows(first, count);
  else tab.deleteColumns(first, count);
  const [axis, frozen] =
    along === "rows" ? (["row", "frozenRows"] as const) : (["column", "frozenColumns"] as const);
  shiftCharts(document, tab, axis, first, isInsert ? count : -count);
  shiftFormulas(document, tab, axis, first, isInsert ? count : -count);
  if (first <= tab[frozen]) {
    tab[frozen] = isInsert
      ? tab[frozen] + count
      : tab[frozen] - Math.min(count, tab[frozen] - first + 1);
  }
  document.changed();
  return null;
}

/** New lines look as the one before them; behind a header, as the one after. */
function insert(tab: Tab, along: LineChange["along"], first: number, count: number): void {
  const frozen = along === "rows" ? tab.frozenRows : tab.frozenColumns;
  if (along === "rows") tab.insertRows(first, count);
  else tab.insertColumns(first, count);
  const alike = first - 1 > frozen ? first - 1 : first + count;
  const length = along === "rows" ? tab.columns : tab.cells.lastRow();
  for (let place = 1; place <= length; place++) {
    const style = along === "rows" ? tab.styles.at(alike, place) : tab.styles.at(place, alike);
    if (style === plainStyle) continue;
    for (let line = first; line < first + count; line++) {
      if (along === "rows") tab.styles.put(line, place, style);
      else tab.styles.put(place, line, style);
    }
  }
}

/** All rows below the header, as Data ▸ Sort sheet. */
function sort(document: WorkbookDocument, { sheet, column, isDescending }: Of<"sort">): Answer {
  const tab = document.tabById(sheet);
  if (tab === null || column >= tab.columns) return "outside";
  const header = tab.frozenRows > 0 ? tab.frozenRows : hasHeader(tab) ? 1 : 0;
  const rows = tab.cells.lastRow() - header;
  if (rows < 2) return null;
  const area = { row: header + 1, column: 1, rows, columns: tab.columns };
  if (tab.merges.some((merge) => overlap(merge, area))) return "joined";
  refuseProtected(tab, area);
  document.history.mark();
  const columns = Math.max(column + 1, tab.cells.lastColumn());
  sortRows(tab, { ...area, columns }, column + 1, !isDescending);
  document.changed();
  return null;
}

/** Without frozen rows, a first row of nothing but text names the columns. */
function hasHeader(tab: Tab): boolean {
  const columns = tab.cells.lastColumn();
  for (let column = 1; column <= columns; column++) {
    const value = tab.cells.at(1, column);
    if (value !== null && typeof value !== "string") return false;
  }
  return columns > 0;
}

function resize(document: WorkbookDocument, request: Of<"resize">): Answer {
  const tab = document.tabById(request.sheet);
  const { column, columns, pixels } = request;
  if (tab === null || column + columns > tab.columns || !(pixels >= 1)) return "outside";
  document.history.mark();
  for (let c = column + 1; c <= column + columns; c++) {
    tab.columnWidths.set(c, Math.min(MOST_WIDTH, Math.round(pixels)));
  }
  document.changed();
  return null;
}

/** Pixels, as in Sheets. */
const MOST_WIDTH = 2000;

function areaOf({ row, column, rows, columns }: Selection): Area {
  return { row: row + 1, column: column + 1, rows, columns };
}

function linesOf(tab: Tab, along: LineChange["along"], first: number, count: number): Area {
  return along === "rows"
    ? { row: first, column: 1, rows: count, columns: tab.columns }
    : { row: 1, column: first, rows: tab.rows, columns: count };
}
