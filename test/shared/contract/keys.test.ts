import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseKeys, placesOfKeys } from "#shared/contract/keys.ts";
import { KEY_ALPHABET } from "#shared/contract/run.ts";
import { seededUniform, simulatedKeys } from "../../lambdas/simulatedRequest.ts";

const first = "----------------";
const second = "---------------0";
const last = "zzzzzzzzzzzzzzzz";

describe("parseKeys", () => {
  it("counts keys in strictly ascending order", () => {
    expect(parseKeys("")).toBe(0);
    expect(parseKeys(first)).toBe(1);
    expect(parseKeys(first + second + last)).toBe(3);
    expect(parseKeys(simulatedKeys(2_000, seededUniform(7)))).toBe(2_000);
  });

  it.each([
    ["a key that comes twice", first + first],
    ["keys in descending order", second + first],
    ["half a key", first + second.slice(1)],
    ["a character too many", `${first}-`],
    ["a plus sign", "---------------+"],
    ["a line break", "---------------\n"],
    ["an umlaut", "---------------ü"],
    ["a character beyond 16 bits", "--------------😀"],
    ["a slash, which base64 has", "---------------/"],
    ["a zero character", "---------------\u0000"],
  ])("refuses %s", (_, keys) => {
    expect(parseKeys(keys)).toBeNull();
  });

  it("has an alphabet in ASCII order, so that text sorts as bits do", () => {
    expect(KEY_ALPHABET).toBe([...new Set(KEY_ALPHABET)].sort().join(""));
    expect(KEY_ALPHABET).toHaveLength(64);
  });

  it("finds one disorder among 130,000 keys", () => {
    const keys = simulatedKeys(130_000, seededUniform(3));
    expect(parseKeys(keys)).toBe(130_000);
    const place = 16 * 77_777;
    const disordered = `${keys.slice(0, place)}${keys.slice(place + 16, place + 32)}${keys.slice(place, place + 16)}${keys.slice(place + 32)}`;
    expect(parseKeys(disordered)).toBeNull();
  });
});

describe("the places of keys among others", () => {
  it("are where a search finds them", () => {
    const letters = fc.uniqueArray(fc.constantFrom(..."-09AZ_az"));
    const keysOf = (chosen: readonly string[]) =>
      [...chosen].sort().map((letter) => "a".repeat(15) + letter);
    fc.assert(
      fc.property(letters, letters, (some, others) => {
        const [keys, among] = [keysOf(some), keysOf(others)];
        expect([...placesOfKeys(keys.join(""), among.join(""))]).toEqual(
          keys.map((key) => among.indexOf(key)),
        );
      }),
    );
  });
});
