import type { DayNumber } from "../population.ts";

interface DatedOrders {
  readonly day: Int32Array;
}

/** Places of the orders inside the window, the oldest day first; counted instead of compared, so linear. */
export function oldestFirst(
  { day }: DatedOrders,
  { asOf, windowDays }: { readonly asOf: DayNumber; readonly windowDays: number },
): Int32Array {
  const from = asOf - windowDays;
  const start = new Int32Array(windowDays + 2);
  for (let i = 0; i < day.length; i++) if (day[i]! >= from) start[day[i]! - from + 1]!++;
  for (let i = 1; i < start.length; i++) start[i]! += start[i - 1]!;
  const places = new Int32Array(start[windowDays + 1]!);
  for (let i = 0; i < day.length; i++) {
    if (day[i]! >= from) places[start[day[i]! - from]!++] = i;
  }
  return places;
}
