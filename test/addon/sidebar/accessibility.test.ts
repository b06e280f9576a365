/** Every screen, in both languages and both themes, held against axe. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { defaultSettings } from "../../../addon/src/sidebarApi.ts";
import { idle, useSidebar } from "./openedSidebar.ts";
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
import { type Answers, openSidebarIn } from "./sidebarPage.ts";
import { finance, view } from "./wholesaler.ts";

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
  readSettings: { value: { ok: true, settings: defaultSettings } },
  readCustomer: { value: { ok: true, customer: dev } },
  readRequest: { value: { ok: true, address: "https://api.test/v1/runs", body: '{"asOf":1}' } },
  scoreCustomers: "never",
  chooseLanguage: "never",
};

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
/** @param shown What is there once the press has been answered. */
const press = (selector: string, shown: string) => async (page: Page) => {
  await page.locator(selector).first().click();
  await page.locator(shown).first().waitFor();
};

const screens: Readonly<Record<string, readonly [Answers, (page: Page) => Promise<void>]>> = {
  "before a run": [{ readSidebarState: { value: twoTabs } }, openAll],
  "what is sent": [{ readSidebarState: { value: ready } }, press(".privacy .link", ".sent")],
  "an empty sheet": [{ readSidebarState: { value: emptySheet } }, openAll],
  "a missing column": [{ readSidebarState: { value: noAmount } }, openAll],
  "a bad setting": [
    { readSidebarState: { value: scored } },
    async (page) => {
      await press(".gear", ".setting")(page);
      await page.locator(".setting input").first().fill("much");
      await press(".primary", "[aria-invalid=true]")(page);
    },
  ],
  "a name that nobody has": [
    { readSidebarState: { value: scored }, readCustomer: { value: { ok: false, problem: null } } },
    async (page) => {
      await page.locator(".search input").fill("dev");
      await press(".search button", "#customer-problem")(page);
    },
  ],
  "a tab that is gone": [
    {
      readSidebarState: { value: scored },
      showTab: { value: { code: "choice.tabMissing", sheet: "CV Dashboard" } },
    },
    press(".tab-link", ".under-header"),
  ],
  "ambiguous dates": [{ readSidebarState: { value: twoReadings } }, openAll],
  "two currencies": [{ readSidebarState: { value: twoCurrencies } }, openAll],
  "a date in the future": [{ readSidebarState: { value: dateInFuture } }, openAll],
  "nothing scored": [{ readSidebarState: { value: ready } }, press("#tab-manage", ".nothing-yet")],
  running: [{ readSidebarState: { value: ready } }, press(".primary", ".stages")],
  result: [{ readSidebarState: { value: scored } }, openAll],
  "undo asked": [
    { readSidebarState: { value: scored } },
    press(".further .link:last-child", ".confirm"),
  ],
  "a customer": [{ readSidebarState: { value: scored } }, press(".primary", "article")],
  manage: [
    { readSidebarState: { value: scored } },
    async (page) => {
      await press("#tab-manage", ".queue")(page);
      await openAll(page);
    },
  ],
  increase: [{ readSidebarState: { value: scored } }, press("#tab-increase", ".caps")],
  "a finance table": [{ readSidebarState: { value: finance } }, openAll],
  profit: [{ readSidebarState: { value: { ...finance, profit: view } } }, openAll],
  "profit beside scores": [{ readSidebarState: { value: { ...scored, profit: view } } }, openAll],
  "what if": [
    { readSidebarState: { value: { ...finance, profit: view } } },
    press("#tab-increase", ".primary"),
  ],
  settings: [
    { readSidebarState: { value: scored } },
    async (page) => {
      await press(".gear", ".setting")(page);
      await page.locator("input[name=limits]").last().check();
      await openAll(page);
    },
  ],
};

/** Of what axe looks for, only these depend on the colours; the rest is the same page in the dark. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

for (const language of ["en", "zh"] as const) {
  describe(`in ${language}`, () => {
    let page: Page;
    beforeAll(async () => {
      page = await opened({});
      await page.addInitScript({ content: axe });
      // Nothing fades: half-faded text has half its contrast.
      await page.emulateMedia({ reducedMotion: "reduce" });
    });
    for (const [name, [given, act]] of Object.entries(screens)) {
      it(`${name} has nothing that axe calls serious, light and dark`, async () => {
        await openSidebarIn(page, { readProgress: idle, ...answers, ...spoken(given, language) });
        await page.locator(".footer").waitFor();
        await act(page);
        expect(await seriousOn(page)).toEqual([]);
        expect(await page.evaluate(() => document.body.scrollWidth)).toBe(300);
        await page.evaluate(() => {
          location.hash = "theme=dark";
        });
        await page.locator("html[data-theme=dark]").waitFor();
        expect(await seriousOn(page, OF_COLOURS)).toEqual([]);
      });
    }
  });
}

async function seriousOn(page: Page, rules?: readonly string[]) {
  const { violations } = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResult> } }).axe.run({
        resultTypes: ["violations"],
        ...(runOnly === null ? {} : { runOnly }),
      }),
    rules ?? null,
  );
  const serious = violations.filter(({ impact }) => /serious|critical/.test(impact));
  return serious.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

function spoken(given: Answers, language: "en" | "zh"): Answers {
  const state = given.readSidebarState;
  if (state === undefined || state === "never" || "error" in state) return given;
  return { ...given, readSidebarState: { value: { ...state.value, language } } };
}
