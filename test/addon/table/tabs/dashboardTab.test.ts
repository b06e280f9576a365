import { describe, expect, it } from "vitest";
import { customerColumnIds } from "#shared/words/customerColumns.ts";
import { dashboardWords } from "#shared/words/dashboard.ts";
import { languages } from "#shared/words/language.ts";
import { methodName } from "#shared/words/methodName.ts";
import { segmentName } from "#shared/words/segmentName.ts";
import { tabNames } from "#shared/words/tabs.ts";
import { customersTab } from "../../../../addon/src/table/tabs/customersTab.ts";
import { dashboardTab } from "../../../../addon/src/table/tabs/dashboardTab.ts";
import type {
  Area,
  CellValue,
  ChartPlan,
  TabPlan,
} from "../../../../addon/src/table/tabs/tabPlan.ts";
import { textWidth } from "../../../../addon/src/table/tabs/textLines.ts";
import { populationOf } from "../../../shared/engine/populations.ts";
import { scoredRunOf, scoredShop, shopAsOf } from "./scoredShop.ts";

/** From workbook files to Sheets. */
const rowPixels = [20, 21];

describe.each(languages)("the dashboard in %s", (language) => {
  const plan = dashboardTab(scoredShop(), language);

  it("shows the journey's store facts", () => {
    const shown = plan.values.flat();
    expect(shown).toContain(12);
    expect(shown).toContain(31);
    expect(shown).toContain(3675);
    const near = (value: number, digits: number) =>
      shown.some(
        (cell) => typeof cell === "number" && cell.toFixed(digits) === value.toFixed(digits),
      );
    expect(near(61.6, 1)).toBe(true);
    expect(near(118.55, 2)).toBe(true);
    for (const share of [0.645, 0.257, 0.098]) expect(near(share, 3)).toBe(true);
  });

  it("adds the tiers up to everybody", () => {
    const header = plan.values.findIndex((row) => String(row[7]).includes("80"));
    const tiers = plan.values.slice(header + 1, header + 4);
    const total = plan.values[header + 4]!;
    for (const column of [1, 2, 3, 4, 5]) {
      const sum = tiers.reduce((so, row) => so + Number(row[column]), 0);
      expect(sum).toBeCloseTo(Number(total[column]), 6);
    }
    // Chances even out: the range of everybody is narrower than the tiers' put together.
    const width = (row: readonly CellValue[]) => Number(row[7]) - Number(row[6]);
    expect(width(total)).toBeLessThan(tiers.reduce((so, row) => so + width(row), 0));
  });

  it("draws six charts over cells that hold labels and numbers", () => {
    expect(plan.charts).toHaveLength(6);
    for (const { ranges } of plan.charts) {
      const [labels, ...series] = ranges.map((area) => cellsOf(plan, area));
      expect(new Set(labels!.slice(1)).size).toBe(labels!.length - 1);
      for (const [name, ...numbers] of series) {
        expect(typeof name).toBe("string");
        expect(numbers.every((value) => typeof value === "number")).toBe(true);
      }
    }
  });

  it("counts every customer once in the grid", () => {
    const [, ...series] = plan.charts.at(-1)!.ranges.map((area) => cellsOf(plan, area).slice(1));
    expect(series.flat().reduce<number>((sum, value) => sum + Number(value), 0)).toBe(12);
  });

  it.each(rowPixels)(
    "keeps charts off filled cells and off one another on rows of %i pixels",
    (height) => {
      const boxes = plan.charts.map((chart) => boxOf(plan, chart, height));
      plan.values.forEach((row, i) => {
        row.forEach((value, j) => {
          if (value === "") return;
          const cell = { left: leftOf(plan, j), top: i * height, width: plan.widths[j]!, height };
          for (const box of boxes) expect(overlap(box, cell)).toBe(false);
        });
      });
      for (const [i, box] of boxes.entries()) {
        for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
      }
    },
  );

  it("fits a page of A4 across at 100 %, charts included", () => {
    // 297 mm at 96 dots an inch, less 0.7 inches on either side.
    const printable = Math.floor((297 / 25.4 - 2 * 0.7) * 96);
    const width = plan.widths.reduce((sum, pixels) => sum + pixels);
    expect(width).toBeLessThanOrEqual(printable);
    for (const chart of plan.charts) {
      const { left, width: wide } = boxOf(plan, chart, 21);
      expect(left + wide).toBeLessThanOrEqual(width);
    }
  });

  it("shows the segments by value, the greatest first", () => {
    const chart = plan.charts[1]!;
    const shares = cellsOf(plan, chart.ranges[2]!).slice(1).map(Number);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(cellsOf(plan, chart.ranges[0]!)[1]).toBe(segmentName("CL", language));
  });

  it("tells what the best hold, up to everything", () => {
    const chart = plan.charts[2]!;
    const held = cellsOf(plan, chart.ranges[1]!).slice(1).map(Number);
    // The journey's revenues: 1230, 675, 465, 400, 275, 270, 115, 75, 50, 45, 45, 30 of 3675; a fifth of twelve is three.
    expect(held[0]).toBe(0);
    expect(held[2]).toBeCloseTo((1230 + 675 + 465) / 3675, 10);
    expect(held[5]).toBeCloseTo((1230 + 675 + 465 + 400 + 275 + 270) / 3675, 10);
    expect(held[10]).toBe(1);
    expect(String(chart.options["title"])).toContain("64");
  });

  it("spreads every customer over the coming weeks, the late and the later", () => {
    const chart = plan.charts[4]!;
    const [, counts] = chart.ranges;
    const weeks = cellsOf(plan, counts!).slice(1).map(Number);
    expect(weeks).toHaveLength(8);
    const below = cellsOf(plan, { ...counts!, row: counts!.row + 9, rows: 2 }).map(Number);
    expect([...weeks, ...below].reduce((sum, count) => sum + count)).toBe(12);
    const late = customersTab(scoredShop(), language).values.slice(1);
    const column = customerColumnIds.indexOf("nextOrderExpected");
    const isLate = (row: readonly CellValue[]) => Number(row[column]) < shopAsOf + 25_569;
    expect(below[1]).toBe(late.filter(isLate).length);
  });

  it("marks an axis of few customers in whole steps", () => {
    for (const place of [4, 5]) {
      const { options } = plan.charts[place]!;
      expect(options["vAxis.maxValue"]).toBe(5);
      expect(options["vAxis.gridlines.count"]).toBe(6);
    }
  });

  it("rounds a share in a title as its table does", () => {
    const tiers = plan.charts[0]!;
    const [held] = cellsOf(plan, tiers.ranges[2]!).slice(1);
    expect(String(tiers.options["title"])).toContain((100 * Number(held)).toFixed(1));
  });

  it("gives text a colour only together with its cell", () => {
    for (const { style } of plan.styles) {
      if (style.color !== undefined) expect(style.background).toBeDefined();
    }
  });

  it("ends with how the future was told, and where more is said of it", () => {
    const cardTitle = dashboardWords(language).modelCard;
    const first = plan.values.findIndex(([title]) => title === cardTitle) + 1;
    expect(first).toBeGreaterThan(20);
    const text = plan.values.slice(first).map(([line]) => String(line));
    expect(text.join("")).toContain(methodName("closed-form", language));
    expect(text.join("")).toContain(tabNames.model[language]);
    for (const line of text) expect(textWidth(line)).toBeLessThanOrEqual(910);
  });
});

describe("the dashboard of a sheet that says little", () => {
  it("shows a dash instead of money nobody has", () => {
    const row = { age: 100, inactivity: 5, orderCount: 3, spend: 0, influence: -1 };
    const names = ["a", "b", "c", "d", "e", "f"];
    const plan = dashboardTab(
      scoredRunOf(
        populationOf(
          names.map(() => row),
          false,
        ),
        names,
      ),
      "en",
    );
    expect(plan.values.flat()).toContain("–");
    expect(plan.charts.map(({ options }) => options["title"])).toEqual([
      "Tier share",
      "Segments by size",
      expect.stringMatching(/^Next orders/),
      expect.stringMatching(/^Recency/),
    ]);
    expect(JSON.stringify(plan.values)).not.toMatch(/null|NaN|Infinity/);
  });

  it("draws no empty chart where nobody's next order is near", () => {
    const gone = { age: 700, inactivity: 690, orderCount: 2, spend: 700, influence: -1 };
    const plan = dashboardTab(
      scoredRunOf(populationOf(Array(6).fill(gone)), ["a", "b", "c", "d", "e", "f"]),
      "en",
    );
    expect(plan.charts.map(({ options }) => String(options["title"])).join()).not.toMatch(
      /Next orders/,
    );
    expect(plan.values.flat()).toContain("Past their date");
  });

  it("leaves out the chart of segments when there are none, and tells who was not scored", () => {
    const row = { age: 100, inactivity: 5, orderCount: 3, spend: 700, influence: -1 };
    const plan = dashboardTab(scoredRunOf(populationOf([row, row]), ["a", "b"]), "en");
    expect(plan.charts.map(({ options }) => String(options["title"]))).toEqual([
      expect.stringMatching(/^Next orders/),
    ]);
    expect(plan.values.flat()).toContain("Not scored");
  });
});

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function boxOf(plan: TabPlan, { at, offset, options }: ChartPlan, rowPixels: number): Box {
  return {
    left: leftOf(plan, at.column - 1) + offset.x,
    top: (at.row - 1) * rowPixels + offset.y,
    width: Number(options["width"]),
    height: Number(options["height"]),
  };
}

function leftOf(plan: TabPlan, column: number): number {
  return plan.widths.slice(0, column).reduce((sum, width) => sum + width, 0);
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

function cellsOf(plan: TabPlan, { row, column, rows }: Area) {
  return plan.values.slice(row - 1, row - 1 + rows).map((line) => line[column - 1]);
}
