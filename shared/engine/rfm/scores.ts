/**
 * R, F and M: one score from 1 to 5 on each axis, 5 better than at least 80 % of the customers.
 */
import type { AxisRule } from "../analysis.ts";
import { rankOf, type Standing } from "../math/standing.ts";
import type { Population } from "../population.ts";
import type { Standings } from "../standings.ts";
import { fixedFreshnessScore, fixedOrdersScore, fixedSpendScore } from "./fixedThresholds.ts";

export interface RfmScores {
  /** 0 where the customer's fact is not known. */
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  readonly axes: { readonly r: AxisRule; readonly f: AxisRule; readonly m: AxisRule };
}

export function scoreRfm(
  population: Population,
  { freshness, orders, spend }: Standings,
  usualIntervalDays: number,
): RfmScores {
  return {
    r: scoreAxis(freshness, (i) =>
      fixedFreshnessScore(population.inactivity[i]!, usualIntervalDays),
    ),
    f: scoreAxis(orders, (i) => fixedOrdersScore(population.orderCount[i]!)),
    // Where all spend the same, everybody's ratio to the median is 1.
    m: scoreAxis(spend, () => fixedSpendScore(1)),
    axes: { r: axisRule(freshness), f: axisRule(orders), m: axisRule(spend) },
  };
}

function axisRule(standing: Standing): AxisRule {
  if (standing.known === 0) return "absent";
  return standing.allEqual ? "fixed" : "rank";
}

function scoreAxis(standing: Standing, fixedScore: (customer: number) => number): Uint8Array {
  const { below, known } = standing;
  const scores = new Uint8Array(below.length);
  const isRanked = axisRule(standing) === "rank";
  for (let i = 0; i < below.length; i++) {
    if (below[i]! < 0) continue;
    scores[i] = isRanked ? rankScore(rankOf(below[i]!, known)) : fixedScore(i);
  }
  return scores;
}

/** The model's conventions add 1e-9 before every floor. */
function rankScore(rank: number): number {
  return Math.min(5, 1 + Math.floor(5 * rank + 1e-9));
}
