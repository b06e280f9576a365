/**
 * The pictures of the README, and others to look at after a change of looks: every tab of the sidebar, and the
 * sheet in the dark.
 *
 *   npx tsx test/e2e/screenshots.ts FOLDER
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { sidebarWords } from "#shared/words/sidebar.ts";
import { launchBrowser } from "./browser.ts";
import { openPage } from "./openPage.ts";
import { inChinese, inEnglish } from "./smallShopInWords.ts";

const folder = argv[2] ?? "screenshots";
mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
for (const [language, locale, button, words] of [
  ["en", "en-GB", "EN", inEnglish],
  ["zh", "zh-CN", "中文", inChinese],
] as const) {
  const open = await openPage(browser, { viewport: { width: 1440, height: 900 }, locale });
  const { page, sidebar } = open;
  const shoot = (name: string) =>
    page.screenshot({ path: join(folder, `${name}-${language}.png`), animations: "disabled" });
  await page.getByRole("button", { name: button, exact: true }).click();
  await page.locator(`html[lang^=${language}]`).waitFor();
  await shoot("empty");
  await open.openFile("test/fixtures/shopify_orders.csv");
  await sidebar.getByLabel(words.asOf).fill("2025-06-30");
  await sidebar.getByText(words.chosen).waitFor();
  await sidebar.getByLabel(words.asOf).blur();
  await shoot("ready");
  await sidebar.getByRole("button", { name: words.score }).click();
  await sidebar.getByRole("heading", { name: words.result }).waitFor();
  await open.showTab(words.tabs.customers);
  await shoot("customers");
  for (const tab of ["identify", "understand", "manage", "increase"] as const) {
    await sidebar.getByRole("tab", { name: sidebarWords[language].tab[tab], exact: true }).click();
    await sidebar.getByRole("tabpanel").waitFor();
    await shoot(`sidebar-${tab}`);
  }
  await open.showTab(words.tabs.dataCheck);
  await shoot("dataCheck");
  await page.setViewportSize({ width: 1440, height: 1560 });
  await open.showTab(words.tabs.dashboard);
  await page.locator("figure.chart svg").nth(2).waitFor();
  await shoot("dashboard");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.locator("html[data-theme=dark]").waitFor();
  await page.locator("figure.chart svg").nth(2).waitFor();
  await shoot("dark");
  await open.close();
}
await browser.close();
