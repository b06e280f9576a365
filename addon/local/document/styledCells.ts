/**
 * The looks of a sheet's cells. Cells that look alike share one style object, so that a format for
 * a hundred thousand rows costs a hundred thousand references and not as many objects.
 */
import { type Area, type CellStyle, plainStyle } from "./cell.ts";

export class StyledCells {
  readonly #rows: (readonly CellStyle[] | CellStyle[] | undefined)[] = [];

  at(row: number, column: number): CellStyle {
    return this.#rows[row - 1]?.[column - 1] ?? plainStyle;
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
    this.#line(row, column)[column - 1] = style;
  }

  clear({ row, column, rows, columns }: Area): void {
    for (let r = row; r < row + rows && r <= this.#rows.length; r++) {
      const line = this.#rows[r - 1] as CellStyle[] | undefined;
      if (line === undefined) continue;
      for (let c = column; c < column + columns && c <= line.length; c++) line[c - 1] = plainStyle;
    }
  }

  insertRows(before: number, count: number): void {
    if (before <= this.#rows.length) {
      this.#rows.splice(before - 1, 0, ...Array.from({ length: count }, () => undefined));
    }
  }

  deleteRows(first: number, count: number): void {
    this.#rows.splice(first - 1, count);
  }

  insertColumns(before: number, count: number): void {
    for (const line of this.#rows as (CellStyle[] | undefined)[]) {
      if (line !== undefined && before <= line.length) {
        line.splice(before - 1, 0, ...Array.from({ length: count }, () => plainStyle));
      }
    }
  }

  deleteColumns(first: number, count: number): void {
    for (const line of this.#rows as (CellStyle[] | undefined)[]) line?.splice(first - 1, count);
  }

  /** The row, long enough to hold the column. */
  #line(row: number, column: number): CellStyle[] {
    while (this.#rows.length < row) this.#rows.push(undefined);
    const line = (this.#rows[row - 1] ?? []) as CellStyle[];
    while (line.length < column) line.push(plainStyle);
    this.#rows[row - 1] = line;
    return line;
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
