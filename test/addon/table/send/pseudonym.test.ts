import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { KEY_ALPHABET, KEY_LENGTH } from "#shared/contract/run.ts";
import { newDocumentSecret } from "../../../../addon/src/settings/documentSecret.ts";
import { datasetOf, pseudonymsOf } from "../../../../addon/src/table/send/pseudonym.ts";

const secret = "00112233445566778899aabbccddeeff".repeat(2);

describe("pseudonyms", () => {
  it("are the first 96 bits of an HMAC-SHA-256, as another implementation computes it", () => {
    const keys = ["amy@ex.com", "小本", "a".repeat(200), "", "😀"];
    expect(pseudonymsOf(keys, secret)).toEqual(
      keys.map((key) => sixBits(hmac(derived("customers"), key), KEY_LENGTH)),
    );
  });

  it("differ between two documents for the same customer", () => {
    const [here] = pseudonymsOf(["amy@ex.com"], secret);
    const [there] = pseudonymsOf(["amy@ex.com"], newDocumentSecret(["another"]));
    expect(here).not.toBe(there);
  });

  it("sort as the bits of the HMAC do", () => {
    const keys = Array.from({ length: 300 }, (_, i) => `customer ${i}`);
    const pseudonyms = pseudonymsOf(keys, secret);
    const byText = keys.map((_, i) => i).sort((a, b) => (pseudonyms[a]! < pseudonyms[b]! ? -1 : 1));
    const macs = keys.map((key) => hmac(derived("customers"), key));
    const byBits = keys.map((_, i) => i).sort((a, b) => Buffer.compare(macs[a]!, macs[b]!));
    expect(byText).toEqual(byBits);
  });
});

describe("the dataset's name", () => {
  it("is what the contract allows, and tells nothing of the customers' key", () => {
    expect(datasetOf(secret)).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(datasetOf(secret)).toBe(sixBits(derived("dataset"), 22));
    expect(datasetOf(secret).slice(0, KEY_LENGTH)).not.toBe(pseudonymsOf([""], secret)[0]);
  });
});

function derived(purpose: string): Buffer {
  return hmac(Buffer.from(secret, "hex"), `tierline ${purpose}`);
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text, "utf8").digest();
}

/** By whole bits as a big number: slow, and nothing like the code under test. */
function sixBits(bytes: Buffer, length: number): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return Array.from(
    { length },
    (_, i) => KEY_ALPHABET[Number.parseInt(bits.slice(6 * i, 6 * i + 6), 2)],
  ).join("");
}
