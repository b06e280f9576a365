/**
 * The same customers again: nothing is computed, nothing is written, and every byte is the same.
 */
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STORE_HEADER } from "#shared/contract/run.ts";
import { launchBrowser } from "./browser.ts";
import { type OpenPage, openPage } from "./openPage.ts";
import { inEnglish as words } from "./smallShopInWords.ts";

const FILE = "test/fixtures/shopify_orders.csv";

let browser: Browser;
let open: OpenPage;
let scored: Buffer;
let itemsWritten: number;
beforeAll(async () => {
  browser = await launchBrowser();
  open = await openPage(browser);
  await open.openFile(FILE);
  await scoreFromSidebar();
  scored = await open.workbookBytes();
  itemsWritten = open.service.writes();
});
afterAll(async () => {
  await open?.close();
  await browser?.close();
});

async function scoreFromSidebar(): Promise<void> {
  const { sidebar } = open;
  await open.openSidebar(words);
  await sidebar.getByLabel(words.asOf).fill("2025-06-30");
  await sidebar.getByText(words.chosen).waitFor();
  await sidebar.getByRole("button", { name: words.score }).click();
  await sidebar.getByRole("heading", { name: words.result }).waitFor();
}

/** What the latest exchange was, beside the first. */
function latest() {
  const { exchanges } = open.service;
  return { first: exchanges[0], last: exchanges.at(-1), count: exchanges.length };
}

describe("the second identical run", () => {
  it("is answered from the store with the same bytes, and writes nothing", async () => {
    expect(itemsWritten).toBeGreaterThan(0);
    const { sidebar, page } = open;
    const answered = page.waitForResponse((response) =>
      (response.request().postData() ?? "").includes("scoreCustomers"),
    );
    await sidebar.getByRole("button", { name: "Score again" }).click();
    expect(await (await answered).json()).toMatchObject({ value: { ok: true, fromStore: true } });
    await sidebar.getByRole("heading", { name: words.result }).waitFor();
    const { first, last, count } = latest();
    expect(count).toBe(2);
    expect(first?.answerHeaders[STORE_HEADER]).toBe("computed");
    expect(last?.answerHeaders[STORE_HEADER]).toBe("hit");
    expect(last?.answer.equals(first?.answer ?? Buffer.of())).toBe(true);
    expect(open.service.writes()).toBe(itemsWritten);
  });

  it("leaves every tab as the first one wrote it", async () => {
    expect((await open.workbookBytes()).equals(scored)).toBe(true);
  });

  it("is the same one when the owner has sorted the orders otherwise", async () => {
    const [header = "", ...rows] = readFileSync(FILE, "utf8").trimEnd().split("\r\n");
    const sorted = [...rows].sort((one, other) =>
      (one.split(",")[5] ?? "").localeCompare(other.split(",")[5] ?? ""),
    );
    expect(sorted).not.toEqual(rows);
    await open.openFile({
      name: "shopify_orders.csv",
      content: [header, ...sorted, ""].join("\r\n"),
    });
    await scoreFromSidebar();
    const { first, last, count } = latest();
    expect(count).toBe(3);
    expect(last?.body).toBe(first?.body);
    expect(last?.answerHeaders[STORE_HEADER]).toBe("hit");
    expect(open.service.writes()).toBe(itemsWritten);
  });
});
