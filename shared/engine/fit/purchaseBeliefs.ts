/**
 * Where a fit of purchases starts, how far it may go, and what is believed before.
 *
 * Everything is relative to the mean age and to the repeat purchases observed, so that no unit of time
 * can matter. The first two parameters tell how customers buy, at a Gamma rate (r, alpha), the others how
 * they leave: by a Beta chance (a, b), or at a Gamma rate (s, beta), of which beta is a time. Where
 * opportunities are counted instead of time, both are Beta chances.
 */
import type { HistoryCells, PurchaseModel } from "../clv/purchaseModel.ts";
import type { Belief } from "./prior.ts";

export interface Scale {
  /** ln of the mean age. */
  readonly logAge: number;
  /** ln of repeat purchases ÷ age, of all customers together. */
  readonly logRate: number;
  readonly repeatCustomers: number;
}

/** Sums run over the cells, whose order is made of their values. */
export function scaleOf({ frequency, age, customers }: HistoryCells): Scale {
  let ages = 0;
  let purchases = 0;
  let all = 0;
  let repeatCustomers = 0;
  for (let i = 0; i < customers.length; i++) {
    const weight = customers[i]!;
    all += weight;
    ages += weight * age[i]!;
    purchases += weight * frequency[i]!;
    if (frequency[i]! > 0) repeatCustomers += weight;
  }
  return { logAge: Math.log(ages / all), logRate: Math.log(purchases / ages), repeatCustomers };
}

/** Starts for r and alpha alone: few of the customers, half of them, or nearly all come back. */
export function rateStarts({ logRate }: Scale): readonly (readonly number[])[] {
  return [0.3, 1, 4].map((r) => [Math.log(r), Math.log(r) - logRate]);
}

/** Starts for all four, given r and alpha as they are if nobody ever leaves. */
export function familyStarts(
  model: PurchaseModel,
  [logR = 0, logAlpha = 0]: readonly number[],
  { logAge }: Scale,
): readonly (readonly number[])[] {
  if (countsOpportunities(model)) return OPPORTUNITY_STARTS.map((start) => start.map(Math.log));
  const leaving = leavesByTime(model)
    ? [
        [Math.log(0.6), logAge + Math.log(0.4)],
        [Math.log(0.1), logAge],
        [Math.log(2), logAge + Math.log(2)],
      ]
    : [
        [Math.log(0.8), Math.log(2)],
        [Math.log(0.1), Math.log(2)],
        [Math.log(4), Math.log(8)],
      ];
  // Those who leave make the others look busier, and less alike, than they are.
  return [
    [logR - 0.2, logAlpha - 0.7, ...leaving[0]!],
    [logR, logAlpha, ...leaving[1]!],
    [logR + 0.3, logAlpha - 0.3, ...leaving[2]!],
  ];
}

const OPPORTUNITY_STARTS = [
  [1, 1, 0.7, 2.5],
  [0.5, 1, 0.1, 2],
  [3, 6, 4, 16],
];

export interface Reach {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/** Logarithms far beyond any shop; there nothing but a limit of the model can be found. */
const FARTHEST = 14;
const LEAST = -18;

export function reachOf(model: PurchaseModel, { logAge, logRate }: Scale): Reach {
  if (countsOpportunities(model)) {
    return {
      lower: model.parameterNames.map(() => LEAST),
      upper: model.parameterNames.map(() => FARTHEST),
    };
  }
  const isFamily = model.parameterNames.length > 2;
  const unit = leavesByTime(model) ? logAge : 0;
  const leaving = isFamily
    ? { lower: [LEAST, LEAST + unit], upper: [FARTHEST, FARTHEST + unit] }
    : null;
  return {
    lower: [LEAST, LEAST - logRate, ...(leaving?.lower ?? [])],
    upper: [FARTHEST, 2 * FARTHEST - logRate, ...(leaving?.upper ?? [])],
  };
}

/**
 * Between shops r and the parameters of leaving differ by factors of two or three; the mean rate of
 * purchase is somewhat above what is observed, because those who left are counted in it.
 */
export function beliefsOn(model: PurchaseModel, { logAge, logRate }: Scale): readonly Belief[] {
  if (countsOpportunities(model)) return OPPORTUNITY_BELIEFS;
  const purchases = [
    { combination: [1, 0], mean: Math.log(0.6), deviation: 0.7 },
    { combination: [1, -1], mean: logRate + Math.log(1.3), deviation: 0.35 },
  ];
  if (model.parameterNames.length === 2) return purchases;
  const leaving = leavesByTime(model)
    ? [
        { combination: [0, 0, 1, 0], mean: Math.log(0.5), deviation: 0.7 },
        { combination: [0, 0, 0, 1], mean: logAge + Math.log(0.7), deviation: 0.8 },
      ]
    : [
        { combination: [0, 0, 1, -1], mean: Math.log(0.25), deviation: 0.85 },
        { combination: [0, 0, 1, 1], mean: Math.log(2), deviation: 1 },
      ];
  return [
    ...purchases.map((belief) => ({ ...belief, combination: [...belief.combination, 0, 0] })),
    ...leaving,
  ];
}

/** Chances of buying and of leaving, and how much customers differ in them. */
const OPPORTUNITY_BELIEFS: readonly Belief[] = [
  { combination: [1, -1, 0, 0], mean: 0, deviation: 1.5 },
  { combination: [1, 1, 0, 0], mean: 0, deviation: 1.5 },
  { combination: [0, 0, 1, -1], mean: Math.log(0.25), deviation: 1 },
  { combination: [0, 0, 1, 1], mean: Math.log(1.6), deviation: 1.5 },
];

/** Buying or not at each of a row of opportunities: nothing has a unit of time. */
export function countsOpportunities({ timeParameters }: PurchaseModel): boolean {
  return timeParameters.length === 0;
}

/** Leaving at a rate in time, not at a chance after each purchase. */
export function leavesByTime({ parameterNames, timeParameters }: PurchaseModel): boolean {
  return timeParameters.includes(parameterNames[3] ?? "");
}
