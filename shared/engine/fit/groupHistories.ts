/**
 * Identical customers, counted: a model is then asked once for all of them. Nothing is rounded.
 *
 * Cells stand in an order made of their values (frequency, then recency, then age), so that sums
 * over them, and fits, cannot depend on the order of the rows.
 */
import type { HistoryCells, PurchaseHistories } from "../clv/purchaseModel.ts";
import { ordinalsOf } from "./ordinals.ts";
import { placesByKey } from "./placesByKey.ts";

export interface GroupedHistories {
  readonly cells: HistoryCells;
  /** The cell of each customer. */
  readonly cellOf: Int32Array;
}

/** @param histories Finite and ≥ 0, frequencies whole. */
export function groupHistories(histories: PurchaseHistories): GroupedHistories {
  const keys = keysOf(histories);
  const places = placesByKey(keys);
  const size = keys.length;
  const cellOf = new Int32Array(size);
  const firsts = new Int32Array(size);
  const customers = new Float64Array(size);
  let cell = -1;
  let key = Number.NaN;
  for (let i = 0; i < size; i++) {
    const place = places[i]!;
    if (keys[place] !== key) {
      key = keys[place]!;
      firsts[++cell] = place;
    }
    cellOf[place] = cell;
    customers[cell]!++;
  }
  const count = cell + 1;
  const ofCells = (column: Float64Array) => {
    const values = new Float64Array(count);
    for (let i = 0; i < count; i++) values[i] = column[firsts[i]!]!;
    return values;
  };
  return {
    cells: {
      frequency: ofCells(histories.frequency),
      recency: ofCells(histories.recency),
      age: ofCells(histories.age),
      customers: customers.slice(0, count),
    },
    cellOf,
  };
}

/** One number a customer, in the order of the values; equal only for identical histories. */
function keysOf({ frequency, recency, age }: PurchaseHistories): Float64Array {
  return combined(combined(ordinalsOf(frequency), ordinalsOf(recency)), ordinalsOf(age)).values;
}

type Ordinals = ReturnType<typeof ordinalsOf>;

/** Where the product would pass 2⁵³ the left side is counted through first: its values are then as many as the rows at most. */
function combined(left: Ordinals, right: Ordinals): Ordinals {
  const major = left.limit * right.limit <= 2 ** 53 ? left : ordinalsOf(left.values, true);
  const values = new Float64Array(major.values.length);
  for (let i = 0; i < values.length; i++) {
    values[i] = major.values[i]! * right.limit + right.values[i]!;
  }
  return { values, limit: major.limit * right.limit };
}
