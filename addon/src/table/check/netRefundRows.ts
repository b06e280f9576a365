/**
 * Refunds that come as rows of their own, below zero and without their order's number.
 *
 * Each is taken off an order that the same customer placed before: the one of exactly this amount, else the
 * latest that is large enough. So a return lowers the money and never counts as a visit.
 */
import type { FindingCode } from "#shared/words/findingCodes.ts";
import type { SettledOrder } from "./settleOrders.ts";

/** @param orders Of one currency. @returns The orders that are left, refund rows not among them. */
export function netRefundRows(
  orders: readonly SettledOrder[],
  tell: (finding: FindingCode, row: number, amount?: number) => void,
): readonly SettledOrder[] {
  const refunds = orders.filter(({ amount }) => amount < 0);
  if (refunds.length === 0) return orders;
  const left = new Set(orders.filter(({ amount }) => amount >= 0));
  const byCustomer = ordersOf(new Set(refunds.map(({ customer }) => customer)), left);
  // In an order that no sorting of the sheet can change.
  const inTurn = [...refunds].sort((a, b) => a.day - b.day || a.amount - b.amount || a.row - b.row);
  for (const refund of inTurn) {
    const candidates = byCustomer.get(refund.customer) ?? [];
    const place = refund.customer < 0 ? -1 : placeOfRefunded(candidates, refund);
    const order = candidates[place];
    if (order === undefined) {
      tell("refundsWithoutOrder", refund.row, -refund.amount);
      continue;
    }
    tell("refundRowsNetted", refund.row, -refund.amount);
    left.delete(order);
    candidates.splice(place, 1);
    const amount = order.amount + refund.amount;
    if (amount === 0) {
      tell("refundedOrdersExcluded", order.row);
      continue;
    }
    const rest = { ...order, amount };
    left.add(rest);
    candidates.push(rest);
  }
  return [...left];
}

function ordersOf(customers: ReadonlySet<number>, orders: Iterable<SettledOrder>) {
  const byCustomer = new Map<number, SettledOrder[]>();
  for (const order of orders) {
    if (!customers.has(order.customer)) continue;
    const known = byCustomer.get(order.customer);
    if (known === undefined) byCustomer.set(order.customer, [order]);
    else known.push(order);
  }
  return byCustomer;
}

function placeOfRefunded(orders: readonly SettledOrder[], refund: SettledOrder): number {
  const size = -refund.amount;
  let best = -1;
  for (let i = 0; i < orders.length; i++) {
    const order = orders[i]!;
    if (order.day > refund.day || order.amount < size) continue;
    if (best < 0 || isBetter(order, orders[best]!, size)) best = i;
  }
  return best;
}

function isBetter(order: SettledOrder, than: SettledOrder, size: number): boolean {
  const isExact = order.amount === size;
  if (isExact !== (than.amount === size)) return isExact;
  if (order.day !== than.day) return order.day > than.day;
  return order.amount > than.amount;
}
