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
  /** Areas between the curves can be stacked on the lower one where neither is below zero. */
  readonly hasAreas: boolean;
}

export function curveFacts(input: UnitCurveInput): CurveFacts {
  const { revenue, cost, labels } = input;
  const amounts = [...revenue, ...cost];
  return {
    input,
    curves: unitCurves(revenue, cost),
    labels: revenue.map((_, period) => labels[period] ?? String(period + 1)),
    moneyFormat: amounts.every((amount) => amount % MONEY_SCALE === 0) ? "#,##0" : "#,##0.00",
    hasAreas: amounts.every((amount) => amount >= 0),
  };
}
