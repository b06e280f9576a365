/**
 * Identical customers, counted: a model is then asked once for all of them. Nothing is rounded.
 *
 * Cells stand in an order made of their values (frequency, then recency, then age), so that sums
 * over them, and fits, cannot depend on the order of the rows.
 */
import type { HistoryCells, PurchaseHistories } from "../clv/purchaseModel.ts";
import { type Places, placesAmongDifferent } from "./placesAmongDifferent.ts";

export interface GroupedHistories {
  readonly cells: HistoryCells;
  /** The cell of each customer. */
  readonly cellOf: Int32Array;
}

/** @param histories Finite and ≥ 0, frequencies whole. */
export function groupHistories(histories: PurchaseHistories): GroupedHistories {
  const { frequency, recency, age } = histories;
  const beginnings = combined(placesAmongDifferent(frequency), placesAmongDifferent(recency));
  const { places: cellOf, count } = combined(beginnings, placesAmongDifferent(age));
  const customers = new Float64Array(count);
  const example = new Int32Array(count);
  for (let i = 0; i < cellOf.length; i++) {
    const cell = cellOf[i]!;
    customers[cell]!++;
    example[cell] = i;
  }
  const ofCells = (column: Float64Array) => {
    const values = new Float64Array(count);
    for (let cell = 0; cell < count; cell++) values[cell] = column[example[cell]!]!;
    return values;
  };
  const cells = {
    frequency: ofCells(frequency),
    recency: ofCells(recency),
    age: ofCells(age),
    customers,
  };
  return { cells, cellOf };
}

/** Places among the different pairs. Both counts are 2²⁶ at most, so that a pair is an exact number. */
function combined(major: Places, minor: Places): Places {
  const pairs = new Float64Array(major.places.length);
  for (let i = 0; i < pairs.length; i++) {
    pairs[i] = major.places[i]! * minor.count + minor.places[i]!;
  }
  return placesAmongDifferent(pairs);
}
