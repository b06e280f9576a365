/**
 * Purchases on the wire and in the engine.
 *
 * What follows from dates and counts is not sent, so that most numbers are a single 0: orders on a day that
 * has one already, instead of days; and the last order before the held-out part of those alone who also
 * ordered within it.
 */
import { type HeldOut, type Population, type Purchases, UNKNOWN } from "../engine/population.ts";
import { amountsOf } from "./amounts.ts";
import { MAX_HELD_OUT_CUSTOMERS } from "./bounds.ts";
import { inOrder } from "./inOrder.ts";
import type { RunRequest } from "./run.ts";

type Columns = RunRequest["columns"];
type PurchasesPart = Pick<RunRequest, "heldOut" | "columns">;
type HeldOutColumns = Pick<Columns, "heldOutDays" | "heldOutSpend" | "inactivityBefore">;

/** Null for a table that knows no purchase days. */
export function purchasesOf(request: PurchasesPart, size: number): Purchases | null {
  const { orderCount, sameDayOrders, repeatSpend } = request.columns;
  if (sameDayOrders === undefined) return null;
  const purchaseDays = new Int32Array(size);
  for (let i = 0; i < size; i++) purchaseDays[i] = orderCount[i]! - sameDayOrders[i]!;
  return {
    purchaseDays,
    repeatSpend: amountsOf(repeatSpend, size),
    heldOut: heldOutOf(request, purchaseDays),
  };
}

/** Money is left out where the population has none, and everything where there are no purchases. */
export function purchaseColumnsOf(
  { purchases, orderCount, inactivity, hasSpend }: Population,
  order: ArrayLike<number>,
) {
  if (purchases === null) return { heldOut: null };
  const { purchaseDays, repeatSpend, heldOut } = purchases;
  const sameDayOrders = orderCount.map((orders, i) => orders - purchaseDays[i]!);
  return {
    heldOut: heldOut && {
      days: heldOut.days,
      repeatsByWeek: Array.from(heldOut.repeatsByWeek),
    },
    sameDayOrders: inOrder(sameDayOrders, order),
    ...(hasSpend && { repeatSpend: inOrder(repeatSpend, order) }),
    ...(heldOut !== null && heldOutColumnsOf(heldOut, inactivity, hasSpend, order)),
  };
}

function heldOutOf({ heldOut, columns }: PurchasesPart, purchaseDays: Int32Array): HeldOut | null {
  if (heldOut === null) return null;
  const { age, inactivity, heldOutDays = [], heldOutSpend, inactivityBefore = [] } = columns;
  const { days, repeatsByWeek } = heldOut;
  const before = new Int32Array(heldOutDays.length).fill(UNKNOWN);
  for (let i = 0; i < before.length; i++) {
    if (purchaseDays[i] === 0 || age[i]! < days) continue;
    before[i] = heldOutDays[i] === 0 ? inactivity[i]! : inactivityBefore[i]!;
  }
  return {
    days,
    purchaseDays: Int32Array.from(heldOutDays),
    spend: amountsOf(heldOutSpend, heldOutDays.length),
    inactivityBefore: before,
    repeatsByWeek: Int32Array.from(repeatsByWeek),
  };
}

/** Of the first customers in the order of keys, which are made by a hash: a random sample where there are very many. */
function heldOutColumnsOf(
  { purchaseDays, spend, inactivityBefore }: HeldOut,
  inactivity: Int32Array,
  hasSpend: boolean,
  order: ArrayLike<number>,
): HeldOutColumns {
  const sample = Array.from(order).slice(0, MAX_HELD_OUT_CUSTOMERS);
  const sent = inactivityBefore.map((before, i) =>
    before === UNKNOWN || before === inactivity[i] ? 0 : before,
  );
  return {
    heldOutDays: inOrder(purchaseDays, sample),
    ...(hasSpend && { heldOutSpend: inOrder(spend, sample) }),
    inactivityBefore: inOrder(sent, sample),
  };
}
