/** A page of the add-on's in a window over the sheet: moved, used beside the sheet, closed, and left by keyboard. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { type OpenPage, openPage } from "./openPage.ts";
import { seriousIssues } from "./seriousIssues.ts";

const finance = new URL("../fixtures/finance.csv", import.meta.url).pathname;

let browser: Browser;
let open: OpenPage;
beforeAll(async () => {
  browser = await launchBrowser();
  open = await openPage(browser, { viewport: { width: 1300, height: 800 } });
  await open.openFile(finance);
});
afterAll(async () => {
  await open?.close();
  await browser?.close();
});

const dialog = () => open.page.getByRole("dialog", { name: "What if?" });
const inside = () => open.page.frameLocator("iframe.page-dialog-frame");
async function shown() {
  await open.openSidebar({ extensions: "Extensions", entry: "What if…" });
  await inside().getByText("No profit has been calculated in this document.").waitFor();
}

describe("a window over the sheet", () => {
  it("has the focus when it opens, and gives it back when Escape is pressed inside", async () => {
    await shown();
    const focused = () => open.page.evaluate(() => document.activeElement?.className);
    await expect.poll(focused).toBe("page-dialog-frame");
    expect(await seriousIssues(open.page)).toEqual([]);
    await inside().getByRole("button", { name: "Try again" }).press("Escape");
    await dialog().waitFor({ state: "detached" });
    expect((await open.document()).dialog ?? null).toBeNull();
    await expect.poll(focused).not.toBe("page-dialog-frame");
  });

  it("closes by its ×", async () => {
    await shown();
    await dialog().getByRole("button", { name: "Close the window" }).click();
    await dialog().waitFor({ state: "detached" });
  });

  it("is moved by its title, never out of sight, and leaves the sheet usable", async () => {
    await shown();
    const before = await dialog().boundingBox();
    const title = await dialog().getByRole("heading").boundingBox();
    if (before === null || title === null) throw new Error("no window");
    await open.page.mouse.move(title.x + 5, title.y + 5);
    await open.page.mouse.down();
    await open.page.mouse.move(title.x - 95, title.y + 35, { steps: 4 });
    await open.page.mouse.up();
    const after = await dialog().boundingBox();
    expect([after?.x, after?.y]).toEqual([before.x - 100, before.y + 30]);
    await open.page.mouse.move((after?.x ?? 0) + 20, (after?.y ?? 0) + 10);
    await open.page.mouse.down();
    await open.page.mouse.move(2, -500, { steps: 4 });
    await open.page.mouse.up();
    expect((await dialog().boundingBox())?.y).toBe(0);
    // Its middle is over the sheet; the menu beside it can be used.
    await open.page.getByRole("tab", { name: "finance" }).click();
    expect(await dialog().count()).toBe(1);
  });

  it("follows the language and the theme of the page around it", async () => {
    await open.page.getByRole("button", { name: "中文" }).first().click();
    await inside().getByText("本文档中还没有利润结果。").waitFor();
    await open.page.evaluate(() => localStorage.setItem("tierline.theme", "dark"));
    await open.page.reload();
    await inside().locator("html[data-theme=dark]").waitFor({ state: "attached" });
  });
});
