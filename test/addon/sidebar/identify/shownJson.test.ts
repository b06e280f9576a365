import fc from "fast-check";
import { expect, it } from "vitest";
import { shownJson } from "../../../../addon/sidebar/identify/shownJson.ts";

const more = (count: string) => `… ${count} more`;

it("says the same as the text where nothing is long", () => {
  const short = fc.letrec((tie) => ({
    value: fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("value"), { maxLength: 8 }),
      fc.dictionary(fc.string({ maxLength: 8 }), tie("value"), { maxKeys: 4 }),
    ),
  })).value;
  fc.assert(
    fc.property(short, (value) => {
      const body = JSON.stringify(value);
      const { text, isShortened } = shownJson(body, more);
      expect(isShortened).toBe(false);
      expect(JSON.stringify(JSON.parse(text))).toBe(body);
    }),
  );
});

it("shortens long lists and long texts, and says by how much", () => {
  const { text, isShortened } = shownJson(
    JSON.stringify({ ids: Array.from({ length: 1008 }, (_, i) => i), packed: "x".repeat(1048) }),
    more,
  );
  expect(isShortened).toBe(true);
  expect(text).toBe(
    `{\n  "ids": [0, 1, 2, 3, 4, 5, 6, 7, … 1,000 more],\n  "packed": "${"x".repeat(48)}" … 1,000 more\n}`,
  );
});
