import fc from "fast-check";
import { expect, it } from "vitest";
import {
  copiedText,
  pastedBlock,
  pastedTexts,
} from "../../../../../addon/local/page/grid/clipboard.ts";

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
        (row) => rows[row]!.map((cell) => ({ text: cell, kind: "text" })),
      );
      expect(pastedTexts(copied ?? "")).toEqual(rows);
    }),
  );
});

it("copies nothing as long as a row is not here: half a table would be taken for a whole one", () => {
  const block = { row: 0, column: 0, rows: 2, columns: 1 };
  expect(copiedText(block, (row) => (row === 0 ? [] : undefined))).toBeNull();
});

it("fills a selection that holds the copied block a whole number of times, and else only its corner", () => {
  const selected = { row: 4, column: 2, rows: 6, columns: 4 };
  expect(pastedBlock(selected, { rows: 1, columns: 1 })).toEqual(selected);
  expect(pastedBlock(selected, { rows: 3, columns: 2 })).toEqual(selected);
  expect(pastedBlock(selected, { rows: 4, columns: 2 })).toEqual({
    row: 4,
    column: 2,
    rows: 4,
    columns: 2,
  });
});
