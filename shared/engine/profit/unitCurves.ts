/**
 * Unit revenue against unit cost, period by period: where a customer costs more than they bring (area A), where
 * they bring more (area B), where the curves cross, and when the sum breaks even.
 */
export interface UnitCurves {
  /** Σ max(cost − revenue, 0): what is lost. In the unit of the input. */
  readonly lossArea: number;
  /** Σ max(revenue − cost, 0). */
  readonly profitArea: number;
  /** profitArea ÷ lossArea; null without a loss. */
  readonly areaRatio: number | null;
  /** Periods, from 1, in which the sign of revenue − cost is another than before; a period that breaks even keeps the sign. */
  readonly crossings: readonly number[];
  /** First period, from 1, after which cumulative revenue covers cumulative cost for good so far; null when it does not within the data. */
  readonly breakEven: number | null;
  /** Revenue − cost, summed up to each period. */
  readonly cumulative: readonly number[];
}

/** @param revenue One a period, as many as `cost`. */
export function unitCurves(revenue: readonly number[], cost: readonly number[]): UnitCurves {
  const gains = revenue.map((income, period) => income - cost[period]!);
  let lossArea = 0;
  let profitArea = 0;
  let sum = 0;
  let sign = 0;
  const crossings: number[] = [];
  const cumulative: number[] = [];
  for (const [i, gain] of gains.entries()) {
    if (gain < 0) lossArea -= gain;
    else profitArea += gain;
    if (gain !== 0 && sign !== 0 && Math.sign(gain) !== sign) crossings.push(i + 1);
    if (gain !== 0) sign = Math.sign(gain);
    sum += gain;
    cumulative.push(sum);
  }
  const lastBelow = cumulative.reduce((last, reached, i) => (reached < 0 ? i : last), -1);
  const breakEven = lastBelow + 1 < cumulative.length ? lastBelow + 2 : null;
  return {
    lossArea,
    profitArea,
    areaRatio: lossArea > 0 ? profitArea / lossArea : null,
    crossings,
    breakEven,
    cumulative,
  };
}
