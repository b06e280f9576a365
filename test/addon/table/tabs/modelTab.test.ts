import { describe, expect, it } from "vitest";
import type { Forecast } from "#shared/engine/forecast/forecast.ts";
import { languages } from "#shared/words/language.ts";
import { methodName } from "#shared/words/methodName.ts";
import { modelTabWords } from "#shared/words/modelTab.ts";
import { modelTab } from "../../../../addon/src/table/tabs/modelTab.ts";
import type { ScoredRun } from "../../../../addon/src/table/tabs/scoredRun.ts";
import type { Area, TabPlan } from "../../../../addon/src/table/tabs/tabPlan.ts";
import { textWidth } from "../../../../addon/src/table/tabs/textLines.ts";
import { scoredCdnow, scoredShop } from "./scoredShop.ts";

const chosen = scoredCdnow();
const cdnow = scoredCdnow({ method: "pareto-nbd" });
const { forecast } = cdnow.response.model;
const backtest = forecast.backtest!;

describe.each(languages)("the tab of a model that was fitted, in %s", (language) => {
  const words = modelTabWords(language);
  const plan = modelTab(cdnow, language);
  const rowOf = (title: string) => plan.values.findIndex(([first]) => first === title) + 1;

  it("names the method on top, and in its first lines why it was used and how it did", () => {
    expect(plan.values[0]![0]).toContain(methodName(forecast.method, language));
    expect(plan.values.flat()).toContain(backtest.topFifth.predicted);
    expect(rowOf(words.method)).toBeGreaterThan(0);
  });

  it("lists every method that was tried, the one that is used with the best hidden part", () => {
    const { values } = modelTab(chosen, language);
    const { candidates } = chosen.response.model.forecast;
    const header = values.findIndex(([first]) => first === words.candidates) + 3;
    const rows = values.slice(header, header + candidates.length);
    expect(rows.map(([name]) => name)).toEqual(
      candidates.map(({ method }) => methodName(method, language)),
    );
    expect(rowOf(words.candidates)).toBe(0); // who asks for a method is shown no others
    const used = rows.filter((row) => row[3] === words.candidate.used);
    expect(used).toHaveLength(1);
    expect(used[0]![1]).toBe(Math.max(...rows.map((row) => Number(row[1]))));
  });

  it("says of every parameter what it means", () => {
    const at = rowOf(words.parameters) + 1;
    const letters = Object.keys(forecast.fit!.parameters);
    for (const letter of [...letters, "p", "q", "gamma"]) {
      const row = plan.values.slice(at).find(([first]) => first === letter)!;
      expect(row[1]).toBeTypeOf("number");
      expect(String(row[2]).length).toBeGreaterThan(10);
    }
  });

  it("shows the trial in numbers: what each pick brought, totals and their error", () => {
    const at = rowOf(words.picks.rule);
    const { predicted, past, perfect } = backtest.topFifth;
    const shares = plan.values.slice(at, at + 4).map((row) => row[1]);
    expect(shares).toEqual([predicted, 0.2, past, perfect]);
    const totals = plan.values[at]!.slice(4, 8);
    const { expected, actual } = backtest.purchases;
    expect(totals).toEqual([words.totals.purchases, expected, actual, expected / actual - 1]);
  });

  it("counts every customer once in the heat map and in the distribution of value", () => {
    const heat = plan.rules.find(({ kind }) => kind === "gradient")!.areas[0]!;
    expect(sumOf(plan, heat)).toBe(cdnow.order.length);
    const values = rowOf(words.valueColumns.from);
    const bins = { row: values + 1, column: 2, rows: 13, columns: 1 };
    expect(sumOf(plan, bins)).toBe(cdnow.order.length);
  });

  it("draws the curve of purchases with what the fit had not seen on a ground of its own", () => {
    const [curve] = plan.charts;
    expect(curve!.kind).toBe("combo");
    const [, actual, expected, hidden] = curve!.ranges.map((range) => cellsOf(plan, range));
    const { weeks } = backtest;
    expect(actual!.at(-1)).toBe(weeks.actual.at(-1));
    expect(expected!.at(-1)).toBe(weeks.expected.at(-1));
    const firstHidden = hidden!.slice(1).findIndex((cell) => cell !== "");
    expect(firstHidden).toBe(weeks.seen);
    expect(new Set(hidden!.slice(1 + firstHidden)).size).toBe(1);
  });

  it("has four charts beside and beneath each other, over cells that are empty", () => {
    expect(plan.charts).toHaveLength(4);
    const places = plan.charts.map(({ at }) => `${at.row}:${at.column}`);
    expect(new Set(places).size).toBe(4);
    const rows = plan.charts.map(({ at }) => at.row);
    for (const line of plan.values.slice(Math.min(...rows) - 1, Math.max(...rows) + 14)) {
      expect(line.every((cell) => cell === "")).toBe(true);
    }
  });

  it("keeps every sentence within the page", () => {
    for (const [i, line] of plan.values.entries()) {
      let left = 0;
      line.forEach((cell, column) => {
        const isLast = line.slice(column + 1).every((other) => other === "");
        if (typeof cell === "string" && isLast && i > 1) {
          expect(left + textWidth(cell)).toBeLessThanOrEqual(930);
        }
        left += plan.widths[column]!;
      });
    }
  });

  it("gives text a colour only together with its cell", () => {
    for (const { style } of plan.styles) {
      if (style.color !== undefined) expect(style.background).toBeDefined();
    }
  });
});

describe("the tab of a model", () => {
  it("of a shop too small to try it says so, with dashes for what is not known", () => {
    const plan = modelTab(scoredShop(), "en");
    expect(textOf(plan)).toContain("too few customers for a model to be stable");
    expect(textOf(plan)).toContain("could not be tried on your past");
    expect(plan.values[4]!.filter((cell) => cell === "–")).toHaveLength(4);
    expect(plan.charts).toHaveLength(1); // expected value is known all the same
  });

  it("says that everybody counts as active where nobody can be seen to leave", () => {
    const limit = withForecast({ fit: { ...forecast.fit!, limit: "noDropOut", spend: null } });
    expect(textOf(modelTab(limit, "en"))).toContain("the model without leaving was fitted");
    expect(textOf(modelTab(cdnow, "en"))).not.toContain("the model without leaving");
  });

  it("tells bins of tiny values apart, and losses from gains", () => {
    const binsOf = (change: (value: number) => number) => {
      const scores = { ...cdnow.scores, expectedValue: cdnow.scores.expectedValue.map(change) };
      const lines = modelTab({ ...cdnow, scores }, "en").values.map(([first]) => String(first));
      const at = lines.indexOf("Expected value");
      return lines.slice(at + 1, at + 14);
    };
    const tiny = binsOf((value) => value / 100_000);
    expect(new Set(tiny).size).toBe(13);
    expect(tiny[1]).toMatch(/^(0\.\d+)–(?!\1)0\.\d+$/);
    expect(binsOf((value) => value)[0]).toMatch(/^0–\d+$/);
    expect(binsOf((value) => value - 500)[0]).toMatch(/^< \d+$/);
  });

  it("says of how many customers a sample was", () => {
    const sample = withForecast({ fit: { ...forecast.fit!, customers: 20_000 } }, 23_570);
    expect(textOf(modelTab(sample, "en"))).toContain("Fitted to 20,000 of 23,570 customers");
    expect(textOf(modelTab(cdnow, "zh"))).toContain("用2,349位客户的购买历史拟合");
  });

  it("calls it no sample where customers without a recent order are left out", () => {
    const recent = withForecast({ fit: { ...forecast.fit!, customers: 2000 } });
    expect(textOf(modelTab(recent, "en"))).toContain("Fitted to the histories of 2,000 customers.");
  });

  it("says that a fit leans on what is usual among shops, one to contracts too", () => {
    const { beliefs } = modelTabWords("en");
    const byAge = withForecast({ method: "shifted-beta-geometric" });
    expect(textOf(modelTab(byAge, "en"))).toContain(beliefs);
    expect(textOf(modelTab(cdnow, "en"))).toContain(beliefs);
    const counted = withForecast({ method: "discounted-cash-flow" });
    expect(textOf(modelTab(counted, "en"))).not.toContain(beliefs);
  });

  it("says plainly that prediction is off", () => {
    const off = withForecast({ isOn: false });
    expect(textOf(modelTab(off, "en"))).toContain("Nothing is predicted");
    expect(textOf(modelTab(off, "zh"))).toContain("已关闭预测");
  });

  it("keeps the changes of the method, the newest first", () => {
    const plan = modelTab(
      {
        ...cdnow,
        methodChanges: [
          { day: 20_414, from: "closed-form", to: "bg-nbd" },
          { day: 20_779, from: "bg-nbd", to: "pareto-nbd" },
        ],
      },
      "en",
    );
    const lines = plan.values.map(([line]) => line);
    const at = lines.indexOf("Changes of the method");
    expect(lines.slice(at + 1, at + 3)).toEqual([
      "2026-11-22: method changed from BG/NBD to Pareto/NBD: numbers moved because the model did, not the customers.",
      "2025-11-22: method changed from Closed form to BG/NBD: numbers moved because the model did, not the customers.",
    ]);
    expect(textOf(modelTab(cdnow, "en"))).not.toContain("Changes of the method");
  });
});

function withForecast(changed: Partial<Forecast>, customers?: number): ScoredRun {
  const { response } = cdnow;
  const { model } = response;
  return {
    ...cdnow,
    response: {
      ...response,
      model: {
        ...model,
        customers: customers ?? model.customers,
        forecast: { ...forecast, ...changed },
      },
    },
  };
}

function textOf(plan: TabPlan): string {
  return plan.values.flat().join(" ");
}

function cellsOf(plan: TabPlan, { row, column, rows }: Area) {
  return plan.values.slice(row - 1, row - 1 + rows).map((line) => line[column - 1]!);
}

function sumOf(plan: TabPlan, { row, column, rows, columns }: Area): number {
  return plan.values
    .slice(row - 1, row - 1 + rows)
    .flatMap((line) => line.slice(column - 1, column - 1 + columns))
    .reduce((sum: number, cell) => sum + Number(cell), 0);
}
