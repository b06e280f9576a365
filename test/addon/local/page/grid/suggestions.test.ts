import axe from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../../../../e2e/browser.ts";
import { type OpenPage, openPage } from "../../../../e2e/openPage.ts";

let browser: Browser;
let open: OpenPage;

beforeAll(async () => {
  browser = await launchBrowser();
  open = await openPage(browser, { viewport: { width: 1280, height: 800 } });
  await open.openFile({ name: "table.csv", content: "Name,Amount\nAna,12\n" });
});

afterAll(async () => {
  await open?.close();
  await browser?.close();
});

it("offers the add-on's functions while a formula is typed, for keys and for the mouse", async () => {
  const { page } = open;
  const list = page.getByRole("listbox", { name: "Functions" });
  const typed = () => page.locator(".cell-field").inputValue();
  await page.locator(".grid").getByText("Ana", { exact: true }).click();
  await page.keyboard.type("=1+cv_");
  await list.waitFor();
  const names = await list.locator("b").allTextContents();
  expect(names.length).toBeGreaterThan(2);
  await page.keyboard.press("ArrowDown");
  expect(await list.getByRole("option", { selected: true }).locator("b").textContent()).toBe(
    names[1],
  );
  await page.keyboard.press("Enter");
  expect(await typed()).toBe(`=1+${names[1]}(`);
  expect(await list.count()).toBe(0);
  await page.keyboard.type("cv_");
  await list.getByText(names[0] ?? "", { exact: true }).click();
  expect(await typed()).toBe(`=1+${names[1]}(${names[0]}(`);
  await page.keyboard.press("Escape");
  expect((await open.cellsOf("table")).rows[1]?.[0]?.text).toBe("Ana");
});

it("lets go of the list with Escape, and breaks no rule of accessibility with it", async () => {
  const { page } = open;
  const list = page.getByRole("listbox", { name: "Functions" });
  await page.keyboard.type("=cv_");
  await list.waitFor();
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    const grave = found.violations.filter(({ impact }) => /serious|critical/.test(impact ?? ""));
    return grave.map(({ id }) => id);
  });
  expect(violations).toEqual([]);
  await page.keyboard.press("Escape");
  expect(await list.count()).toBe(0);
  expect(await page.locator(".cell-field").inputValue()).toBe("=cv_");
  await page.keyboard.press("Escape");
});
