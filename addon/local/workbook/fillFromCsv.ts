import { putTyped } from "../document/editCells.ts";
import { LARGEST_DOCUMENT_CELLS } from "../document/limits.ts";
import { DEFAULT_COLUMN_WIDTH, NEW_TAB_COLUMNS, NEW_TAB_ROWS, type Tab } from "../document/tab.ts";
import type { TypedCell } from "../document/typedCell.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import { csvLines } from "./csvLines.ts";
import { pointColumns } from "./decimalSigns.ts";
import { PIXELS_A_CHARACTER, PIXELS_OF_PADDING } from "./fileUnits.ts";
import { importedCell } from "./importedCell.ts";

/** A table of text → one tab. @param name Of the tab. */
export function fillFromCsv(document: WorkbookDocument, name: string, text: string): void {
  const lines = csvLines(text);
  const tab = document.addTab(name);
  const columns = lines.reduce((most, line) => Math.max(most, line.length), 0);
  tab.rows = Math.max(NEW_TAB_ROWS, lines.length);
  const roomy = Math.max(NEW_TAB_COLUMNS, columns);
  tab.columns = tab.rows * roomy > LARGEST_DOCUMENT_CELLS ? columns : roomy;
  const withPoints = remembering((cell) => importedCell(cell, true));
  const asOpen = remembering((cell) => importedCell(cell, false));
  const understand = pointColumns(lines).map((hasPoints) => (hasPoints ? withPoints : asOpen));
  lines.forEach((line, r) => {
    line.forEach((cell, c) => {
      if (cell !== "") putTyped(tab, r + 1, c + 1, understand[c]!(cell));
    });
  });
  widen(tab, lines.slice(0, LINES_MEASURED));
}

/** A column says the same few things over and over: most cells of a large file are known by then. */
function remembering(understand: (text: string) => TypedCell): (text: string) => TypedCell {
  const known = new Map<string, TypedCell>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = understand(text);
    if (known.size < MOST_REMEMBERED) known.set(text, made);
    return made;
  };
}

const MOST_REMEMBERED = 100_000;
const LINES_MEASURED = 50;
const WIDEST = 260;

/** A file says nothing of widths: dates and addresses are then cut off in columns of the usual one. */
function widen(tab: Tab, lines: readonly (readonly string[])[]): void {
  const columns = lines.reduce((most, line) => Math.max(most, line.length), 0);
  for (let c = 0; c < columns; c++) {
    const characters = Math.max(...lines.map((line) => widthOf(line[c] ?? "")));
    const pixels = Math.min(WIDEST, characters * PIXELS_A_CHARACTER + 2 * PIXELS_OF_PADDING + 4);
    if (pixels > DEFAULT_COLUMN_WIDTH) tab.columnWidths.set(c + 1, pixels);
  }
}

/** Chinese characters are two wide. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text.slice(0, 100)) width += letter > "\u2e7f" ? 2 : 1;
  return width;
}
