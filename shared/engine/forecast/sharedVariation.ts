/**
 * How far off all customers may be together.
 *
 * What one customer does is independent of the others and evens out in a group; a parameter that is off is off
 * for all of them, and does not.
 */
import type { HistoryCells } from "../clv/purchaseModel.ts";
import { parameterPoints } from "./parameterPoints.ts";
import type { ModelAtFit } from "./ranges.ts";

/**
 * Variance ÷ squared mean of the purchases of all customers together, by the uncertainty of the parameters.
 *
 * @param cells In an order made of their values: of very many a part is asked, evenly through that order.
 */
export function sharedVariation(
  { model, parameters, logCovariance }: ModelAtFit,
  cells: HistoryCells,
  horizon: number,
): number {
  const asked = evenly(cells);
  const totals = parameterPoints(parameters, logCovariance).map((point) =>
    model
      .expectedPurchases(point, asked, horizon)
      .reduce((sum, expected, i) => sum + asked.customers[i]! * expected, 0),
  );
  const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
  if (!(mean > 0)) return 0;
  return totals.reduce((sum, total) => sum + (total / mean - 1) ** 2, 0) / totals.length;
}

const MOST_ASKED = 2_000;

function evenly(cells: HistoryCells): HistoryCells {
  const size = cells.customers.length;
  if (size <= MOST_ASKED) return cells;
  const place = (i: number) => Math.floor(((i + 0.5) * size) / MOST_ASKED);
  const part = (column: Float64Array) =>
    Float64Array.from({ length: MOST_ASKED }, (_, i) => column[place(i)]!);
  return {
    frequency: part(cells.frequency),
    recency: part(cells.recency),
    age: part(cells.age),
    customers: part(cells.customers),
  };
}
