import { describe, expect, it } from "vitest";
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

describe("any cell of 50,000 characters", () => {
  const length = 50_000;
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
  it.each(patterns)("made of %j is read in less than 5 ms, whatever is asked of it", (pattern) => {
    const cell = `${pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length - 1)}x`;
    const habits = { dayOf: () => 0, order: "monthFirst" } as const;
    const readers = [
      () => cellText(cell),
      () => customerKey(cell),
      () => readAmountColumn([cell], { mark: "." }),
      () => readDateColumns([[cell]], habits),
    ];
    for (const read of readers) {
      read(); // the first call compiles
      const times = [1, 2, 3].map(() => {
        const start = performance.now();
        read();
        return performance.now() - start;
      });
      expect(Math.min(...times)).toBeLessThan(5);
    }
  });
});
