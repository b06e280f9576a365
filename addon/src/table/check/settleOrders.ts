/**
 * Orders → what each of them is worth, or the one reason why it does not count.
 *
 * The reasons are tried in a fixed order, so that every order is told exactly once.
 */
import type { DayNumber } from "#shared/engine/population.ts";
import type { FindingCode } from "#shared/words/findingCodes.ts";
import { cellState } from "../cells/cellState.ts";
import { orderStatus } from "../cells/orderStatus.ts";
import type { OrderGroups } from "./groupOrders.ts";
import { ERROR_CELL, type OrderRows } from "./readOrderRows.ts";

/** An order that says when and how much; who is told later, for a missing name alone does not spoil the amount. */
export interface SettledOrder {
  /** Place among the rows: the order's first line. */
  readonly row: number;
  /** Place of the customer, or `NOBODY`. */
  readonly customer: number;
  /** A row that names the customer. */
  readonly customerRow: number;
  readonly day: DayNumber;
  /** Hundredths, after refunds. Negative for a refund without an order of its own. */
  readonly amount: number;
  /** Hundredths of refunds taken off. */
  readonly refunded: number;
  readonly currency: number;
}

/** @param tell Called once for each order that does not count, with its first line's place among the rows. */
export function settleOrders(
  rows: OrderRows,
  groups: OrderGroups,
  tell: (finding: FindingCode, row: number) => void,
): SettledOrder[] {
  const settled: SettledOrder[] = [];
  for (let order = 0; order < groups.count; order++) {
    const all = groups.lines(order);
    const repeatsTotal = groups.repeatsTotal(order);
    for (const row of all.slice(1)) {
      tell(repeatsTotal ? "repeatedTotalsCounted" : "orderLinesSummed", row);
    }
    const lines = repeatsTotal ? all.slice(0, 1) : all;
    const live = lines.filter((row) => isLive(rows, row));
    const row = lines[0]!;
    if (live.length === 0) {
      tell(exclusionOf(lines.reduce((most, line) => Math.max(most, rows.status[line]!), 0)), row);
      continue;
    }
    const customerRow = groups.customerRow[order]!;
    const fault = faultOf(rows, live, customerRow);
    if (fault !== null) {
      tell(fault, row);
      continue;
    }
    const { amount, refunded } = sumOf(rows, live);
    if (amount === 0 && refunded > 0) {
      tell("refundedOrdersExcluded", row);
      continue;
    }
    settled.push({
      row,
      customer: rows.customer[customerRow]!,
      customerRow,
      day: firstDay(rows, live),
      amount,
      refunded,
      currency: live.map((line) => rows.currency[line]!).find((place) => place >= 0) ?? -1,
    });
  }
  return settled;
}

/** A negative line that says "refund" is money on its way back, not an order that was refunded. */
function isLive(rows: OrderRows, row: number): boolean {
  const status = rows.status[row]!;
  if (status === orderStatus.refunded && (rows.money?.hundredths[row] ?? 0) < 0) return true;
  return status <= orderStatus.unknown;
}

function exclusionOf(status: number): FindingCode {
  if (status === orderStatus.refunded) return "refundedOrdersExcluded";
  return status === orderStatus.cancelled ? "cancelledOrdersExcluded" : "unpaidOrdersExcluded";
}

function faultOf(
  rows: OrderRows,
  lines: readonly number[],
  customerRow: number,
): FindingCode | null {
  const { date, money, refund } = rows;
  const hasError =
    rows.customer[customerRow] === ERROR_CELL ||
    lines.some(
      (row) => date.state[row] === cellState.error || money?.state[row] === cellState.error,
    );
  if (hasError) return "errorCells";
  const isRead = (row: number) => date.state[row] === cellState.read;
  const isSpoilt = (row: number) => date.state[row] === cellState.notUnderstood;
  if (lines.some(isSpoilt) || !lines.some(isRead)) return "datesNotUnderstood";
  const hasAmount = (row: number) => money === null || money.state[row] === cellState.read;
  if (!lines.every((row) => hasAmount(row) && !Number.isNaN(refund[row]!))) {
    return "amountsNotUnderstood";
  }
  return null;
}

/**
 * What an order is worth after its refunds, never below 0: a refund may hold shipping and taxes that the amount
 * does not. Rows that are all below zero are a refund without an order of its own, and stay below zero.
 */
function sumOf({ money, refund }: OrderRows, lines: readonly number[]) {
  let paid = 0;
  let back = 0;
  let refunds = 0;
  for (const row of lines) {
    const amount = money?.hundredths[row] ?? 0;
    if (amount < 0) back -= amount;
    else paid += amount;
    refunds += refund[row]!;
  }
  if (paid === 0) return { amount: 0 - back, refunded: 0 };
  const refunded = Math.min(paid, back + refunds);
  return { amount: paid - refunded, refunded };
}

/** An order whose lines carry different days was placed on the first of them. */
function firstDay({ date }: OrderRows, lines: readonly number[]): DayNumber {
  let first = Number.POSITIVE_INFINITY;
  for (const row of lines) {
    if (date.state[row] === cellState.read && date.day[row]! < first) first = date.day[row]!;
  }
  return first;
}
