/**
 * Customers' pseudonyms: all that the service ever sees of who they are.
 *
 * HMAC-SHA-256 under a secret that stays in the document, cut to 96 bits: the same customer has the same
 * pseudonym in every run of this document and another one in every other document. At a million customers
 * two share one with a chance of 6 in 10^18.
 */
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { hexToBytes } from "@noble/hashes/utils.js";
import { KEY_ALPHABET, KEY_LENGTH } from "#shared/contract/run.ts";
import { utf8Bytes } from "./utf8.ts";

/**
 * @param secret The document's secret, 64 hexadecimal digits.
 * @returns `KEY_LENGTH` characters each, in the order of the customers' keys.
 */
export function pseudonymsOf(customerKeys: readonly string[], secret: string): string[] {
  // The two blocks that depend on the secret alone are hashed once, not once a customer.
  const keyed = hmac.create(sha256, derivedKey(secret, "customers"));
  const digest = new Uint8Array(sha256.outputLen);
  let state = keyed.clone();
  return customerKeys.map((key) => {
    state = keyed._cloneInto(state);
    state.update(utf8Bytes(key)).digestInto(digest);
    return sixBitText(digest, KEY_LENGTH);
  });
}

/** Names the document's results at the service: 128 bits, 22 characters. Who does not know it, finds nothing. */
export function datasetOf(secret: string): string {
  return sixBitText(derivedKey(secret, "dataset"), DATASET_LENGTH);
}

const DATASET_LENGTH = 22;

/** One stored secret, a key of its own for each purpose: none tells anything of another. */
function derivedKey(secret: string, purpose: string): Uint8Array {
  return hmac(sha256, hexToBytes(secret), utf8Bytes(`tierline ${purpose}`));
}

/** The first `length` × 6 bits; characters sort as the bits do. */
function sixBitText(bytes: Uint8Array, length: number): string {
  let text = "";
  let pending = 0;
  let pendingBits = 0;
  for (let i = 0; text.length < length; i++) {
    pending = ((pending << 8) | bytes[i]!) & 0xffff;
    pendingBits += 8;
    while (pendingBits >= 6 && text.length < length) {
      pendingBits -= 6;
      text += KEY_ALPHABET[(pending >> pendingBits) & 0x3f];
    }
  }
  return text;
}
