/**
 * Tables that cannot be scored as they are, on the local page: the user reads what, why and what to do next in
 * the language chosen, and the document stays as it was, byte for byte.
 */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { type OpenPage, openPage } from "./openPage.ts";
import { inChinese, inEnglish } from "./smallShopInWords.ts";

const HEADER = "Order ID,Email,Order date,Total,Currency";
const ORDERS = [
  "A1,amy@ex.com,2025-06-01,10.00,USD",
  "A2,ben@ex.com,2025-06-02,20.00,USD",
  "A3,amy@ex.com,2025-06-03,30.00,USD",
  "A4,cai@ex.com,2025-06-04,40.00,EUR",
];
const csv = (...lines: readonly string[]) => `${[HEADER, ...lines].join("\n")}\n`;

const en = {
  button: "EN",
  ...inEnglish,
  empty: {
    what: 'The tab "empty" is empty.',
    fix: "Open the tab that holds your orders, or paste your order export here.",
  },
  headerOnly: {
    what: 'The tab "header" has a header but no rows below it.',
    fix: "Paste your orders or customers below the header.",
  },
  picture: {
    what: 'The file "picture.csv" cannot be opened.',
    fix: "It is a picture, although its name ends in .csv. Export your orders or customers as CSV or .xlsx",
  },
  currencies: {
    what: "The amounts are in 2 currencies.",
    fix: "Choose one currency in the sidebar. The others can have a run of their own.",
  },
  onlyUsd: "Only amounts in USD",
  listed: (customers: string) => `${customers} listed with their facts, without scores.`,
  customers: ["1 customer", "2 customers"],
};

const zh: typeof en = {
  button: "中文",
  ...inChinese,
  empty: {
    what: "工作表“empty”是空的。",
    fix: "请打开存放订单的工作表，或把导出的订单粘贴到这里。",
  },
  headerOnly: {
    what: "工作表“header”只有表头，下面没有数据。",
    fix: "请在表头下面粘贴订单或客户数据。",
  },
  picture: {
    what: "无法打开文件“picture.csv”。",
    fix: "扩展名虽是 .csv，内容其实是图片。请把订单或客户导出为 CSV 或 .xlsx 后再打开。",
  },
  currencies: {
    what: "金额涉及2种币种。",
    fix: "请在侧边栏中选择一种币种，其余币种可以另行计算。",
  },
  onlyUsd: "仅限USD金额",
  listed: (customers) => `已列出${customers}的基本情况，未评分。`,
  customers: ["1位客户", "2位客户"],
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
  { language: "en", words: en },
  { language: "zh", words: zh },
])("bad input ($language)", ({ language, words }) => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage(browser, { viewport: { width: 1280, height: 800 } });
    await open.page.getByRole("button", { name: words.button, exact: true }).click();
    await open.page.locator(`html[lang^=${language}]`).waitFor();
  });
  afterAll(() => open.close());

  /** What, why and what to do, as the sidebar's card says them. */
  const explained = async () => {
    const card = open.sidebar.getByRole("alert");
    await card.waitFor();
    const [what, why, fix, ...more] = await card.locator("p").allInnerTexts();
    expect(more).toEqual([]);
    expect(why?.length).toBeGreaterThan(5);
    return { what, fix };
  };
  const score = () => open.sidebar.getByRole("button", { name: words.score, exact: true });
  const result = () => open.sidebar.getByRole("heading", { name: words.result });

  it.each([
    { name: "empty.csv", content: ",,\n,,\n", expected: words.empty },
    { name: "header.csv", content: `${HEADER}\n`, expected: words.headerOnly },
  ])("explains $name and offers no run", async ({ name, content, expected }) => {
    await open.openFile({ name, content });
    const before = await open.workbookBytes();
    expect(await explained()).toEqual(expected);
    expect(await score().count()).toBe(0);
    expect((await open.workbookBytes()).equals(before)).toBe(true);
  });

  it("explains a picture that is called .csv, and keeps what is open", async () => {
    const before = await open.workbookBytes();
    const content = Buffer.from("89504e470d0a1a0a0000000d4948445200000001", "hex");
    await open.openFile({ name: "picture.csv", content });
    const toast = open.page.locator(".toast", { hasText: words.picture.what });
    await toast.waitFor();
    expect(await toast.innerText()).toContain(words.picture.fix);
    expect((await open.workbookBytes()).equals(before)).toBe(true);
  });

  it.each([1, 2])("lists %i customer(s) without scores, and says so", async (count) => {
    await open.openFile({ name: `${count}.csv`, content: csv(...ORDERS.slice(0, count)) });
    const before = await open.cellsOf(String(count));
    await score().click();
    await result().waitFor();
    const listed = words.listed(words.customers[count - 1] ?? "");
    await open.sidebar.getByText(listed).waitFor();
    expect(await open.sidebar.locator(".notices li").count()).toBeGreaterThan(0);
    expect(await open.cellsOf(String(count))).toEqual(before);
    const { rows } = await open.cellsOf(words.tabs.customers);
    expect(rows[1]?.slice(0, 3).map(({ text }) => text)).toEqual(["amy@ex.com", "", ""]);
  });

  it("asks which of two currencies is meant, and scores the chosen one", async () => {
    await open.openFile({ name: "currencies.csv", content: csv(...ORDERS) });
    const before = await open.workbookBytes();
    expect(await explained()).toEqual(words.currencies);
    expect(await score().count()).toBe(0);
    expect((await open.workbookBytes()).equals(before)).toBe(true);
    // Not check(): it would look again at a choice that is gone once it is made.
    await open.sidebar.getByRole("radio", { name: /^USD/ }).click();
    await open.sidebar.getByText(words.onlyUsd).waitFor();
    await score().click();
    await result().waitFor();
    const { rows } = await open.cellsOf(words.tabs.customers);
    expect(rows.slice(1, 3).map(([customer]) => customer?.text)).toEqual([
      "amy@ex.com",
      "ben@ex.com",
    ]);
  });
});
