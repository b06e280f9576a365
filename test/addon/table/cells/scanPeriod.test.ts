import { describe, expect, it } from "vitest";
import { periodLabel, scanPeriod } from "../../../../addon/src/table/cells/scanPeriod.ts";
import type { Cell } from "../../../../addon/src/table/selectedTable.ts";

const dayOf = (date: Date) => Math.floor(date.getTime() / 86_400_000);
const read = (cell: Cell) => scanPeriod(cell, dayOf);
const march = 2024 * 12 + 2;

describe("a period", () => {
  it.each<[Cell]>([
    ["2024-03"],
    ["2024/3"],
    ["2024.03"],
    ["2024/003"],
    ["003/2024"],
    ["03.2024"],
    ["202403"],
    [202403],
    [20240331],
    ["2024-03-31"],
    ["Mar 2024"],
    ["Mar-24"],
    ["march '24"],
    ["2024-Mar"],
    ["2024年3月"],
    ["2024年03月份"],
    ["2024年第3期"],
    ["２０２４年３月"],
    [new Date("2024-03-15T00:00:00Z")],
  ])("%s is March 2024", (cell) => {
    expect(read(cell)).toEqual({ first: march, months: 1 });
  });

  it.each<[Cell]>([["Q2 2024"], ["2024Q2"], ["2024-Q2"], ["2024年第2季度"], ["2024年二季度"]])(
    "%s is a quarter",
    (cell) => {
      expect(read(cell)).toEqual({ first: 2024 * 12 + 3, months: 3 });
    },
  );

  it.each<[Cell, number]>([
    ["Mar", 2],
    ["3月", 2],
    ["十二月", 11],
    ["Month 3", 3],
    ["M03", 3],
    ["P12", 12],
    ["第3期", 3],
    [3, 3],
    ["12", 12],
  ])("%s counts months of a year or from a start", (cell, first) => {
    expect(read(cell)).toEqual({ first, months: 1 });
  });

  it.each<[Cell]>([
    [""],
    ["2024"],
    [2024],
    ["2024-13"],
    ["13.2024"],
    ["Marketing"],
    ["Q5 2024"],
    ["04/03/2024"],
    [12.5],
    [-3],
    [true],
    ["第13月份的"],
    ["2024-02-30"],
  ])("%s is none", (cell) => {
    expect(read(cell)).toBeNull();
  });

  it("is written as its month, its quarter or its number", () => {
    expect(periodLabel({ first: march, months: 1 })).toBe("2024-03");
    expect(periodLabel({ first: 2024 * 12 + 9, months: 3 })).toBe("2024 Q4");
    expect(periodLabel({ first: 7, months: 1 })).toBe("7");
  });
});
