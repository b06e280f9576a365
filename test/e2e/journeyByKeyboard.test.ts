/**
 * The journey of a shop's owner who uses no mouse: from the welcome screen to a scored shop and back, by keys
 * alone. Where the keys are is told by what has the focus, never by a place in the page.
 */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { customerWords } from "#shared/words/sidebarCustomer.ts";
import { launchBrowser } from "./browser.ts";
import { type OpenPage, openPage } from "./openPage.ts";
import { inEnglish } from "./smallShopInWords.ts";

let browser: Browser;
let open: OpenPage;
beforeAll(async () => {
  browser = await launchBrowser();
  open = await openPage(browser, { viewport: { width: 1440, height: 900 } });
});
afterAll(async () => {
  await open.close();
  await browser.close();
});

/** What has the focus, in the page or in the sidebar's frame. */
async function focused(): Promise<string> {
  const { page } = open;
  const named = () => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "";
    const label = element.getAttribute("aria-label") ?? element.textContent ?? "";
    return label.trim() || ((element as HTMLInputElement).labels?.[0]?.textContent ?? "").trim();
  };
  const tag = await page.evaluate(() => document.activeElement?.tagName);
  if (tag !== "IFRAME") return page.evaluate(named);
  const frame = page.frames().find((each) => each.parentFrame() !== null);
  return (await frame?.evaluate(named)) ?? "";
}

/** Presses a key until what has the focus reads so. */
async function walkTo(wanted: string | RegExp, key = "Tab", most = 60): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < most; presses++) {
    const now = await focused();
    seen.push(now.slice(0, 40));
    if (typeof wanted === "string" ? now === wanted : wanted.test(now)) return;
    await open.page.keyboard.press(key);
  }
  throw new Error(`${wanted} is not reached by ${key}: ${seen.join(" | ")}`);
}

/** By F6, from region to region of the page. @param tag Of the element that takes the focus there. */
async function goTo(tag: "IFRAME" | "TEXTAREA"): Promise<void> {
  const { page } = open;
  for (let presses = 0; presses < 8; presses++) {
    if ((await page.evaluate(() => document.activeElement?.tagName)) === tag) return;
    await page.keyboard.press("F6");
    await page.waitForTimeout(100); // the sidebar hands the key on to the page around it
  }
  throw new Error(`no ${tag} is reached by F6`);
}

describe("by keyboard alone", () => {
  it("a sample is opened from the welcome screen", async () => {
    await walkTo(/shop/i);
    await open.page.keyboard.press("Enter");
    await open.sidebar.getByRole("button", { name: inEnglish.score }).waitFor();
  });

  it("the sidebar is reached, and its button pressed", async () => {
    const { page, sidebar } = open;
    await goTo("IFRAME");
    await walkTo(inEnglish.score);
    await page.keyboard.press("Enter");
    await sidebar.getByRole("heading", { name: inEnglish.result }).waitFor();
  });

  it("the focus is where reading goes on, and the four tabs are walked through with arrows", async () => {
    const { page, sidebar } = open;
    expect(await focused()).toBe(inEnglish.result);
    await walkTo("Understand", "Shift+Tab");
    await page.keyboard.press("ArrowRight");
    await expect
      .poll(() => sidebar.getByRole("tab", { selected: true }).innerText())
      .toBe("Manage");
    await page.keyboard.press("ArrowRight");
    await expect
      .poll(() => sidebar.getByRole("tab", { selected: true }).innerText())
      .toBe("Increase");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await expect
      .poll(() => sidebar.getByRole("tab", { selected: true }).innerText())
      .toBe("Understand");
  });

  it("a customer is asked for by name", async () => {
    const { page, sidebar } = open;
    const { rows } = await open.cellsOf(inEnglish.tabs.customers);
    const name = rows[1]?.[0]?.text ?? "";
    await walkTo(customerWords.en.name);
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
    await sidebar.getByText(name, { exact: true }).first().waitFor();
  });

  it("the run is undone", async () => {
    const { page } = open;
    await walkTo("Undo last run");
    await page.keyboard.press("Enter");
    await walkTo("Undo the run");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await open.document()).sheets.length).toBe(1);
  });

  it("the sheet is entered, a cell is changed, and the sheet is left again", async () => {
    const { page } = open;
    await goTo("TEXTAREA");
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.type("#9999");
    await page.keyboard.press("Enter");
    const name = (await open.document()).sheets[0]?.name ?? "";
    await expect.poll(async () => (await open.cellsOf(name)).rows[1]?.[0]?.text).toBe("#9999");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(
      await page.evaluate(() => document.activeElement?.classList.contains("cell-field")),
    ).toBe(false);
  });
});
