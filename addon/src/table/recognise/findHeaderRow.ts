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

function bestHeader(values: SelectedTable["values"], firstFilled: number): number {
  let index = -1;
  let most = -1;
  const end = Math.min(values.length, firstFilled + HEADER_ROWS);
  for (let i = firstFilled; i < end; i++) {
    const row = values[i]!;
    const known = countKnown(row);
    if (!canBeHeader(row, known)) continue;
    if (known > most) {
      most = known;
      index = i;
    }
  }
  return index;
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
  return scanAmount(cell) === null && scanDate(cell) === null;
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
