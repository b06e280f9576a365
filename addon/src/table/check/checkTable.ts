/**
 * Rows → customers and what each did, with an account of every row that was left out and why.
 */
import type { DayNumber } from "#shared/engine/population.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { DateOrder, DecimalMark } from "../../sidebarApi.ts";
import { isBlank } from "../cells/cellText.ts";
import { countryHabits } from "../cells/countryHabits.ts";
import type { SelectedTable } from "../selectedTable.ts";
import { checkCustomers } from "./checkCustomers.ts";
import type { CheckedTable, RecognisedTable } from "./checkedTable.ts";
import { checkOrders } from "./checkOrders.ts";
import { collectFindings } from "./findings.ts";

export interface CheckOptions {
  readonly today: DayNumber;
  /** Null for the automatic rule. */
  readonly asOf: DayNumber | null;
  /** Count only orders in this currency; null for all. */
  readonly currency: string | null;
  /** The user's answers; null while they were not asked. */
  readonly dateOrder?: DateOrder | null;
  readonly decimalMark?: DecimalMark | null;
  readonly windowDays: number;
  /** The calendar day of a date cell in the sheet's time zone. */
  readonly dayOf: (date: Date) => DayNumber;
  /** As `Spreadsheet.getSpreadsheetLocale` gives it, e.g. "de_DE". */
  readonly locale?: string | undefined;
}

export function checkTable(
  table: SelectedTable,
  recognised: RecognisedTable,
  options: CheckOptions,
): CheckedTable | Problem {
  const findings = collectFindings();
  const rows = filledRows(table, recognised, findings.note);
  findings.tell("rowsRead", rows.rowNumbers.length);
  const habits = countryHabits(options.locale);
  const check = recognised.kind === "orders" ? checkOrders : checkCustomers;
  return check({ recognised, ...rows, findings, habits, options });
}

/** The rows below the header that hold anything; blank ones are only told where more rows follow. */
function filledRows(
  table: SelectedTable,
  recognised: RecognisedTable,
  note: (finding: "blankRows", row: number) => void,
) {
  const first = recognised.headerRow - table.firstRow + 1;
  const cells: (typeof table.values)[number][] = [];
  const rowNumbers: number[] = [];
  const blank: number[] = [];
  for (let i = first; i < table.values.length; i++) {
    const row = table.values[i]!;
    if (row.every(isBlank)) {
      blank.push(table.firstRow + i);
      continue;
    }
    cells.push(row);
    rowNumbers.push(table.firstRow + i);
  }
  const last = rowNumbers[rowNumbers.length - 1] ?? 0;
  for (const row of blank) if (row < last) note("blankRows", row);
  return { cells, rowNumbers };
}
