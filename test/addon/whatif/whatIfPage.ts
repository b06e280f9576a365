/**
 * The what-if window in a real browser, over a stand-in for google.script.run that answers what the test says and
 * remembers what was asked.
 */
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import type { Host } from "../../../addon/whatif/host.ts";
import { launchBrowser } from "../../e2e/browser.ts";
import { journeyModel } from "./journeyModel.ts";

/** An answer for each function: given, thrown when it is an Error's text, or kept back for ever. */
export type Answers = {
  readonly [Name in keyof Host]?:
    | { readonly value: Awaited<ReturnType<Host[Name]>> }
    | { readonly error: string }
    | "never";
};

export interface Asked {
  readonly name: keyof Host;
  readonly args: readonly unknown[];
}

export interface Look {
  readonly theme?: "light" | "dark";
  readonly width?: number;
}

const usual: Answers = {
  readProfitModel: { value: { ok: true, model: journeyModel } },
  saveScenario: { value: { ok: true, tab: "CV Scenarios" } },
  deleteScenario: { value: { ok: true, tab: "CV Scenarios" } },
  writeBudget: { value: { ok: true, tab: "CV Budget" } },
};

/** One browser for the tests of a file, and windows opened in it. */
export function useWindow() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return (answers: Answers = {}, look: Look = {}) => openWindow(browser, answers, look);
}

async function openWindow(browser: Browser, answers: Answers, look: Look): Promise<Page> {
  const viewport = { width: look.width ?? 900, height: 760 };
  const page = await browser.newPage({ viewport, locale: "en-US", reducedMotion: "reduce" });
  page.setDefaultTimeout(15_000);
  await openWindowIn(page, answers, look.theme);
  return page;
}

let openings = 0;

/** The same page with the window opened anew, which is quicker than another page. */
export async function openWindowIn(
  page: Page,
  answers: Answers,
  theme: "light" | "dark" = "light",
): Promise<void> {
  const { standIn, script, style } = await builtWindow();
  const given = JSON.stringify({ ...usual, ...answers });
  await page.unrouteAll();
  await page.route("https://whatif.test/**", (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: `<!doctype html><meta charset="utf-8"><style>${style}</style><body><script>answers = ${given}</script><script>${standIn}</script><script>${script}</script>`,
    }),
  );
  // Another address each time: a change behind the # alone would load nothing.
  await page.goto(`https://whatif.test/${++openings}#theme=${theme}`);
}

export function changeAnswers(page: Page, answers: Answers): Promise<void> {
  return page.evaluate((changed) => {
    Object.assign((globalThis as unknown as { answers: object }).answers, changed);
  }, answers);
}

/** What the add-on was asked, of one of its functions. */
export function askedOf(page: Page, name: Asked["name"]): Promise<readonly Asked[]> {
  return page.evaluate(
    (wanted) =>
      (globalThis as unknown as { asked: Asked[] }).asked.filter((each) => each.name === wanted),
    name,
  );
}

let built: ReturnType<typeof bundle> | undefined;

/** Bundled once for all tests of a file. */
function builtWindow() {
  built ??= bundle();
  return built;
}

async function bundle() {
  const { outputFiles } = await build({
    entryPoints: {
      whatif: "addon/whatif/main.tsx",
      standIn: "test/addon/whatif/scriptStandIn.ts",
    },
    bundle: true,
    minify: true,
    write: false,
    outdir: "out",
    format: "iife",
    charset: "utf8",
    target: "es2020",
    jsx: "automatic",
    jsxImportSource: "preact",
    supported: { "template-literal": false },
  });
  const textOf = (ending: string) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";
  return {
    standIn: textOf("standIn.js"),
    script: textOf("whatif.js"),
    style: textOf(".css"),
  };
}
