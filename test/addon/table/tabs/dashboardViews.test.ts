import { describe, expect, it } from "vitest";
import { dashboardWords } from "#shared/words/dashboard.ts";
import { defaultSettings } from "../../../../addon/src/documentSettings.ts";
import { dashboardTab } from "../../../../addon/src/table/tabs/dashboardTab.ts";
import type { Area, TabPlan } from "../../../../addon/src/table/tabs/tabPlan.ts";
import { populationOf } from "../../../shared/engine/populations.ts";
import { scoredRunOf, scoredShop } from "./scoredShop.ts";

describe("the dashboard of another view", () => {
  const shop = scoredShop();
  const viewed = (segmentView: "eight" | "tiers") =>
    dashboardTab({ ...shop, settings: { ...defaultSettings, segmentView } }, "zh");

  it("counts the journey's eight classes, each customer once", () => {
    const plan = viewed("eight");
    const { ranges } = plan.charts[1]!;
    const labels = cellsOf(plan, ranges[0]!).slice(1);
    const customers = cellsOf(plan, { ...ranges[0]!, column: 2 })
      .slice(1)
      .map(Number);
    const counted = Object.fromEntries(labels.map((label, i) => [label, customers[i]]));
    expect(counted).toEqual({
      重要价值: 2,
      重要发展: 1,
      重要保持: 1,
      一般价值: 2,
      一般发展: 3,
      一般挽留: 3,
    });
    const column = (place: number) =>
      cellsOf(plan, { ...ranges[0]!, column: place })
        .slice(1)
        .reduce<number>((sum, cell) => sum + Number(cell), 0);
    const { all } = shop.response.facts;
    expect(column(4)).toBeCloseTo(all.spend / 100, 6);
    expect(column(6)).toBeCloseTo(all.expectedValue / 100, 0);
  });

  it("has no segments where the user wants tiers only", () => {
    const plan = viewed("tiers");
    expect(plan.charts).toHaveLength(5);
    expect(plan.values.flat()).not.toContain(dashboardWords("zh").segments);
  });
});

describe("the dashboard of a big store", () => {
  it("takes no more formats and styles, and its titles stay short", () => {
    const crowd = Array.from({ length: 5000 }, (_, i) => ({
      age: 700,
      inactivity: (i * 37) % 650,
      orderCount: 1 + (i % 7),
      spend: 1_000_000 + i * 100_000,
      influence: -1,
    }));
    const run = scoredRunOf(
      populationOf(crowd),
      crowd.map((_, i) => `customer ${i}`),
    );
    const [small, big] = [scoredShop(), run].map((one) => dashboardTab(one, "en"));
    expect(big!.formats.length).toBeLessThanOrEqual(small!.formats.length);
    expect(big!.styles.length).toBeLessThanOrEqual(small!.styles.length);
    for (const { options } of big!.charts) expect(String(options["title"]).length).toBeLessThan(62);
  });
});

function cellsOf(plan: TabPlan, { row, column, rows }: Area) {
  return plan.values.slice(row - 1, row - 1 + rows).map((line) => line[column - 1]);
}
