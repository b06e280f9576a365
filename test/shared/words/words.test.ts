import { describe, expect, it } from "vitest";
import {
  confidenceCodes,
  eightClassCodes,
  flagCodes,
  segmentCodes,
  tierCodes,
} from "#shared/engine/codes.ts";
import { columnRoleName } from "#shared/words/columnRoleName.ts";
import { confidenceText } from "#shared/words/confidenceText.ts";
import { eightClassName } from "#shared/words/eightClassName.ts";
import { furtherFindings, orderLogFindings } from "#shared/words/findingCodes.ts";
import { findingText } from "#shared/words/findingText.ts";
import { flagName, flagNamesOf } from "#shared/words/flagName.ts";
import { languages } from "#shared/words/language.ts";
import { segmentName } from "#shared/words/segmentName.ts";
import { tierName } from "#shared/words/tierName.ts";
import { columnRoles } from "../../../addon/src/sidebarApi.ts";

describe("names", () => {
  const named = {
    segment: [segmentCodes, segmentName],
    tier: [tierCodes, tierName],
    eightClass: [eightClassCodes, eightClassName],
    flag: [flagCodes, flagName],
    confidence: [confidenceCodes, confidenceText],
    column: [columnRoles, columnRoleName],
  } as const;
  for (const [what, [codes, name]] of Object.entries(named)) {
    it(`give every ${what} a name of its own in both languages`, () => {
      for (const language of languages) {
        const names = codes.map((code) =>
          (name as (c: string, l: string) => string)(code, language),
        );
        expect(new Set(names).size).toBe(codes.length);
        for (const text of names) expect(text).toMatch(language === "zh" ? /[一-鿿]/ : /^[A-Z]/);
      }
    });
  }

  it("are those of the segment table", () => {
    expect(segmentCodes.map((code) => segmentName(code, "en")).join(", ")).toBe(
      "Champion, Loyal, Potential Loyalist, New, Promising, Needs Attention, About to Sleep, At Risk, Can't Lose Them, Hibernating, Lost, Prospect",
    );
    expect(segmentCodes.map((code) => segmentName(code, "zh")).join("、")).toBe(
      "明星客户、忠诚客户、潜力忠诚、新客户、有希望、需关注、即将沉睡、流失预警、不可失去、休眠、已流失、潜在客户",
    );
  });

  it("carry the Chinese class in the English one", () => {
    for (const code of eightClassCodes) {
      expect(eightClassName(code, "en")).toContain(eightClassName(code, "zh"));
    }
    expect(eightClassName("IV", "zh")).toBe("重要价值");
    expect(eightClassName("GW", "zh")).toBe("一般挽留");
  });

  it("list the raised flags only", () => {
    expect(flagNamesOf(0, "en")).toBe("");
    expect(flagNamesOf(0b11, "en")).toBe("Big first order, Overdue");
    expect(flagNamesOf(0b10, "zh")).toBe("逾期未购");
  });
});

describe("findingText", () => {
  it("has a title and a meaning for every finding, different ones, in both languages", () => {
    const codes = [...orderLogFindings, ...furtherFindings];
    for (const language of languages) {
      const words = codes.map((code) => findingText(code, language));
      expect(new Set(words.map(({ title }) => title)).size).toBe(codes.length);
      for (const { title, meaning, fix } of words) {
        expect(title).not.toBe("");
        expect(meaning).toMatch(language === "zh" ? /。$/ : /\.$/);
        expect(fix).toMatch(language === "zh" ? /。$|^$/ : /\.$|^$/);
      }
    }
  });

  it("lets a code without words stand for itself, even one that every object has", () => {
    expect(findingText("constructor", "en").title).toBe("constructor");
  });
});
