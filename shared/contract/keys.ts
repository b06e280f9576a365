/**
 * The pseudonyms of a run's customers: one string of fixed-width keys, so that a hundred thousand of
 * them cost 16 bytes each on the wire and no array.
 */
import { KEY_ALPHABET, KEY_LENGTH } from "./run.ts";

/**
 * Number of customers that the keys name, or null when they are not keys: a length that is no
 * multiple of `KEY_LENGTH`, a character outside the alphabet, a key that is not above the one before.
 *
 * Strictly ascending also says that no customer comes twice, and makes equal populations equal text.
 */
export function parseKeys(keys: string): number | null {
  if (keys.length % KEY_LENGTH !== 0 || !ofAlphabet.test(keys)) return null;
  for (let start = KEY_LENGTH; start < keys.length; start += KEY_LENGTH) {
    if (orderOf(keys, start, keys, start - KEY_LENGTH) <= 0) return null;
  }
  return keys.length / KEY_LENGTH;
}

/** @returns For each key its place among the others, −1 where it is none of them. Both ascend. */
export function placesOfKeys(keys: string, others: string): Int32Array {
  const places = new Int32Array(keys.length / KEY_LENGTH).fill(-1);
  let other = 0;
  for (let i = 0; i < places.length; i++) {
    let order = 1;
    while (other < others.length) {
      order = orderOf(keys, i * KEY_LENGTH, others, other);
      if (order <= 0) break;
      other += KEY_LENGTH;
    }
    if (order === 0) places[i] = other / KEY_LENGTH;
  }
  return places;
}

/** One character class without alternatives: linear, and six times as fast as a loop over the characters. */
const ofAlphabet = new RegExp(`^[${KEY_ALPHABET}]*$`);

/** Above 0 where the first is above the other. The alphabet is in ASCII order, so the first difference decides as the keys' bits would. */
function orderOf(keys: string, start: number, others: string, other: number): number {
  for (let i = 0; i < KEY_LENGTH; i++) {
    const difference = keys.charCodeAt(start + i) - others.charCodeAt(other + i);
    if (difference !== 0) return difference;
  }
  return 0;
}
