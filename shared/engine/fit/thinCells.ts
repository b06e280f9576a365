/**
 * A part of the customers that stands for all of them.
 */
import type { HistoryCells } from "../clv/purchaseModel.ts";

export function customersOf({ customers }: HistoryCells): number {
  let sum = 0;
  for (let i = 0; i < customers.length; i++) sum += customers[i]!;
  return sum;
}

/**
 * Every k-th customer in the order of the cells: as many of each kind of history as chance would give,
 * only evener, and whoever they are, no order of rows can change it.
 *
 * @param wanted Whole, > 0. Where there are no more, all of them are kept.
 */
export function thinCells(cells: HistoryCells, wanted: number): HistoryCells {
  const all = customersOf(cells);
  if (all <= wanted) return cells;
  const every = all / wanted;
  const counts = new Float64Array(cells.customers.length);
  const kept: number[] = [];
  let passed = 0;
  for (let i = 0; i < counts.length; i++) {
    // The k-th customer kept is the one whose place covers (k + ½) · every.
    const before = Math.ceil(passed / every - 0.5);
    passed += cells.customers[i]!;
    counts[i] = Math.ceil(passed / every - 0.5) - before;
    if (counts[i]! > 0) kept.push(i);
  }
  const ofKept = (column: Float64Array) => Float64Array.from(kept, (i) => column[i]!);
  return {
    frequency: ofKept(cells.frequency),
    recency: ofKept(cells.recency),
    age: ofKept(cells.age),
    customers: ofKept(counts),
  };
}
