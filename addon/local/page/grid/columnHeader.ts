import type { CellView, SheetView } from "../../pageApi.ts";
import type { Place } from "./selection.ts";

/**
 * What a cell's column is called: by the last frozen row, else by a first row of nothing but text, as sorting
 * takes it.
 *
 * @returns Null for the header itself, and where there is none.
 */
export function columnHeader(
  { frozenRows }: Pick<SheetView, "frozenRows">,
  cellsOf: (row: number) => readonly CellView[] | undefined,
  { row, column }: Place,
): string | null {
  const headerRow = Math.max(0, frozenRows - 1);
  if (row <= headerRow) return null;
  const cells = cellsOf(headerRow) ?? [];
  const isHeader = frozenRows > 0 || cells.every(({ kind }) => kind === "text" || kind === "empty");
  return (isHeader && cells[column]?.text) || null;
}
