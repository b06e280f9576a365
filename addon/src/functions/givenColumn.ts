/**
 * What a formula hands to a function, as one column; and an answer in the shape in which it came.
 */
import type { FunctionFailure } from "#shared/words/customFunctions.ts";
import type { Cell } from "../table/selectedTable.ts";
import type { Answer, Given } from "./customFunctions.ts";

export interface GivenColumn {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly shape: "value" | "column" | "row";
}

/** Blank or left out: Sheets hands over nothing, or "". */
export function isGiven(given: Given): boolean {
  return given !== undefined && given !== null && given !== "";
}

/** What is wrong, where there would else be what was asked for. */
export function isFailure(result: object): result is FunctionFailure {
  return "code" in result;
}

/** @param name As autocompletion shows it. */
export function givenColumn(name: string, given: Given): GivenColumn | FunctionFailure {
  if (given === undefined) return { code: "missing", column: name };
  if (!Array.isArray(given)) return { name, cells: [cellOf(given)], shape: "value" };
  const rows = given.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const columns = rows[0]?.length ?? 0;
  if (columns > 1 && rows.length === 1) {
    return { name, cells: (rows[0] ?? []).map(cellOf), shape: "row" };
  }
  if (columns > 1) return { code: "manyColumns", column: name, columns };
  return { name, cells: rows.map((row) => cellOf(row[0])), shape: "column" };
}

/** One value beside columns stands for a column of it. */
export function equallyLong(
  columns: readonly GivenColumn[],
): readonly GivenColumn[] | FunctionFailure {
  const ranges = columns.filter(({ shape }) => shape !== "value");
  const rows = ranges.map(({ cells }) => cells.length);
  if (new Set(rows).size > 1) return { code: "unequal", rows };
  const length = rows[0] ?? 1;
  return columns.map((column) =>
    column.shape === "value"
      ? { ...column, cells: Array<Cell>(length).fill(column.cells[0] ?? "") }
      : column,
  );
}

/** @param columns The first range among them gives the shape. */
export function inShapeOf(
  columns: readonly GivenColumn[],
  answers: readonly (string | number)[],
): Answer {
  const { shape } = columns.find((column) => column.shape !== "value") ?? { shape: "value" };
  if (shape === "value") return answers[0] ?? "";
  return shape === "row" ? [answers] : answers.map((answer) => [answer]);
}

/** For a sentence: what the reader sees in the cell, cut where it is long. */
export function quoted(cell: Cell): string {
  const text = typeof cell === "object" ? dateText(cell) : String(cell);
  return text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text;
}

const MOST_QUOTED = 30;

function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? "?" : date.toISOString().slice(0, 10);
}

function cellOf(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") {
    return value;
  }
  return value instanceof Date ? value : "";
}
