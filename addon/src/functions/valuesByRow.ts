/**
 * A formula over numbers: single values, or a row a customer. What is wrong with a row is said in that row.
 */
import type { FunctionFailure } from "#shared/words/customFunctions.ts";
import { isBlank } from "../table/cells/cellText.ts";
import type { Cell } from "../table/selectedTable.ts";
import type { Answer, Given } from "./customFunctions.ts";
import {
  equallyLong,
  type GivenColumn,
  givenColumn,
  inShapeOf,
  isFailure,
  quoted,
} from "./givenColumn.ts";

export interface NumberColumn {
  readonly name: string;
  readonly accepts: (cell: number) => boolean;
  readonly refusal: (column: string, value: string) => FunctionFailure;
  /** For a blank cell, or where the column is left out; it must be there without. */
  readonly otherwise?: number | null;
}

export type Say = (failure: FunctionFailure) => string;

/** @param columns Those that may be left out come last. @param given In their order. */
export function valuesByRow(
  columns: readonly NumberColumn[],
  given: readonly Given[],
  say: Say,
  worth: (...values: readonly (number | null)[]) => number | string | FunctionFailure,
): Answer | FunctionFailure {
  const read: GivenColumn[] = [];
  for (const [place, { name, otherwise }] of columns.entries()) {
    const column = givenColumn(name, otherwise === undefined ? given[place] : (given[place] ?? ""));
    if (isFailure(column)) return column;
    read.push(column);
  }
  const long = equallyLong(read);
  if (isFailure(long)) return long;
  const needed = columns.filter(({ otherwise }) => otherwise === undefined).length;
  const rows = long[0]?.cells.length ?? 0;
  const answers = Array.from({ length: rows }, (_, row) => {
    const cells = long.map((column) => column.cells[row]!);
    if (cells.slice(0, needed).every(isBlank) || (rows > 1 && isBlank(cells[0]!))) return "";
    const values = numbersIn(columns, cells);
    const value = isFailure(values) ? values : worth(...values);
    return typeof value === "object" ? say(value) : value;
  });
  return inShapeOf(long, answers);
}

function numbersIn(
  columns: readonly NumberColumn[],
  cells: readonly Cell[],
): readonly (number | null)[] | FunctionFailure {
  const numbers: (number | null)[] = [];
  for (const [place, column] of columns.entries()) {
    const number = numberIn(column, cells[place]!);
    if (typeof number === "object" && number !== null) return number;
    numbers.push(number);
  }
  return numbers;
}

/** Null only where the column says so of a blank. */
export function numberIn(column: NumberColumn, cell: Cell): number | null | FunctionFailure {
  const { name, accepts, refusal, otherwise } = column;
  if (isBlank(cell)) return otherwise === undefined ? { code: "missing", column: name } : otherwise;
  return typeof cell === "number" && accepts(cell) ? cell : refusal(name, quoted(cell));
}

type Otherwise = Pick<NumberColumn, "otherwise">;

export function amount(name: string, otherwise: Otherwise = {}): NumberColumn {
  const refusal = (column: string, value: string) => ({ code: "noAmount", column, value }) as const;
  return { name, accepts: Number.isFinite, refusal, ...otherwise };
}

export function share(name: string, otherwise: Otherwise = {}): NumberColumn {
  const refusal = (column: string, value: string) => ({ code: "share", column, value }) as const;
  return { name, accepts: (cell) => cell >= 0 && cell <= 1, refusal, ...otherwise };
}

export function within(
  name: string,
  least: number,
  most: number,
  otherwise: Otherwise = {},
): NumberColumn {
  const refusal = (column: string, value: string) =>
    ({ code: "outside", column, value, least, most }) as const;
  return { name, accepts: (cell) => cell >= least && cell <= most, refusal, ...otherwise };
}

/** Blank: for ever. */
export function years(name: string): NumberColumn {
  return {
    name,
    accepts: (cell) => Number.isInteger(cell) && cell >= 1 && cell <= MOST_YEARS,
    refusal: (_, value) => ({ code: "years", value }),
    otherwise: null,
  };
}

const MOST_YEARS = 1000;
