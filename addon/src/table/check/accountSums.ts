/**
 * The rows of one customer → their account, and what they brought and cost month by month.
 */
import { MONEY_SCALE } from "#shared/engine/population.ts";
import type { Account } from "#shared/engine/profit/account.ts";
import { cellState } from "../cells/cellState.ts";
import { monthOfDay } from "../cells/scanPeriod.ts";
import type { MoneyRole } from "../recognise/measureOf.ts";
import { type AccountRows, periodIn, roleIn, startOf } from "./readAccountRows.ts";

/** How the amounts are to be taken, the same for all rows. */
export interface AccountTerms {
  /** Roles written with a minus that are costs all the same. */
  readonly turned: ReadonlySet<MoneyRole>;
  /** Discounts and returns have been taken off the revenue. */
  readonly isNet: boolean;
  readonly asOf: number;
}

/** Hundredths. */
export interface MonthSums {
  revenue: number;
  cost: number;
}

export interface AccountSums {
  readonly account: Account;
  /** Months were counted from the day since when the customer is one. */
  readonly isFromSince: boolean;
  /** A cost is below zero. */
  readonly hasCredits: boolean;
  /** By first month; empty where nothing is told of months. */
  readonly months: ReadonlyMap<number, Readonly<MonthSums>>;
  /** Cost of winning the customer that no month claims. */
  readonly undatedAcquisition: number;
}

/** @param list Places of the customer's rows, at least one. */
export function accountSums(
  rows: AccountRows,
  list: readonly number[],
  terms: AccountTerms,
): AccountSums {
  // One object a customer, for there may be a hundred thousand: it becomes the account.
  const sums = {
    grossRevenue: 0,
    discounts: 0,
    returns: 0,
    goods: 0,
    service: 0,
    logistics: 0,
    acquisition: 0,
    savings: 0,
    monthsActive: null as number | null,
    monthlyChurn: rows.churn === null ? null : lastKnown(list, rows.churn.churn),
  };
  let months: Map<number, MonthSums> | null = null;
  let lengths: Map<number, number> | null = null;
  let hasAcquisition = false;
  let hasCredits = false;
  let undatedAcquisition = 0;
  for (const row of list) {
    for (const column of rows.money) {
      const role = roleIn(rows, column, row);
      if (role === null || column.amounts.state[row] !== cellState.read) continue;
      const written = column.amounts.hundredths[row]!;
      // Adding zero turns minus zero into zero.
      const amount = (terms.turned.has(role) ? -written : written) + 0;
      sums[role] += amount;
      if (role === "acquisition") hasAcquisition = true;
      if (amount < 0 && role !== "grossRevenue" && role !== "savings") hasCredits = true;
      const period = periodIn(rows, column, row);
      if (period === null) {
        if (role === "acquisition") undatedAcquisition += amount;
        continue;
      }
      // A month of nothing but zeros is one only where it has a row of its own.
      if (amount === 0 && rows.periods === null) continue;
      lengths ??= new Map();
      lengths.set(period.first, period.months);
      months ??= new Map();
      addTo(months, period.first, role, amount, terms.isNet);
    }
  }
  const known = lengths === null ? monthsIn(rows, list) : sumOf(lengths);
  const counted = known ?? monthsSince(rows, list, terms.asOf);
  sums.monthsActive = counted;
  if (terms.isNet) sums.grossRevenue += sums.discounts + sums.returns;
  return {
    account: hasAcquisition ? sums : { ...sums, acquisition: null },
    isFromSince: known === null && counted !== null,
    hasCredits,
    months: months ?? noMonths,
    undatedAcquisition,
  };
}

const noMonths: AccountSums["months"] = new Map();

function sumOf(lengths: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const length of lengths.values()) sum += length;
  return sum;
}

/** The month in which the customer began, as the table says; null where it does not. */
export function startOfCustomer(rows: AccountRows, list: readonly number[]): number | null {
  for (let i = list.length - 1; i >= 0; i--) {
    const start = startOf(rows, list[i]!);
    if (start !== null) return start;
  }
  return null;
}

function addTo(
  months: Map<number, MonthSums>,
  first: number,
  role: MoneyRole,
  amount: number,
  isNet: boolean,
): void {
  const sums = months.get(first) ?? { revenue: 0, cost: 0 };
  months.set(first, sums);
  if (role === "grossRevenue") sums.revenue += amount;
  else if (role === "discounts" || role === "returns") sums.revenue -= isNet ? 0 : amount;
  else sums.cost += role === "savings" ? -amount : amount;
}

/** Null for none, and for what is no number above zero. */
function monthsIn({ months }: AccountRows, list: readonly number[]): number | null {
  if (months === null) return null;
  for (let i = list.length - 1; i >= 0; i--) {
    const count = months.hundredths[list[i]!]! / MONEY_SCALE;
    if (count > 0) return count;
  }
  return null;
}

/** Calendar months begun, the first and the one of the as-of date among them. */
function monthsSince(rows: AccountRows, list: readonly number[], asOf: number): number | null {
  const { months } = rows;
  // A cell that says 0 or something odd is an answer, if one that helps nobody.
  if (months !== null && list.some((row) => months.state[row] !== cellState.blank)) return null;
  const start = startOfCustomer(rows, list);
  const count = start === null ? 0 : monthOfDay(asOf).first - start + 1;
  return count > 0 ? count : null;
}

function lastKnown(list: readonly number[], values: readonly (number | null)[]): number | null {
  for (let i = list.length - 1; i >= 0; i--) {
    const value = values[list[i]!]!;
    if (value !== null) return value;
  }
  return null;
}
