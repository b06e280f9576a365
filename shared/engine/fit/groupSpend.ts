/**
 * Repeat buyers with money, in an order made of their values; identical ones counted.
 */
import type { SpendCells } from "../clv/gammaGamma.ts";
import { placesAmongDifferent } from "./placesAmongDifferent.ts";

/** @param frequency Whole, ≥ 0. @param meanSpend Of the repeat purchases; who has none, or none above zero, is left out. */
export function groupSpend(frequency: Float64Array, meanSpend: Float64Array): SpendCells {
  const takes = (i: number) => frequency[i]! > 0 && meanSpend[i]! > 0;
  let size = 0;
  for (let i = 0; i < frequency.length; i++) if (takes(i)) size++;
  const repeats = new Float64Array(size);
  const means = new Float64Array(size);
  for (let i = 0, to = 0; i < frequency.length; i++) {
    if (!takes(i)) continue;
    repeats[to] = frequency[i]!;
    means[to++] = meanSpend[i]!;
  }
  const { places, count } = placesAmongDifferent(repeats);
  const ends = new Int32Array(count);
  const frequencies = new Float64Array(count);
  for (let i = 0; i < size; i++) {
    ends[places[i]!]!++;
    frequencies[places[i]!] = repeats[i]!;
  }
  let start = 0;
  for (let group = 0; group < count; group++) {
    const found = ends[group]!;
    ends[group] = start;
    start += found;
  }
  const sorted = new Float64Array(size);
  for (let i = 0; i < size; i++) sorted[ends[places[i]!]!++] = means[i]!;
  return countedCells(frequencies, sorted, ends);
}

/** @param spend By frequency, ending where `ends` says; sorted here in place. */
function countedCells(
  frequencies: Float64Array,
  spend: Float64Array,
  ends: Int32Array,
): SpendCells {
  const begins = new Int32Array(frequencies.length + 1);
  const customers = new Float64Array(spend.length);
  const logTotalSpend = new Float64Array(spend.length);
  let cells = 0;
  for (let group = 0, start = 0; group < frequencies.length; start = ends[group++]!) {
    spend.subarray(start, ends[group]!).sort();
    const first = cells;
    for (let i = start; i < ends[group]!; i++) {
      const mean = spend[i]!;
      if (cells === first || mean !== spend[cells - 1]) {
        spend[cells] = mean;
        logTotalSpend[cells++] = Math.log(frequencies[group]! * mean);
      }
      customers[cells - 1]!++;
    }
    begins[group + 1] = cells;
  }
  return {
    frequencies,
    begins,
    meanSpend: spend.subarray(0, cells),
    logTotalSpend: logTotalSpend.subarray(0, cells),
    customers: customers.subarray(0, cells),
  };
}
