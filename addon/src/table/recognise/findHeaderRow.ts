/**
 * Where the table starts: titles and notes may stand above its header.
 */
import type { Problem } from "#shared/problems/problem.ts";
import { isBlank } from "../cells/cellText.ts";
import { scanAmount } from "../cells/scanAmount.ts";
import { scanDate } from "../cells/scanDate.ts";
import type { Cell, SelectedTable } from "../selectedTable.ts";
import { headerKey } from "./headerKey.ts";
import { roleHeaders } from "./headerWords.ts";
import { layouts } from "./layouts.ts";

/** Place of the header row in `values`, with filled rows below it; or why there is none. */
export function findHeaderRow(table: SelectedTable): { readonly index: number } | Problem {
  const { values, sheet } = table;
  const firstFilled = values.findIndex((row) => !row.every(isBlank));
  if (firstFilled < 0) return { code: "input.emptySheet", sheet };
  const found = bestHeader(values, firstFilled);
  if (found < 0) return { code: "input.noTable", sheet };
  const hasRows = values.some((row, i) => i > found && !row.every(isBlank));
  return hasRows ? { index: found } : { code: "input.headerOnly", sheet };
}

/** Rows below which a header is no longer looked for. */
const HEADER_ROWS = 20;

/** The row that names most columns we know; among equals the one whose names stand above values, then the first. */
function bestHeader(values: SelectedTable["values"], firstFilled: number): number {
  let index = -1;
  let most = -1;
  const end = Math.min(values.length, firstFilled + HEADER_ROWS);
  for (let i = firstFilled; i < end; i++) {
    const row = values[i]!;
    const known = countKnown(row);
    if (!canBeHeader(row, known)) continue;
    const score = KNOWN_WEIGHT * known + VALUE_WEIGHT * countAboveValues(row, nextRow(values, i));
    const names = row.filter((cell) => !isBlank(cell)).length;
    if (score + names > most) {
      most = score + names;
      index = i;
    }
  }
  return index;
}

/** A known name says more than a number below it, and both more than one more column. */
const KNOWN_WEIGHT = 1000;
const VALUE_WEIGHT = 10;

function nextRow(values: SelectedTable["values"], index: number): readonly Cell[] {
  for (let i = index + 1; i < values.length; i++) {
    if (!values[i]!.every(isBlank)) return values[i]!;
  }
  return [];
}

/** In any language a header is text, and what stands below it often is not. */
function countAboveValues(row: readonly Cell[], below: readonly Cell[]): number {
  let count = 0;
  row.forEach((cell, column) => {
    const value = below[column] ?? "";
    if (!isBlank(cell) && !isBlank(value) && !isName(value)) count++;
  });
  return count;
}

/** One name above each of at least two columns; a row that holds values is one only if it names known columns. */
function canBeHeader(row: readonly Cell[], known: number): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  const names = filled.filter(isName).length;
  if (filled.length < 2) return false;
  return known >= 2 ? names * 2 >= filled.length : names === filled.length;
}

function isName(cell: Cell): boolean {
  if (typeof cell !== "string" || cell.length > 200 || cell.includes("@")) return false;
  if (scanAmount(cell) !== null) return false;
  const date = scanDate(cell);
  // Months stand above columns, too.
  return date === null || date.kind === "month";
}

function countKnown(row: readonly Cell[]): number {
  let known = 0;
  for (const cell of row) if (typeof cell === "string" && knownKeys.has(headerKey(cell))) known++;
  return known;
}

const knownKeys = new Set(
  [
    ...Object.values(roleHeaders).flat(),
    ...layouts.flatMap(({ headers }) => Object.values(headers).flat()),
  ].map(headerKey),
);
