import axe from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../../../../e2e/browser.ts";
import { type OpenPage, openPage } from "../../../../e2e/openPage.ts";
import { notedWorkbook } from "./notedWorkbook.ts";

let browser: Browser;
let open: OpenPage;

beforeAll(async () => {
  browser = await launchBrowser();
  open = await openPage(browser, { viewport: { width: 1280, height: 800 } });
  await open.openFile({ name: "noted.xlsx", content: await notedWorkbook() });
  await open.page.locator(".grid").getByText("Rome", { exact: true }).click();
});

afterAll(async () => {
  await open?.close();
  await browser?.close();
});

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await open.page.keyboard.press(key);
};
const inGrid = () => open.page.evaluate(() => document.activeElement?.closest(".grid") !== null);
const said = () => open.page.locator(".grid [role=status]").innerText();

it("says the active cell, what it holds and its note, and shows the note beside it", async () => {
  await press("Control+Home");
  await expect.poll(said).toBe("A1, Name, Note: As on the passport");
  await open.page.getByRole("tooltip").getByText("As on the passport").waitFor();
  expect(await open.page.locator(".grid [aria-selected=true]").innerText()).toBe("Name");
  await press("ArrowDown", "Shift+ArrowRight");
  await expect.poll(said).toBe("A2:B2 selected");
  expect(await open.page.getByRole("tooltip").count()).toBe(0);
});

it("lets Tab walk through cells, and out of the sheet after Escape", async () => {
  await press("Control+Home", "Tab");
  expect(await inGrid()).toBe(true);
  await expect.poll(said).toMatch(/^B1, /);
  await press("Escape");
  await expect.poll(said).toBe("Tab now leaves the sheet.");
  await press("Tab");
  expect(await inGrid()).toBe(false);
  await press("Shift+Tab");
  expect(await inGrid()).toBe(true);
  await press("Escape", "Shift+Tab");
  expect(await inGrid()).toBe(false);
  await press("Tab");
});

it("opens the menu with Shift+F10, walks it with arrows and gives the focus back", async () => {
  await press("Control+Home", "ArrowDown", "Shift+F10");
  const items = open.page.getByRole("menu", { name: "Cells" }).getByRole("menuitem");
  await items.first().waitFor();
  await press("End");
  const focused = () => open.page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toBe(await items.last().textContent());
  await press("Escape");
  await expect.poll(() => items.count()).toBe(0);
  expect(await inGrid()).toBe(true);
  await press("Shift+F10", "ArrowDown", "ArrowDown", "ArrowDown", "Enter");
  const cleared = async () => (await open.cellsOf("People")).rows[1]?.[0]?.text;
  await expect.poll(cleared).toBe("");
  await press("Control+z");
  await expect.poll(cleared).toBe("Ana");
});

for (const theme of ["light", "dark"]) {
  it(`has nothing that axe finds serious, and text that can be read, in the ${theme} theme`, async () => {
    const { page } = open;
    await page.evaluate((wanted) => {
      document.documentElement.dataset["theme"] = wanted;
    }, theme);
    await press("Control+Home");
    await page.evaluate(axe.source);
    for (const act of [[], ["F2"], ["Escape", "Shift+F10"]]) {
      await press(...act);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(document),
      );
      const serious = violations.filter(
        ({ impact }) => impact === "serious" || impact === "critical",
      );
      expect(
        serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
      ).toEqual([]);
    }
    await press("Escape");
    expect(await contrasts()).toEqual(new Array(17).fill("enough"));
  });
}

/** Of every cell's text with its ground, by the definitions of WCAG 2.2. */
function contrasts(): Promise<readonly string[]> {
  return open.page.locator(".grid .shown").evaluateAll((texts) => {
    const luminance = (color: string) => {
      const shares = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((each) => Number(each) / 255);
      const [r = 0, g = 0, b = 0] = shares.map((share) =>
        share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (text: Element): string => {
      const own = getComputedStyle(text.parentElement!).backgroundColor;
      const paper = getComputedStyle(document.querySelector(".paper")!).backgroundColor;
      return own === "rgba(0, 0, 0, 0)" ? paper : own;
    };
    return texts.map((text) => {
      const [a, b] = [luminance(getComputedStyle(text).color), luminance(groundOf(text))];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      return ratio >= 4.5 ? "enough" : `${text.textContent}: ${ratio}`;
    });
  });
}
