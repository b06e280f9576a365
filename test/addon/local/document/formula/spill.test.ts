import { describe, expect, it } from "vitest";
import { sheet, smallTable } from "./sheet.ts";

describe("a result of several cells", () => {
  it("spreads over empty cells, shrinks, and goes with its formula", () => {
    const { tab, write, shown } = smallTable();
    write(1, 5, [["=FILTER(A2:A4,B2:B4>50)"]]);
    expect([1, 2, 3].map((row) => shown(row, 5))).toEqual(["Ada", "Ben", ""]);
    write(3, 2, [[10]]);
    expect([1, 2].map((row) => shown(row, 5))).toEqual(["Ada", ""]);
    write(3, 2, [[90]]);
    write(1, 5, [["gone"]]);
    expect([1, 2].map((row) => shown(row, 5))).toEqual(["gone", ""]);
    expect(tab.spilled.size).toBe(0);
  });

  it("spreads over nothing that somebody wrote", () => {
    const { write, shown } = smallTable();
    write(2, 5, [["mine"]]);
    write(1, 5, [["=A2:A4"]]);
    expect([1, 2, 3].map((row) => shown(row, 5))).toEqual(["#REF!", "mine", ""]);
    write(2, 5, [[""]]);
    expect([1, 2, 3].map((row) => shown(row, 5))).toEqual(["Ada", "Ben", "Cai"]);
    write(3, 5, [["mine"]]);
    expect([1, 2, 3].map((row) => shown(row, 5))).toEqual(["#REF!", "", "mine"]);
  });

  it("is what other formulas see, wherever they stand", () => {
    const { write, shown } = smallTable();
    write(1, 5, [["=SUM(F1:F3)", "=B2:B4*2"]]);
    expect(shown(1, 5)).toBe("400");
  });

  it("moves with the rows that are put in before it", () => {
    const { document, tab, formulas, write, shown } = smallTable();
    write(2, 5, [["=SEQUENCE(3)"]]);
    tab.insertRows(2, 2);
    document.changed();
    formulas.settle();
    expect([2, 3, 4, 5, 6].map((row) => shown(row, 5))).toEqual(["", "", "1", "2", "3"]);
  });

  it("can be undone and done again", () => {
    const { document, formulas, write, shown } = smallTable();
    document.history.mark();
    write(1, 5, [["=A2:A4"]]);
    document.history.undo();
    formulas.settle();
    expect([1, 2].map((row) => shown(row, 5))).toEqual(["", ""]);
    expect(document.history.redo()).toBe(true);
    formulas.settle();
    expect([1, 2].map((row) => shown(row, 5))).toEqual(["Ada", "Ben"]);
  });
});

describe("a function of the script", () => {
  it("gets values, dates and empty cells as Google hands them over, and answers later", async () => {
    const { write, shown, formulas, asked } = sheet(() => [["one"], ["two"]]);
    write(1, 1, [
      ["x", "2025-06-21"],
      [2, ""],
    ]);
    write(1, 4, [["=CV_TWICE(A1:B2, A2, )"]]);
    expect(shown(1, 4)).toBe("Loading...");
    await formulas.idle();
    expect([shown(1, 4), shown(2, 4)]).toEqual(["one", "two"]);
    // Midnight in Shanghai is 16:00 of the day before in Greenwich.
    const midnight = { cellDate: Date.UTC(2025, 5, 20, 16) };
    expect(asked).toEqual([
      [
        [
          ["x", midnight],
          [2, ""],
        ],
        2,
        "",
      ],
    ]);
  });

  it("is asked again only when its arguments change", async () => {
    const { write, formulas, asked, shown } = sheet((_, [value]) => Number(value) * 2);
    write(1, 1, [[1, "=CV_TWICE(A1)", "=CV_TWICE(A1)+1"]]);
    await formulas.idle();
    write(5, 5, [["elsewhere"]]);
    await formulas.idle();
    expect([shown(1, 2), shown(1, 3), asked.length]).toEqual(["2", "3", 1]);
    write(1, 1, [[4]]);
    await formulas.idle();
    expect([shown(1, 2), shown(1, 3), asked.length]).toEqual(["8", "9", 2]);
  });

  it("that fails shows #ERROR!", async () => {
    const { write, formulas, shown } = sheet(() => {
      throw new Error("no");
    });
    write(1, 1, [["=CV_TWICE(1)"]]);
    await formulas.idle();
    expect(shown(1, 1)).toBe("#ERROR!");
  });
});
