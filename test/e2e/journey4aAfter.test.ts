/**
 * What the owner of journey 4a does after the first run: sorts and scores again, changes the language, undoes,
 * and pastes the same orders as another platform exports them. In a real browser.
 */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CustomerColumnId, customerColumnIds } from "#shared/words/customerColumns.ts";
import type { CellsView } from "../../addon/local/pageApi.ts";
import journey from "../golden/journeys/smallShop.json" with { type: "json" };
import { launchBrowser } from "./browser.ts";
import { type OpenPage, openPage } from "./openPage.ts";
import { inChinese, inEnglish, type ShopWords } from "./smallShopInWords.ts";
import { taobaoOrders } from "./taobaoOrders.ts";

const ORDERS = "shopify_orders";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function scoreOpenFile({ sidebar }: OpenPage, words: ShopWords) {
  await sidebar.getByRole("button", { name: words.score }).waitFor();
  await sidebar.getByLabel(words.asOf).fill("2025-06-30");
  await sidebar.getByText(words.chosen).waitFor();
  await sidebar.getByRole("button", { name: words.score }).click();
  await sidebar.getByRole("heading", { name: words.result }).waitFor();
}

const column = (id: CustomerColumnId) => customerColumnIds.indexOf(id);
const textsOf = ({ rows }: CellsView) => rows.map((row) => row.map(({ text }) => text));
const numbersOf = ({ rows }: CellsView) =>
  rows.map((row) => row.map(({ kind, text }) => (kind === "number" ? text : "")));

describe("after the first run", () => {
  let open: OpenPage;
  /** Every cell of every tab, by name, hidden ones too. */
  const everything = async () => {
    const { sheets } = await open.document();
    const tabs = await Promise.all(
      sheets.map(async ({ name, hidden }) => ({ name, hidden, ...(await open.cellsOf(name)) })),
    );
    return tabs.map(({ sheet: _, ...tab }) => tab);
  };
  const visible = async () => (await everything()).filter(({ hidden }) => !hidden);
  beforeAll(async () => {
    open = await openPage(browser, { locale: "en-US" });
    await open.openFile(`test/fixtures/${ORDERS}.csv`);
    await scoreOpenFile(open, inEnglish);
  });
  afterAll(() => open.close());

  it("a sorted sheet gives every customer the same", async () => {
    const { page, sidebar } = open;
    const before = textsOf(await open.cellsOf(inEnglish.tabs.customers));
    await open.showTab(ORDERS);
    const unsorted = textsOf(await open.cellsOf(ORDERS));
    await page.locator('.row[data-row="1"] [aria-colindex="6"]').click({ button: "right" });
    await page.getByRole("menuitem", { name: "Sort sheet by column F, Z → A" }).click();
    await expect.poll(async () => textsOf(await open.cellsOf(ORDERS))).not.toEqual(unsorted);
    expect(textsOf(await open.cellsOf(ORDERS))[0]).toEqual(unsorted[0]);
    await sidebar.getByRole("button", { name: "Score again" }).click();
    await sidebar.getByRole("heading", { name: inEnglish.result }).waitFor();
    expect(textsOf(await open.cellsOf(inEnglish.tabs.customers))).toEqual(before);
  });

  it("another language writes every tab anew, with the same numbers and no word to the service", async () => {
    const { sidebar, service } = open;
    const asked = service.exchanges.length;
    const before = await visible();
    const english = await open.cellsOf(inEnglish.tabs.customers);
    await sidebar.getByRole("button", { name: "中文", exact: true }).click();
    await expect
      .poll(async () => (await open.document()).sheets.map(({ name }) => name))
      .toContain(inChinese.tabs.customers);
    const chinese = await open.cellsOf(inChinese.tabs.customers);
    expect(numbersOf(chinese)).toEqual(numbersOf(english));
    const dev = textsOf(chinese).find((row) => row[0] === "dev@ex.com");
    expect(dev?.[column("why")]).toBe(inChinese.reasonOfDev);
    expect(dev?.[column("segment")]).toBe("不可失去");
    const dashboard = (await open.document()).sheets.find(
      ({ name }) => name === inChinese.tabs.dashboard,
    );
    const titles = dashboard?.charts.map(({ options }) => String(options["title"]));
    for (const title of inChinese.charts) {
      expect(titles?.some((each) => each.startsWith(title))).toBe(true);
    }
    expect(titles?.join("")).not.toMatch(/[a-z]{3}/);
    await sidebar.getByRole("button", { name: "EN", exact: true }).click();
    await expect.poll(async () => (await visible()).length).toBe(before.length);
    await expect
      .poll(async () => (await open.document()).sheets.map(({ name }) => name))
      .toContain(inEnglish.tabs.customers);
    await expect.poll(async () => JSON.stringify(await visible())).toBe(JSON.stringify(before));
    expect(service.exchanges).toHaveLength(asked);
  });

  it("an undo brings back what stood before the last run, to the cell", async () => {
    const { sidebar } = open;
    const before = await visible();
    await sidebar.getByRole("tab", { name: "Identify" }).click();
    await sidebar.getByLabel(inEnglish.asOf).fill("2025-04-30");
    await sidebar.getByText(inEnglish.chosen).waitFor();
    await sidebar.getByRole("button", { name: inEnglish.score }).click();
    await sidebar.getByRole("heading", { name: inEnglish.result }).waitFor();
    expect(await visible()).not.toEqual(before);
    await sidebar.getByRole("button", { name: "Undo last run" }).click();
    await sidebar.getByRole("button", { name: "Undo the run" }).click();
    await expect.poll(async () => JSON.stringify(await visible())).toBe(JSON.stringify(before));
    await expect.poll(() => sidebar.getByRole("button", { name: "Undo last run" }).count()).toBe(0);
  });
});

describe("the same orders as 淘宝 exports them", () => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage(browser, { timeZone: "Asia/Shanghai", locale: "zh-CN" });
    await open.page.getByRole("button", { name: "中文", exact: true }).first().click();
    await open.openFile({ name: "淘宝订单.csv", content: taobaoOrders() });
    await scoreOpenFile(open, inChinese);
  });
  afterAll(() => open.close());

  it("give the twelve customers the same numbers", async () => {
    const rows = textsOf(await open.cellsOf(inChinese.tabs.customers)).slice(1, 13);
    const found = rows.map((row) => ({
      customer: row[column("customer")],
      tier: row[column("tier")],
      score: row[column("score")],
      segment: row[column("segment")],
      value: row[column("expectedValue")],
    }));
    expect(found).toEqual(
      journey.customers.map((each) => ({
        customer: each.customer,
        tier: inChinese.tiers[each.tier],
        score: each.score.toFixed(1),
        segment: inChinese.segments[each.segment],
        value: String(each.expectedValue),
      })),
    );
  });

  it("are undone wholly: no tab of ours is left", async () => {
    const { sidebar } = open;
    await sidebar.getByRole("button", { name: "撤销上次运行" }).click();
    await sidebar.getByRole("button", { name: "撤销这次运行", exact: true }).click();
    await expect
      .poll(async () => (await open.document()).sheets.map(({ name }) => name))
      .toEqual(["淘宝订单"]);
  });
});
