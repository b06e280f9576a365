import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "#shared/words/language.ts";
import { unitCurveWords } from "#shared/words/unitCurve.ts";
import type { UnitCurveInput } from "../../../../addon/src/table/profit/unitCurveInput.ts";
import { unitCurveTab } from "../../../../addon/src/table/profit/unitCurveTab.ts";
import { cellsOf, expectSound, rowsBelow } from "./planChecks.ts";

const { unitCurves: golden } = JSON.parse(
  readFileSync(new URL("../../../golden/journeys/finance.json", import.meta.url), "utf8"),
);
const hundredths = (amounts: readonly number[]) => amounts.map((amount) => 100 * amount);
const curve = (change: Partial<UnitCurveInput> = {}): UnitCurveInput => ({
  revenue: hundredths(golden.revenue),
  cost: hundredths(golden.cost),
  labels: [],
  made: null,
  ...change,
});
const tabOf = (input: UnitCurveInput, language: "en" | "zh" = "en") =>
  unitCurveTab({ sheets: ["Months"] }, input, language);

describe.each(languages)("the unit curve in %s", (language) => {
  const plan = tabOf(curve(), language);
  const words = unitCurveWords(language);

  it("is sound", () => expectSound(plan));

  it("has the journey's areas, crossing and break-even", () => {
    const [, , , , line] = plan.values;
    const { lossArea, profitArea, crossing, breakEven } = golden;
    expect([line![0], line![1], line![5], line![7]]).toEqual([
      lossArea,
      profitArea,
      String(crossing),
      String(breakEven),
    ]);
    expect(Number(line![3])).toBeCloseTo(313 / 60, 10);
  });

  it("lists every period, and what happens in it", () => {
    const rows = rowsBelow(plan, words.period);
    expect(rows.map((row) => row[1])).toEqual(golden.revenue);
    expect(rows.map((row) => row[2])).toEqual(golden.cost);
    expect(rows.at(-1)![4]).toBe(253);
    const happens = rows.flatMap((row, i) => (row[5] === "" ? [] : [[i + 1, row[5]]]));
    expect(happens).toEqual([
      [4, words.crosses],
      [6, words.breaksEven],
    ]);
  });

  it("shades what lies between the curves, on a series that is not seen", () => {
    const [chart] = plan.charts;
    const [, base, loss, profit, revenue, cost] = chart!.ranges.map((area) =>
      cellsOf(plan, area).slice(1).map(Number),
    );
    base!.forEach((height, i) => {
      const [high, low] = [Math.max(revenue![i]!, cost![i]!), Math.min(revenue![i]!, cost![i]!)];
      expect(height).toBe(low);
      expect(height + loss![i]! + profit![i]!).toBe(high);
    });
    const sum = (numbers: readonly number[]) => numbers.reduce((so, number) => so + number);
    expect([sum(loss!), sum(profit!)]).toEqual([60, 313]);
    expect(chart!.options["series.0.visibleInLegend"]).toBe(false);
    expect(chart!.options["series.1.type"]).toBe("area");
  });
});

describe("the unit curve", () => {
  it("calls a period as the table does", () => {
    const labels = golden.revenue.map(
      (_: number, i: number) => `2025-${String(i + 1).padStart(2, "0")}`,
    );
    const [, , , , line] = tabOf(curve({ labels })).values;
    expect([line![5], line![7]]).toEqual(["2025-04", "2025-06"]);
  });

  it("says that it breaks even not within the data where it never does", () => {
    const plan = tabOf(
      curve({ cost: hundredths(golden.revenue.map((income: number) => income + 1)) }),
    );
    const [, , , , line] = plan.values;
    expect([line![5], line![7]]).toEqual(["none", "not within the data"]);
  });

  it("names every crossing of many in its period, and shades by columns where they are wide", () => {
    const plan = tabOf(
      curve({
        revenue: hundredths([20, 80, 30, 90, 20, 95]),
        cost: hundredths([60, 50, 55, 50, 60, 50]),
      }),
    );
    const rows = rowsBelow(plan, "Period");
    expect(rows.map((row) => String(row[5]).includes("curves cross"))).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(plan.values[4]![5]).toBe("5 times");
    expect(plan.charts[0]!.options["series.1.type"]).toBe("bars");
  });

  it("stacks nothing where a curve is below zero", () => {
    const plan = tabOf(curve({ revenue: hundredths([-5, 80]), cost: hundredths([60, 50]) }));
    expect(plan.charts[0]!.ranges).toHaveLength(5);
    expectSound(plan);
  });

  it("tells of all who started beside those who stayed", () => {
    const plan = tabOf({
      ...curve({ revenue: hundredths([20, 60]), cost: hundredths([50, 10]) }),
      made: {
        active: [10, 5],
        starters: [10, 10],
        revenueOverStarters: hundredths([20, 30]),
        costOverStarters: hundredths([50, 5]),
      },
    });
    expectSound(plan);
    const stayed = rowsBelow(plan, "Period", 0);
    const started = rowsBelow(plan, "Period", 1);
    expect(stayed.map((row) => row[4])).toEqual([-30, 20]);
    expect(started.map((row) => row.slice(1, 7))).toEqual([
      [10, 10, 20, 50, -30, -30],
      [5, 10, 30, 5, 25, -5],
    ]);
    // Who stayed has paid for themselves, all who started together have not.
    expect(rowsBelow(plan, "Change").map((row) => row[5])).toEqual([
      "2",
      "2",
      "2",
      "not within the data",
    ]);
  });

  it("is sound of whatever periods there are", () => {
    const amounts = fc.array(fc.tuple(fc.integer({ min: -9e7, max: 9e9 }), fc.nat(9e9)), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(amounts, (pairs) => {
        const revenue = pairs.map(([income]) => income);
        expectSound(tabOf(curve({ revenue, cost: pairs.map(([, spent]) => spent) })));
      }),
      { numRuns: 50 },
    );
  });
});
