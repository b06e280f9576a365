/**
 * The values of a sheet's cells, row by row, as far as there are any.
 */
import type { Area, CellValue } from "./cell.ts";
import { type KeptRows, RowStore } from "./rowStore.ts";

export class StoredCells {
  readonly #rows = new RowStore<CellValue>();

  at(row: number, column: number): CellValue {
    return this.#rows.line(row - 1)?.[column - 1] ?? null;
  }

  put(row: number, column: number, value: CellValue): void {
    // What is there already is no change: nothing is copied for it, and the moment stays the same.
    if (value === this.at(row, column)) return;
    const line = this.#rows.writable(row - 1);
    while (line.length < column - 1) line.push(null);
    line[column - 1] = value;
  }

  clear({ row, column, rows, columns }: Area): void {
    const last = Math.min(row + rows - 1, this.#rows.length);
    for (let r = row; r <= last; r++) {
      const length = this.#rows.line(r - 1)?.length ?? 0;
      if (length < column) continue;
      const line = this.#rows.writable(r - 1);
      for (let c = column; c < column + columns && c <= length; c++) line[c - 1] = null;
    }
  }

  /** The last row that holds something; 0 for none. */
  lastRow(): number {
    for (let row = this.#rows.length; row > 0; row--) {
      if (this.#rows.line(row - 1)?.some(isFilled)) return row;
    }
    return 0;
  }

  /** The last column that holds something; 0 for none. */
  lastColumn(): number {
    let last = 0;
    for (let row = 0; row < this.#rows.length; row++) {
      const line = this.#rows.line(row) ?? [];
      for (let column = line.length; column > last; column--) {
        if (isFilled(line[column - 1] ?? null)) {
          last = column;
          break;
        }
      }
    }
    return last;
  }

  insertRows(before: number, count: number): void {
    this.#rows.insert(before - 1, count);
  }

  deleteRows(first: number, count: number): void {
    this.#rows.remove(first - 1, count);
  }

  insertColumns(before: number, count: number): void {
    const added = new Array<null>(count).fill(null);
    this.#eachFrom(before, (line) => line.splice(before - 1, 0, ...added));
  }

  deleteColumns(first: number, count: number): void {
    this.#eachFrom(first, (line) => line.splice(first - 1, count));
  }

  keep(): KeptRows<CellValue> {
    return this.#rows.keep();
  }

  putBack(kept: KeptRows<CellValue>): void {
    this.#rows.putBack(kept);
  }

  /** Rows that reach as far as the column. */
  #eachFrom(column: number, change: (line: CellValue[]) => void): void {
    for (let row = 0; row < this.#rows.length; row++) {
      if ((this.#rows.line(row)?.length ?? 0) >= column) change(this.#rows.writable(row));
    }
  }
}

function isFilled(value: CellValue): boolean {
  return value !== null && value !== "";
}
