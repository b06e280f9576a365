/**
 * The 80 % range of what each customer orders and brings within the horizon.
 *
 * Predictive: four customers of five are to end up inside. Their own rates and whether they are still there
 * are uncertain, so are the parameters, and what they do then is chance.
 */
import type { HistoryCells, Parameters, PurchaseModel } from "../clv/purchaseModel.ts";
import { countsAhead } from "./countsAhead.ts";
import { type FutureLaw, futureLaw, type PurchaseModelName } from "./futureLaw.ts";
import { deviationOf, parameterPoints } from "./parameterPoints.ts";
import { rangeOfCounts } from "./rangeOfCounts.ts";
import { sharedVariation } from "./sharedVariation.ts";
import { type SpendSpread, valueAhead } from "./valueAhead.ts";

export interface ModelAtFit {
  readonly name: PurchaseModelName;
  readonly model: PurchaseModel;
  /** In the order of the model's `parameterNames`. */
  readonly parameters: Parameters;
  /** Of their logarithms. */
  readonly logCovariance: readonly (readonly number[])[];
}

/** By cell. */
export interface Ranges {
  /** Whole purchases. */
  readonly ordersLow: Float64Array;
  readonly ordersHigh: Float64Array;
  /** Times the expected spend per purchase: the ends of the value's range. Not discounted. */
  readonly spendsLow: Float64Array;
  readonly spendsHigh: Float64Array;
  /** Times the squared expected spend: variance of the value, independent of other customers'. Not discounted. */
  readonly spendsVariance: Float64Array;
  /** Variance ÷ squared mean of the purchases of all customers together, as the parameters are uncertain. */
  readonly sharedVariation: number;
}

/**
 * @param cells In an order made of their values, as `groupHistories` gives them: sums depend on it.
 * @param horizon > 0, in the unit of the cells.
 * @param spend Null where no money is known: the ranges of spend are zeros then.
 */
export function rangesOf(
  atFit: ModelAtFit,
  cells: HistoryCells,
  horizon: number,
  spend: SpendSpread | null,
): Ranges {
  const { name, model } = atFit;
  const laws = pointsFor(atFit, cells).map((point) => futureLaw(name, model, point, cells));
  const ranges = rangesUnder(laws, cells, horizon, spend);
  return { ...ranges, sharedVariation: sharedVariation(atFit, cells, horizon) };
}

/** @param laws One for each set of parameters, all of equal weight. */
export function rangesUnder(
  laws: readonly FutureLaw[],
  cells: HistoryCells,
  horizon: number,
  spend: SpendSpread | null,
): Omit<Ranges, "sharedVariation"> {
  const countsOf = countsAhead(laws, horizon);
  const { frequency, age } = cells;
  const column = () => new Float64Array(frequency.length);
  const [ordersLow, ordersHigh] = [column(), column()];
  const [spendsLow, spendsHigh, spendsVariance] = [column(), column(), column()];
  for (let cell = 0; cell < frequency.length; cell++) {
    const counts = countsOf(cell, frequency[cell]!, age[cell]!);
    const orders = rangeOfCounts(counts);
    ordersLow[cell] = orders.low;
    ordersHigh[cell] = orders.high;
    if (spend === null) continue;
    const value = valueAhead(counts, orders, spend, frequency[cell]!);
    spendsLow[cell] = value.low;
    spendsHigh[cell] = value.high;
    spendsVariance[cell] = value.variance;
  }
  return { ordersLow, ordersHigh, spendsLow, spendsHigh, spendsVariance };
}

/** The fit alone where its uncertainty cannot be seen beside what customers do by chance, or would cost too much. */
function pointsFor(
  { parameters, logCovariance }: ModelAtFit,
  cells: HistoryCells,
): readonly Parameters[] {
  const isInvisible = deviationOf(logCovariance) < VISIBLE || cells.age.length > MOST_CELLS;
  return isInvisible ? [parameters] : parameterPoints(parameters, logCovariance);
}

/** Of the logarithm of a parameter, of which a customer's own history takes most away; what customers do varies by a fifth and more. */
const VISIBLE = 0.1;
/** With so many different histories a fit is certain, but for what predictions do not depend on. */
const MOST_CELLS = 25_000;
