import { putTyped } from "../document/editCells.ts";
import { LARGEST_DOCUMENT_CELLS } from "../document/limits.ts";
import { NEW_TAB_COLUMNS, NEW_TAB_ROWS } from "../document/tab.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import { csvLines } from "./csvLines.ts";
import { importedCell } from "./importedCell.ts";

/** A table of text → one tab. @param name Of the tab. */
export function fillFromCsv(document: WorkbookDocument, name: string, text: string): void {
  const lines = csvLines(text);
  const tab = document.addTab(name);
  const columns = lines.reduce((most, line) => Math.max(most, line.length), 0);
  tab.rows = Math.max(NEW_TAB_ROWS, lines.length);
  const roomy = Math.max(NEW_TAB_COLUMNS, columns);
  tab.columns = tab.rows * roomy > LARGEST_DOCUMENT_CELLS ? columns : roomy;
  lines.forEach((line, r) => {
    line.forEach((cell, c) => {
      if (cell !== "") putTyped(tab, r + 1, c + 1, importedCell(cell));
    });
  });
}
