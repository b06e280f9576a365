import fc from "fast-check";
import { expect, it } from "vitest";
import { utf8Bytes } from "../../../../addon/src/table/send/utf8.ts";

it("agrees with the platform's encoder on every text, lone surrogates included", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect([...utf8Bytes(text)]).toEqual([...new TextEncoder().encode(text)]);
    }),
    { numRuns: 2000 },
  );
  for (const text of ["\ud800", "\udc00x", "\ud83d", "\ud83d\ude00", "\ud800\ud800\udc00"]) {
    expect([...utf8Bytes(text)]).toEqual([...new TextEncoder().encode(text)]);
  }
});
