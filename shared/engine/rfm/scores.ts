/**
 * R, F and M: one score from 1 to 5 on each axis, 5 better than at least 80 % of the customers.
 */
import type { AxisRule, FixedThresholds } from "../analysis.ts";
import { rankOf, type Standing } from "../math/standing.ts";
import type { Population } from "../population.ts";
import type { Standings } from "../standings.ts";
import {
  fixedFreshnessScore,
  fixedOrdersScore,
  fixedSpendScore,
  scoreAtLeast,
  scoreAtMost,
} from "./fixedThresholds.ts";

export interface RfmScores {
  /** 0 where the customer's fact is not known. */
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  readonly axes: { readonly r: AxisRule; readonly f: AxisRule; readonly m: AxisRule };
}

/** @param thresholds The user's own limits; null to score by rank. */
export function scoreRfm(
  population: Population,
  standings: Standings,
  usualIntervalDays: number,
  thresholds: FixedThresholds | null,
): RfmScores {
  const scoreOf =
    thresholds === null
      ? fixedScores(population, usualIntervalDays)
      : ownScores(population, thresholds);
  const { freshness, orders, spend } = standings;
  const ruleOf = (standing: Standing) => axisRule(standing, thresholds !== null);
  const axes = { r: ruleOf(freshness), f: ruleOf(orders), m: ruleOf(spend) };
  return {
    r: scoreAxis(freshness, axes.r, scoreOf.r),
    f: scoreAxis(orders, axes.f, scoreOf.f),
    m: scoreAxis(spend, axes.m, scoreOf.m),
    axes,
  };
}

/** The scores 1–5 of a customer that need no comparison. */
type ScoreByPlace = Readonly<Record<"r" | "f" | "m", (customer: number) => number>>;

function fixedScores(population: Population, usualIntervalDays: number): ScoreByPlace {
  return {
    r: (i) => fixedFreshnessScore(population.inactivity[i]!, usualIntervalDays),
    f: (i) => fixedOrdersScore(population.orderCount[i]!),
    // Where all spend the same, everybody's ratio to the median is 1.
    m: () => fixedSpendScore(1),
  };
}

function ownScores(population: Population, thresholds: FixedThresholds): ScoreByPlace {
  return {
    r: (i) => scoreAtMost(population.inactivity[i]!, thresholds.recency),
    f: (i) => scoreAtLeast(population.orderCount[i]!, thresholds.orders),
    m: (i) => scoreAtLeast(population.spend[i]!, thresholds.spend),
  };
}

function axisRule(standing: Standing, isOwn: boolean): AxisRule {
  if (standing.known === 0) return "absent";
  return isOwn || standing.allEqual ? "fixed" : "rank";
}

function scoreAxis(
  standing: Standing,
  rule: AxisRule,
  fixedScore: (customer: number) => number,
): Uint8Array {
  const { below, known } = standing;
  const scores = new Uint8Array(below.length);
  const isRanked = rule === "rank";
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
