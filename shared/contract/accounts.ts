/**
 * Accounts on the wire and in the engine: money is the same whole numbers, months and churn are scaled.
 */
import type { Account } from "../engine/profit/account.ts";
import { CHURN_SCALE, MAX_MONTHS, MONTHS_SCALE, UNKNOWN_OR } from "./bounds.ts";
import type { ProfitRequest } from "./profit.ts";
import type { AccountColumns } from "./profitColumns.ts";

const UNKNOWN = UNKNOWN_OR;

/** What the engine computes with, of a request whose columns have been checked. */
export function accountsOf({ columns }: Pick<ProfitRequest, "columns">): readonly Account[] {
  const { acquisition, isAcquisitionKnown, monthsActive, monthlyChurn } = columns;
  const isKnown = (i: number) => acquisition !== undefined && isAcquisitionKnown?.[i] !== 0;
  // Adding zero turns minus zero into zero: JSON can say both, and they are one amount.
  return columns.grossRevenue.map((grossRevenue, i) => ({
    grossRevenue: grossRevenue + 0,
    discounts: columns.discounts[i]! + 0,
    returns: columns.returns[i]! + 0,
    goods: columns.goods[i]! + 0,
    service: columns.service[i]! + 0,
    logistics: columns.logistics[i]! + 0,
    acquisition: isKnown(i) ? acquisition![i]! + 0 : null,
    savings: columns.savings[i]! + 0,
    monthsActive: monthsActive[i] === UNKNOWN ? null : monthsActive[i]! / MONTHS_SCALE,
    monthlyChurn: monthlyChurn[i] === UNKNOWN ? null : monthlyChurn[i]! / CHURN_SCALE,
  }));
}

/** @param order Places of the accounts in ascending order of key, each once. */
export function accountColumnsOf(
  accounts: readonly Account[],
  order: ArrayLike<number>,
): AccountColumns {
  const ordered = Array.from(order, (place) => accounts[place]!);
  const inColumn = (number: (account: Account) => number) => ordered.map(number);
  const known = ordered.filter(({ acquisition }) => acquisition !== null).length;
  return {
    grossRevenue: inColumn(({ grossRevenue }) => grossRevenue),
    discounts: inColumn(({ discounts }) => discounts),
    returns: inColumn(({ returns }) => returns),
    goods: inColumn(({ goods }) => goods),
    service: inColumn(({ service }) => service),
    logistics: inColumn(({ logistics }) => logistics),
    ...(known > 0 && { acquisition: inColumn(({ acquisition }) => acquisition ?? 0) }),
    ...(known > 0 &&
      known < ordered.length && {
        isAcquisitionKnown: inColumn(({ acquisition }) => (acquisition === null ? 0 : 1)),
      }),
    savings: inColumn(({ savings }) => savings),
    monthsActive: inColumn(({ monthsActive }) => monthsSent(monthsActive)),
    monthlyChurn: inColumn(({ monthlyChurn }) =>
      monthlyChurn === null ? UNKNOWN : Math.round(monthlyChurn * CHURN_SCALE),
    ),
  };
}

/** Some time was active, however little: none would be no divisor. */
function monthsSent(months: number | null): number {
  if (months === null) return UNKNOWN;
  return Math.round(Math.min(Math.max(months, 1 / MONTHS_SCALE), MAX_MONTHS) * MONTHS_SCALE);
}
