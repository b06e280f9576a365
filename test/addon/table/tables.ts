/**
 * Tables for the tests, as a spreadsheet would hold them: numbers as numbers, the rest as text.
 */
import { readFileSync } from "node:fs";
import { isProblem } from "#shared/problems/isProblem.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { ColumnRole, DataCheckLine } from "../../../addon/src/sidebarApi.ts";
import { dayOfIn } from "../../../addon/src/table/cells/dayOfIn.ts";
import type { CheckedTable } from "../../../addon/src/table/check/checkedTable.ts";
import { type CheckOptions, checkTable } from "../../../addon/src/table/check/checkTable.ts";
import { recogniseTable } from "../../../addon/src/table/recognise/recogniseTable.ts";
import type { Cell, SelectedTable } from "../../../addon/src/table/selectedTable.ts";

export function day(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

export function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), "utf8");
}

/** Without quoted commas: the fixtures have none. */
export function fromCsv(text: string, sheet = "Orders"): SelectedTable {
  const lines = text.replaceAll("\r", "").split("\n");
  const values = lines.filter((line) => line !== "").map((line) => line.split(",").map(asTyped));
  return { sheet, firstRow: 1, values };
}

export function tableOf(values: readonly (readonly Cell[])[], sheet = "Orders"): SelectedTable {
  return { sheet, firstRow: 1, values };
}

const plain: CheckOptions = {
  today: day("2025-06-30"),
  asOf: null,
  currency: null,
  dateOrder: null,
  decimalMark: null,
  costSign: null,
  revenueBasis: null,
  hiddenRows: null,
  windowDays: 730,
  horizonDays: 365,
  dayOf: dayOfIn("UTC"),
};

export type Choices = Partial<CheckOptions> & {
  readonly chosen?: Partial<Record<ColumnRole, number>>;
  readonly headerRow?: number | null;
};

export function check(table: SelectedTable, choices: Choices = {}): CheckedTable | Problem {
  const { chosen = {}, headerRow = null, ...options } = choices;
  const recognised = recogniseTable(table, { headerRow, mapping: chosen });
  if (isProblem(recognised)) return recognised;
  return checkTable(table, recognised, { ...plain, ...options });
}

export function checked(table: SelectedTable, choices: Choices = {}): CheckedTable {
  const outcome = check(table, choices);
  if (isProblem(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

export function problemOf(table: SelectedTable, choices: Choices = {}): Problem {
  const outcome = check(table, choices);
  if (!isProblem(outcome)) throw new Error("no problem");
  return outcome;
}

/** Finding → count, those that are 0 left out. */
export function counts(table: CheckedTable): Record<string, number> {
  const found = table.dataCheck.lines.filter(({ count }) => count !== 0);
  return Object.fromEntries(found.map(({ finding, count }) => [finding, count]));
}

export function line(table: CheckedTable, finding: string): DataCheckLine | undefined {
  return table.dataCheck.lines.find((candidate) => candidate.finding === finding);
}

/** What the engine gets of each customer. */
export function facts(table: CheckedTable) {
  const { population } = table;
  return table.customers.map((customer, i) => ({
    customer,
    age: population.age[i],
    inactivity: population.inactivity[i],
    orders: population.orderCount[i],
    spend: population.spend[i],
    influence: population.influence[i],
  }));
}

/** A number as Sheets' import would take it; what starts with a zero or holds letters stays text. */
function asTyped(text: string): Cell {
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? Number(text) : text;
}
