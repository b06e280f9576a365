/** One browser for the tests of a file, and sidebars opened in it. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { launchBrowser } from "../../e2e/browser.ts";
import { type Answers, type Asked, askedOf, openSidebar } from "./sidebarPage.ts";

export const idle = { value: { stage: "idle", done: 0 } } as const;

export function useSidebar() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  return async (answers: Answers, theme: "light" | "dark" = "light"): Promise<Page> => {
    const page = await openSidebar(browser, { readProgress: idle, ...answers }, theme);
    page.setDefaultTimeout(15_000);
    return page;
  };
}

/** Waits until a function of the add-on was called for the nth time, and gives what it was given. */
export async function argsOf(
  page: Page,
  name: Asked["name"],
  nth = 1,
): Promise<readonly unknown[]> {
  const calls = async () => (await askedOf(page)).filter((asked) => asked.name === name);
  await expect.poll(async () => (await calls()).length).toBeGreaterThanOrEqual(nth);
  return (await calls())[nth - 1]!.args;
}
