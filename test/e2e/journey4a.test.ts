/**
 * Journey 4a as its owner goes it, in a real browser, once in each language: an order export is opened,
 * one button is pressed, and every number of the journey's table stands in the sheet.
 * (longer than 250 lines: one journey in one piece)
 */
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CustomerColumnId, customerColumnIds } from "#shared/words/customerColumns.ts";
import journey from "../golden/journeys/smallShop.json" with { type: "json" };
import { launchBrowser } from "./browser.ts";
import { type OpenPage, openPage, WHOLE_TAB } from "./openPage.ts";
import { inChinese, inEnglish } from "./smallShopInWords.ts";

const FILE = "test/fixtures/shopify_orders.csv";
const ORDERS = "shopify_orders";

/** Place of a column on the customers' tab, from 1. */
const column = (id: CustomerColumnId) => customerColumnIds.indexOf(id) + 1;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
  { language: "en", button: "EN", timeZone: "America/New_York", locale: "en-US", words: inEnglish },
  { language: "zh", button: "中文", timeZone: "Asia/Shanghai", locale: "zh-CN", words: inChinese },
])("the journey of a shop's owner ($language)", ({ language, button, timeZone, locale, words }) => {
  let open: OpenPage;
  let before: unknown;
  beforeAll(async () => {
    open = await openPage(browser, { timeZone, locale });
  });
  afterAll(() => open.close());

  /** What the user's own tab is, but for which of its cells is selected. */
  const ownTab = async () => ({
    cells: (await open.cellsOf(ORDERS)).rows,
    sheet: (await open.document()).sheets.find(({ name }) => name === ORDERS),
  });

  it("opens the export through the file chooser", async () => {
    const { page } = open;
    await page.getByRole("button", { name: button, exact: true }).click();
    await page.locator(`html[lang^=${language}]`).waitFor();
    await open.openFile(FILE);
    await page.locator(".grid").getByText("#1001", { exact: true }).first().waitFor();
    before = await ownTab();
    const [header = "", first = ""] = readFileSync(FILE, "utf8").split("\r\n");
    const cells = await open.shownCells();
    for (const [r, line] of [header, first].entries()) {
      const fields = line.split(",");
      expect(fields.map((_, c) => cells.text(r + 1, c + 1) ?? "")).toEqual(fields);
    }
  });

  it("shows the sidebar, of another origin, with the ten counts of the data check", async () => {
    const { page, sidebar } = open;
    await sidebar.getByRole("button", { name: words.score }).waitFor();
    await sidebar.getByLabel(words.asOf).fill("2025-06-30");
    await sidebar.getByText(words.chosen).waitFor();
    const frame = page.frames().find((each) => each.parentFrame() !== null);
    expect(new URL(frame?.url() ?? "").origin).not.toBe(new URL(page.url()).origin);
    expect(await page.locator("iframe").evaluate((box) => "contentDocument" in box)).toBe(true);
    expect(
      await page.locator("iframe").evaluate((box: HTMLIFrameElement) => box.contentDocument),
    ).toBeNull();
    const lines = await sidebar.locator(".findings > li .finding").allInnerTexts();
    expect(lines.map((line) => line.split("\n").filter(Boolean))).toEqual([
      ...words.findings.slice(0, 8),
      [words.findings[8]?.[0], words.withoutCustomer],
      [words.findings[9]?.[0], "3,675 USD"],
    ]);
  });

  it("scores after one press, showing how far it is", async () => {
    const { sidebar, service } = open;
    const release = service.hold();
    await sidebar.getByRole("button", { name: words.score }).click();
    await sidebar.getByRole("progressbar").waitFor();
    await sidebar.getByText(words.sending, { exact: true }).first().waitFor();
    release();
    await sidebar.getByRole("heading", { name: words.result }).waitFor();
    const shares = await sidebar.locator(".tier .number").allInnerTexts();
    expect(shares).toEqual(words.shares);
    expect(service.exchanges).toHaveLength(1);
  });

  it("lists twelve customers with every number of the journey", async () => {
    await open.showTab(words.tabs.customers);
    const money = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2 });
    const whole = new Intl.NumberFormat("en-US");
    const wanted = journey.customers.map((each) => ({
      customer: each.customer,
      tier: words.tiers[each.tier],
      score: each.score.toFixed(1),
      segment: words.segments[each.segment],
      bigFirstOrder: each.bigFirstOrder,
      daysSince: String(each.daysSince),
      orders: String(each.orders),
      revenue: money.format(each.revenue),
      rfm: each.rfm,
      chanceActive: `${Math.round(each.chanceActive * 100)}%`,
      expectedOrders: each.expectedOrders.toFixed(2),
      range: [each.expectedValue, each.low, each.high].map((value) => whole.format(value)),
      eightClass: words.eightClasses[each.eightClass],
    }));
    const shown = await open.shownCells();
    const found = journey.customers.map((_, i) => {
      const at = (id: CustomerColumnId) => shown.text(i + 2, column(id)) ?? "";
      return {
        customer: at("customer"),
        tier: at("tier"),
        score: at("score"),
        segment: at("segment"),
        bigFirstOrder: at("flags").includes(words.bigFirstOrder),
        daysSince: at("daysSinceLastOrder"),
        orders: at("orders"),
        revenue: at("revenue"),
        rfm: at("r") + at("f") + at("m"),
        chanceActive: at("chanceActive"),
        expectedOrders: at("expectedOrders"),
        range: [at("expectedValue"), at("expectedValueLow"), at("expectedValueHigh")],
        eightClass: at("eightClass").split(" ").at(-1),
      };
    });
    expect(found).toEqual(wanted);
    expect(shown.text(14, 1)).toBeUndefined();
  });

  it("gives a reason on every row, word for word that of the journey for dev@ex.com", async () => {
    const shown = await open.shownCells();
    const [devRow] = shown.placeOf("dev@ex.com");
    expect(shown.text(devRow, column("why"))).toBe(words.reasonOfDev);
    for (let row = 2; row <= 13; row++) {
      const reason = shown.text(row, column("why")) ?? "";
      expect(reason.length).toBeGreaterThan(10);
      expect(reason.length).toBeLessThanOrEqual(160);
    }
  });

  it("gives each tier a colour of its own", async () => {
    const { page } = open;
    const background = (row: number) =>
      page
        .locator(`.row[data-row="${row}"] [aria-colindex="2"]`)
        .evaluate((box) => getComputedStyle(box).backgroundColor);
    const colours = await Promise.all([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map(background));
    const [high, , , medium, , , low] = colours;
    expect(new Set([high, medium, low, "rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"]).size).toBe(5);
    expect(colours).toEqual([
      high,
      high,
      high,
      medium,
      medium,
      medium,
      low,
      low,
      low,
      low,
      low,
      low,
    ]);
  });

  it("colours by a rule, so that a tier typed over takes its new colour", async () => {
    const { page } = open;
    const cellOf = (row: number) => page.locator(`.row[data-row="${row}"] [aria-colindex="2"]`);
    const colourOf = (row: number) =>
      cellOf(row).evaluate((box) => getComputedStyle(box).backgroundColor);
    await cellOf(13).dblclick();
    await page.locator(".cell-field.typing").fill(words.tiers["high"] ?? "");
    await page.keyboard.press("Enter");
    await expect.poll(() => colourOf(13)).toBe(await colourOf(2));
  });

  it("keeps the header in sight while the rows scroll", async () => {
    const { page } = open;
    const cellOf = (row: number) => page.locator(`.row[data-row="${row}"] [aria-colindex="1"]`);
    // A row that has scrolled out of sight is no longer drawn.
    const topOf = async (row: number) =>
      (await cellOf(row).count()) === 0 ? -1 : ((await cellOf(row).boundingBox())?.y ?? -1);
    await page.setViewportSize({ width: 900, height: 360 });
    const [header, amy] = [await topOf(1), await topOf(2)];
    await page.locator(".grid").evaluate((grid) => {
      grid.scrollTop = grid.scrollHeight;
    });
    await expect.poll(() => topOf(2)).toBeLessThan(amy);
    expect(Math.abs((await topOf(1)) - header)).toBeLessThanOrEqual(1); // a border's half pixel
    await page.setViewportSize(WHOLE_TAB);
  });

  it("accounts for every row on the data check's tab", async () => {
    await open.showTab(words.tabs.dataCheck);
    const shown = await open.shownCells();
    const [first] = shown.placeOf(words.findings[0]?.[0] ?? "");
    const found = words.findings.map((_, i) => [
      shown.text(first + i, 1),
      shown.text(first + i, 2),
    ]);
    expect(found).toEqual(words.findings);
    expect(shown.text(first + 8, 3)).toBe("33.00");
    expect(shown.text(first + 9, 3)).toBe("3,675.00");
    expect(shown.text(first + 4, 4)).toBe("40"); // #1001 again
    expect(shown.texts.some((cell) => cell.includes("2025-06-30"))).toBe(true);
  });

  it("draws six native charts over the facts of the store", async () => {
    const { page } = open;
    await open.showTab(words.tabs.dashboard);
    const shown = await open.shownCells();
    const below = (label: string) => {
      const [row, column] = shown.placeOf(label);
      return shown.text(row + 1, column);
    };
    expect(below(words.usualInterval)).toBe("61.6");
    expect(below(words.averageOrder)).toBe("118.55");
    for (const [code, { customers, revenuePercent }] of Object.entries(journey.store.tiers)) {
      const [row] = shown.placeOf(words.tiers[code] ?? "");
      expect(shown.text(row, 2)).toBe(String(customers));
      expect(shown.text(row, 5)).toBe(`${revenuePercent.toFixed(1)}%`);
    }
    const dashboard = (await open.document()).sheets.find(
      ({ name }) => name === words.tabs.dashboard,
    );
    expect(dashboard?.charts).toHaveLength(6);
    for (const title of words.charts) {
      const drawing = page.locator(`figure.chart[aria-label^="${title}"] svg`);
      // A long title stands in two lines.
      const written = ((await drawing.textContent()) ?? "").replaceAll(/\s/g, "");
      expect(written).toContain(title.replaceAll(/\s/g, ""));
      expect(await drawing.locator("path").count()).toBeGreaterThan(3);
    }
    const tierChart = page.locator(`figure.chart[aria-label^="${words.charts[0]}"] svg`);
    for (const name of Object.values(words.tiers)) {
      expect(await tierChart.getByText(name, { exact: true }).count()).toBeGreaterThan(0);
    }
  });

  it("leaves the owner's tab as it was, cell by cell", async () => {
    expect(await ownTab()).toEqual(before);
  });

  it("has asked nobody but this machine", () => {
    expect(open.hostsAsked()).toEqual(["127.0.0.1"]);
  });
});
