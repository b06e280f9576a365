/** What is read in Chinese: written as Chinese is, with no blanks between its characters and numbers. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../../addon/src/sidebarApi.ts";
import { useSidebar } from "./openedSidebar.ts";
import { dev, scored } from "./scoredShop.ts";

const opened = useSidebar();

/** Every text with its neighbours in one line, as it is read. */
function linesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    return document.body.innerText.split("\n");
  });
}

describe("in Chinese", () => {
  it("no blank parts a number from its words, and no sentence from the next", async () => {
    const page = await opened({
      readSidebarState: { value: { ...scored, language: "zh" } },
      readSettings: { value: { ok: true, settings: defaultSettings } },
      readCustomer: {
        value: { ok: true, customer: { ...dev, why: "", nextAction: "", flags: [] } },
      },
    });
    const lines: string[] = [];
    for (const tab of ["识别", "理解", "管理", "提升"]) {
      await page.getByRole("tab", { name: tab }).click();
      lines.push(...(await linesOf(page)));
    }
    await page.getByRole("tab", { name: "理解" }).click();
    await page.locator(".primary").click();
    await page.getByRole("heading", { name: "dev@ex.com" }).waitFor();
    lines.push(...(await linesOf(page)));
    await page.getByRole("button", { name: "设置" }).click();
    await page.getByRole("heading", { name: "本文档的设置" }).waitFor();
    lines.push(...(await linesOf(page)));
    const odd = lines.filter((line) =>
      /[\u4e00-\u9fff。] [\d\u4e00-\u9fff]|\d%? [\u4e00-\u9fff]/.test(line),
    );
    expect(odd).toEqual([]);
    expect(lines.join("\n")).not.toMatch(/收入|层级|代码|群体/);
  });

  it("what an order would add is one sentence, with the tier that is kept or reached", async () => {
    const raises = [
      { orders: 1, amount: 24_600, score: 98.2, tier: "high" },
      { orders: 2, amount: 49_200, score: 99, tier: "medium" },
    ] as const;
    const page = await opened({
      readSidebarState: { value: { ...scored, language: "zh" } },
      readCustomer: { value: { ok: true, customer: { ...dev, raises } } },
    });
    await page.locator(".primary").click();
    expect(await page.locator(".raises li").allTextContents()).toEqual([
      "再下1单（约246 USD）：98.2分，仍为高价值",
      "再下2单（共约492 USD）：99.0分，升为中价值",
    ]);
  });
});
