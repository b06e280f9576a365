import { engineVersion } from "../engine/defaults.ts";
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
  const { acquisition, isAcquisitionKnown } = columns;
  const present = [
    columns.grossRevenue,
    columns.discounts,
    columns.returns,
    columns.goods,
    columns.service,
    columns.logistics,
    columns.savings,
    columns.monthsActive,
    columns.monthlyChurn,
    ...(acquisition === undefined ? [] : [acquisition]),
    ...(isAcquisitionKnown === undefined ? [] : [isAcquisitionKnown]),
  ];
  const head = [
    "profit",
    contractVersion,
    engineVersion,
    dataset,
    [lifetimeMonths, annualDiscountRate, tierFrom.high, tierFrom.medium],
    [present[0]!.length, present.length],
  ];
  return {
    head: JSON.stringify(head),
    keys,
    // Adding zero turns minus zero, which is the same amount in other bytes, into zero.
    columns: present.map((column) => Float64Array.from(column, (number) => number + 0)),
  };
}
