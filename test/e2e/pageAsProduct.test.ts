/**
 * The window around the sheet, as a person without a mouse, without sight or without patience meets it.
 */
import { readFileSync } from "node:fs";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { type DroppedFile, dropFiles } from "./dropFiles.ts";
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

const serious = () => seriousIssues(page);
const drop = (files: readonly DroppedFile[]) => dropFiles(page, files);

const focused = () =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute("aria-label") ??
      document.activeElement?.textContent ??
      "",
  );
const sidebarOpen = () =>
  open.sidebar.getByRole("button", { name: /^(Score my customers|为客户评分)$/ }).waitFor();

describe.each([
  ["EN", "light"],
  ["EN", "dark"],
  ["中文", "light"],
  ["中文", "dark"],
] as const)("in %s and %s", (language, theme) => {
  it("axe finds nothing serious on the welcome screen, with a problem, a menu and a sheet", async () => {
    await page.emulateMedia({ colorScheme: theme });
    await page.getByRole("button", { name: language, exact: true }).click();
    await page
      .locator(`html[lang^=${language === "EN" ? "en" : "zh"}][data-theme=${theme}]`)
      .waitFor();
    await drop([{ name: "photo.csv", content: "%PDF-1.7" }]);
    await page.getByRole("alert").waitFor();
    expect(await serious()).toEqual([]);
    await drop([{ name: "orders.csv", content: orders }]);
    await sidebarOpen();
    await page.getByRole("menuitem").first().click();
    await page.getByRole("menu").waitFor();
    expect(await serious()).toEqual([]);
  });
});

describe("a file", () => {
  it("that cannot be read leaves the welcome screen, and says what it is and what to do", async () => {
    await drop([{ name: "orders.xlsx", content: "%PDF-1.7" }]);
    const told = await page.getByRole("alert").innerText();
    expect(told).toContain('The file "orders.xlsx" cannot be opened.');
    expect(told).toContain("PDF");
    expect(await page.locator("main.empty").isVisible()).toBe(true);
  });

  it("that is dropped with others becomes a tab beside them, with the next step in the sidebar", async () => {
    await drop([
      { name: "orders-01.csv", content: orders },
      { name: "orders-02.csv", content: orders },
    ]);
    await sidebarOpen();
    const names = await page.getByRole("tab").allInnerTexts();
    expect(names).toEqual(["orders-01", "orders-02"]);
    expect((await open.document()).name).toBe("orders");
  });

  it("may be a table that was copied elsewhere", async () => {
    await page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.setData("text/plain", "Customer\tTotal\nAmy\t12\n");
      const paste = { bubbles: true, cancelable: true, clipboardData: transfer };
      document.body.dispatchEvent(new ClipboardEvent("paste", paste));
    });
    await page.getByRole("tab", { name: "Pasted table" }).waitFor();
    const { rows } = await open.cellsOf("Pasted table");
    expect(rows[1]?.slice(0, 2).map(({ text }) => text)).toEqual(["Amy", "12"]);
  });
});

describe("by keyboard alone", () => {
  beforeEach(async () => {
    await drop([{ name: "orders.csv", content: orders }]);
    await sidebarOpen();
  });

  it("menus are walked through with arrows, and Escape gives the focus back", async () => {
    await page.getByRole("menuitem", { name: "File" }).focus();
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toContain("Open");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toContain("Shopify");
    await page.keyboard.press("ArrowLeft");
    expect(await focused()).toContain("Open a sample");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toContain("Customer Value");
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("Extensions");
    expect(await page.getByRole("menu").count()).toBe(0);
  });

  it("the sidebar is opened, left by F6, entered again and closed", async () => {
    await page.getByRole("button", { name: "Close the sidebar" }).click();
    await page.locator("iframe").waitFor({ state: "detached" });
    await page.getByRole("menuitem", { name: "Extensions" }).focus();
    for (const key of ["ArrowDown", "ArrowRight", "Enter"]) await page.keyboard.press(key);
    await sidebarOpen();
    const inFrame = () => page.evaluate(() => document.activeElement?.tagName === "IFRAME");
    await expect.poll(inFrame).toBe(true);
    await page.keyboard.press("F6");
    await expect.poll(inFrame).toBe(false);
    await page.keyboard.press("Shift+F6");
    await expect.poll(inFrame).toBe(true);
  });

  it("tabs are added, renamed, moved, hidden and shown", async () => {
    const names = () => page.getByRole("tab").allInnerTexts();
    await page.getByRole("button", { name: "Add a tab" }).press("Enter");
    await expect.poll(names).toEqual(["orders", "Sheet2"]);
    await page.getByRole("tab", { name: "Sheet2" }).focus();
    const selected = () => page.getByRole("tab", { selected: true }).innerText();
    await page.keyboard.press("Home");
    await expect.poll(selected).toBe("orders");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Space");
    const field = page.getByRole("textbox", { name: "Name of the tab" });
    expect(await field.count()).toBe(0);
    await page.keyboard.press("End");
    await expect.poll(selected).toBe("Sheet2");
    await page.keyboard.press("F2");
    await field.waitFor();
    await expect.poll(focused).toBe("Name of the tab");
    await page.keyboard.type("2025年客户价值评分 WINTER MMMM");
    expect(await field.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
    await page.keyboard.press("Control+a");
    await page.keyboard.type("Notes");
    await page.keyboard.press("Enter");
    await expect.poll(names).toEqual(["orders", "Notes"]);
    await page.getByRole("tab", { name: "Notes" }).focus();
    await page.keyboard.press("Shift+F10");
    const edgeOf = async (box: Locator) => (await box.boundingBox())?.x;
    const atTab = await edgeOf(page.getByRole("tab", { name: "Notes" }));
    expect(await edgeOf(page.getByRole("menu"))).toBeCloseTo(atTab ?? -1, 0);
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("Notes");
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: "Move left" }).press("Enter");
    await expect.poll(names).toEqual(["Notes", "orders"]);
    await page.getByRole("tab", { name: "Notes" }).focus();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: "Hide" }).press("Enter");
    await expect.poll(names).toEqual(["orders"]);
    await page.getByRole("button", { name: "All tabs" }).press("Enter");
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("All tabs");
    await page.keyboard.press("Enter");
    await page.getByRole("menuitemradio", { name: "Notes (hidden)" }).press("Enter");
    await expect.poll(names).toEqual(["Notes", "orders"]);
  });
});

describe("the window", () => {
  it("changes its language without setting the sidebar back", async () => {
    await drop([{ name: "orders.csv", content: orders }]);
    await sidebarOpen();
    const frame = page.frames().find((each) => each.url().includes("/sidebar/"));
    await frame?.evaluate("globalThis.isStillTheSame = true");
    await page.getByRole("button", { name: "中文", exact: true }).click();
    await open.sidebar.getByRole("button", { name: "为客户评分" }).waitFor();
    expect(await frame?.evaluate("globalThis.isStillTheSame")).toBe(true);
    await expect.poll(() => page.locator("iframe").getAttribute("title")).toBe("客户价值");
    await open.openFile({ name: "other.csv", content: orders });
    await open.sidebar.getByRole("button", { name: "为客户评分" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
  });

  it("is dark when it was chosen so, the sidebar too, and stays so", async () => {
    await drop([{ name: "orders.csv", content: orders }]);
    await sidebarOpen();
    await page.getByRole("button", { name: /^Appearance/ }).click();
    await page.getByRole("menuitemradio", { name: "Dark" }).click();
    await open.sidebar.locator("html[data-theme=dark]").waitFor({ state: "attached" });
    await page.reload();
    await page.locator("html[data-theme=dark]").waitFor({ state: "attached" });
    await open.sidebar.locator("html[data-theme=dark]").waitFor({ state: "attached" });
  });

  it("forgets what was wrong with a file when something is scored", async () => {
    await drop([{ name: "orders.csv", content: orders }]);
    await sidebarOpen();
    await drop([{ name: "photo.csv", content: "%PDF-1.7" }]);
    await page.getByRole("dialog").getByRole("button", { name: "Add as a new tab" }).click();
    await page.getByRole("alert").waitFor();
    await open.sidebar.getByRole("button", { name: "Score my customers" }).click();
    await page.getByRole("tab", { name: "CV Dashboard" }).waitFor();
    await page.getByRole("alert").waitFor({ state: "detached" });
  });

  it("is called what the user calls it", async () => {
    await drop([{ name: "orders.csv", content: orders }]);
    const name = page.getByRole("textbox", { name: "Name of the spreadsheet" });
    await expect.poll(() => name.inputValue()).toBe("orders");
    // Heading and field say it once each.
    await page.getByRole("heading", { level: 1, name: "orders" }).waitFor();
    expect(await page.locator("h1").innerText()).toBe("");
    await name.fill("Winter");
    await name.press("Enter");
    await expect.poll(() => page.title()).toBe("Winter · Tierline");
  });
});
