/**
 * Text typed or pasted into cells.
 */
import { refuseProtected, writeCell } from "../document/editCells.ts";
import { cellTextMessage, LONGEST_CELL_TEXT } from "../document/limits.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import type { EditRequest, Refused } from "../pageApi.ts";
import { growTo } from "./growTo.ts";

/**
 * Texts are repeated over the area that is asked for; the tab grows when they reach beyond its end.
 *
 * @returns Why nothing was written; null once it is.
 * @throws Sheets' own message when it refuses.
 */
export function editCells(
  document: WorkbookDocument,
  request: EditRequest,
): Refused["refused"] | null {
  const { texts } = request;
  const tab = document.tabById(request.sheet);
  const width = texts.reduce((most, line) => Math.max(most, line.length), 0);
  const { rows = texts.length, columns = width } = request;
  if (tab === null || rows < 1 || columns < 1 || width === 0) return "outside";
  const area = { row: request.row + 1, column: request.column + 1, rows, columns };
  if (area.row > tab.rows || area.column > tab.columns) return "outside";
  if (texts.some((line) => line.some((text) => text.length > LONGEST_CELL_TEXT))) {
    throw new Error(cellTextMessage);
  }
  refuseProtected(tab, area);
  document.history.mark();
  growTo(document, tab, area);
  for (let r = 0; r < rows; r++) {
    const line = texts[r % texts.length] ?? [];
    for (let c = 0; c < columns; c++) {
      // A shorter line of a paste leaves what stands beside it.
      const text = line[c % width];
      if (text !== undefined) writeCell(tab, area.row + r, area.column + c, text);
    }
  }
  document.changed();
  return null;
}
