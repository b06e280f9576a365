/**
 * A table of customers, one row each → the population, and what was left out and why.
 */
import { type DayNumber, type Population, UNKNOWN } from "#shared/engine/population.ts";
import { isProblem } from "#shared/problems/isProblem.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { FindingCode } from "#shared/words/findingCodes.ts";
import { cellState } from "../cells/cellState.ts";
import { cellText, isErrorCell } from "../cells/cellText.ts";
import { customerKey } from "../cells/customerKey.ts";
import type { DateColumn } from "../cells/readDateColumns.ts";
import type { Cell } from "../selectedTable.ts";
import type { CheckedTable } from "./checkedTable.ts";
import { chooseAsOf } from "./chooseAsOf.ts";
import { noOrders } from "./noOrders.ts";
import { noOrdersBefore } from "./noOrdersBefore.ts";
import { noUsableRows } from "./noUsableRows.ts";
import { inOneCurrency } from "./oneCurrency.ts";
import { turnedNotices } from "./openQuestion.ts";
import {
  type CustomerRows,
  influenceOf,
  orderCountOf,
  readCustomerRows,
} from "./readCustomerRows.ts";
import { shownNames } from "./shownNames.ts";
import type { TableUnderCheck } from "./tableUnderCheck.ts";

export function checkCustomers(table: TableUnderCheck): CheckedTable | Problem {
  const { findings, options, recognised, rowNumbers } = table;
  const tell = (finding: FindingCode, row: number, amount?: number): false => {
    findings.note(finding, rowNumbers[row]!, amount);
    return false;
  };
  const rows = readCustomerRows(table);
  if (rows.question !== null) return rows.question;
  tellHowRead(rows, tell);
  // A first date says nothing of how far the table reaches.
  const days = () => understoodDays(rows.lastDate);
  const asOf = chooseAsOf(days(), options.today, options.asOf);
  const usable = usableRows(rows, asOf.asOf, tell);
  const ofOneCurrency = inOneCurrency(usable, rows.currencies, options.currency, {
    tell,
    rowNumber: (row) => rowNumbers[row]!,
  });
  if (isProblem(ofOneCurrency)) return ofOneCurrency;
  const listed = lastOfEach(ofOneCurrency.orders, table);
  if (listed.length === 0) {
    return noOrdersBefore(days(), asOf, findings, options) ?? noUsableRows(findings);
  }
  const population = populationOf(rows, listed, asOf.asOf, tell);
  const prospects = population.orderCount.reduce((sum, count) => sum + (count === 0 ? 1 : 0), 0);
  findings.tell("customers", listed.length);
  findings.tell("prospects", prospects);
  findings.tell(
    "moneyScored",
    listed.length - prospects,
    population.spend.reduce((sum, spend) => sum + spend, 0),
  );
  return {
    recognised,
    dataCheck: { lines: findings.lines(alwaysTold), currency: ofOneCurrency.currency },
    ...asOf,
    notices: [
      ...(asOf.asOfRule === "newestDate"
        ? [{ code: "notice.asOfFromData", asOf: asOf.asOf } as const]
        : []),
      ...turnedNotices(table, { lastDate: rows.lastDate, firstDate: rows.firstDate }),
    ],
    customers: shownNames(
      listed.map(({ row }) => cellText(rows.customer[row]!)),
      listed.map(({ row }) => nameIn(rows.name?.[row] ?? "")),
    ),
    customerKeys: listed.map(({ key }) => key),
    population,
    accounts: null,
    curve: null,
    customerRows: listed.map(({ row }) => rowNumbers[row]!),
    orders: noOrders,
  };
}

function nameIn(cell: Cell): string {
  return isErrorCell(cell) || customerKey(cell) === "" ? "" : cellText(cell);
}

const alwaysTold = ["rowsRead", "customers", "moneyScored"] as const;

interface CustomerRow {
  readonly row: number;
  readonly key: string;
  readonly amount: number;
  readonly currency: number;
}

type Teller = (finding: FindingCode, row: number, amount?: number) => false;

function tellHowRead(rows: CustomerRows, tell: Teller) {
  for (const column of [rows.firstDate, rows.lastDate]) {
    for (const row of column?.answered ?? []) tell("datesAnswered", row);
    for (const row of column?.months ?? []) tell("monthsRead", row);
  }
  for (const row of rows.spend?.answered ?? []) tell("amountsAnswered", row);
  for (const row of rows.spend?.fromText ?? []) tell("textNumbersRead", row);
}

function* understoodDays(column: DateColumn | null): Generator<DayNumber> {
  if (column === null) return;
  for (let row = 0; row < column.state.length; row++) {
    if (column.state[row] === cellState.read) yield column.day[row]!;
  }
}

function usableRows(rows: CustomerRows, asOf: DayNumber, tell: Teller): readonly CustomerRow[] {
  const usable: CustomerRow[] = [];
  for (let row = 0; row < rows.customer.length; row++) {
    const key = customerKey(rows.customer[row]!);
    const fault = faultOf(rows, row, key, asOf);
    if (fault !== null) tell(fault, row);
    else {
      if (isSpoilt(rows.firstDate, row) || isSpoilt(rows.lastDate, row))
        tell("customerDatesNotUsed", row);
      const amount = rows.spend?.hundredths[row] ?? 0;
      usable.push({ row, key, amount, currency: rows.currency[row]! });
    }
  }
  return usable;
}

function faultOf(
  rows: CustomerRows,
  row: number,
  key: string,
  asOf: DayNumber,
): FindingCode | null {
  const { lastDate, orderCount, spend } = rows;
  if (isErrorCell(rows.customer[row]!)) return "errorCells";
  const isError = (column: typeof spend) => column?.state[row] === cellState.error;
  if (isError(orderCount) || isError(spend)) return "errorCells";
  if (key === "") return "rowsWithoutCustomer";
  const hasCount = orderCount !== null && orderCount.state[row] !== cellState.blank;
  if (hasCount && orderCountOf(rows, row) === null) return "countsNotUnderstood";
  const isMissing = spend?.state[row] === cellState.blank && countOf(rows, row) !== 0;
  if (spend?.state[row] === cellState.notUnderstood || isMissing) return "amountsNotUnderstood";
  const isFuture = lastDate?.state[row] === cellState.read && lastDate.day[row]! > asOf;
  return isFuture ? "futureOrdersExcluded" : null;
}

/** No date is needed of a customer: who has none that can be read is scored without it. */
function isSpoilt(column: DateColumn | null, row: number): boolean {
  const state = column?.state[row];
  return state === cellState.notUnderstood || state === cellState.error;
}

/** The lower row of a customer is the newer one; both are named, and nothing is added up. In ascending order of key. */
function lastOfEach(
  rows: readonly CustomerRow[],
  { findings, rowNumbers }: TableUnderCheck,
): readonly CustomerRow[] {
  const last = new Map<string, CustomerRow>();
  const repeated = new Set<string>();
  for (const row of rows) {
    const earlier = last.get(row.key);
    if (earlier !== undefined) {
      repeated.add(row.key);
      findings.point("duplicateCustomers", rowNumbers[earlier.row]!);
    }
    last.set(row.key, row);
  }
  for (const key of repeated) findings.note("duplicateCustomers", rowNumbers[last.get(key)!.row]!);
  return [...last.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function populationOf(
  rows: CustomerRows,
  listed: readonly CustomerRow[],
  asOf: DayNumber,
  tell: Teller,
): Population {
  const size = listed.length;
  const age = new Int32Array(size).fill(UNKNOWN);
  const inactivity = new Int32Array(size).fill(UNKNOWN);
  const orderCount = new Int32Array(size);
  const spend = new Float64Array(size);
  const influence = new Int32Array(size).fill(UNKNOWN);
  listed.forEach(({ row, amount }, i) => {
    const answer = influenceOf(rows, row);
    if (answer === null) tell("answersNotUnderstood", row);
    else influence[i] = answer;
    const count = countOf(rows, row);
    orderCount[i] = count;
    if (count === 0) return; // a prospect: no last order, no money
    spend[i] = amount;
    inactivity[i] = daysBefore(asOf, rows.lastDate, row);
    const sinceFirst = daysBefore(asOf, rows.firstDate, row);
    // The only order is the first; and nobody's first order is later than their last.
    if (count === 1 || sinceFirst !== UNKNOWN) age[i] = Math.max(sinceFirst, inactivity[i]!);
  });
  const hasSpend = spend.some((amount) => amount !== 0);
  return {
    asOf,
    size,
    age,
    inactivity,
    orderCount,
    spend,
    hasSpend,
    influence,
    purchases: null,
    contracts: null,
  };
}

/** 0 for a prospect: the count says so, or nothing at all is said of an order. */
function countOf(rows: CustomerRows, row: number): number {
  const count = orderCountOf(rows, row);
  if (count !== null) return count;
  if (rows.lastDate === null) return UNKNOWN;
  // A last date that cannot be read is still one.
  const hasOrdered = rows.lastDate.state[row] !== cellState.blank || rows.spend?.hundredths[row];
  return hasOrdered ? UNKNOWN : 0;
}

function daysBefore(asOf: DayNumber, column: DateColumn | null, row: number): number {
  if (column === null || column.state[row] !== cellState.read) return UNKNOWN;
  return Math.max(0, asOf - column.day[row]!);
}
