import { describe, expect, it } from "vitest";
import { cellState } from "../../../../addon/src/table/cells/cellState.ts";
import { cellText } from "../../../../addon/src/table/cells/cellText.ts";
import { customerKey } from "../../../../addon/src/table/cells/customerKey.ts";
import { readAmountColumn } from "../../../../addon/src/table/cells/readAmountColumn.ts";
import { readDateColumns } from "../../../../addon/src/table/cells/readDateColumns.ts";

describe("customerKey", () => {
  it.each([
    ["BEN@ex.com ", "ben@ex.com"],
    ["\u00a0ben@ex.com\u200b", "ben@ex.com"],
    ["ＢＥＮ＠ex.com", "ben@ex.com"],
    ["Amy  Lee", "amy lee"],
    ["amy\u3000lee", "amy lee"],
    ["小本 ", "小本"],
    [17_850, "17850"],
    ["17850.0", "17850"],
    ["１７８５０", "17850"],
    ['="17850"', "17850"],
    ["'17850", "17850"],
    ["00123", "00123"],
    ["17850.5", "17850.5"],
    ["001Ab00000aBcDe", "001Ab00000aBcDe"],
  ])("writes %j as %j", (cell, key) => {
    expect(customerKey(cell)).toBe(key);
  });

  it.each(["", " ", "-", "—", "null", "None", "NaN", "n/a", "无", "\u200b"])(
    "finds nobody in %j",
    (cell) => {
      expect(customerKey(cell)).toBe("");
    },
  );
});

/** Four times what a cell holds: who read it in steps as the square of its length would still be reading when the runner gives up. */
describe("any cell of 200,000 characters", () => {
  const length = 200_000;
  const patterns = [
    " ",
    "1",
    ",1",
    "1,",
    "a",
    "(",
    "-",
    "\u00a0",
    "１",
    "2025-06-21 ",
    '="',
    "é",
    "ﬃ",
    "@",
    ".",
  ];
  it.each(patterns)("made of %j is read to its end, whatever is asked of it", (pattern) => {
    const cell = `${pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length - 1)}x`;
    const habits = { dayOf: () => 0, order: "monthFirst" } as const;
    expect(cellText(cell).endsWith("x")).toBe(true);
    expect(customerKey(cell).endsWith("x")).toBe(true);
    expect(readAmountColumn([cell], { mark: "." }).state[0]).toBe(cellState.notUnderstood);
    expect(readDateColumns([[cell]], habits)[0]!.state[0]).toBe(cellState.notUnderstood);
  });
});
