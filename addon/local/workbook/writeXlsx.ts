/**
 * The document as a workbook file: values, formats, looks, notes, frozen panes, conditional formats
 * and native charts.
 *
 * The same document gives the same bytes: no clock is read.
 */

import { unzipSync, zipSync } from "fflate";
import { type Cell, type CellStyle as FileStyle, type WriteSheet, writeXlsx as write } from "hucre";
import { BOLD_WIDTH, brokenLines } from "../document/brokenLines.ts";
import { type CellStyle, isCellError, plainStyle } from "../document/cell.ts";
import { isLeftOut } from "../document/leftOut.ts";
import { shownText } from "../document/shownText.ts";
import { cellKey, DEFAULT_COLUMN_WIDTH, type Tab } from "../document/tab.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import { withOwnPlots } from "./chartParts.ts";
import { writtenConditionalFormats } from "./fileConditionalFormat.ts";
import { writtenFormula, writtenSpreads } from "./fileFormula.ts";
import { fileTabName } from "./fileTabName.ts";
import {
  METADATA_PROPERTY,
  PIXELS_A_CHARACTER,
  PIXELS_OF_PADDING,
  SPREADS_PROPERTY,
} from "./fileUnits.ts";
import { pageSetup, printTitles } from "./pageSetup.ts";
import { withoutCopies } from "./withoutCopies.ts";
import { writtenCharts } from "./writtenCharts.ts";

/** No file format knows a document without a date; this one is the formats' own zero. */
const ZERO = new Date(Date.UTC(1980, 0, 1));

export async function writeXlsx(open: WorkbookDocument): Promise<Uint8Array> {
  const document = withoutCopies(open);
  const spreads = writtenSpreads(document);
  const bytes = await write({
    sheets: document.tabs.map((tab) => writtenTab(document, tab)),
    namedRanges: document.tabs.flatMap((tab) => printTitles(tab, fileTabName(document, tab)) ?? []),
    activeSheet: document.tabs.indexOf(document.activeTab),
    properties: {
      title: document.name,
      created: ZERO,
      modified: ZERO,
      custom: {
        [METADATA_PROPERTY]: writtenMarks(document),
        ...(spreads === null ? {} : { [SPREADS_PROPERTY]: spreads }),
      },
    },
    defaultFont: { name: plainStyle.fontFamily, size: plainStyle.fontSize },
  });
  return zipSync(withOwnPlots(document, unzipSync(bytes)), { mtime: ZERO, level: 6 });
}

function writtenTab(document: WorkbookDocument, tab: Tab): WriteSheet {
  const lastRow = tab.cells.lastRow();
  const lastColumn = tab.cells.lastColumn();
  const cells = new Map<string, Partial<Cell>>();
  const formulas = formulasInFile(document, tab);
  const rows: (string | number | boolean | null)[][] = [];
  for (let row = 1; row <= lastRow; row++) {
    const line: (string | number | boolean | null)[] = [];
    for (let column = 1; column <= lastColumn; column++) {
      const value = tab.cells.at(row, column);
      const plain = isCellError(value) ? value.error : value;
      line.push(plain);
      const style = tab.styles.at(row, column);
      const note = tab.notes.get(`${row},${column}`);
      const formula = formulas.get(cellKey(row, column));
      if (style === plainStyle && note === undefined && formula === undefined) continue;
      cells.set(`${row - 1},${column - 1}`, {
        value: plain,
        type: typeof plain === "object" ? "empty" : typeOf(plain),
        ...(formula === undefined ? {} : { type: "formula", formula, formulaResult: plain }),
        style: fileStyle(style),
        ...(note === undefined ? {} : { comment: { text: note } }),
      });
    }
    rows.push(line);
  }
  return {
    name: fileTabName(document, tab),
    rows,
    cells,
    columns: Array.from({ length: lastColumn }, (_, c) => ({
      width: charactersOf(tab.columnWidths.get(c + 1) ?? DEFAULT_COLUMN_WIDTH),
    })),
    rowDefs: rowsOf(tab),
    merges: tab.merges.map(({ row, column, rows: down, columns: across }) => ({
      startRow: row - 1,
      startCol: column - 1,
      endRow: row + down - 2,
      endCol: column + across - 2,
    })),
    freezePane: { rows: tab.frozenRows, columns: tab.frozenColumns },
    conditionalRules: [...writtenConditionalFormats(tab.conditionalFormats)],
    charts: [...writtenCharts(document, tab)],
    hidden: tab.hidden,
    pageSetup: pageSetup(tab),
    view: {
      showGridLines: !tab.hiddenGridlines,
      ...(tab.tabColor === null ? {} : { tabColor: rgb(tab.tabColor) }),
    },
  };
}

/** Heights, and what is hidden: a file keeps the rows that a filter leaves out as hidden, too. */
function rowsOf(tab: Tab): Map<number, { readonly height?: number; readonly hidden?: boolean }> {
  const rows = new Map<number, { height?: number; hidden?: boolean }>(brokenRows(tab));
  const last = tab.cells.lastRow();
  if (tab.hiddenRows.size === 0 && tab.filter === null) return rows;
  for (let row = 1; row <= last; row++) {
    if (!tab.hiddenRows.has(row) && !isLeftOut(tab, row)) continue;
    rows.set(row - 1, { ...rows.get(row - 1), hidden: true });
  }
  return rows;
}

/** Rows looked at for broken text, as on the page: headers and titles are there. */
const MOST_BROKEN_ROWS = 200;
/** Of a line in points, by the font's size; LibreOffice and Excel cut what has less room. */
const LINE_HEIGHT = 1.3;
const PIXELS_A_POINT = 4 / 3;

/** Heights of rows with text that is broken to the column's width: readers do not all work them out themselves. */
function brokenRows(tab: Tab): Map<number, { readonly height: number }> {
  const heights = new Map<number, { readonly height: number }>();
  const columns = tab.cells.lastColumn();
  for (let row = 1; row <= Math.min(MOST_BROKEN_ROWS, tab.cells.lastRow()); row++) {
    for (let column = 1; column <= columns; column++) {
      const { wrap, fontSize, fontWeight, numberFormat } = tab.styles.at(row, column);
      const joined = tab.merges.some((merge) => merge.row === row && merge.column === column);
      if (!wrap || joined) continue;
      const width = (tab.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH) - 2 * PIXELS_OF_PADDING;
      const text = shownText(tab.cells.at(row, column), numberFormat);
      const letter = fontSize * PIXELS_A_POINT * (fontWeight === "bold" ? BOLD_WIDTH : 1);
      const lines = brokenLines(text, width / letter);
      const height = Math.ceil(lines * fontSize * LINE_HEIGHT) + 3;
      if (lines > 1 && height > (heights.get(row - 1)?.height ?? 0))
        heights.set(row - 1, { height });
    }
  }
  return heights;
}

/** By cell; a formula that no other program could read is left out, and its value stands alone. */
function formulasInFile(document: WorkbookDocument, tab: Tab): ReadonlyMap<string, string> {
  const anchors = new Set(tab.spilled.values());
  const nameOf = (name: string): string => {
    const named = document.tabs.find((each) => each.name.toLowerCase() === name.toLowerCase());
    return named === undefined ? name : fileTabName(document, named);
  };
  return new Map(
    [...tab.formulas].flatMap(([key, formula]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const value = tab.cells.at(row, column);
      const written = writtenFormula(formula, value, anchors.has(key), nameOf);
      return written === null ? [] : [[key, written] as const];
    }),
  );
}

function typeOf(value: string | number | boolean): "string" | "number" | "boolean" {
  return typeof value as "string" | "number" | "boolean";
}

const fileStyles = new WeakMap<CellStyle, FileStyle>();

/** One style object of the file for each of ours, as many cells share it. */
function fileStyle(style: CellStyle): FileStyle {
  const known = fileStyles.get(style) ?? {
    font: {
      name: style.fontFamily,
      size: style.fontSize,
      color: rgb(style.fontColor),
      ...(style.fontWeight === "bold" ? { bold: true } : {}),
      ...(style.fontStyle === "italic" ? { italic: true } : {}),
      ...(style.fontLine === "underline" ? { underline: true } : {}),
      ...(style.fontLine === "line-through" ? { strikethrough: true } : {}),
    },
    ...(style.background === plainStyle.background
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: rgb(style.background) } as const }),
    ...(style.numberFormat === "" ? {} : { numFmt: style.numberFormat }),
    alignment: {
      vertical: style.verticalAlignment === "middle" ? "center" : verticalOf(style),
      wrapText: style.wrap,
      ...(style.horizontalAlignment === "general" || style.horizontalAlignment === "normal"
        ? {}
        : { horizontal: style.horizontalAlignment as "left" }),
    },
  };
  fileStyles.set(style, known);
  return known;
}

function verticalOf({ verticalAlignment }: CellStyle): "top" | "bottom" {
  return verticalAlignment === "top" ? "top" : "bottom";
}

function rgb(color: string): { rgb: string } {
  return { rgb: color.slice(1).toUpperCase() };
}

function charactersOf(pixels: number): number {
  return Math.max(1, (pixels - PIXELS_OF_PADDING) / PIXELS_A_CHARACTER);
}

/** By place, because a file has no ids of tabs. */
function writtenMarks(document: WorkbookDocument): string {
  return JSON.stringify(
    document.metadata.map(({ id: _, ...mark }) => ({
      ...mark,
      place: document.tabs.findIndex((tab) => tab.id === mark.sheet),
    })),
  );
}
