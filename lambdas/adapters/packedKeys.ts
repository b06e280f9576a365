/**
 * Customers' keys in 12 bytes each instead of 16 characters: they are random and no gzip helps.
 */
import { KEY_ALPHABET, KEY_LENGTH } from "#shared/contract/run.ts";
import { sixBits } from "./runKeys.ts";

export const PACKED_KEY_BYTES = (KEY_LENGTH * 6) / 8;

/** @param keys Whole keys; the same bits in the same order, so packed keys sort alike. */
export function packKeys(keys: string): Buffer {
  const packed = Buffer.allocUnsafe((keys.length / KEY_LENGTH) * PACKED_KEY_BYTES);
  for (let from = 0, to = 0; from < keys.length; from += 4, to += 3) {
    const bits =
      (sixBits(keys.charCodeAt(from)) << 18) |
      (sixBits(keys.charCodeAt(from + 1)) << 12) |
      (sixBits(keys.charCodeAt(from + 2)) << 6) |
      sixBits(keys.charCodeAt(from + 3));
    packed[to] = bits >> 16;
    packed[to + 1] = bits >> 8;
    packed[to + 2] = bits;
  }
  return packed;
}

export function unpackKeys(packed: Uint8Array): string {
  const characters = Buffer.allocUnsafe((packed.length / PACKED_KEY_BYTES) * KEY_LENGTH);
  for (let from = 0, to = 0; from < packed.length; from += 3, to += 4) {
    const bits = (packed[from]! << 16) | (packed[from + 1]! << 8) | packed[from + 2]!;
    characters[to] = KEY_ALPHABET.charCodeAt(bits >> 18);
    characters[to + 1] = KEY_ALPHABET.charCodeAt((bits >> 12) & 63);
    characters[to + 2] = KEY_ALPHABET.charCodeAt((bits >> 6) & 63);
    characters[to + 3] = KEY_ALPHABET.charCodeAt(bits & 63);
  }
  return characters.toString("latin1");
}
