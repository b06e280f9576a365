/**
 * The place of each value among the different values of its column, from 0 in ascending order.
 *
 * Whole numbers, as days are, are looked up in a table or sorted digit by digit; others go through a
 * hash table with open addressing, of which only the different values are sorted.
 */
export interface Places {
  readonly places: Int32Array;
  /** Different values. */
  readonly count: number;
}

/** @param column Finite and ≥ 0. */
export function placesAmongDifferent(column: Float64Array): Places {
  let largest = 0;
  let areWhole = true;
  for (let i = 0; i < column.length; i++) {
    const value = column[i]!;
    if (value > largest) largest = value;
    if (Math.floor(value) !== value) areWhole = false;
  }
  if (!areWhole || largest >= 2 ** 32) return byHash(column);
  return largest < TABLE_PER_VALUE * column.length
    ? byTable(column, largest)
    : byDigits(column, largest);
}

/** A table up to four times as long as the column costs less than sorting it. */
const TABLE_PER_VALUE = 4;
/** 8,192 counters fit the first-level cache. */
const MAX_DIGIT_BITS = 13;

function byTable(column: Float64Array, largest: number): Places {
  const table = new Int32Array(largest + 1);
  for (let i = 0; i < column.length; i++) table[column[i]!] = 1;
  let count = 0;
  for (let value = 0; value <= largest; value++) if (table[value] === 1) table[value] = count++;
  const places = new Int32Array(column.length);
  for (let i = 0; i < column.length; i++) places[i] = table[column[i]!]!;
  return { places, count };
}

/** Least significant digit first; each pass keeps the order of the pass before. */
function byDigits(column: Float64Array, largest: number): Places {
  const size = column.length;
  let keys = new Uint32Array(column);
  let owners = new Int32Array(size);
  for (let i = 0; i < size; i++) owners[i] = i;
  let nextKeys = new Uint32Array(size);
  let nextOwners = new Int32Array(size);
  const bits = 32 - Math.clz32(largest);
  const digitBits = Math.ceil(bits / Math.ceil(bits / MAX_DIGIT_BITS));
  const mask = 2 ** digitBits - 1;
  for (let shift = 0; shift < bits; shift += digitBits) {
    const starts = startOfEachDigit(keys, shift, mask);
    for (let i = 0; i < size; i++) {
      const key = keys[i]!;
      const to = starts[(key >>> shift) & mask]!++;
      nextKeys[to] = key;
      nextOwners[to] = owners[i]!;
    }
    [keys, nextKeys] = [nextKeys, keys];
    [owners, nextOwners] = [nextOwners, owners];
  }
  const places = new Int32Array(size);
  let place = 0;
  for (let i = 0; i < size; i++) {
    if (i > 0 && keys[i] !== keys[i - 1]) place++;
    places[owners[i]!] = place;
  }
  return { places, count: size === 0 ? 0 : place + 1 };
}

function startOfEachDigit(keys: Uint32Array, shift: number, mask: number): Int32Array {
  const starts = new Int32Array(mask + 1);
  for (let i = 0; i < keys.length; i++) starts[(keys[i]! >>> shift) & mask]!++;
  let start = 0;
  for (let digit = 0; digit <= mask; digit++) {
    const found = starts[digit]!;
    starts[digit] = start;
    start += found;
  }
  return starts;
}

function byHash(column: Float64Array): Places {
  const size = 2 ** Math.ceil(Math.log2(2 * column.length + 1));
  const mask = size - 1;
  const bits = new Uint32Array(column.slice().buffer);
  const slotValues = new Float64Array(size).fill(Number.NaN);
  const slots = new Int32Array(column.length);
  const different = new Float64Array(column.length);
  const slotOf = new Int32Array(column.length);
  let count = 0;
  for (let i = 0; i < column.length; i++) {
    const value = column[i]!;
    // Zero has two patterns of bits.
    let slot = value === 0 ? 0 : mixed(bits[2 * i]!, bits[2 * i + 1]!) & mask;
    while (slotValues[slot] !== value) {
      if (Number.isNaN(slotValues[slot]!)) {
        slotValues[slot] = value;
        slotOf[count] = slot;
        different[count++] = value;
        break;
      }
      slot = (slot + 1) & mask;
    }
    slots[i] = slot;
  }
  const rank = ranksOf(different.subarray(0, count), slotOf, size);
  const places = new Int32Array(column.length);
  for (let i = 0; i < column.length; i++) places[i] = rank[slots[i]!]!;
  return { places, count };
}

/** The rank of the value in each slot: values are sorted, and found again by their slots. */
function ranksOf(different: Float64Array, slotOf: Int32Array, size: number): Int32Array {
  const sorted = Float64Array.from(different).sort();
  const rank = new Int32Array(size);
  for (let k = 0; k < different.length; k++) {
    const value = different[k]!;
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle]! < value) low = middle + 1;
      else high = middle;
    }
    rank[slotOf[k]!] = low;
  }
  return rank;
}

/** The mixing of MurmurHash3's 32 bits (Appleby, public domain). */
function mixed(low: number, high: number): number {
  let hash = Math.imul(low ^ Math.imul(high, 0xcc9e2d51), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
