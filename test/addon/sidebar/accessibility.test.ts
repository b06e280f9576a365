/** Every screen, in both languages and both themes, held against axe. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../../addon/src/sidebarApi.ts";
import { useSidebar } from "./openedSidebar.ts";
import { dev, scored } from "./scoredShop.ts";
import {
  dateInFuture,
  emptySheet,
  noAmount,
  ready,
  twoCurrencies,
  twoReadings,
  twoTabs,
} from "./sidebarAnswers.ts";
import type { Answers } from "./sidebarPage.ts";

const opened = useSidebar();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const answers: Answers = {
  readSettings: { value: defaultSettings },
  readCustomer: { value: { ok: true, customer: dev } },
  readRequest: { value: { ok: true, address: "https://api.test/v1/runs", body: '{"asOf":1}' } },
  scoreCustomers: "never",
  chooseLanguage: "never",
};

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
const press = (selector: string) => (page: Page) => page.locator(selector).first().click();

const screens: Readonly<Record<string, readonly [Answers, (page: Page) => Promise<void>]>> = {
  "before a run": [{ readSidebarState: { value: twoTabs } }, openAll],
  "what is sent": [{ readSidebarState: { value: ready } }, press(".privacy .link")],
  "an empty sheet": [{ readSidebarState: { value: emptySheet } }, openAll],
  "a missing column": [{ readSidebarState: { value: noAmount } }, openAll],
  "ambiguous dates": [{ readSidebarState: { value: twoReadings } }, openAll],
  "two currencies": [{ readSidebarState: { value: twoCurrencies } }, openAll],
  "a date in the future": [{ readSidebarState: { value: dateInFuture } }, openAll],
  "nothing scored": [{ readSidebarState: { value: ready } }, press("#tab-manage")],
  running: [{ readSidebarState: { value: ready } }, press(".primary")],
  result: [{ readSidebarState: { value: scored } }, openAll],
  "undo asked": [{ readSidebarState: { value: scored } }, press(".further .link:last-child")],
  "a customer": [{ readSidebarState: { value: scored } }, press(".primary")],
  manage: [
    { readSidebarState: { value: scored } },
    async (page) => {
      await press("#tab-manage")(page);
      await openAll(page);
    },
  ],
  increase: [{ readSidebarState: { value: scored } }, press("#tab-increase")],
  settings: [
    { readSidebarState: { value: scored } },
    async (page) => {
      await press(".gear")(page);
      await page.locator("input[name=limits]").last().check();
      await openAll(page);
    },
  ],
};

for (const theme of ["light", "dark"] as const) {
  for (const language of ["en", "zh"] as const) {
    describe(`in ${language}, ${theme}`, () => {
      for (const [name, [given, act]] of Object.entries(screens)) {
        it(`${name} has nothing that axe calls serious`, async () => {
          const page = await opened({ ...answers, ...spoken(given, language) }, theme);
          await page.locator(".footer").waitFor();
          await act(page);
          await page.waitForTimeout(150); // transitions end: half-faded text has half its contrast
          await page.addScriptTag({ content: axe });
          const { violations } = await page.evaluate(() =>
            (globalThis as unknown as { axe: { run(): Promise<AxeResult> } }).axe.run(),
          );
          const serious = violations.filter(({ impact }) => /serious|critical/.test(impact));
          expect(serious.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
          expect(await page.evaluate(() => document.body.scrollWidth)).toBe(300);
          await page.close();
        });
      }
    });
  }
}

function spoken(given: Answers, language: "en" | "zh"): Answers {
  const state = given.readSidebarState;
  if (state === undefined || state === "never" || "error" in state) return given;
  return { ...given, readSidebarState: { value: { ...state.value, language } } };
}
