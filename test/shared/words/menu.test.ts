import { expect, it } from "vitest";
import { menuWords } from "#shared/words/menu.ts";

it("says after a run how many were scored, and apart from them who is a prospect", () => {
  expect(menuWords.en.scored(73, 12, "CV Customers")).toBe(
    "73 scored, 12 prospects listed: see the tab “CV Customers”.",
  );
  expect(menuWords.en.scored(1200, 0, "T")).toBe("1,200 customers scored: see the tab “T”.");
  expect(menuWords.zh.scored(73, 12, "T")).toBe(
    "已为73位客户评分，另列出12位潜在客户，见工作表“T”。",
  );
  expect(menuWords.zh.scored(73, 0, "T")).toBe("已为73位客户评分，见工作表“T”。");
});
