import { describe, expect, it } from "vitest";
import { analyse } from "#shared/engine/analyse.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { languages } from "#shared/words/language.ts";
import { modelCardLines } from "#shared/words/modelCard.ts";
import { ladder, manyLike, populationOf, typical } from "../engine/populations.ts";

const cardOf = (customers: typeof ladder) => analyse(populationOf(customers), defaultOptions).model;
const textOf = (model: ReturnType<typeof cardOf>, language: (typeof languages)[number]) =>
  modelCardLines(model, language)
    .map(({ text }) => text)
    .join("\n");

describe("modelCardLines", () => {
  const model = cardOf(ladder);

  it("tells every constant that was used, in both languages", () => {
    for (const language of languages) {
      const text = textOf(model, language);
      for (const constant of ["365", "0.8", "3", "45", "40", "15", "730", "80", "50"]) {
        expect(text).toMatch(
          new RegExp(`(?<![0-9.])${constant.replace(".", "\\.")}(?![0-9.]*[0-9])`),
        );
      }
    }
  });

  it("tells a user's own limits instead of ranks, and calls no axis alike", () => {
    const thresholds = {
      recency: [30, 60, 90, 180],
      orders: [6, 4, 3, 2],
      spend: [500_00, 200_00, 100_00, 49_50],
    } as const;
    const own = analyse(populationOf(ladder), { ...defaultOptions, thresholds }).model;
    expect(textOf(own, "en")).toContain(
      "last order at most 30 / 60 / 90 / 180 days ago; at least 6 / 4 / 3 / 2 orders; at least 500 / 200 / 100 / 49.50 spent",
    );
    expect(textOf(own, "zh")).toContain("距上次下单不超过30/60/90/180天；订单不少于6/4/3/2笔；");
    expect(textOf(own, "en")).not.toMatch(/alike|by rank/);
    expect(textOf(own, "zh")).not.toMatch(/全部相同|按排名/);
  });

  it("gives each tier's lowest score, in the brackets of the language", () => {
    const { high } = model.tierCuts;
    expect(textOf(model, "en")).toContain(` (from ${high.toFixed(1)})`);
    expect(textOf(model, "zh")).toContain(`（不低于${high.toFixed(1)}）`);
    expect(textOf(model, "zh")).not.toMatch(/[(),;:]/);
  });

  it("names the axes that could not be ranked", () => {
    const alike = cardOf(manyLike(typical, 10));
    expect(textOf(alike, "en")).toContain("R, F, M: all alike");
    expect(textOf(alike, "zh")).toContain("R、F、M：全部相同");
  });
});
