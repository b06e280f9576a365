import { isBlank } from "../cells/cellText.ts";
import type { Cell, TablePart } from "../selectedTable.ts";

/**
 * Cells that are joined downwards hold their value in the first row only: it stands for the others too.
 *
 * Only in columns that say whose or when; an amount that is joined over several rows counts once.
 *
 * @param first Place of the first row below the header.
 * @returns The same rows where nothing is joined; places of the rows that were filled, and of those whose
 *   amount is joined to the one above: further lines of one order.
 */
export function fillJoined(
  { values, joined = [] }: TablePart,
  first: number,
  columns: { readonly joinable: readonly number[]; readonly money: readonly number[] },
): FilledRows {
  const filled = new Set<number>();
  const lines = new Set<number>();
  const changed = new Map<number, Cell[]>();
  for (const range of joined) {
    if (range.row < first || range.rows < 2) continue;
    const value = values[range.row]?.[range.column] ?? "";
    if (isBlank(value)) continue;
    const isInRange = (column: number) =>
      column >= range.column && column < range.column + range.columns;
    const end = Math.min(range.row + range.rows, values.length);
    if (columns.money.some(isInRange)) {
      for (let row = range.row + 1; row < end; row++) lines.add(row);
    }
    const inRange = columns.joinable.filter(isInRange);
    if (inRange.length === 0) continue;
    for (let row = range.row + 1; row < end; row++) {
      const cells = changed.get(row) ?? [...values[row]!];
      for (const column of inRange) cells[column] = value;
      changed.set(row, cells);
      filled.add(row);
    }
  }
  if (filled.size === 0) return { cells: values, filled, lines };
  return { cells: values.map((row, i) => changed.get(i) ?? row), filled, lines };
}

export interface FilledRows {
  readonly cells: TablePart["values"];
  readonly filled: ReadonlySet<number>;
  readonly lines: ReadonlySet<number>;
}
