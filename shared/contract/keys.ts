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
  if (keys.length % KEY_LENGTH !== 0) return null;
  for (let start = 0; start < keys.length; start += KEY_LENGTH) {
    // The alphabet is in ASCII order, so characters compare as their bits do.
    let isAbove = start === 0;
    for (let i = start; i < start + KEY_LENGTH; i++) {
      const character = keys.charCodeAt(i);
      if (character > 127 || isOfAlphabet[character] === 0) return null;
      if (isAbove) continue;
      const before = keys.charCodeAt(i - KEY_LENGTH);
      if (character < before) return null;
      isAbove = character > before;
    }
    if (!isAbove) return null;
  }
  return keys.length / KEY_LENGTH;
}

/** By ASCII code: 1 when a key may hold the character. */
const isOfAlphabet = new Uint8Array(128);
for (let i = 0; i < KEY_ALPHABET.length; i++) isOfAlphabet[KEY_ALPHABET.charCodeAt(i)] = 1;
