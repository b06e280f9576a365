/**
 * Accounts on the wire and in the engine: money is the same whole numbers, months and churn are scaled.
 */
import type { Account } from "../engine/profit/account.ts";
import { amountsOf } from "./amounts.ts";
import { CHURN_SCALE, MAX_MONTHS, MONTHS_SCALE, UNKNOWN_OR } from "./bounds.ts";
import type { ProfitRequest } from "./profit.ts";
import type { AccountColumns } from "./profitColumns.ts";

const UNKNOWN = UNKNOWN_OR;

/** What the engine computes with, of a request whose columns have been checked. */
export function accountsOf({ columns }: Pick<ProfitRequest, "columns">): readonly Account[] {
  const size = columns.grossRevenue.length;
  const grossRevenue = amountsOf(columns.grossRevenue, size);
  const discounts = amountsOf(columns.discounts, size);
  const returns = amountsOf(columns.returns, size);
  const goods = amountsOf(columns.goods, size);
  const service = amountsOf(columns.service, size);
  const logistics = amountsOf(columns.logistics, size);
  const acquisition = amountsOf(columns.acquisition, size);
  const savings = amountsOf(columns.savings, size);
  const { isAcquisitionKnown, monthsActive, monthlyChurn } = columns;
  const isAnyKnown = columns.acquisition !== undefined;
  return columns.grossRevenue.map((_, i) => ({
    grossRevenue: grossRevenue[i]!,
    discounts: discounts[i]!,
    returns: returns[i]!,
    goods: goods[i]!,
    service: service[i]!,
    logistics: logistics[i]!,
    acquisition: isAnyKnown && isAcquisitionKnown?.[i] !== 0 ? acquisition[i]! : null,
    savings: savings[i]!,
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
  const known = ordered.filter(({ acquisition }) => acquisition !== null).length;
  return {
    grossRevenue: ordered.map(({ grossRevenue }) => grossRevenue),
    ...costColumns(ordered),
    ...(known > 0 && { acquisition: ordered.map(({ acquisition }) => acquisition ?? 0) }),
    ...(known > 0 &&
      known < ordered.length && {
        isAcquisitionKnown: ordered.map(({ acquisition }) => (acquisition === null ? 0 : 1)),
      }),
    monthsActive: ordered.map(({ monthsActive }) => monthsSent(monthsActive)),
    monthlyChurn: ordered.map(({ monthlyChurn }) =>
      monthlyChurn === null ? UNKNOWN : Math.round(monthlyChurn * CHURN_SCALE),
    ),
  };
}

const costs = ["discounts", "returns", "goods", "service", "logistics", "savings"] as const;

function costColumns(ordered: readonly Account[]): Pick<AccountColumns, (typeof costs)[number]> {
  const columns: Partial<Record<(typeof costs)[number], number[]>> = {};
  for (const name of costs) {
    const column = ordered.map((account) => account[name]);
    if (column.some((amount) => amount !== 0)) columns[name] = column;
  }
  return columns;
}

/** Some time was active, however little: none would be no divisor. */
function monthsSent(months: number | null): number {
  if (months === null) return UNKNOWN;
  return Math.round(Math.min(Math.max(months, 1 / MONTHS_SCALE), MAX_MONTHS) * MONTHS_SCALE);
}
