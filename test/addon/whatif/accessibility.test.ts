/** Every tab and every trouble, in both languages and both themes, held against axe; from 400 pixels on. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import type { ProfitModel } from "../../../addon/src/profitApi.ts";
import { journeyModel } from "./journeyModel.ts";
import { type Answers, openWindowIn, useWindow } from "./whatIfPage.ts";

const opened = useWindow();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const none: Answers = {
  readProfitModel: { value: { ok: false, problem: { code: "sheet.noProfitRun" } } },
};
const type = (page: Page, at: number, text: string) =>
  page.locator(".lever .number-field").nth(at).fill(text);

const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  levers: async (page) => {
    await type(page, 0, "8");
    await type(page, 3, "-30");
    await page.locator(".driver").first().waitFor();
  },
  "a bad number and a search": async (page) => {
    await type(page, 0, "800");
    await page.getByRole("combobox").fill("o");
  },
  "several customers": async (page) => {
    await page.locator(".customer-choice .link").click();
    await page.getByRole("combobox").fill("a");
    await page.keyboard.press("Enter");
    await page.locator(".chip").nth(1).waitFor();
  },
  scenarios: async (page) => {
    await type(page, 0, "8");
    await page.locator("#tab-scenarios").click();
    await page.locator(".save-form input").fill("x");
    await page.keyboard.press("Enter");
    await page.locator(".done-line").waitFor();
  },
  budget: async (page) => {
    await page.locator("#tab-budget").click();
    await page.locator(".budget-fields .number-field").fill("900");
    await page.locator(".assumptions .number-field").nth(0).fill("5");
    await page.locator(".assumptions .number-field").nth(1).fill("500");
  },
};

for (const language of ["en", "zh"] as const) {
  describe(`in ${language}`, () => {
    let page: Page;
    beforeAll(async () => {
      page = await opened();
      await page.addInitScript({ content: axe });
    });
    const model: ProfitModel = {
      ...journeyModel,
      language,
      scenarios: [
        { name: "Half", steps: [{ scope: { kind: "all" }, change: { discounts: 0.5 } }] },
      ],
    };
    it.each(Object.entries(screens))("%s has nothing that axe calls serious", async (_, act) => {
      for (const width of [400, 1000]) {
        await page.setViewportSize({ width, height: 700 });
        await openWindowIn(page, { readProfitModel: { value: { ok: true, model } } });
        await page.locator(".levers").waitFor();
        await act(page);
        expect(await seriousOn(page)).toEqual([]);
        expect(await page.evaluate(() => document.body.scrollWidth)).toBe(width);
        const panel = page.locator(".panel");
        expect(await panel.evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
      }
      await page.evaluate(() => {
        location.hash = "theme=dark";
      });
      await page.locator("html[data-theme=dark]").waitFor();
      expect(await seriousOn(page)).toEqual([]);
    });

    it("a document without profit has nothing that axe calls serious", async () => {
      await openWindowIn(page, none);
      await page.getByRole("alert").waitFor();
      expect(await seriousOn(page)).toEqual([]);
    });
  });
}

async function seriousOn(page: Page) {
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: object): Promise<AxeResult> } }).axe.run({
      resultTypes: ["violations"],
    }),
  );
  return violations
    .filter(({ impact }) => /serious|critical/.test(impact))
    .map(({ id, nodes }) => [id, nodes[0]?.html]);
}
