/**
 * Where each customer stands in one measure: how many stand strictly below.
 *
 * Only the count of strictly smaller values is kept, so equal values always share a place and
 * the order of the rows cannot matter. Whole numbers are counted or sorted digit by digit, in
 * linear time; anything else is sorted.
 */
import { UNKNOWN } from "../population.ts";

export interface Standing {
  /** Customers for whom the measure is known. */
  readonly known: number;
  /** True when they all have the same value, and when nobody's is known. */
  readonly allEqual: boolean;
  /** Customers with a strictly smaller value; `UNKNOWN` where the measure is not known. */
  readonly below: Int32Array;
}

/**
 * @param column Finite where known; larger is better.
 * @param isKnown 1 for the customers that are compared, 0 for those left out.
 */
export function standingIn(column: Float64Array | Int32Array, isKnown: Uint8Array): Standing {
  const below = new Int32Array(column.length).fill(UNKNOWN);
  const counted = column instanceof Int32Array ? countInPlace(column, isKnown, below) : null;
  if (counted !== null) return counted;
  const { values, places } = knownValues(column, isKnown);
  const known = values.length;
  if (known === 0) return { known, allEqual: true, below };
  const { min, max, areWhole } = extent(values);
  const width = max - min;
  if (areWhole && width <= COUNTED_WIDTH_PER_VALUE * known)
    countBelow(values, min, width, places, below);
  else if (areWhole && width < 2 ** 32) sortByDigits(values, min, width, places, below);
  else sortAndSearch(values, places, below);
  return { known, allEqual: width === 0, below };
}

/** A standing that says nothing of anybody: fewer customers than can be compared. */
export function noStanding(size: number): Standing {
  return { known: 0, allEqual: true, below: new Int32Array(size).fill(UNKNOWN) };
}

/** Share of the others that stand strictly below (PERCENTRANK.INC, ties take the lower rank), in [0, 1]; 0 for one alone. */
export function percentRank(standing: Standing, customer: number): number {
  return rankOf(standing.below[customer]!, standing.known);
}

/** The same for a customer with `below` of `known` customers strictly below. */
export function rankOf(below: number, known: number): number {
  return known > 1 ? below / (known - 1) : 0;
}

/** A table of counts up to twice as long as the column still costs less than sorting it. */
const COUNTED_WIDTH_PER_VALUE = 2;
/** 2,048 counters and as many open cache lines fit the first-level cache. */
const MAX_DIGIT_BITS = 11;

/** Days and orders, without a copy of them; null when they are spread too far to be counted. */
function countInPlace(column: Int32Array, isKnown: Uint8Array, below: Int32Array): Standing | null {
  let known = 0;
  let min = 2 ** 31 - 1;
  let max = -(2 ** 31);
  for (let i = 0; i < column.length; i++) {
    if (isKnown[i] === 0) continue;
    known++;
    min = Math.min(min, column[i]!);
    max = Math.max(max, column[i]!);
  }
  const width = max - min;
  if (known === 0) return { known, allEqual: true, below };
  if (width > COUNTED_WIDTH_PER_VALUE * known) return null;
  const smaller = new Int32Array(width + 2);
  for (let i = 0; i < column.length; i++) if (isKnown[i] === 1) smaller[column[i]! - min + 1]!++;
  for (let value = 1; value <= width; value++) smaller[value]! += smaller[value - 1]!;
  for (let i = 0; i < column.length; i++) {
    if (isKnown[i] === 1) below[i] = smaller[column[i]! - min]!;
  }
  return { known, allEqual: width === 0, below };
}

function knownValues(column: Float64Array | Int32Array, isKnown: Uint8Array) {
  const values = new Float64Array(column.length);
  const places = new Int32Array(column.length);
  let known = 0;
  for (let i = 0; i < column.length; i++) {
    if (isKnown[i] === 0) continue;
    values[known] = column[i]!;
    places[known++] = i;
  }
  return { values: values.subarray(0, known), places: places.subarray(0, known) };
}

function extent(values: Float64Array) {
  let min = values[0]!;
  let max = min;
  let areWhole = true;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < min) min = value;
    else if (value > max) max = value;
    if (Math.floor(value) !== value) areWhole = false;
  }
  return { min, max, areWhole };
}

function countBelow(
  values: Float64Array,
  min: number,
  width: number,
  places: Int32Array,
  below: Int32Array,
) {
  const smaller = new Int32Array(width + 2);
  for (let i = 0; i < values.length; i++) smaller[values[i]! - min + 1]!++;
  for (let value = 1; value <= width; value++) smaller[value]! += smaller[value - 1]!;
  for (let i = 0; i < values.length; i++) below[places[i]!] = smaller[values[i]! - min]!;
}

/** Least significant digit first; each pass keeps the order of the pass before. */
function sortByDigits(
  values: Float64Array,
  min: number,
  width: number,
  places: Int32Array,
  below: Int32Array,
) {
  const count = values.length;
  const bits = 32 - Math.clz32(width);
  const passes = Math.ceil(bits / MAX_DIGIT_BITS);
  const digitBits = Math.ceil(bits / passes);
  let keys = new Uint32Array(count);
  let owners = Int32Array.from(places);
  for (let i = 0; i < count; i++) keys[i] = values[i]! - min;
  let nextKeys = new Uint32Array(count);
  let nextOwners = new Int32Array(count);
  const starts = new Int32Array(2 ** digitBits);
  for (let shift = 0; shift < bits; shift += digitBits) {
    startOfEachDigit(keys, shift, starts);
    for (let i = 0; i < count; i++) {
      const key = keys[i]!;
      const to = starts[(key >>> shift) & (starts.length - 1)]!++;
      nextKeys[to] = key;
      nextOwners[to] = owners[i]!;
    }
    [keys, nextKeys] = [nextKeys, keys];
    [owners, nextOwners] = [nextOwners, owners];
  }
  let firstOfEquals = 0;
  for (let i = 0; i < count; i++) {
    if (keys[i] !== keys[firstOfEquals]) firstOfEquals = i;
    below[owners[i]!] = firstOfEquals;
  }
}

function startOfEachDigit(keys: Uint32Array, shift: number, starts: Int32Array) {
  const mask = starts.length - 1;
  starts.fill(0);
  for (let i = 0; i < keys.length; i++) starts[(keys[i]! >>> shift) & mask]!++;
  let start = 0;
  for (let digit = 0; digit < starts.length; digit++) {
    const found = starts[digit]!;
    starts[digit] = start;
    start += found;
  }
}

/** For fractions and for ranges past 32 bits. The sort of a Float64Array is numeric. */
function sortAndSearch(values: Float64Array, places: Int32Array, below: Int32Array) {
  const sorted = Float64Array.from(values).sort();
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle]! < value) low = middle + 1;
      else high = middle;
    }
    below[places[i]!] = low;
  }
}
