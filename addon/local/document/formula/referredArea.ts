import type { Area } from "../cell.ts";
import type { Tab } from "../tab.ts";
import type { WorkbookDocument } from "../workbookDocument.ts";
import type { Reference } from "./reference.ts";

/** @returns Null for a tab that is not there. Case does not count in names of tabs. */
export function tabOf(document: WorkbookDocument, own: Tab, { tab }: Reference): Tab | null {
  if (tab === null) return own;
  const wanted = tab.toLowerCase();
  return document.tabs.find(({ name }) => name.toLowerCase() === wanted) ?? null;
}

/** An open end reaches to the tab's end. @returns Null where the reference leads out of the tab. */
export function areaOf(tab: Tab, { from, to }: Reference): Area | null {
  const end = to ?? from;
  const rows = lines(from.row, end.row, tab.rows);
  const columns = lines(from.column, end.column, tab.columns);
  if (rows === null || columns === null) return null;
  return { row: rows.first, column: columns.first, rows: rows.count, columns: columns.count };
}

function lines(from: number | null, to: number | null, most: number) {
  const start = from ?? (to === null ? 1 : to);
  const end = to ?? most;
  // A:A is whole, A2:A begins at its row, and B5:B2 is B2:B5.
  const [first, last] =
    from === null && to !== null ? [1, to] : [Math.min(start, end), Math.max(start, end)];
  return last > most || first < 1 ? null : { first, count: last - first + 1 };
}
