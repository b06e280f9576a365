import type { Area } from "../document/cell.ts";
import type { Tab } from "../document/tab.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";

/** Adds rows and columns at the end, as a paste does that reaches beyond it. @throws When that is too many. */
export function growTo(document: WorkbookDocument, tab: Tab, area: Area): void {
  const rows = Math.max(tab.rows, area.row + area.rows - 1);
  const columns = Math.max(tab.columns, area.column + area.columns - 1);
  document.refuseMoreCells(rows * columns - tab.rows * tab.columns);
  tab.rows = rows;
  tab.columns = columns;
}
