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
    if (!isAbove(keys, start, start - KEY_LENGTH)) return null;
  }
  return keys.length / KEY_LENGTH;
}

/** One character class without alternatives: linear, and six times as fast as a loop over the characters. */
const ofAlphabet = new RegExp(`^[${KEY_ALPHABET}]*$`);

/** The alphabet is in ASCII order, so the first difference decides as the keys' bits would. */
function isAbove(keys: string, start: number, before: number): boolean {
  for (let i = 0; i < KEY_LENGTH; i++) {
    const difference = keys.charCodeAt(start + i) - keys.charCodeAt(before + i);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
