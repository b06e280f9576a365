import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../../../../e2e/browser.ts";
import { type OpenPage, openPage } from "../../../../e2e/openPage.ts";
import { manyOrders } from "./manyOrders.ts";

const ROWS = 50_000;

let browser: Browser;
let open: OpenPage;

beforeAll(async () => {
  browser = await launchBrowser();
  open = await openPage(browser, { viewport: { width: 1280, height: 800 } });
  await open.openFile(manyOrders(ROWS));
  await open.page.locator(".grid").getByText("#1000", { exact: true }).click();
});

afterAll(async () => {
  await open?.close();
  await browser?.close();
});

const shown = (text: string) => open.page.locator(".grid").getByText(text, { exact: true });

it("shows what the wheel has come to, and no more rows than there is room for", async () => {
  await open.page.mouse.move(600, 400);
  await open.page.mouse.wheel(0, 21 * 2000);
  await shown("#3000").waitFor();
  expect(await open.page.locator(".grid [data-row]").count()).toBeLessThan(200);
});

it("follows the thumb to the last of 50,000 rows and back to the first", async () => {
  for (const end of [`#${999 + ROWS}`, "#1000"]) {
    await open.page.locator(".grid").evaluate((grid, isLast) => {
      grid.scrollTop = isLast ? grid.scrollHeight : 0;
    }, end !== "#1000");
    await shown(end).waitFor();
  }
});

it("sorts 50,000 rows and takes it back, and the page goes on meanwhile", async () => {
  const first = open.page.locator(".grid [data-row='2'] [aria-colindex='1']");
  await open.page.keyboard.press("Control+Home");
  await open.page.keyboard.press("Shift+F10");
  await open.page.getByRole("menuitem", { name: /Z → A/ }).click();
  await expect.poll(() => first.innerText()).toBe("#9999");
  await open.page.keyboard.press("Control+z");
  await expect.poll(() => first.innerText()).toBe("#1000");
});
