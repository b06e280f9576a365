/**
 * The tabs that were read → the rows of one table, and what stands among them without being one.
 */

import { isProblem } from "#shared/problems/isProblem.ts";
import type { ChoiceProblem } from "#shared/problems/problem.ts";
import { cellText, isBlank } from "../cells/cellText.ts";
import { type Cell, ROWS_A_TAB, type SelectedTable, type TablePart } from "../selectedTable.ts";
import type { RecognisedTable } from "./checkedTable.ts";
import { columnsAlike } from "./columnsAlike.ts";
import { fillJoined } from "./fillJoined.ts";
import type { Findings } from "./findings.ts";
import { groupTotals } from "./groupTotals.ts";
import { type KeyColumns, keyColumnsOf } from "./keyColumns.ts";
import type { TableUnderCheck } from "./tableUnderCheck.ts";
import { isSumOfRows, isTotalRow } from "./totalRows.ts";

export interface GatheredRows extends Pick<TableUnderCheck, "cells" | "rowNumbers" | "continues"> {
  /** Rows whose joined cells were filled in. */
  readonly filled: number;
}

/** Columns of further tabs are brought into the order of the first; blank rows are only told where more rows follow. */
export function gatherRows(
  table: SelectedTable,
  recognised: RecognisedTable,
  findings: Findings,
): GatheredRows | ChoiceProblem {
  const keys = keyColumnsOf(recognised);
  const gathered: Gathered = { cells: [], rowNumbers: [], continues: [], filled: [] };
  const first = recognised.headerRow - table.firstRow + 1;
  let read = gatherPart({ part: table, place: 0, first, columns: null }, keys, gathered, findings);
  for (const [i, part] of (table.further ?? []).entries()) {
    const alike = columnsAlike(part, recognised.headers, table.sheet);
    if (isProblem(alike)) return alike;
    read += gatherPart({ part, place: i + 1, ...alike }, keys, gathered, findings);
  }
  findings.tell("rowsRead", read);
  return {
    ...gathered,
    continues: Uint8Array.from(gathered.continues),
    filled: gathered.filled.length,
  };
}

interface Gathered {
  readonly cells: (readonly Cell[])[];
  readonly rowNumbers: number[];
  readonly continues: number[];
  readonly filled: number[];
}

interface PlacedPart {
  readonly part: TablePart;
  readonly place: number;
  /** Place of the first row below the header. */
  readonly first: number;
  /** Column of the first tab → column of this one; null where they are the same. */
  readonly columns: readonly number[] | null;
}

/** @returns How many rows hold anything. */
function gatherPart(
  { part, place, first, columns }: PlacedPart,
  keys: KeyColumns,
  gathered: Gathered,
  findings: Findings,
): number {
  const header = part.values[first - 1] ?? [];
  const there = (column: number) => (columns === null ? column : columns[column]!);
  const rows = fillJoined(part, first, {
    joinable: keys.joinable.map(there),
    money: keys.money.map(there),
  });
  const cells = columns === null ? rows.cells : rows.cells.map((row) => inOrder(row, columns));
  // A further line is known by its blanks.
  const asRead = (i: number) =>
    columns === null ? part.values[i]! : inOrder(part.values[i]!, columns);
  const refOf = (row: number) => place * ROWS_A_TAB + part.firstRow + row;
  const last = lastFilled(part.values);
  const totals = groupTotals(keys);
  let read = 0;
  let isAfterRow = false;
  for (let i = first; i <= last; i++) {
    const row = cells[i]!;
    // Left out by the user, who hid it.
    if (part.values[i]!.length === 0) continue;
    if (row.every(isBlank)) {
      findings.note("blankRows", refOf(i));
      isAfterRow = false;
      continue;
    }
    read++;
    const isTotal =
      isTotalRow(row, keys) ||
      (i === last && isSumOfRows(row, cells.slice(first, i), keys)) ||
      totals.isTotal(row);
    if (isTotal || isHeaderAgain(part.values[i]!, header)) {
      findings.note(isTotal ? "totalRowsSkipped" : "headerRowsSkipped", refOf(i));
      isAfterRow = false;
      if (isTotal) totals.begin();
      continue;
    }
    totals.add(row);
    const continues = isAfterRow && (rows.lines.has(i) || isFurtherLine(row, keys));
    const isFilled = !continues && rows.filled.has(i);
    if (isFilled || continues) findings.note("joinedCellsFilled", refOf(i));
    if (isFilled) gathered.filled.push(refOf(i));
    gathered.cells.push(continues ? asRead(i) : row);
    gathered.rowNumbers.push(refOf(i));
    gathered.continues.push(continues ? 1 : 0);
    isAfterRow = true;
  }
  return read;
}

function inOrder(row: readonly Cell[], columns: readonly number[]): readonly Cell[] {
  return columns.map((column) => row[column] ?? "");
}

function lastFilled(values: TablePart["values"]): number {
  for (let i = values.length - 1; i >= 0; i--) if (!values[i]!.every(isBlank)) return i;
  return -1;
}

/** Exports that were pasted below each other bring their headers along. */
function isHeaderAgain(row: readonly Cell[], header: readonly Cell[]): boolean {
  let same = 0;
  for (let i = 0; i < header.length; i++) {
    const name = header[i]!;
    if (isBlank(name)) continue;
    const cell = row[i] ?? "";
    if (cell !== name && (typeof cell !== "string" || cellText(cell) !== cellText(name)))
      return false;
    same++;
  }
  return same > 0;
}

/**
 * Neither customer nor date nor order number, but an article or the like: a line of the order above, whose
 * cells were joined over all its lines.
 */
function isFurtherLine(row: readonly Cell[], { kind, named, mapped }: KeyColumns): boolean {
  if (kind !== "orders" || named.some((column) => !isBlank(row[column] ?? ""))) return false;
  return row.some((cell, column) => !isBlank(cell) && !mapped.includes(column));
}
