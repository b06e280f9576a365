import { describe, expect, it } from "vitest";
import { segmentCodes, tierCodes } from "#shared/engine/codes.ts";
import { languages } from "#shared/words/language.ts";
import { isPlaybookText, nextActionText, playbookOf } from "#shared/words/playbook.ts";

describe("the playbook", () => {
  it("says something of its own for every segment in both languages", () => {
    for (const language of languages) {
      const texts = segmentCodes.map((segment) =>
        nextActionText({ segment, tier: null, isBigFirstOrder: false, isOverdue: false }, language),
      );
      expect(new Set(texts).size).toBe(segmentCodes.length);
      for (const text of texts)
        expect(text).toMatch(language === "zh" ? /[一-鿿]。$/ : /^[A-Z].*\.$/);
    }
  });

  it("tells the tiers apart by how to keep in touch", () => {
    for (const language of languages) {
      const texts = tierCodes.map((tier) =>
        nextActionText({ segment: "CH", tier, isBigFirstOrder: false, isOverdue: false }, language),
      );
      expect(texts.map((text) => text.match(/\d+/)?.[0])).toEqual(["180", "60", "30"]);
    }
  });

  it("warns of what would spoil it", () => {
    const champion = {
      segment: "CH",
      tier: "high",
      isBigFirstOrder: false,
      isOverdue: false,
    } as const;
    expect(nextActionText(champion, "en")).toBe(
      "Thank them personally, give early access, ask for a referral or review – no blanket discount. Then: a named owner and personal offers, contact every 30 days.",
    );
    expect(nextActionText(champion, "zh")).toBe(
      "个性化感谢，新品优先体验，邀请推荐或评价——不要普发折扣。此后：专人负责，个性化服务和优惠，每30天联系一次。",
    );
  });

  it("begins with asking after whoever is overdue, where the action takes no notice of it", () => {
    const loyal = { segment: "LO", tier: "high", isBigFirstOrder: false, isOverdue: true } as const;
    expect(playbookOf(loyal, "en").action).toMatch(
      /^Ask after them first, they are overdue\. Offer/,
    );
    expect(playbookOf(loyal, "zh").action).toBe("逾期未购，先问候近况。推荐关联品类，给予会员权益");
    for (const language of languages) {
      expect(isPlaybookText(nextActionText(loyal, language))).toBe(true);
      const atRisk = { ...loyal, segment: "AR" } as const;
      expect(playbookOf(atRisk, language)).toEqual(
        playbookOf({ ...atRisk, isOverdue: false }, language),
      );
    }
  });

  it("tries once, and nothing afterwards, where hardly anybody is left to win back", () => {
    const gone = {
      segment: "CL",
      tier: "high",
      isBigFirstOrder: false,
      isOverdue: true,
      isLikelyGone: true,
    } as const;
    expect(nextActionText(gone, "en")).toBe(
      "Make one personal attempt to win them back, then stop spending on them.",
    );
    expect(nextActionText(gone, "zh")).toBe("亲自挽回一次，之后不再投入。");
    for (const language of languages) {
      expect(isPlaybookText(nextActionText(gone, language))).toBe(true);
      expect(playbookOf({ ...gone, segment: "AR" }, language)).toEqual(playbookOf(gone, language));
      // What the others are advised fits whoever comes back.
      const hibernating = { ...gone, segment: "HI" } as const;
      expect(playbookOf(hibernating, language)).toEqual(
        playbookOf({ ...hibernating, isLikelyGone: false }, language),
      );
    }
  });

  it("calls whoever placed a big first order, and leaves the lost alone afterwards", () => {
    const promising = {
      segment: "PR",
      tier: "medium",
      isBigFirstOrder: true,
      isOverdue: false,
    } as const;
    expect(playbookOf(promising, "en").action).toContain("Call");
    expect(playbookOf(promising, "zh").action).toContain("电话");
    const lost = { segment: "LT", tier: "low", isBigFirstOrder: false, isOverdue: false } as const;
    for (const language of languages) expect(playbookOf(lost, language).keepInTouch).toBe("");
  });
});
