/**
 * An order log → its customers: which orders count, whose they are, and what was left out and why.
 */
import type { DayNumber } from "#shared/engine/population.ts";
import { summarise } from "#shared/engine/summary/summarise.ts";
import { isProblem } from "#shared/problems/isProblem.ts";
import type { Notice } from "#shared/problems/notice.ts";
import type { Problem } from "#shared/problems/problem.ts";
import { orderLogFindings } from "#shared/words/findingCodes.ts";
import { isoDate } from "#shared/words/isoDate.ts";
import { cellState } from "../cells/cellState.ts";
import { orderStatus } from "../cells/orderStatus.ts";
import type { CheckedTable } from "./checkedTable.ts";
import { chooseAsOf } from "./chooseAsOf.ts";
import { groupOrders } from "./groupOrders.ts";
import { identicalRows } from "./identicalRows.ts";
import { nameCustomers } from "./nameCustomers.ts";
import { netRefundRows } from "./netRefundRows.ts";
import { noOrdersBefore } from "./noOrdersBefore.ts";
import { noUsableRows } from "./noUsableRows.ts";
import { inOneCurrency } from "./oneCurrency.ts";
import { turnedNotices } from "./openQuestion.ts";
import { NOBODY, type OrderRows, readOrderRows } from "./readOrderRows.ts";
import { type SettledOrder, settleOrders } from "./settleOrders.ts";
import type { TableUnderCheck } from "./tableUnderCheck.ts";

export function checkOrders(table: TableUnderCheck): CheckedTable | Problem {
  const { findings, options, recognised } = table;
  const rows = readOrderRows(table);
  if (rows.question !== null) return rows.question;
  const tell = tellerOf(table);
  tellHowRead(rows, tell);
  const settled = settleOrders(rows, groupOrders(rows, table.cells, tell), tell);
  const asOf = chooseAsOf(understoodDays(rows), options.today, options.asOf);
  const past = settled.filter(
    (order) => order.day <= asOf.asOf || tell("futureOrdersExcluded", order.row),
  );
  const ofOneCurrency = inOneCurrency(past, rows.currencies, options.currency, {
    tell,
    rowNumber: (row) => table.rowNumbers[row]!,
  });
  if (isProblem(ofOneCurrency)) return ofOneCurrency;
  const { orders, hasSpend } = withValue(netRefundRows(ofOneCurrency.orders, tell), tell);
  const owned = orders.filter(
    (order) => order.customer !== NOBODY || tell("ordersWithoutCustomer", order.row, order.amount),
  );
  if (owned.length === 0) {
    return noOrdersBefore(understoodDays(rows), asOf, findings, options) ?? noUsableRows(findings);
  }
  for (const order of owned) {
    if (order.refunded > 0) tell("partialRefundsNetted", order.row, order.refunded);
  }
  const { customers, customerKeys, customer } = nameCustomers(owned, rows);
  const counted = {
    customer,
    day: Int32Array.from(owned, ({ day }) => day),
    amount: Float64Array.from(owned, ({ amount }) => amount),
    row: owned.map(({ row }) => table.rowNumbers[row]!),
  };
  const summary = summarise(
    { customers: customers.length, ...counted },
    { asOf: asOf.asOf, windowDays: options.windowDays, horizonDays: options.horizonDays },
  );
  const { ordersBeforeWindow } = summary;
  if (ordersBeforeWindow === owned.length) {
    return {
      code: "choice.noOrdersInWindow",
      asOf: isoDate(asOf.asOf),
      newest: isoDate(counted.day.reduce((newest, day) => Math.max(newest, day))),
      windowDays: options.windowDays,
    };
  }
  const population = { ...summary.population, hasSpend: hasSpend && summary.population.hasSpend };
  findings.tell("ordersScored", owned.length - ordersBeforeWindow);
  findings.tell("ordersBeforeWindow", ordersBeforeWindow);
  findings.tell("customers", customers.length);
  findings.tell("ordersWithoutCustomer", 0, 0);
  const money = population.spend.reduce((sum, spend) => sum + spend, 0);
  findings.tell("moneyScored", owned.length - ordersBeforeWindow, money);
  return {
    recognised,
    dataCheck: { lines: findings.lines(orderLogFindings), currency: ofOneCurrency.currency },
    ...asOf,
    notices: noticesOf(table, rows, owned, { ...asOf, ordersBeforeWindow }),
    customers,
    customerKeys,
    population,
    accounts: null,
    curve: null,
    customerRows: [],
    orders: counted,
  };
}

/** Notes a finding under the sheet's row number. Always false, so that a filter can tell and drop at once. */
function tellerOf({ findings, rowNumbers }: TableUnderCheck) {
  return (finding: Parameters<typeof findings.note>[0], row: number, amount?: number): false => {
    findings.note(finding, rowNumbers[row]!, amount);
    return false;
  };
}

function tellHowRead(rows: OrderRows, tell: ReturnType<typeof tellerOf>) {
  for (const row of rows.date.answered) tell("datesAnswered", row);
  for (const row of rows.date.months) tell("monthsRead", row);
  for (const row of rows.money?.answered ?? []) tell("amountsAnswered", row);
  for (const row of rows.money?.fromText ?? []) tell("textNumbersRead", row);
  for (let row = 0; row < rows.size; row++) {
    const isComputed = rows.isMoneyComputed && rows.money?.state[row] === cellState.read;
    if (isComputed) tell("amountsComputed", row);
    if (rows.status[row] === orderStatus.unknown) tell("statusesNotKnown", row);
  }
}

function* understoodDays({ size, date }: OrderRows): Generator<DayNumber> {
  for (let row = 0; row < size; row++) if (date.state[row] === cellState.read) yield date.day[row]!;
}

/** Orders of nothing are samples and tests, unless the whole log knows no amounts. */
function withValue(orders: readonly SettledOrder[], tell: ReturnType<typeof tellerOf>) {
  const hasSpend = orders.some(({ amount }) => amount !== 0);
  if (!hasSpend) return { orders, hasSpend };
  return {
    orders: orders.filter(
      ({ amount, row }) => amount !== 0 || tell("zeroValueOrdersExcluded", row),
    ),
    hasSpend,
  };
}

function noticesOf(
  table: TableUnderCheck,
  rows: OrderRows,
  orders: readonly SettledOrder[],
  found: Pick<CheckedTable, "asOf" | "asOfRule"> & { readonly ordersBeforeWindow: number },
): readonly Notice[] {
  const notices: Notice[] = [];
  if (found.asOfRule === "newestDate") {
    notices.push({ code: "notice.asOfFromData", asOf: found.asOf });
  }
  if (found.ordersBeforeWindow > 0) {
    const { windowDays } = table.options;
    notices.push({
      code: "notice.ordersBeforeWindow",
      orders: found.ordersBeforeWindow,
      windowDays,
    });
  }
  notices.push(...turnedNotices(table, { date: rows.date }));
  const identical = identicalRows(orders, rows.orderId, table);
  if (identical.count > 0) notices.push({ code: "notice.identicalRowsCounted", ...identical });
  // A log with order numbers comes from a shop, and shops have cancellations; a plain list need not have any.
  const has = (role: string) => table.recognised.mapping.some((mapped) => mapped.role === role);
  if (has("orderId") && !has("status") && !has("cancelledAt") && !has("refund")) {
    notices.push({ code: "notice.noStatusColumn" });
  }
  return notices;
}
