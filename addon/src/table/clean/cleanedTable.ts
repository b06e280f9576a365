/**
 * A copy of the table in which is mended what needs nobody's decision: a run of it scores the same customers.
 *
 * Lines of an order keep their blank customer and date. The blanks are what marks them as lines: filled in,
 * they would read as orders of their own wherever there are no order numbers.
 */
import type { DayNumber } from "#shared/engine/population.ts";
import { isProblem } from "#shared/problems/isProblem.ts";
import { type FixCode, fixCodes } from "#shared/words/fixCodes.ts";
import type { RunChoices } from "../../sidebarApi.ts";
import { cellText, isBlank } from "../cells/cellText.ts";
import type { CheckedTable } from "../check/checkedTable.ts";
import { collectFindings } from "../check/findings.ts";
import { gatherRows } from "../check/gatherRows.ts";
import { tableHabits } from "../check/tableHabits.ts";
import type { TableUnderCheck } from "../check/tableUnderCheck.ts";
import { headerText } from "../recognise/headersOf.ts";
import type { Cell, SelectedTable } from "../selectedTable.ts";
import { mendColumns } from "./mendColumns.ts";
import { trimmed } from "./trimmed.ts";
import { withoutRepeats } from "./withoutRepeats.ts";

export interface CleanedTable {
  /** Header first. */
  readonly values: readonly (readonly Cell[])[];
  /** In the order of `fixCodes`, those that did nothing left out. */
  readonly fixes: readonly { readonly fix: FixCode; readonly count: number }[];
}

/** @param dayOf The calendar day of an instant in the document's time zone: dates are written on its midnight. */
export function cleanedTable(
  table: SelectedTable,
  { recognised }: Pick<CheckedTable, "recognised">,
  { dateOrder, decimalMark }: Pick<RunChoices, "dateOrder" | "decimalMark">,
  dayOf: (date: Date) => DayNumber,
): CleanedTable {
  const findings = collectFindings();
  const gathered = gatherRows(table, recognised, findings);
  if (isProblem(gathered)) throw new Error("tabs that differ were checked"); // the check has refused them
  const at = recognised.headerRow - table.firstRow;
  const single = withoutRepeats(gathered, recognised);
  const habits = tableHabits(single.cells, recognised, { dateOrder, decimalMark, dayOf });
  const under: Pick<TableUnderCheck, "recognised" | "cells" | "habits"> = {
    recognised,
    cells: single.cells,
    habits,
  };
  const mended = mendColumns(under, dayOf);
  const bare = trimmed(mended.cells);
  const header = table.values[at]!.map(headerText);
  const kept = filledColumns(header, bare.cells);
  const pick = (row: readonly Cell[]) => kept.map((column) => row[column] ?? "");
  const counts: Readonly<Record<FixCode, number>> = {
    titleRowsRemoved: table.values.slice(0, at).filter((row) => !row.every(isBlank)).length,
    blankRowsRemoved: findings.count("blankRows"),
    totalRowsRemoved: findings.count("totalRowsSkipped"),
    headerRowsRemoved: findings.count("headerRowsSkipped"),
    duplicateRowsRemoved: single.removed,
    blankColumnsRemoved: header.length - kept.length,
    joinedCellsFilled: gathered.filled,
    datesWritten: mended.dates,
    amountsWritten: mended.amounts,
    idsWritten: mended.ids,
    blanksTrimmed: bare.count + table.values[at]!.filter(isUntidy).length,
  };
  return {
    values: [pick(header), ...bare.cells.map(pick)],
    fixes: fixCodes.filter((fix) => counts[fix] > 0).map((fix) => ({ fix, count: counts[fix] })),
  };
}

function isUntidy(cell: Cell): boolean {
  return typeof cell === "string" && cell !== cellText(cell);
}

function filledColumns(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
): readonly number[] {
  const columns = header.map((_, column) => column);
  return columns.filter(
    (column) => header[column] !== "" || rows.some((row) => !isBlank(row[column] ?? "")),
  );
}
