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
