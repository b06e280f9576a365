/**
 * The places of a column in ascending order of its whole numbers, sorted digit by digit in linear time.
 */

/** 2,048 counters and as many open cache lines fit the first-level cache. */
const DIGIT_BITS = 11;
const DIGITS = 2 ** DIGIT_BITS;

/** @param keys Whole, 0 ≤ key ≤ 2⁵³. */
export function placesByKey(keys: Float64Array): Int32Array {
  const size = keys.length;
  let largest = 0;
  for (let i = 0; i < size; i++) if (keys[i]! > largest) largest = keys[i]!;
  let low = new Uint32Array(size);
  let high = new Uint32Array(size);
  let places = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    const upper = Math.floor(keys[i]! / LOW_PART);
    high[i] = upper;
    low[i] = keys[i]! - upper * LOW_PART;
    places[i] = i;
  }
  let nextLow = new Uint32Array(size);
  let nextHigh = new Uint32Array(size);
  let nextPlaces = new Int32Array(size);
  for (let unit = 1; unit <= largest; unit *= DIGITS) {
    const isLow = unit < LOW_PART;
    const digits = isLow ? low : high;
    const shift = Math.log2(isLow ? unit : unit / LOW_PART);
    const starts = startOfEachDigit(digits, shift);
    for (let i = 0; i < size; i++) {
      const to = starts[(digits[i]! >>> shift) & (DIGITS - 1)]!++;
      nextLow[to] = low[i]!;
      nextHigh[to] = high[i]!;
      nextPlaces[to] = places[i]!;
    }
    [low, nextLow] = [nextLow, low];
    [high, nextHigh] = [nextHigh, high];
    [places, nextPlaces] = [nextPlaces, places];
  }
  return places;
}

/** Two digits below, three above: 2⁵³ has no room for a sixth. */
const LOW_PART = 2 ** (2 * DIGIT_BITS);

function startOfEachDigit(digits: Uint32Array, shift: number): Int32Array {
  const starts = new Int32Array(DIGITS);
  for (let i = 0; i < digits.length; i++) starts[(digits[i]! >>> shift) & (DIGITS - 1)]!++;
  let start = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    const found = starts[digit]!;
    starts[digit] = start;
    start += found;
  }
  return starts;
}
