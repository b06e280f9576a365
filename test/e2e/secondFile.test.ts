/**
 * Opening a file while another is open: nothing is replaced unasked.
 */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { dropFiles } from "./dropFiles.ts";
import { type OpenPage, openPage } from "./openPage.ts";
import { seriousIssues } from "./seriousIssues.ts";

const orders = readFileSync("test/fixtures/shopify_orders.csv", "utf8");

let browser: Browser;
let open: OpenPage;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  open = await openPage(browser, { viewport: { width: 1280, height: 800 } });
  ({ page } = open);
  await page.locator("main.empty").waitFor();
});
afterEach(() => open.close());

const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");

describe("a file that comes while another is open", () => {
  const second = { name: "more.csv", content: "Customer,Total\nAmy,12\n" };
  const names = () => page.getByRole("tab").allInnerTexts();
  const question = () => page.getByRole("dialog", { name: "Open more.csv?" });
  beforeEach(async () => {
    await dropFiles(page, [{ name: "orders.csv", content: orders }]);
    await open.sidebar.getByRole("button", { name: "Score my customers" }).waitFor();
    await page.getByRole("button", { name: "Open file" }).focus();
    await dropFiles(page, [second]);
    await question().waitFor();
  });

  it("is asked about, by drop too, and Escape leaves everything as it was", async () => {
    expect(await question().innerText()).toContain("“orders” is open.");
    expect(await seriousIssues(page)).toEqual([]);
    await expect.poll(focused).toBe("Replace");
    await page.keyboard.press("Escape");
    await question().waitFor({ state: "detached" });
    expect(await names()).toEqual(["orders"]);
    expect(await focused()).toBe("Open file");
  });

  it("becomes a tab beside what is there, and one undo takes it away", async () => {
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Add as a new tab");
    await page.keyboard.press("Enter");
    await expect.poll(names).toEqual(["orders", "more"]);
    expect(await page.getByRole("tab", { selected: true }).innerText()).toBe("more");
    expect((await open.cellsOf("more")).rows[1]?.[0]?.text).toBe("Amy");
    await page.locator(".cell-field").focus();
    await page.keyboard.press("Control+z");
    await expect.poll(names).toEqual(["orders"]);
  });

  it("takes its place, and the one before is found under File ▸ Open recent", async () => {
    await page.keyboard.press("Enter");
    await expect.poll(names).toEqual(["more"]);
    await page.getByRole("menuitem", { name: "File" }).click();
    await page.getByRole("menuitem", { name: "Open recent" }).hover();
    await page.getByRole("menuitem", { name: "orders", exact: true }).click();
    await expect.poll(names).toEqual(["orders"]);
  });
});

it("knows nothing of what was selected in the one before, whose tabs had the same ids", async () => {
  const place = () => page.locator(".name-box").innerText();
  const addTab = () => page.getByRole("button", { name: "Add a tab" }).click();
  await open.openFile({ name: "orders.csv", content: orders });
  await addTab();
  await page.getByRole("tab", { name: "Sheet2" }).waitFor();
  await page.locator(".cell-field").focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(place).toBe("A2");
  await open.openFile({ name: "more.csv", content: "Customer,Total\nAmy,12\n" });
  await addTab();
  await page.getByRole("tab", { name: "Sheet2" }).waitFor();
  await page.getByRole("tab", { name: "more" }).click();
  await page.getByRole("tab", { name: "Sheet2" }).click();
  await expect.poll(place).toBe("A1");
});
