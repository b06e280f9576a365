/**
 * What customers bring and cost on average, period by period since each began.
 */
import type { UnitCurveInput } from "../profit/unitCurveInput.ts";
import type { MonthSums } from "./accountSums.ts";

export interface CustomerMonths {
  /** The month in which the customer began, as the table says; null where it does not. */
  readonly start: number | null;
  /** By first month, in no order; empty for a customer without any. */
  readonly months: ReadonlyMap<number, Readonly<MonthSums>>;
  /** Cost of winning the customer that no month claims: it belongs to the first. */
  readonly undatedAcquisition: number;
}

/**
 * @param length Months of a period.
 * @returns Null where fewer than two periods are told.
 */
export function averageCurve(
  customers: readonly CustomerMonths[],
  length: number,
): UnitCurveInput | null {
  const seen = customers.filter(({ months }) => months.size > 0);
  return (
    curveFrom(seen, length, (customer) =>
      Math.min(customer.start ?? Infinity, firstOf(customer)),
    ) ??
    // Where everybody began before the table does, nobody's first period is seen.
    curveFrom(seen, length, firstOf)
  );
}

function curveFrom(
  customers: readonly CustomerMonths[],
  length: number,
  startOf: (customer: CustomerMonths) => number,
): UnitCurveInput | null {
  const all = customers.flatMap(({ months }) => [...months.keys()]);
  const first = all.reduce((least, month) => Math.min(least, month), Infinity);
  const last = all.reduce((most, month) => Math.max(most, month), -Infinity);
  const sums: PeriodSums[] = [];
  const at = (period: number) => (sums[period] ??= { active: 0, starters: 0, revenue: 0, cost: 0 });
  for (const customer of customers) {
    const start = startOf(customer);
    for (let month = start, k = 0; month <= last; month += length, k++) {
      if (month >= first) at(k).starters++;
    }
    const periods = new Set<number>();
    for (const [month, { revenue, cost }] of customer.months) {
      const period = Math.floor((month - start) / length);
      at(period).revenue += revenue;
      at(period).cost += cost;
      periods.add(period);
    }
    for (const period of periods) at(period).active++;
    if (periods.has(0)) at(0).cost += customer.undatedAcquisition;
  }
  const end = Array.from(sums).findIndex((sum) => sum === undefined || sum.active === 0);
  const told = end < 0 ? sums : sums.slice(0, end);
  return told.length < FEWEST_PERIODS ? null : inputOf(told);
}

const FEWEST_PERIODS = 2;

interface PeriodSums {
  active: number;
  starters: number;
  revenue: number;
  cost: number;
}

function inputOf(told: readonly PeriodSums[]): UnitCurveInput {
  return {
    revenue: told.map(({ revenue, active }) => revenue / active),
    cost: told.map(({ cost, active }) => cost / active),
    labels: [],
    made: {
      active: told.map(({ active }) => active),
      starters: told.map(({ starters }) => starters),
      revenueOverStarters: told.map(({ revenue, starters }) => revenue / starters),
      costOverStarters: told.map(({ cost, starters }) => cost / starters),
    },
  };
}

function firstOf({ months }: CustomerMonths): number {
  let first = Infinity;
  for (const month of months.keys()) first = Math.min(first, month);
  return first;
}
