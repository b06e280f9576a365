import fc from "fast-check";
import { expect, it } from "vitest";
import { textLines } from "../../../../addon/src/table/tabs/textLines.ts";

it("breaks between words, and between any two Chinese characters but before punctuation", () => {
  expect(textLines("one two three", 45)).toEqual(["one two", "three"]);
  expect(textLines("客户价值，评分", 54)).toEqual(["客户价", "值，评分"]);
  expect(textLines("", 100)).toEqual([]);
});

it("loses nothing but the blanks at the breaks", () => {
  const word = fc.constantFrom("a", "longer", "客户", "（80%）。", "word,");
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1 }),
      fc.integer({ min: 1, max: 400 }),
      (words, width) => {
        const text = words.join(" ");
        expect(textLines(text, width).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      },
    ),
  );
});
