/**
 * The values of a sheet's cells, row by row, as far as there are any.
 */
import type { Area, CellValue } from "./cell.ts";

export class StoredCells {
  readonly #rows: CellValue[][] = [];

  at(row: number, column: number): CellValue {
    return this.#rows[row - 1]?.[column - 1] ?? null;
  }

  put(row: number, column: number, value: CellValue): void {
    while (this.#rows.length < row) this.#rows.push([]);
    const line = this.#rows[row - 1] as CellValue[];
    if (value === null && column > line.length) return;
    while (line.length < column - 1) line.push(null);
    line[column - 1] = value;
  }

  clear({ row, column, rows, columns }: Area): void {
    for (let r = row; r < row + rows && r <= this.#rows.length; r++) {
      const line = this.#rows[r - 1] as CellValue[];
      for (let c = column; c < column + columns && c <= line.length; c++) line[c - 1] = null;
    }
  }

  /** The last row that holds something; 0 for none. */
  lastRow(): number {
    for (let row = this.#rows.length; row > 0; row--) {
      if (this.#rows[row - 1]?.some((value) => value !== null && value !== "")) return row;
    }
    return 0;
  }

  /** The last column that holds something; 0 for none. */
  lastColumn(): number {
    let last = 0;
    for (const line of this.#rows) {
      for (let column = line.length; column > last; column--) {
        const value = line[column - 1];
        if (value !== null && value !== "") {
          last = column;
          break;
        }
      }
    }
    return last;
  }

  insertRows(before: number, count: number): void {
    if (before <= this.#rows.length) {
      this.#rows.splice(before - 1, 0, ...Array.from({ length: count }, () => []));
    }
  }

  deleteRows(first: number, count: number): void {
    this.#rows.splice(first - 1, count);
  }

  insertColumns(before: number, count: number): void {
    for (const line of this.#rows) {
      if (before <= line.length) {
        line.splice(before - 1, 0, ...Array.from({ length: count }, () => null));
      }
    }
  }

  deleteColumns(first: number, count: number): void {
    for (const line of this.#rows) line.splice(first - 1, count);
  }
}
