/**
 * A finance table → the accounts of its customers, and what was left out and why.
 */
import type { Account } from "#shared/engine/profit/account.ts";
import { isProblem } from "#shared/problems/isProblem.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { FindingCode } from "#shared/words/findingCodes.ts";
import { cellText } from "../cells/cellText.ts";
import type { Period } from "../cells/scanPeriod.ts";
import { accountPopulation } from "./accountPopulation.ts";
import { revenueBasisOf, turnedRoles } from "./accountQuestion.ts";
import {
  type AccountSums,
  type AccountTerms,
  accountSums,
  startOfCustomer,
} from "./accountSums.ts";
import { averageCurve, type CustomerMonths } from "./averageCurve.ts";
import type { CheckedTable } from "./checkedTable.ts";
import { checkUnitCurve } from "./checkUnitCurve.ts";
import { customersIn } from "./customersIn.ts";
import { noOrders } from "./noOrders.ts";
import { noUsableRows } from "./noUsableRows.ts";
import { type AccountRows, readAccountRows } from "./readAccountRows.ts";
import { shownNames } from "./shownNames.ts";
import type { TableUnderCheck } from "./tableUnderCheck.ts";

export function checkAccounts(table: TableUnderCheck): CheckedTable | Problem {
  const { findings, options, recognised, rowNumbers } = table;
  const rows = readAccountRows(table);
  if (rows.question !== null) return rows.question;
  const tell = (finding: FindingCode, row: number): false => {
    findings.note(finding, rowNumbers[row]!);
    return false;
  };
  tellHowRead(rows, tell);
  const terms: AccountTerms = {
    turned: turnedRoles(table, rows),
    isNet: revenueBasisOf(table, rows) === "net",
    asOf: options.asOf ?? options.today,
  };
  const found = customersIn(table, rows, tell);
  if (isProblem(found)) return found;
  if (rows.customer === null) return checkUnitCurve(table, rows, terms, found.currency);
  const listed = found.customers;
  if (listed.length === 0) return noUsableRows(findings);
  const accounts: Account[] = [];
  const months: CustomerMonths[] = [];
  for (const { rows: list } of listed) {
    const sums = accountSums(rows, list, terms);
    tellOfAccount(sums, list[0]!, tell);
    accounts.push(sums.account);
    if (sums.months.size > 0) months.push({ ...sums, start: startOfCustomer(rows, list) });
  }
  const population = accountPopulation(accounts, terms.asOf);
  const net = population.spend.reduce((sum, spend) => sum + spend, 0);
  findings.tell("customers", listed.length);
  findings.tell("netRevenue", listed.length, net);
  const lastRows = listed.map(({ rows: list }) => list.at(-1)!);
  const areAlone = recognised.layout === undefined || recognised.layout === "monthColumns";
  return {
    recognised,
    dataCheck: { lines: findings.lines(alwaysTold), currency: found.currency },
    asOf: terms.asOf,
    asOfRule: options.asOf === null ? "today" : "chosen",
    notices: [],
    customers: shownNames(
      lastRows.map((row) => cellText(rows.customer?.[row] ?? "")),
      lastRows.map((row) => cellText(rows.name?.[row] ?? "")),
    ),
    customerKeys: listed.map(({ key }) => key),
    population,
    accounts,
    curve: averageCurve(months, periodLength(rows)),
    customerRows: areAlone ? lastRows.map((row) => rowNumbers[row]!) : [],
    orders: noOrders,
  };
}

const alwaysTold = ["rowsRead", "customers", "netRevenue"] as const;

type Teller = (finding: FindingCode, row: number) => false;

function tellHowRead(rows: AccountRows, tell: Teller) {
  const told = (of: "answered" | "fromText", finding: FindingCode) => {
    const found = new Set(rows.money.flatMap(({ amounts }) => amounts[of]));
    for (const row of found) tell(finding, row);
  };
  told("answered", "amountsAnswered");
  told("fromText", "textNumbersRead");
  for (const row of rows.churn?.asPercent ?? []) tell("churnReadAsPercent", row);
  for (const row of rows.churn?.notUnderstood ?? []) tell("churnNotUnderstood", row);
}

function tellOfAccount(sums: AccountSums, row: number, tell: Teller) {
  const { grossRevenue, discounts, returns, acquisition, monthsActive } = sums.account;
  if (grossRevenue - discounts - returns <= 0) tell("revenueNotPositive", row);
  if (sums.hasCredits) tell("costsBelowZero", row);
  if (acquisition === null) tell("acquisitionUnknown", row);
  if (monthsActive === null) tell("monthsUnknown", row);
  else if (sums.isFromSince) tell("monthsFromSince", row);
}

/** In months: of the shortest period that the table knows. */
function periodLength({ periods, money }: AccountRows): 1 | 3 {
  const isMonth = (period: Period | null) => period?.months === 1;
  const hasMonths = money.some(({ period }) => isMonth(period)) || periods?.some(isMonth) === true;
  return hasMonths ? 1 : 3;
}
