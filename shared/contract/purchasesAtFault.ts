/**
 * What a request says of purchases, against dates, counts and itself.
 */
import type { RunRequest } from "./run.ts";

type Columns = RunRequest["columns"];

/** The path of a column that contradicts the others; null when none does, or when there are none. */
export function purchasesAtFault({ columns, heldOut }: RunRequest): string | null {
  const { sameDayOrders, repeatSpend } = columns;
  if (sameDayOrders === undefined) return null;
  for (let i = 0; i < sameDayOrders.length; i++) {
    const orders = columns.orderCount[i]!;
    const days = orders - sameDayOrders[i]!;
    if (orders < 0) return "columns.orderCount";
    if (orders > 0 ? days < 1 : days !== 0) return "columns.sameDayOrders";
    if (days > 0 && !fits(days, columns.age[i]!, columns.inactivity[i]!)) {
      return "columns.sameDayOrders";
    }
    if (days < 2 && (repeatSpend?.[i] ?? 0) !== 0) return "columns.repeatSpend";
  }
  return heldOut === null ? null : heldOutAtFault(heldOut, columns, sameDayOrders);
}

/** So many days with an order lie between the first and the last of them. */
function fits(days: number, firstDaysAgo: number, lastDaysAgo: number): boolean {
  if (lastDaysAgo < 0) return false;
  const between = firstDaysAgo - lastDaysAgo;
  return days === 1 ? between === 0 : between >= days - 1;
}

function heldOutAtFault(
  heldOut: NonNullable<RunRequest["heldOut"]>,
  columns: Columns,
  sameDayOrders: readonly number[],
): string | null {
  let historyDays = 0;
  for (let i = 0; i < sameDayOrders.length; i++) {
    if (columns.orderCount[i]! > 0) historyDays = Math.max(historyDays, columns.age[i]!);
  }
  if (heldOut.days > historyDays) return "heldOut.days";
  if (heldOut.repeatsByWeek.length !== Math.floor(historyDays / 7) + 1) {
    return "heldOut.repeatsByWeek";
  }
  const { heldOutDays = [] } = columns;
  for (let i = 0; i < heldOutDays.length; i++) {
    const days = columns.orderCount[i]! - sameDayOrders[i]!;
    const atFault = customerAtFault(i, days, heldOut.days, columns);
    if (atFault !== null) return `columns.${atFault}`;
  }
  return null;
}

function customerAtFault(
  i: number,
  days: number,
  partDays: number,
  { age, inactivity, heldOutDays = [], heldOutSpend, inactivityBefore = [] }: Columns,
): keyof Columns | null {
  const within = heldOutDays[i]!;
  const before = inactivityBefore[i]!;
  const isNew = days > 0 && age[i]! < partDays;
  const isBack = !isNew && within > 0;
  if (within > Math.min(days, partDays)) return "heldOutDays";
  if (isNew && within !== days) return "heldOutDays";
  if (!isNew && days > 0) {
    const orderedWithin = inactivity[i]! < partDays;
    if (orderedWithin !== within > 0 || within === days) return "heldOutDays";
  }
  if (within === 0 && (heldOutSpend?.[i] ?? 0) !== 0) return "heldOutSpend";
  if (!isBack) return before === 0 ? null : "inactivityBefore";
  const isBefore = before >= partDays && fits(days - within, age[i]!, before);
  return isBefore ? null : "inactivityBefore";
}
