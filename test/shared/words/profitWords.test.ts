import { describe, expect, it } from "vitest";
import { leverCodes } from "#shared/engine/profit/fixList.ts";
import { ltvBandOf } from "#shared/engine/profit/ltvBand.ts";
import { defaultProfitOptions } from "#shared/engine/profit/profitOptions.ts";
import { budgetTabWords } from "#shared/words/budgetTab.ts";
import { type Language, languages } from "#shared/words/language.ts";
import { ordinalText } from "#shared/words/ordinalText.ts";
import {
  profitBesideIds,
  profitBesideWords,
  profitColumnIds,
  profitColumnWords,
} from "#shared/words/profitColumns.ts";
import { profitFixWords } from "#shared/words/profitFix.ts";
import { profitNames } from "#shared/words/profitNames.ts";
import { profitTabWords } from "#shared/words/profitTab.ts";

const HAN = /[一-鿿]/;

describe.each(languages)("profit in %s", (language) => {
  it("gives every code of the engine a name of its own", () => {
    const names = profitNames(language);
    for (const of of [names.link, names.phase, names.driver, names.lever, names.band, names.flag]) {
      const texts = Object.values(of);
      expect(new Set(texts).size).toBe(texts.length);
      for (const text of texts) expect(text).toMatch(language === "zh" ? HAN : /^[A-Z]/);
    }
  });

  it("defines every column in words of its own, with the run's own options", () => {
    const options = { ...defaultProfitOptions, lifetimeMonths: 24, annualDiscountRate: 0.085 };
    const words = profitColumnWords(language, options);
    const notes = profitColumnIds.map((id) => words[id].note);
    expect(new Set(notes).size).toBe(notes.length);
    expect(words.lifetimeValue.header).toContain("24");
    expect(words.lifetimeValue.note).toMatch(/8\.5\s?%/);
    for (const note of notes) expect(HAN.test(note)).toBe(language === "zh");
  });

  it("says whose the columns beside the table are", () => {
    const headers = profitBesideIds.map(
      (id) => profitBesideWords(id, language, defaultProfitOptions).header,
    );
    expect(new Set(headers).size).toBe(headers.length);
    for (const header of headers) expect(header).toMatch(/^(CV|客户价值) · /);
  });

  it("defines every column of the budget", () => {
    const { columns, notes } = budgetTabWords(language);
    expect(Object.keys(notes)).toEqual(Object.keys(columns));
  });
});

describe("the story of the whale curve", () => {
  const story = (
    language: Language,
    customers: number,
    unprofitable: number,
    byRevenue: number | null,
  ) =>
    profitTabWords(language).whale.story({
      customers,
      unprofitable,
      givenBack: "84,400",
      worst: byRevenue === null ? null : { name: "Cobalt Mfg", loss: "43,000", byRevenue },
    });

  it("is the journey's, to the letter", () => {
    expect(story("en", 12, 4, 2)).toBe(
      "4 customers take back 84,400 of profit. Cobalt Mfg is 2nd by revenue and last by profit.",
    );
    expect(story("zh", 12, 4, 2)).toBe(
      "4位客户吞掉了84,400的利润。Cobalt Mfg收入排第2，利润却垫底。",
    );
  });

  it("is surprised by revenue only where there is much of it", () => {
    expect(story("en", 12, 1, 11)).toBe(
      "1 customer takes back 84,400 of profit. Cobalt Mfg loses most: 43,000.",
    );
  });

  it("knows shops in which nobody loses, or nobody earns", () => {
    expect(story("en", 12, 0, null)).toContain("no customer of 12 loses");
    expect(story("en", 3, 3, 1)).toMatch(/^No customer earns/);
    expect(story("en", 1, 1, 1)).toBe("No customer earns: together they lose 84,400.");
    expect(story("zh", 3, 3, 3)).toMatch(/^没有客户盈利/);
  });
});

it("counts places as English does", () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 111, 1003].map(ordinalText).join(" ")).toBe(
    "1st 2nd 3rd 4th 11th 12th 13th 21st 102nd 111th 1,003rd",
  );
});

it("bands LTV:CAC at 1, 3 and 5", () => {
  expect([-2, 0.99, 1, 2.99, 3, 5, 5.01].map(ltvBandOf)).toEqual([
    "losing",
    "losing",
    "thin",
    "thin",
    "healthy",
    "healthy",
    "underInvesting",
  ]);
  expect(ltvBandOf(null)).toBeNull();
});

it("suggests what follows from the levers, and a beginning for whoever has none", () => {
  for (const language of languages) {
    const { action } = profitFixWords(language);
    const loss = { isLowTier: false, hasRevenue: true, earns: false, monthsLeft: null };
    const said = leverCodes.flatMap((first) =>
      leverCodes
        .filter((second) => second !== first)
        .map((second) => action({ ...loss, levers: [first, second] })),
    );
    expect(new Set(said).size).toBe(said.length);
    expect(action({ ...loss, levers: ["costToServe"] })).not.toBe(
      action({ ...loss, isLowTier: true, levers: ["costToServe"] }),
    );
    expect(action({ ...loss, levers: [] })).not.toBe("");
  }
});
