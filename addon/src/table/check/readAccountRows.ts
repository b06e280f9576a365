/**
 * The cells of a finance table, column by column, as numbers: nothing decided yet.
 */
import type { ChoiceProblem, Problem } from "#shared/problems/problem.ts";
import { cellState } from "../cells/cellState.ts";
import { cellText } from "../cells/cellText.ts";
import {
  type AmountColumn,
  readAmountColumns,
  readWholeColumn,
} from "../cells/readAmountColumn.ts";
import { type DateColumn, readDateColumns } from "../cells/readDateColumns.ts";
import { monthOfDay, type Period, scanPeriod } from "../cells/scanPeriod.ts";
import {
  type Measure,
  type MoneyRole,
  measureOf,
  moneyRoles,
  settledRole,
} from "../recognise/measureOf.ts";
import type { Cell } from "../selectedTable.ts";
import { accountQuestion } from "./accountQuestion.ts";
import { amountSigns, type Signs } from "./amountSigns.ts";
import { dateQuestion } from "./openQuestion.ts";
import { type ChurnColumn, readChurn } from "./readChurn.ts";
import { type MoneyCurrencies, readMoneyCurrencies } from "./readMoneyCurrencies.ts";
import { cellsOf, type TableUnderCheck } from "./tableUnderCheck.ts";

/** Amounts of one column: of its role and month or, where rows say so, of each row's. */
export interface MoneyColumn {
  readonly header: string;
  readonly role: MoneyRole | null;
  readonly period: Period | null;
  readonly amounts: AmountColumn;
}

export interface AccountRows extends MoneyCurrencies {
  /** Null in a table of averages. */
  readonly customer: readonly Cell[] | null;
  readonly name: readonly Cell[] | null;
  readonly money: readonly MoneyColumn[];
  /** By row: of which its amounts are, null for none that is known; null where columns say so. */
  readonly measures: readonly (MoneyRole | null)[] | null;
  /** By row: of which month its amounts are, null for none that is understood; null where rows do not say. */
  readonly periods: readonly (Period | null)[] | null;
  /** What the amounts of each role are written with. */
  readonly signs: ReadonlyMap<MoneyRole, Signs>;
  readonly months: AmountColumn | null;
  /** The day since when each is a customer. */
  readonly since: DateColumn | null;
  readonly churn: ChurnColumn | null;
  /** What the user must settle before anything is counted. */
  readonly question: Problem | null;
}

export function readAccountRows(table: TableUnderCheck): AccountRows {
  const columns = moneyColumns(table);
  const read = readAmountColumns(
    columns.map(({ cells }) => cells),
    table.habits.amounts,
  );
  const money = columns.map(({ cells: _, ...column }, i) => ({ ...column, amounts: read[i]! }));
  const measures = readMeasures(cellsOf(table, "measure"));
  const signs = amountSigns(money, measures);
  const written = cellsOf(table, "monthsActive");
  const months = written === null ? null : readWholeColumn(written);
  const churn = cellsOf(table, "churn");
  const periods = readPeriods(table);
  const isTold = periods === null && months?.state.every((state) => state === cellState.read);
  // Where months are told of everybody, nothing hangs on the day that they began on.
  const since = isTold === true ? null : readSince(table);
  return {
    customer: cellsOf(table, "customer"),
    name: cellsOf(table, "customerName"),
    money,
    measures,
    periods,
    signs,
    months,
    since,
    churn: churn === null ? null : readChurn(churn),
    ...readMoneyCurrencies(cellsOf(table, "currency"), money, table.cells.length),
    question: questionOf(table, columns, { money, measures, signs, months, since }),
  };
}

/** Of which an amount in this row and column is; null for what is left out. */
export function roleIn({ measures }: AccountRows, { role }: MoneyColumn, row: number) {
  return role ?? measures?.[row] ?? null;
}

export function periodIn({ periods }: AccountRows, { period }: MoneyColumn, row: number) {
  return period ?? periods?.[row] ?? null;
}

interface WrittenColumn extends Omit<MoneyColumn, "amounts"> {
  readonly cells: readonly Cell[];
}

function moneyColumns({ recognised, cells }: TableUnderCheck): readonly WrittenColumn[] {
  const { mapping, spread = [] } = recognised;
  const isSpread = new Set(spread.map(({ role }) => role));
  const plain = moneyRoles.flatMap((role) => {
    const found = mapping.find((mapped) => mapped.role === role);
    if (found === undefined || isSpread.has(role)) return [];
    return [{ column: found.column, header: found.header, role, period: null }];
  });
  return [...spread, ...plain].map(({ column, header, role, period }) => ({
    header,
    role,
    period,
    cells: cells.map((row) => row[column] ?? ""),
  }));
}

function readMeasures(cells: readonly Cell[] | null): AccountRows["measures"] {
  if (cells === null) return null;
  const found = cells.map((cell) => measureOf(cellText(cell)));
  const beside = new Set(found.filter((measure): measure is Measure => measure !== null));
  return found.map((measure) => settledRole(measure, beside));
}

function readPeriods(table: TableUnderCheck): AccountRows["periods"] {
  const cells = cellsOf(table, "period");
  if (cells === null) return null;
  const { dayOf } = table.options;
  return cells.map((cell) => scanPeriod(cell, dayOf));
}

function readSince(table: TableUnderCheck): DateColumn | null {
  const cells = cellsOf(table, "firstDate");
  return cells === null ? null : readDateColumns([cells], table.habits.dates)[0]!;
}

type AskedRows = Pick<AccountRows, "money" | "measures" | "signs" | "months" | "since">;

function questionOf(
  table: TableUnderCheck,
  columns: readonly WrittenColumn[],
  { money, measures, signs, months, since }: AskedRows,
): Problem | null {
  const open = columns.findIndex((_, i) => money[i]!.amounts.open.length > 0);
  if (open >= 0) return amountQuestion(columns[open]!, money[open]!.amounts.open);
  // Where months are told, nothing hangs on the day.
  if (months === null) {
    const question = dateQuestion(table, "firstDate", since);
    if (question !== null) return question;
  }
  return accountQuestion(table, { measures, signs });
}

function amountQuestion({ header, cells }: WrittenColumn, open: readonly number[]): ChoiceProblem {
  const texts = new Set(open.map((row) => cellText(cells[row]!)));
  return { code: "choice.ambiguousAmounts", header, examples: [...texts].slice(0, EXAMPLES) };
}

const EXAMPLES = 3;

/** The month in which a customer began; null where nobody knows. */
export function startOf({ since }: Pick<AccountRows, "since">, row: number): number | null {
  return since?.state[row] === cellState.read ? monthOfDay(since.day[row]!).first : null;
}
