/**
 * The sidebar in a real browser, over a stand-in for google.script.run that answers what the test says
 * and remembers what was asked.
 */
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import type { Called } from "../../../addon/sidebar/host.ts";
import { withWords } from "../../../addon/src/withWords.ts";

/**
 * An answer for each function: given at once, after another function was called, thrown when it is an Error's text,
 * or kept back for ever.
 */
export type Answers = {
  readonly [Name in keyof Called]?:
    | { readonly value: ReturnType<Called[Name]>; readonly after?: keyof Called }
    | { readonly error: string }
    | "never";
};

export interface Asked {
  readonly name: keyof Called;
  readonly args: readonly unknown[];
}

export async function openSidebar(
  browser: Browser,
  answers: Answers,
  theme: "light" | "dark" = "light",
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 300, height: 720 }, locale: "en-US" });
  await openSidebarIn(page, answers, theme);
  return page;
}

let openings = 0;

/** The same page with the sidebar opened anew, which is quicker than another page. */
export async function openSidebarIn(
  page: Page,
  answers: Answers,
  theme: "light" | "dark" = "light",
): Promise<void> {
  const { standIn, script, style } = await builtSidebar();
  await page.unrouteAll();
  await page.route("https://sidebar.test/**", (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: `<!doctype html><meta charset="utf-8"><style>${style}</style><body><script>answers = ${JSON.stringify(inWords(answers))}</script><script>${standIn}</script><script>${script}</script>`,
    }),
  );
  // Another address each time: a change behind the # alone would load nothing.
  await page.goto(`https://sidebar.test/${++openings}#theme=${theme}`);
}

export function changeAnswers(page: Page, answers: Answers): Promise<void> {
  return page.evaluate((changed) => {
    Object.assign((globalThis as unknown as { answers: object }).answers, changed);
  }, inWords(answers));
}

/** As the add-on's globals hand them over. */
function inWords(answers: Answers): Answers {
  const told = Object.entries(answers).map(([name, answer]) => [
    name,
    typeof answer === "object" && "value" in answer
      ? { ...answer, value: withWords(answer.value) }
      : answer,
  ]);
  return Object.fromEntries(told) as Answers;
}

export function askedOf(page: Page): Promise<readonly Asked[]> {
  return page.evaluate(() => (globalThis as unknown as { asked: Asked[] }).asked);
}

let built: ReturnType<typeof bundle> | undefined;

/** Bundled once for all tests of a file. */
export function builtSidebar() {
  built ??= bundle();
  return built;
}

async function bundle() {
  const { outputFiles } = await build({
    entryPoints: {
      sidebar: "addon/sidebar/main.tsx",
      standIn: "test/addon/sidebar/googleStandIn.ts",
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
    script: textOf("sidebar.js"),
    style: textOf(".css"),
  };
}
