/**
 * A table of contracts or subscriptions, one a row → the population, and what was left out and why.
 */
import { type DayNumber, UNKNOWN } from "#shared/engine/population.ts";
import { isProblem } from "#shared/problems/isProblem.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { FindingCode } from "#shared/words/findingCodes.ts";
import { cellState } from "../cells/cellState.ts";
import { cellText, isErrorCell } from "../cells/cellText.ts";
import { contractStatus } from "../cells/contractStatus.ts";
import { customerKey } from "../cells/customerKey.ts";
import type { Cell } from "../selectedTable.ts";
import type { CheckedTable } from "./checkedTable.ts";
import { chooseAsOf } from "./chooseAsOf.ts";
import { type Contract, contractPopulation, contractsByCustomer } from "./contractsOfCustomers.ts";
import { noOrders } from "./noOrders.ts";
import { noOrdersBefore } from "./noOrdersBefore.ts";
import { noUsableRows } from "./noUsableRows.ts";
import { inOneCurrency } from "./oneCurrency.ts";
import { turnedNotices } from "./openQuestion.ts";
import { type ContractRows, readContractRows } from "./readContractRows.ts";
import { influenceOf } from "./readCustomerRows.ts";
import { shownNames } from "./shownNames.ts";
import type { TableUnderCheck } from "./tableUnderCheck.ts";

export function checkContracts(table: TableUnderCheck): CheckedTable | Problem {
  const { findings, options, recognised, rowNumbers } = table;
  const tell: Teller = (finding, row, amount) => {
    findings.note(finding, rowNumbers[row]!, amount);
    return false;
  };
  const rows = readContractRows(table);
  if (rows.question !== null) return rows.question;
  tellHowRead(rows, tell);
  const days = () => understoodDays(rows);
  const asOf = chooseAsOf(days(), options.today, options.asOf);
  const ofOneCurrency = inOneCurrency(
    usableContracts(rows, asOf.asOf, tell),
    rows.currencies,
    options.currency,
    { tell, rowNumber: (row) => rowNumbers[row]! },
  );
  if (isProblem(ofOneCurrency)) return ofOneCurrency;
  const customers = contractsByCustomer(ofOneCurrency.orders);
  if (customers.length === 0) {
    return noOrdersBefore(days(), asOf, findings, options) ?? noUsableRows(findings);
  }
  for (const [, ...further] of customers) {
    for (const { row } of further) tell("contractsTogether", row);
  }
  const influence = Int32Array.from(customers, (contracts) => answerOf(rows, contracts, tell));
  const population = contractPopulation(customers, influence, asOf.asOf, rows.periodDays);
  findings.tell("contractsScored", ofOneCurrency.orders.length);
  findings.tell("customers", customers.length);
  findings.tell(
    "moneyScored",
    ofOneCurrency.orders.length,
    population.spend.reduce((sum, spend) => sum + spend, 0),
  );
  const lastRows = customers.map((contracts) => contracts.at(-1)!.row);
  return {
    recognised,
    dataCheck: { lines: findings.lines(alwaysTold), currency: ofOneCurrency.currency },
    ...asOf,
    notices: [
      ...(asOf.asOfRule === "newestDate"
        ? [{ code: "notice.asOfFromData", asOf: asOf.asOf } as const]
        : []),
      ...turnedNotices(table, { contractStart: rows.start, contractEnd: rows.end }),
    ],
    customers: shownNames(
      lastRows.map((row) => cellText(rows.customer[row]!)),
      lastRows.map((row) => nameIn(rows.name?.[row] ?? "")),
    ),
    customerKeys: customers.map(([first]) => first!.key),
    population,
    accounts: null,
    curve: null,
    // A customer may stand on several rows: there is no one place beside the table.
    customerRows: [],
    orders: noOrders,
  };
}

const alwaysTold = ["rowsRead", "contractsScored", "customers", "moneyScored"] as const;

type Teller = (finding: FindingCode, row: number, amount?: number) => false;

function nameIn(cell: Cell): string {
  return isErrorCell(cell) || customerKey(cell) === "" ? "" : cellText(cell);
}

function tellHowRead(rows: ContractRows, tell: Teller) {
  for (const column of [rows.start, rows.end]) {
    for (const row of column?.answered ?? []) tell("datesAnswered", row);
    for (const row of column?.months ?? []) tell("monthsRead", row);
  }
  for (const row of rows.fee?.answered ?? []) tell("amountsAnswered", row);
  for (const row of rows.fee?.fromText ?? []) tell("textNumbersRead", row);
  rows.status.forEach((status, row) => {
    if (status === contractStatus.unknown) tell("statusesNotKnown", row);
  });
}

/** An end that lies ahead is not chosen as the last day observed: days after today are passed over there. */
function* understoodDays({ start, end }: ContractRows): Generator<DayNumber> {
  for (const column of [start, end]) {
    for (let row = 0; row < (column?.state.length ?? 0); row++) {
      if (column!.state[row] === cellState.read) yield column!.day[row]!;
    }
  }
}

function usableContracts(rows: ContractRows, asOf: DayNumber, tell: Teller): readonly Contract[] {
  const usable: Contract[] = [];
  for (let row = 0; row < rows.customer.length; row++) {
    const key = customerKey(rows.customer[row]!);
    const fault = faultOf(rows, row, key, asOf);
    if (fault !== null) {
      tell(fault, row);
      continue;
    }
    const start = rows.start!.day[row]!;
    const amount = rows.fee?.hundredths[row] ?? 0;
    const end = endOf(rows, row, asOf);
    usable.push({ row, key, amount, currency: rows.currency[row]!, start, end });
  }
  return usable;
}

function faultOf(
  rows: ContractRows,
  row: number,
  key: string,
  asOf: DayNumber,
): FindingCode | null {
  const { start, end, fee, status } = rows;
  const isError = [start, end, fee].some((column) => column?.state[row] === cellState.error);
  if (isErrorCell(rows.customer[row]!) || isError) return "errorCells";
  if (key === "") return "rowsWithoutCustomer";
  if (start?.state[row] !== cellState.read || end?.state[row] === cellState.notUnderstood) {
    return "datesNotUnderstood";
  }
  const isFee = fee === null || (fee.state[row] === cellState.read && fee.hundredths[row]! >= 0);
  if (!isFee) return "amountsNotUnderstood";
  if (start.day[row]! > asOf) return "futureOrdersExcluded";
  const hasEnd = end?.state[row] === cellState.read;
  if (hasEnd && end.day[row]! < start.day[row]!) return "endsBeforeStart";
  return status[row] === contractStatus.ended && !hasEnd ? "endsWithoutDate" : null;
}

/**
 * Null for a contract that runs: its status says so, or its end lies ahead. One that was cancelled and runs out
 * later will not be renewed, and counts as ended.
 */
function endOf({ end, status }: ContractRows, row: number, asOf: DayNumber): DayNumber | null {
  if (end === null || end.state[row] !== cellState.read) return null;
  if (status[row] === contractStatus.runs) return null;
  if (status[row] === contractStatus.ended) return Math.min(end.day[row]!, asOf);
  return end.day[row]! > asOf ? null : end.day[row]!;
}

/** The latest contract's that has one. */
function answerOf(rows: ContractRows, contracts: readonly Contract[], tell: Teller): number {
  let latest: number = UNKNOWN;
  for (const { row } of contracts) {
    const answer = influenceOf(rows, row);
    if (answer === null) tell("answersNotUnderstood", row);
    else if (answer !== UNKNOWN) latest = answer;
  }
  return latest;
}
