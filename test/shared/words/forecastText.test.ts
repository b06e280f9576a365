import { describe, expect, it } from "vitest";
import type { Backtest, Forecast } from "#shared/engine/forecast/forecast.ts";
import { methodReasons, methods } from "#shared/engine/forecast/methods.ts";
import { backtestTexts } from "#shared/words/backtestText.ts";
import { methodSentence, trustSentence } from "#shared/words/forecastText.ts";
import { languages } from "#shared/words/language.ts";

const backtest: Backtest = {
  heldOutDays: 91,
  customers: 1200,
  method: "bg-nbd",
  basis: "money",
  topFifth: { predicted: 0.624, past: 0.58, perfect: 0.97 },
  purchases: { expected: 540, actual: 500 },
  value: { expected: 180_000_00, actual: 200_000_00 },
  coverage: 0.81,
  activity: [],
  weeks: { actual: [], expected: [], seen: 0 },
};
const tried: Forecast = {
  method: "bg-nbd",
  reason: "likeliestHeldOut",
  isOn: true,
  fit: null,
  candidates: [],
  backtest,
};

describe("what is said of a forecast", () => {
  it("is a sentence for every method and every reason, in both languages", () => {
    for (const language of languages) {
      const said = methodReasons.map((reason) => methodSentence({ ...tried, reason }, language));
      expect(new Set(said).size).toBe(methodReasons.length);
      for (const method of methods) {
        expect(methodSentence({ ...tried, method }, language)).toMatch(
          language === "zh" ? /。$/ : /\.$/,
        );
      }
    }
  });

  it("is how it did on the past, beside a random pick", () => {
    expect(trustSentence(tried, "en")).toBe(
      "Tried on your last 91 days, which were hidden from it, the fifth of customers it picked brought 62\u00a0% of the revenue; a random fifth brings 20\u00a0%.",
    );
    const byOrders = { ...tried, backtest: { ...backtest, basis: "purchases" } } as const;
    expect(trustSentence(byOrders, "zh")).toContain("贡献了62%的订单；随机挑选为20%");
  });

  it("is plainly that nothing is predicted, where it was hardly better than chance", () => {
    const topFifth = { ...backtest.topFifth, predicted: 0.22 };
    const off = { ...tried, isOn: false, backtest: { ...backtest, topFifth } };
    expect(trustSentence(off, "en")).toMatch(/^Nothing is predicted: .* 22\u00a0% /);
    expect(trustSentence(off, "zh")).toMatch(/^已关闭预测：.*22%/);
  });

  it("is that it could not be tried, where it could not", () => {
    expect(trustSentence({ ...tried, backtest: null }, "en")).toContain("could not be tried");
    const ofContracts = { ...tried, method: "discounted-cash-flow", backtest: null } as const;
    expect(trustSentence(ofContracts, "en")).toMatch(/^A forecast of contracts is not tried/);
    expect(trustSentence(ofContracts, "zh")).toMatch(/^合同/);
  });

  it("is told number by number, money only where there is some", () => {
    const { topFifth, purchases, value, coverage } = backtestTexts(backtest, "USD", "en");
    expect(topFifth).toContain("62\u00a0%");
    expect(topFifth).toContain("58\u00a0%");
    expect(topFifth).toContain("97\u00a0%");
    expect(purchases).toContain("540 expected, 500 came (+8.0\u00a0%)");
    expect(value).toContain("180,000.00 USD expected, 200,000.00 USD came (-10.0\u00a0%)");
    expect(coverage).toContain("81\u00a0%");
    const nothing = { expected: 0, actual: 0 };
    expect(backtestTexts({ ...backtest, value: nothing }, null, "en").value).toBe(null);
  });

  it("divides by nothing that came", () => {
    const purchasesOf = (expected: number, actual: number) =>
      backtestTexts({ ...backtest, purchases: { expected, actual } }, null, "en").purchases;
    expect(purchasesOf(3, 0)).toContain("(–)");
    expect(purchasesOf(0, 4)).toContain("(-100.0\u00a0%)");
    expect(purchasesOf(1000.3, 1000)).toContain("(0.0\u00a0%)");
  });
});
