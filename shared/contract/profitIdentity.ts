import { engineVersion } from "../engine/defaults.ts";
import { amountsOf } from "./amounts.ts";
import type { ProfitRequest } from "./profit.ts";
import { contractVersion } from "./run.ts";
import type { RunIdentity } from "./runIdentity.ts";

/**
 * What the name of a profit run is made of: everything that its numbers depend on.
 *
 * The run that it is compared with is left out: the same table is the same run, whatever came before it, and
 * what a comparison says is made anew each time.
 */
export function profitIdentity({ dataset, options, keys, columns }: ProfitRequest): RunIdentity {
  const { lifetimeMonths, annualDiscountRate, tierFrom } = options;
  const { grossRevenue, monthsActive, monthlyChurn, acquisition, isAcquisitionKnown } = columns;
  const { discounts, returns, goods, service, logistics, savings } = columns;
  const hashed = [
    numbersIn(grossRevenue),
    ...[discounts, returns, goods, service, logistics, savings].map(amountsIn),
    numbersIn(acquisition),
    numbersIn(isAcquisitionKnown),
    numbersIn(monthsActive),
    numbersIn(monthlyChurn),
  ];
  const head = [
    "profit",
    contractVersion,
    engineVersion,
    dataset,
    [lifetimeMonths, annualDiscountRate, tierFrom.high, tierFrom.medium],
    hashed.map(({ length }) => length),
  ];
  return { head: JSON.stringify(head), keys, columns: hashed };
}

/** A column of nothing says as much as none. */
function amountsIn(column: readonly number[] | undefined): Float64Array {
  return numbersIn(column?.some((amount) => amount !== 0) ? column : undefined);
}

function numbersIn(column: readonly number[] | undefined): Float64Array {
  return amountsOf(column, column?.length ?? 0);
}
