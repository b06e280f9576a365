import fc from "fast-check";
import { expect, it } from "vitest";
import { plainText } from "../../../../addon/src/table/tabs/plainText.ts";

it("leaves no text that a sheet would take for a formula", () => {
  const hostile = fc
    .tuple(
      fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"),
      fc.string(),
    )
    .map(([start, rest]) => start + rest);
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string()), (text) => {
      expect(plainText(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }),
    { numRuns: 10_000 },
  );
});

it("shows the same text, for one leading apostrophe is swallowed", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `'${text}`),
      ),
      (text) => {
        expect(plainText(text).replace(/^'/, "")).toBe(text);
      },
    ),
  );
  expect(plainText("00123")).toBe("00123");
});
