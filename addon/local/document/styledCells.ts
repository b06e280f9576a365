/**
 * The looks of a sheet's cells. Cells that look alike share one style object, so that a format for
 * a hundred thousand rows costs a hundred thousand references and not as many objects.
 */
import { type Area, type CellStyle, plainStyle } from "./cell.ts";
import { type KeptRows, RowStore } from "./rowStore.ts";

export class StyledCells {
  readonly #rows = new RowStore<CellStyle>();

  at(row: number, column: number): CellStyle {
    return this.#rows.line(row - 1)?.[column - 1] ?? plainStyle;
  }

  /** One attribute of a rectangle, by row. */
  read<Name extends keyof CellStyle>({ row, column, rows, columns }: Area, name: Name) {
    const found: CellStyle[Name][][] = [];
    for (let r = 0; r < rows; r++) {
      const line: CellStyle[Name][] = [];
      for (let c = 0; c < columns; c++) line.push(this.at(row + r, column + c)[name]);
      found.push(line);
    }
    return found;
  }

  /** @param valueAt Offset from the top left → the attribute's new value; null gives it back its plain one. */
  write<Name extends keyof CellStyle>(
    { row, column, rows, columns }: Area,
    name: Name,
    valueAt: (row: number, column: number) => CellStyle[Name] | null,
  ): void {
    for (let r = 0; r < rows; r++) {
      const line = this.#line(row + r, column + columns - 1);
      for (let c = 0; c < columns; c++) {
        const before = line[column + c - 1] ?? plainStyle;
        line[column + c - 1] = restyled(before, name, valueAt(r, c) ?? plainStyle[name]);
      }
    }
  }

  put(row: number, column: number, style: CellStyle): void {
    if (style !== this.at(row, column)) this.#line(row, column)[column - 1] = style;
  }

  clear({ row, column, rows, columns }: Area): void {
    const last = Math.min(row + rows - 1, this.#rows.length);
    for (let r = row; r <= last; r++) {
      const length = this.#rows.line(r - 1)?.length ?? 0;
      if (length < column) continue;
      const line = this.#rows.writable(r - 1);
      for (let c = column; c < column + columns && c <= length; c++) line[c - 1] = plainStyle;
    }
  }

  insertRows(before: number, count: number): void {
    this.#rows.insert(before - 1, count);
  }

  deleteRows(first: number, count: number): void {
    this.#rows.remove(first - 1, count);
  }

  insertColumns(before: number, count: number): void {
    const added = new Array<CellStyle>(count).fill(plainStyle);
    this.#eachFrom(before, (line) => line.splice(before - 1, 0, ...added));
  }

  deleteColumns(first: number, count: number): void {
    this.#eachFrom(first, (line) => line.splice(first - 1, count));
  }

  keep(): KeptRows<CellStyle> {
    return this.#rows.keep();
  }

  putBack(kept: KeptRows<CellStyle>): void {
    this.#rows.putBack(kept);
  }

  /** The row, long enough to hold the column. */
  #line(row: number, column: number): CellStyle[] {
    const line = this.#rows.writable(row - 1);
    while (line.length < column) line.push(plainStyle);
    return line;
  }

  /** Rows that reach as far as the column. */
  #eachFrom(column: number, change: (line: CellStyle[]) => void): void {
    for (let row = 0; row < this.#rows.length; row++) {
      if ((this.#rows.line(row)?.length ?? 0) >= column) change(this.#rows.writable(row));
    }
  }
}

const variants = new WeakMap<CellStyle, Map<string, CellStyle>>();

/** The same style object for the same change of the same style, always. */
export function restyled<Name extends keyof CellStyle>(
  style: CellStyle,
  name: Name,
  value: CellStyle[Name],
): CellStyle {
  if (style[name] === value) return style;
  const known = variants.get(style) ?? new Map<string, CellStyle>();
  variants.set(style, known);
  const change = `${name}:${String(value)}`;
  const found = known.get(change) ?? { ...style, [name]: value };
  known.set(change, found);
  return found;
}
