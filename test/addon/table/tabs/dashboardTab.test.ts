import { describe, expect, it } from "vitest";
import { dashboardWords } from "#shared/words/dashboard.ts";
import { languages } from "#shared/words/language.ts";
import { dashboardTab } from "../../../../addon/src/table/tabs/dashboardTab.ts";
import type {
  Area,
  CellValue,
  ChartPlan,
  TabPlan,
} from "../../../../addon/src/table/tabs/tabPlan.ts";
import { populationOf } from "../../../shared/engine/populations.ts";
import { scoredRunOf, scoredShop } from "./scoredShop.ts";

const ROW_PIXELS = 21;

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

  it("draws three charts over cells that hold labels and numbers", () => {
    expect(plan.charts).toHaveLength(3);
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
    const [, ...series] = plan.charts[2]!.ranges.map((area) => cellsOf(plan, area).slice(1));
    expect(series.flat().reduce<number>((sum, value) => sum + Number(value), 0)).toBe(12);
  });

  it("keeps charts off filled cells and off one another", () => {
    const boxes = plan.charts.map((chart) => boxOf(plan, chart));
    plan.values.forEach((row, i) => {
      row.forEach((value, j) => {
        if (value === "") return;
        const cell = {
          left: leftOf(plan, j),
          top: i * ROW_PIXELS,
          width: plan.widths[j]!,
          height: ROW_PIXELS,
        };
        for (const box of boxes) expect(overlap(box, cell)).toBe(false);
      });
    });
    for (const [i, box] of boxes.entries()) {
      for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
    }
  });

  it("says how it was computed in lines that fit the page's width", () => {
    const cardTitle = dashboardWords(language).modelCard;
    const first = plan.values.findIndex(([title]) => title === cardTitle) + 1;
    expect(first).toBeGreaterThan(20);
    const lines = plan.values.slice(first, -1).map((row) => String(row[1]));
    expect(lines.length).toBeGreaterThanOrEqual(10);
    // The second column starts at 190 of 910 pixels; at ten points 720 hold 120 Latin or 53 Chinese letters.
    for (const line of lines) {
      expect(line.length).toBeGreaterThan(0);
      expect(line.length).toBeLessThanOrEqual(language === "en" ? 120 : 110);
    }
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
    expect(JSON.stringify(plan.values)).not.toMatch(/null|NaN|Infinity/);
  });

  it("leaves out the chart of segments when there are none, and tells who was not scored", () => {
    const row = { age: 100, inactivity: 5, orderCount: 3, spend: 700, influence: -1 };
    const plan = dashboardTab(scoredRunOf(populationOf([row, row]), ["a", "b"]), "en");
    expect(plan.charts).toHaveLength(2);
    expect(plan.values.flat()).toContain("Not scored");
  });
});

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function boxOf(plan: TabPlan, { at, offset, options }: ChartPlan): Box {
  return {
    left: leftOf(plan, at.column - 1) + offset.x,
    top: (at.row - 1) * ROW_PIXELS + offset.y,
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
