/**
 * One score from 0 to 100: what a customer is worth now (present), will be (future), and brings
 * through others (social). A block that is not known is left out and the others take its weight.
 */
import type { Weights } from "../analysis.ts";
import { roundHalfUp } from "../math/roundHalfUp.ts";
import { percentRank, type Standing } from "../math/standing.ts";
import { INFLUENCE_SCALE, UNKNOWN } from "../population.ts";
import type { Standings } from "../standings.ts";

export interface ValueScores {
  /** Tenths of a point, whole; `UNKNOWN` where no weighted block is known. */
  readonly tenths: Int32Array;
  /** Customers for whom each block is known. */
  readonly blocks: { readonly present: number; readonly future: number; readonly social: number };
}

/** @param influence Hundredths, as in the population. */
export function scoreValue(
  { spend, orders, expected, influence: influenceStanding }: Standings,
  influence: Int32Array,
  weights: Weights,
): ValueScores {
  const tenths = new Int32Array(influence.length).fill(UNKNOWN);
  let presentBlocks = 0;
  let futureBlocks = 0;
  let socialBlocks = 0;
  for (let i = 0; i < influence.length; i++) {
    let points = 0;
    let weight = 0;
    const present = presentValue(spend, orders, i);
    if (present !== UNKNOWN) {
      points += weights.present * present;
      weight += weights.present;
      presentBlocks++;
    }
    if (expected.below[i] !== UNKNOWN) {
      points += weights.future * percentRank(expected, i);
      weight += weights.future;
      futureBlocks++;
    }
    if (influenceStanding.below[i] !== UNKNOWN) {
      points += (weights.social * influence[i]!) / INFLUENCE_SCALE;
      weight += weights.social;
      socialBlocks++;
    }
    if (weight > 0) tenths[i] = roundHalfUp((1000 * points) / weight);
  }
  const blocks = { present: presentBlocks, future: futureBlocks, social: socialBlocks };
  return { tenths, blocks };
}

/** Tenths as points; `UNKNOWN` stays. */
export function pointsOf({ tenths }: ValueScores): Float64Array {
  const points = new Float64Array(tenths.length);
  for (let i = 0; i < tenths.length; i++)
    points[i] = tenths[i] === UNKNOWN ? UNKNOWN : tenths[i]! / 10;
  return points;
}

/** What one customer's score is made of: each block as a share, 0 to 1; `UNKNOWN` where it is not known. */
export function blockShares(
  { spend, orders, expected, influence: influenceStanding }: Standings,
  influence: Int32Array,
  customer: number,
): Weights {
  const isExpected = expected.below[customer] !== UNKNOWN;
  const isInfluential = influenceStanding.below[customer] !== UNKNOWN;
  return {
    present: presentValue(spend, orders, customer),
    future: isExpected ? percentRank(expected, customer) : UNKNOWN,
    social: isInfluential ? influence[customer]! / INFLUENCE_SCALE : UNKNOWN,
  };
}

/** Within the present block; the one that is known counts alone. */
const SPEND_SHARE = 0.7;
const ORDERS_SHARE = 0.3;

function presentValue(spend: Standing, orders: Standing, customer: number): number {
  const hasSpend = spend.below[customer] !== UNKNOWN;
  const hasOrders = orders.below[customer] !== UNKNOWN;
  if (hasSpend && hasOrders) {
    return (
      SPEND_SHARE * percentRank(spend, customer) + ORDERS_SHARE * percentRank(orders, customer)
    );
  }
  if (hasSpend) return percentRank(spend, customer);
  return hasOrders ? percentRank(orders, customer) : UNKNOWN;
}
