/**
 * Orders → purchases: what a model of purchase histories needs, and the part of it that can be hidden.
 *
 * A purchase is a day with an order. Only the window counts, as for every other fact of a customer.
 */
import type { DayNumber, HeldOut, Purchases } from "../population.ts";
import { UNKNOWN } from "../population.ts";
import { heldOutDaysOf } from "./heldOutDays.ts";
import { oldestFirst } from "./oldestFirst.ts";

interface PurchasedOrders {
  readonly customers: number;
  readonly customer: Int32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
}

interface PurchaseOptions {
  readonly asOf: DayNumber;
  readonly windowDays: number;
  /** A forecast is tried on no longer a part than it is made for. */
  readonly horizonDays: number;
}

/** Linear in orders and days of the window; no row order changes a number, for amounts are whole hundredths. */
export function purchasesOf(orders: PurchasedOrders, options: PurchaseOptions): Purchases {
  const { asOf, horizonDays } = options;
  const rows = oldestFirst(orders, options);
  const historyDays = rows.length === 0 ? 0 : asOf - orders.day[rows[0]!]!;
  const heldOut = emptyHeldOut(heldOutDaysOf(historyDays, horizonDays), historyDays, orders);
  const purchaseDays = new Int32Array(orders.customers);
  const repeatSpend = new Float64Array(orders.customers);
  const lastDaysAgo = new Int32Array(orders.customers).fill(UNKNOWN);
  for (const row of rows) {
    const customer = orders.customer[row]!;
    const daysAgo = asOf - orders.day[row]!;
    const isFurtherDay = daysAgo !== lastDaysAgo[customer];
    if (isFurtherDay) purchaseDays[customer]!++;
    if (purchaseDays[customer]! > 1) repeatSpend[customer]! += orders.amount[row]!;
    if (heldOut !== null) {
      holdOut(heldOut, customer, daysAgo, orders.amount[row]!, isFurtherDay);
      const isRepeat = isFurtherDay && purchaseDays[customer]! > 1;
      if (isRepeat && heldOut.inactivityBefore[customer] !== UNKNOWN) {
        heldOut.repeatsByWeek[Math.floor((historyDays - daysAgo) / 7)]!++;
      }
    }
    lastDaysAgo[customer] = daysAgo;
  }
  return { purchaseDays, repeatSpend, heldOut };
}

function emptyHeldOut(
  days: number | null,
  historyDays: number,
  { customers }: PurchasedOrders,
): HeldOut | null {
  if (days === null) return null;
  return {
    days,
    purchaseDays: new Int32Array(customers),
    spend: new Float64Array(customers),
    inactivityBefore: new Int32Array(customers).fill(UNKNOWN),
    repeatsByWeek: new Int32Array(Math.floor(historyDays / 7) + 1),
  };
}

/** Orders come oldest first: the last one before the part is the last that is seen there. */
function holdOut(
  heldOut: HeldOut,
  customer: number,
  daysAgo: number,
  amount: number,
  isFurtherDay: boolean,
) {
  if (daysAgo >= heldOut.days) {
    heldOut.inactivityBefore[customer] = daysAgo;
    return;
  }
  if (isFurtherDay) heldOut.purchaseDays[customer]!++;
  heldOut.spend[customer]! += amount;
}
