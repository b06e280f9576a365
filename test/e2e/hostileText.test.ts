/**
 * Text of the user's is shown as the text that it is, wherever it appears: in the grid, the sidebar, notes,
 * charts, tab names and messages, in a real browser.
 */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { type OpenPage, openPage } from "./openPage.ts";
import { inEnglish } from "./smallShopInWords.ts";

const HOSTILE = '<img src=x onerror="parent.hurt=top.hurt=window.hurt=1"><script>hurt=1</script>';
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const rows = Array.from({ length: 12 }, (_, i) =>
  [
    quoted(`${HOSTILE}${i % 7}`),
    `2025-0${1 + (i % 6)}-11`,
    String(20 + i),
    quoted(HOSTILE),
    "=1+1",
  ].join(","),
);
const content = [`Customer,Date,Amount,${quoted(HOSTILE)},Formula`, ...rows].join("\n");

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

it("is run by nobody, from opening a file to one customer in full", async () => {
  const { page, sidebar } = open;
  const alerts: string[] = [];
  page.on("dialog", (dialog) => {
    alerts.push(dialog.message());
    void dialog.dismiss();
  });
  await open.openFile({ name: "<b>orders<b>.csv", content });
  await sidebar.getByLabel(inEnglish.asOf).fill("2025-06-30");
  await sidebar.getByText(inEnglish.chosen).waitFor();
  await sidebar.getByRole("button", { name: inEnglish.score }).click();
  await sidebar.getByRole("heading", { name: inEnglish.result }).waitFor();
  await open.showTab(inEnglish.tabs.customers);
  const shown = await open.shownCells();
  const [row] = shown.placeOf(`${HOSTILE}0`);
  await page.locator(`.row[data-row="${row}"] [aria-colindex="1"]`).click();
  await sidebar.locator("button.primary").click();
  await sidebar.getByText(`${HOSTILE}0`).first().waitFor();
  for (const tab of ["Manage", "Increase", "Identify"]) {
    await sidebar.getByRole("tab", { name: tab }).click();
  }
  await open.showTab(inEnglish.tabs.dataCheck);
  await open.showTab(inEnglish.tabs.dashboard);
  await page.locator("figure.chart svg").nth(2).waitFor();

  const hurt = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => "hurt" in window)),
  );
  expect(hurt).toEqual(page.frames().map(() => false));
  expect(await page.locator("img[src=x]").count()).toBe(0);
  expect(await sidebar.locator("img[src=x]").count()).toBe(0);
  expect(alerts).toEqual([]);
});
