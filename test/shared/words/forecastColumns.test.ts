import { describe, expect, it } from "vitest";
import type { FittedModel } from "#shared/engine/forecast/forecast.ts";
import { methods } from "#shared/engine/forecast/methods.ts";
import { besideColumnIds, besideColumnWords } from "#shared/words/besideColumns.ts";
import { customerColumnIds, customerColumnWords } from "#shared/words/customerColumns.ts";
import { languages } from "#shared/words/language.ts";
import { columnFacts } from "./columnFacts.ts";

const fit: FittedModel = {
  parameters: { r: 0.55, alpha: 74, s: 0.61, beta: 82 },
  logCovariance: [],
  logLikelihood: -9595,
  customers: 2357,
  limit: "none",
  spend: { p: 6, q: 4, gamma: 1500, logLikelihood: -4000, customers: 900, correlation: 0.1 },
};
const note = (id: (typeof customerColumnIds)[number], facts: Parameters<typeof columnFacts>[0]) =>
  customerColumnWords(id, "en", columnFacts(facts)).note;

describe("the columns about the future", () => {
  it.each(languages)("have headers of their own in %s, by every method", (language) => {
    for (const method of methods) {
      const facts = columnFacts({ forecast: { method } });
      const headers = customerColumnIds.map(
        (id) => customerColumnWords(id, language, facts).header,
      );
      expect(new Set(headers).size).toBe(headers.length);
    }
  });

  it("say of a chance what their method means by it", () => {
    expect(note("chanceActive", {})).toContain("within the usual interval");
    const byModel = note("chanceActive", { forecast: { method: "pareto-nbd", fit } });
    expect(byModel).toContain("by Pareto/NBD");
    expect(byModel).not.toContain("usual interval");
    const byBgNbd = note("chanceActive", { forecast: { method: "bg-nbd", fit } });
    expect(byBgNbd).toContain("bought only once counts as active");
    const noDropOut = { ...fit, limit: "noDropOut" } as const;
    expect(note("chanceActive", { forecast: { method: "bg-nbd", fit: noDropOut } })).toMatch(
      /^100 %: .* nobody/,
    );
    const ofContracts = { forecast: { method: "shifted-beta-geometric" } } as const;
    expect(note("chanceActive", ofContracts)).toContain("while the contract runs");
    expect(note("expectedOrders", ofContracts)).toMatch(/^Payments/);
  });

  it("say where money comes from: Gamma-Gamma where it was fitted, else the customer's own average", () => {
    expect(note("expectedSpend", { forecast: { method: "bg-nbd", fit } })).toContain("Gamma-Gamma");
    const without = { ...fit, spend: null };
    expect(note("expectedSpend", { forecast: { method: "bg-nbd", fit: without } })).toContain(
      "3 orders at your store's average",
    );
  });

  it("say that later money counts less, where it does", () => {
    expect(note("expectedValue", { options: { annualDiscountRate: 0.075 } })).toContain(
      "by 7.5 % a year",
    );
    expect(note("expectedValue", {})).not.toContain("a year");
  });

  it("say of a range what it is of: a pace, what comes, or payments", () => {
    const outcome = { forecast: { method: "closed-form", reason: "likeliestHeldOut" } } as const;
    const payments = { forecast: { method: "discounted-cash-flow" } } as const;
    for (const id of ["expectedValueHigh", "expectedOrdersHigh"] as const) {
      expect(note(id, {})).toContain("chance is not counted");
      for (const facts of [outcome, { forecast: { method: "bg-nbd", fit } }] as const) {
        expect(note(id, facts)).toContain("in 2 of 10 where the low end is 0. 0 to 0: in 8 cases");
        expect(note(id, facts)).toContain("can lie above the range");
      }
      expect(note(id, payments)).toContain("In 1 case of 10 at most");
    }
    const both = besideColumnWords("range", "en", columnFacts(outcome)).note;
    expect(both).toContain("In 8 cases of 10 the next 12 months will bring between these two.");
    expect(besideColumnWords("range", "zh", columnFacts({})).note).toContain("偶然影响");
  });

  it("say that nothing is predicted, and of the past what is still known", () => {
    const off = { forecast: { method: "bg-nbd", fit, isOn: false } } as const;
    for (const id of customerColumnIds.filter((each) => each.startsWith("expected"))) {
      expect(note(id, off)).toMatch(/^Empty: /);
    }
    expect(note("chanceActive", off)).not.toMatch(/^Empty/);
    for (const id of besideColumnIds.filter((each) => ["expectedValue", "range"].includes(each))) {
      expect(besideColumnWords(id, "zh", columnFacts(off)).note).toMatch(/^留空：/);
    }
  });
});
