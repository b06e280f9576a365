import fc from "fast-check";
import { expect, it } from "vitest";
import { copiedText, pastedTexts } from "../../../../../addon/local/page/grid/clipboard.ts";

it("pastes what a spreadsheet copies: tabs, quoted line ends, doubled quotes, a last line end", () => {
  expect(pastedTexts('a\tb\r\n"two\nlines"\t"say ""hi"""\r\n')).toEqual([
    ["a", "b"],
    ["two\nlines", 'say "hi"'],
  ]);
  expect(pastedTexts("a\t\tc")).toEqual([["a", "", "c"]]);
});

it("pastes what it copied", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "中", '"', "\t", "\n", ",", " "),
    maxLength: 6,
  });
  const block = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(text, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    // One empty last row is the same text as none: a clipboard cannot tell.
    .filter((rows) => rows.length === 1 || rows[rows.length - 1]!.some((cell) => cell !== ""));
  fc.assert(
    fc.property(block, (rows) => {
      const copied = copiedText(
        { row: 0, column: 0, rows: rows.length, columns: rows[0]!.length },
        (row, column) => ({ text: rows[row]![column]!, kind: "text" }),
      );
      expect(pastedTexts(copied)).toEqual(rows);
    }),
  );
});
