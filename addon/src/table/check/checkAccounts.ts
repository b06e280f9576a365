/**
 * A finance table, one customer a row → accounts, and what was left out and why.
 */
import { type Population, UNKNOWN } from "#shared/engine/population.ts";
import type { Account } from "#shared/engine/profit/account.ts";
import { isProblem } from "#shared/problems/isProblem.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { FindingCode } from "#shared/words/findingCodes.ts";
import { cellState } from "../cells/cellState.ts";
import { cellText, isErrorCell } from "../cells/cellText.ts";
import { customerKey } from "../cells/customerKey.ts";
import { revenueBasisOf, signOf } from "./accountQuestion.ts";
import type { CheckedTable } from "./checkedTable.ts";
import { noOrders } from "./noOrders.ts";
import { noUsableRows } from "./noUsableRows.ts";
import { inOneCurrency } from "./oneCurrency.ts";
import {
  type AccountRows,
  type MoneyRole,
  moneyRoles,
  readAccountRows,
} from "./readAccountRows.ts";
import { shownNames } from "./shownNames.ts";
import type { TableUnderCheck } from "./tableUnderCheck.ts";

export function checkAccounts(table: TableUnderCheck): CheckedTable | Problem {
  const { findings, options, recognised, rowNumbers } = table;
  const tell = (finding: FindingCode, row: number, amount?: number): false => {
    findings.note(finding, rowNumbers[row]!, amount);
    return false;
  };
  const rows = readAccountRows(table);
  if (rows.question !== null) return rows.question;
  tellHowRead(rows, tell);
  const usable = usableRows(rows, tell);
  const ofOneCurrency = inOneCurrency(usable, rows.currencies, options.currency, {
    tell,
    rowNumber: (row) => rowNumbers[row]!,
  });
  if (isProblem(ofOneCurrency)) return ofOneCurrency;
  const listed = lastOfEach(ofOneCurrency.orders, table);
  if (listed.length === 0) return noUsableRows(findings);
  const accounts = listed.map(({ row }) => accountIn(rows, row, table, tell));
  findings.tell("customers", listed.length);
  const population = populationOf(accounts, options.asOf ?? options.today);
  const money = population.spend.reduce((sum, spend) => sum + spend, 0);
  findings.tell("moneyScored", listed.length, money);
  return {
    recognised,
    dataCheck: { lines: findings.lines(alwaysTold), currency: ofOneCurrency.currency },
    asOf: population.asOf,
    asOfRule: options.asOf === null ? "today" : "chosen",
    notices: [],
    customers: shownNames(
      listed.map(({ row }) => cellText(rows.customer[row]!)),
      listed.map(({ row }) => cellText(rows.name?.[row] ?? "")),
    ),
    customerKeys: listed.map(({ key }) => key),
    population,
    accounts,
    curve: null,
    customerRows: listed.map(({ row }) => rowNumbers[row]!),
    orders: noOrders,
  };
}

const alwaysTold = ["rowsRead", "customers", "moneyScored"] as const;

type Teller = (finding: FindingCode, row: number, amount?: number) => false;

function tellHowRead(rows: AccountRows, tell: Teller) {
  for (const role of moneyRoles) {
    for (const row of rows.money[role]?.answered ?? []) tell("amountsAnswered", row);
    for (const row of rows.money[role]?.fromText ?? []) tell("textNumbersRead", row);
  }
  for (const row of rows.churn?.asPercent ?? []) tell("churnReadAsPercent", row);
  for (const row of rows.churn?.notUnderstood ?? []) tell("churnNotUnderstood", row);
}

interface AccountRow {
  readonly row: number;
  readonly key: string;
  /** Hundredths of revenue. */
  readonly amount: number;
  readonly currency: number;
}

function usableRows(rows: AccountRows, tell: Teller): readonly AccountRow[] {
  const usable: AccountRow[] = [];
  for (let row = 0; row < rows.customer.length; row++) {
    const key = customerKey(rows.customer[row]!);
    const fault = faultOf(rows, row, key);
    if (fault !== null) tell(fault, row);
    else {
      const amount = rows.money.grossRevenue?.hundredths[row] ?? 0;
      usable.push({ row, key, amount, currency: rows.currency[row]! });
    }
  }
  return usable;
}

/** A row with a text among its numbers is left out whole: half of its costs would make it look profitable. */
function faultOf(rows: AccountRows, row: number, key: string): FindingCode | null {
  const states = moneyRoles.map((role) => rows.money[role]?.state[row]);
  if (isErrorCell(rows.customer[row]!) || states.includes(cellState.error)) return "errorCells";
  if (key === "") return "rowsWithoutCustomer";
  const isRevenueBlank = rows.money.grossRevenue?.state[row] === cellState.blank;
  return isRevenueBlank || states.includes(cellState.notUnderstood) ? "amountsNotUnderstood" : null;
}

/** In the order of the rows; of a customer with several the lowest counts, and all are named. */
function lastOfEach(
  rows: readonly AccountRow[],
  { findings, rowNumbers }: TableUnderCheck,
): readonly AccountRow[] {
  const last = new Map<string, AccountRow>();
  for (const row of rows) {
    const earlier = last.get(row.key);
    if (earlier !== undefined) {
      findings.note("duplicateCustomers", rowNumbers[earlier.row]!);
      last.delete(row.key);
    }
    last.set(row.key, row);
  }
  return [...last.values()];
}

function accountIn(rows: AccountRows, row: number, table: TableUnderCheck, tell: Teller): Account {
  const written = (role: MoneyRole) => rows.money[role]?.hundredths[row] ?? 0;
  // Adding zero turns minus zero into zero.
  const cost = (role: MoneyRole) => signOf(table, rows.money[role]) * written(role) + 0;
  const isNet = revenueBasisOf(table, rows.money) === "net";
  const revenue = written("grossRevenue");
  const hasAcquisition = rows.money.acquisition?.state[row] === cellState.read;
  if (!hasAcquisition) tell("acquisitionUnknown", row);
  const months = monthsIn(rows, row);
  if (months === null) tell("monthsUnknown", row);
  return {
    grossRevenue: isNet ? revenue + cost("discounts") + cost("returns") : revenue,
    discounts: cost("discounts"),
    returns: cost("returns"),
    goods: cost("goods"),
    service: cost("service"),
    logistics: cost("logistics"),
    acquisition: hasAcquisition ? cost("acquisition") : null,
    savings: written("savings"),
    monthsActive: months,
    monthlyChurn: rows.churn?.churn[row] ?? null,
  };
}

/** Null for none, and for what is no number above zero. */
function monthsIn({ months }: AccountRows, row: number): number | null {
  if (months === null || months.state[row] !== cellState.read) return null;
  const count = months.hundredths[row]! / 100;
  return count > 0 ? count : null;
}

/** What a score can be made of: what each has brought, without dates or orders. */
function populationOf(accounts: readonly Account[], asOf: number): Population {
  const unknown = () => new Int32Array(accounts.length).fill(UNKNOWN);
  const spend = Float64Array.from(
    accounts,
    ({ grossRevenue, discounts, returns }) => grossRevenue - discounts - returns,
  );
  return {
    asOf,
    size: accounts.length,
    age: unknown(),
    inactivity: unknown(),
    orderCount: unknown(),
    spend,
    hasSpend: spend.some((amount) => amount !== 0),
    influence: unknown(),
    purchases: null,
    contracts: null,
  };
}
