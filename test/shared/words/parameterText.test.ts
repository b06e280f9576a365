import { describe, expect, it } from "vitest";
import type { FittedModel } from "#shared/engine/forecast/forecast.ts";
import { languages } from "#shared/words/language.ts";
import { parameterTexts } from "#shared/words/parameterText.ts";

const fitted = (
  parameters: FittedModel["parameters"],
  spend: FittedModel["spend"] = null,
): FittedModel => ({
  parameters,
  logCovariance: [],
  logLikelihood: 0,
  customers: 100,
  limit: "none",
  spend,
});
const textOf = (method: Parameters<typeof parameterTexts>[0], model: FittedModel, of: string) =>
  parameterTexts(method, model, "en").find(({ letter }) => letter === of)?.text;

describe("a parameter in plain words", () => {
  it("tells the pace: r 0.243 and alpha 30.9 days make a purchase every 127 days", () => {
    const model = fitted({ r: 0.243, alpha: 30.9, a: 0.793, b: 2.426 });
    expect(textOf("bg-nbd", model, "alpha")).toContain("every 127 days");
    // a ÷ (a + b) = 0.2463
    expect(textOf("bg-nbd", model, "a")).toContain("after each repeat purchase 25\u00a0%");
    expect(textOf("mbg-nbd", model, "a")).toContain("the first included");
  });

  it("tells how many leave within a year: s 0.6061 and beta 11.6562 weeks make 64 %", () => {
    // 1 − (81.59 ÷ (81.59 + 365))^0.6061 = 0.6428
    const model = fitted({ r: 0.5534, alpha: 74.06, s: 0.6061, beta: 81.59 });
    expect(textOf("pareto-nbd", model, "beta")).toContain("64\u00a0% of customers leave");
  });

  it("tells renewals of contracts: alpha 0.668 and beta 3.806 renew first 85 %, then 92 %", () => {
    // β ÷ (α + β) = 0.8507 and (β + 4) ÷ (α + β + 4) = 0.9212
    const model = fitted({ alpha: 0.668, beta: 3.806 });
    const text = textOf("shifted-beta-geometric", model, "alpha");
    expect(text).toContain("85\u00a0% of contracts are renewed the first time");
    expect(text).toContain("92\u00a0% the fifth time");
  });

  it("tells the mean spend of Gamma-Gamma, and none where there is none", () => {
    const spend = {
      p: 6.25,
      q: 3.74,
      gamma: 15_44,
      logLikelihood: 0,
      customers: 9,
      correlation: 0,
    };
    // p γ ÷ (q − 1) = 35.22
    expect(textOf("bg-nbd", fitted({}, spend), "gamma")).toContain("brings 35.22 on average");
    expect(textOf("bg-nbd", fitted({}, { ...spend, q: 0.9 }), "gamma")).not.toContain("average");
  });

  it("says something of every letter of every method, in both languages", () => {
    const models = [
      ["bg-nbd", { r: 1, alpha: 1, a: 1, b: 1 }],
      ["mbg-nbd", { r: 1, alpha: 1, a: 1, b: 1 }],
      ["pareto-nbd", { r: 1, alpha: 1, s: 1, beta: 1 }],
      ["pareto-nbd", { r: 1, alpha: 1 }],
      ["shifted-beta-geometric", { alpha: 1, beta: 1 }],
      ["discounted-cash-flow", { retention: 0.9 }],
    ] as const;
    for (const language of languages) {
      for (const [method, parameters] of models) {
        for (const { text } of parameterTexts(method, fitted(parameters), language)) {
          expect(text.length).toBeGreaterThan(8);
        }
      }
    }
  });
});
