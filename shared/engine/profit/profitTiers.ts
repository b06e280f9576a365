/**
 * High, Medium and Low by net revenue, with one guard: who loses money is Medium at most.
 */
import type { TierCode } from "../codes.ts";
import { rankOf } from "../math/standing.ts";
import type { CustomerProfit } from "./customerProfit.ts";
import type { ProfitOptions } from "./profitOptions.ts";

/** A start that was computed, as 1 − 0.7, may lie a last bit above the rank it means. */
const RANK_MARGIN = 1e-9;

/** Equal revenue shares a tier, the lower one where the border runs through it. */
export function profitTiers(
  profits: readonly CustomerProfit[],
  { tierFrom }: ProfitOptions,
): readonly TierCode[] {
  const ascending = new Float64Array(profits.length);
  for (let i = 0; i < ascending.length; i++) ascending[i] = profits[i]!.netRevenue;
  ascending.sort();
  return profits.map(({ netRevenue, profit }) => {
    const rank = rankOf(placesBelow(ascending, netRevenue), profits.length) + RANK_MARGIN;
    if (rank >= tierFrom.high && profit >= 0) return "high";
    return rank >= tierFrom.medium ? "medium" : "low";
  });
}

/** Values strictly below, by halving. */
function placesBelow(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
