/**
 * Unit curves as a reader takes them: areas, crossings and break-even by the names of the periods.
 */
import { MONEY_SCALE } from "#shared/engine/population.ts";
import { type UnitCurves, unitCurves } from "#shared/engine/profit/unitCurves.ts";
import type { UnitCurveInput } from "./unitCurveInput.ts";

export interface CurveFacts {
  readonly input: UnitCurveInput;
  readonly curves: UnitCurves;
  /** One a period. */
  readonly labels: readonly string[];
  readonly moneyFormat: string;
  /** How what lies between the curves is shaded: areas, or columns where those would reach beyond a crossing. */
  readonly shades: "area" | "bars" | null;
}

export function curveFacts(input: UnitCurveInput): CurveFacts {
  const { revenue, cost, labels } = input;
  const amounts = [...revenue, ...cost];
  const curves = unitCurves(revenue, cost);
  const gains = revenue.map((income, period) => income - cost[period]!);
  return {
    input,
    curves,
    labels: revenue.map((_, period) => labels[period] ?? String(period + 1)),
    moneyFormat: amounts.every((amount) => amount % MONEY_SCALE === 0) ? "#,##0" : "#,##0.00",
    // They are stacked on the lower curve, and below zero nothing can be stacked.
    shades: amounts.some((amount) => amount < 0)
      ? null
      : crossesGently(gains, curves)
        ? "area"
        : "bars",
  };
}

/**
 * Between two periods a stacked area goes straight from one height to the next. Where the curves cross between
 * them, it leaves them by as much as the smaller gap of the two: hardly seen where that is small.
 */
function crossesGently(gains: readonly number[], { crossings }: UnitCurves): boolean {
  const widest = Math.max(...gains.map(Math.abs));
  return crossings.every((period) => {
    const before = Math.abs(gains[period - 2] ?? 0);
    return Math.min(before, Math.abs(gains[period - 1]!)) <= GENTLE * widest;
  });
}

const GENTLE = 0.15;
