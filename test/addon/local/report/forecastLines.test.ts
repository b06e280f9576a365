import { describe, expect, it } from "vitest";
import type { Forecast } from "#shared/engine/forecast/forecast.ts";
import { forecastLines } from "../../../../addon/local/report/forecastLines.ts";

const tried: Forecast = {
  method: "pareto-nbd",
  reason: "likeliestHeldOut",
  isOn: true,
  fit: {
    parameters: { r: 0.553_41, alpha: 74.0612, s: 0.606_09, beta: 81.593 },
    logCovariance: [],
    logLikelihood: -9595,
    customers: 2357,
    limit: "none",
    spend: null,
  },
  candidates: [],
  backtest: {
    heldOutDays: 93,
    customers: 2000,
    method: "pareto-nbd",
    basis: "money",
    topFifth: { predicted: 0.654, past: 0.6, perfect: 0.91 },
    purchases: { expected: 1234.4, actual: 1100 },
    value: { expected: 9_000_00, actual: 10_000_00 },
    coverage: 0.79,
    activity: [],
    weeks: { actual: [], expected: [], seen: 0 },
  },
};

describe("a forecast at a terminal", () => {
  it("is a method with its reason, its parameters, and how it did on the past", () => {
    expect(forecastLines(tried, "USD", "en")).toEqual([
      "Forecast by Pareto/NBD: of all methods tried, it foretold the hidden part of your history best.",
      "Fitted to 2,357 customers, times in days: r 0.5534, alpha 74.06, s 0.6061, beta 81.59.",
      "Tried on the past by Pareto/NBD: the last 93 days were hidden and predicted for 2,000 customers.",
      "  The fifth predicted to be best brought 65\u00a0% of the revenue that came; a random fifth brings 20\u00a0%, the biggest spenders of the past 60\u00a0%, the best possible pick 91\u00a0%.",
      "  Orders, those of a day as one: 1,234 expected, 1,100 came (+12.2\u00a0%).",
      "  Revenue: 9,000.00 USD expected, 10,000.00 USD came (-10.0\u00a0%).",
      "  79\u00a0% of customers ordered as often as their 80\u00a0% range said.",
    ]);
  });

  it("is the same in Chinese", () => {
    expect(forecastLines(tried, null, "zh")).toEqual([
      "预测方法：Pareto/NBD（在试过的方法中，它对隐藏的那段历史预测得最准）。",
      "用2,357位客户拟合，时间单位为天：r 0.5534, alpha 74.06, s 0.6061, beta 81.59。",
      "用历史检验（Pareto/NBD）：隐藏最近93天，为2,000位客户预测这段时间。",
      "  预测的前五分之一客户贡献了这段时间消费的65%；随机挑选为20%，按历史消费挑选为60%，最理想的挑选为91%。",
      "  订单（同一天计为一单）：预测1,234，实际1,100（+12.2%）。",
      "  消费：预测9,000.00，实际10,000.00（-10.0%）。",
      "  79%的客户下单次数落在其80%区间内。",
    ]);
  });

  it("says where nothing could be tried, and where nobody seems to leave", () => {
    const fit = { ...tried.fit!, limit: "noDropOut" } as const;
    const lines = forecastLines({ ...tried, fit, backtest: null }, null, "en");
    expect(lines.slice(2)).toEqual([
      "Nobody seems to leave: the model without leaving was fitted.",
      "It could not be tried on your past: that takes a hundred customers, twenty of whom came back lately, four months of orders and a look ahead of four weeks.",
    ]);
  });

  it("leaves money out that the table does not have, and divides by nothing", () => {
    const nothing = { expected: 0, actual: 0 };
    const backtest = {
      ...tried.backtest!,
      basis: "purchases",
      value: nothing,
      purchases: { expected: 3, actual: 0 },
    } as const;
    const text = forecastLines({ ...tried, backtest }, null, "en").join("\n");
    expect(text).toContain("of the orders that came;");
    expect(text).toContain("3 expected, 0 came (–)");
    expect(text).not.toContain("Revenue");
  });

  it("speaks of no days where contracts are told by their periods", () => {
    const fit = { ...tried.fit!, parameters: { alpha: 0.668, beta: 3.806 } };
    const contracts = { ...tried, method: "shifted-beta-geometric", fit, backtest: null } as const;
    expect(forecastLines(contracts, null, "en")[1]).toBe(
      "Fitted to 2,357 customers: alpha 0.668, beta 3.806.",
    );
  });
});
