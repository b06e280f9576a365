/** Where the keyboard goes on when what had the focus is gone. */
import type { Frame, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../../addon/src/sidebarApi.ts";
import { useSidebar } from "./openedSidebar.ts";
import { dev, scored, shopResult } from "./scoredShop.ts";
import { ready } from "./sidebarAnswers.ts";
import type { Answers } from "./sidebarPage.ts";

const opened = useSidebar();
const given: Answers = {
  readSidebarState: { value: scored },
  readSettings: { value: { ok: true, settings: defaultSettings } },
  saveSettings: { value: { ok: true, result: shopResult, profit: null } },
};

/** What has the focus, by its name or its text; "" for nothing in particular. */
function focused(page: Page | Frame): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return "";
    return (activeElement.getAttribute("aria-label") ?? activeElement.textContent ?? "").trim();
  });
}

describe("the focus, when the button that was pressed goes away,", () => {
  it("stays on Save, above which stands what came of it", async () => {
    const page = await opened(given);
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("heading", { name: "Settings of this document" }).waitFor();
    await page.locator(".body").evaluate((body) => body.scrollTo(0, body.scrollHeight));
    await page.getByRole("button", { name: "Save" }).press("Enter");
    const saved = page.getByText("Saved.", { exact: true });
    await saved.waitFor();
    expect(await focused(page)).toBe("Save");
    const box = await saved.boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThan(720);
  });

  it("comes back to the sliders when the settings are left", async () => {
    const page = await opened(given);
    for (const tab of ["Understand", "Manage"]) {
      await page.getByRole("tab", { name: tab }).click();
      await page.getByRole("button", { name: "Settings" }).click();
      await expect.poll(() => focused(page)).toBe("Settings of this document");
      await page.getByRole("button", { name: "Back" }).press("Enter");
      await expect.poll(() => focused(page)).toBe("Settings");
    }
  });

  it("is on what an undo did", async () => {
    for (const left of [null, { ...shopResult, canUndo: false }]) {
      const page = await opened({
        ...given,
        undoRun: { value: { ok: true, result: left, profit: null } },
      });
      await page.getByRole("button", { name: "Undo last run" }).press("Enter");
      await expect.poll(() => focused(page)).toBe("Undo last run"); // the question of that name
      await page.getByRole("button", { name: "Undo the run" }).press("Enter");
      await expect.poll(() => focused(page)).toMatch(/^The last run was undone/);
    }
  });

  it("comes back to the undo that was thought better of", async () => {
    const page = await opened(given);
    await page.getByRole("button", { name: "Undo last run" }).press("Enter");
    await page.getByRole("button", { name: "Keep it" }).press("Enter");
    await expect.poll(() => focused(page)).toBe("Undo last run");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BUTTON");
  });

  it("is on what is sent, which is in sight", async () => {
    const page = await opened({
      readSidebarState: { value: ready },
      readRequest: { value: { ok: true, address: "https://api.test/v1/runs", body: '{"asOf":1}' } },
    });
    await page.getByRole("button", { name: "Show what is sent" }).press("Enter");
    await expect.poll(() => focused(page)).toBe("Names never leave this sheet");
    const shown = await page.getByText("https://api.test/v1/runs").boundingBox();
    const footer = await page.locator(".footer").boundingBox();
    expect(shown?.y).toBeLessThan(footer?.y ?? 0);
  });

  it("is on the reason why a run failed", async () => {
    const page = await opened({
      readSidebarState: { value: ready },
      scoreCustomers: {
        value: { ok: false, problem: { code: "service.unreachable" }, dataCheck: null },
      },
    });
    await page.getByRole("button", { name: "Score my customers" }).press("Enter");
    await expect.poll(() => focused(page)).toMatch(/^The scoring service cannot be reached/);
  });

  it("stays with the tabs while they are walked", async () => {
    const page = await opened(given);
    await page.getByRole("tab", { name: "Identify" }).click();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("heading", { name: "Your customers are scored" }).waitFor();
    await page.waitForTimeout(100);
    expect(await focused(page)).toBe("Understand");
  });

  it("stays in the field of a name that nobody has, with what was typed and the result", async () => {
    const page = await opened({
      ...given,
      readCustomer: { value: { ok: false, problem: null } },
    });
    const field = page.getByRole("combobox", { name: "Customer" });
    await field.fill("dev");
    await field.press("Enter");
    await page.getByText("Nobody in the last run is called “dev”.").waitFor();
    expect(await field.inputValue()).toBe("dev");
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    await page.getByRole("heading", { name: "Your customers are scored" }).waitFor();
  });

  it("is on the heading of a customer who was found", async () => {
    const page = await opened({ ...given, readCustomer: { value: { ok: true, customer: dev } } });
    const field = page.getByRole("combobox", { name: "Customer" });
    await field.fill("dev@ex.com");
    await field.press("Enter");
    await expect.poll(() => focused(page)).toBe("dev@ex.com");
  });
});

describe("the focus, when it comes back from the sheet,", () => {
  /** The sidebar in a frame of another origin, as Google has it, beside a button that stands for the sheet. */
  async function besideSheet(): Promise<{
    page: Page;
    sidebar: Frame;
    enter: () => Promise<void>;
  }> {
    const page = await opened(given);
    await page.route("https://sheet.test/", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<button>Sheet</button><iframe src="https://sidebar.test/#theme=light" width="300" height="600"></iframe>`,
      }),
    );
    await page.goto("https://sheet.test/");
    const sheet = page.getByRole("button", { name: "Sheet" });
    await page.frameLocator("iframe").getByRole("tab", { name: "Manage" }).waitFor();
    const sidebar = page.frames().find((frame) => frame.url().startsWith("https://sidebar.test"));
    const enter = async () => {
      await sheet.focus();
      await page.waitForTimeout(100);
      await page.locator("iframe").focus();
    };
    return { page, sidebar: sidebar!, enter };
  }
  const outline = (sidebar: Frame) =>
    sidebar.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);

  it("is on the control that was left, and seen there", async () => {
    const { sidebar, enter } = await besideSheet();
    await sidebar.getByRole("tab", { name: "Manage" }).click();
    await sidebar.getByRole("button", { name: "Open the customers' tab" }).click();
    await enter();
    await expect.poll(() => focused(sidebar)).toBe("Open the customers' tab");
    await expect.poll(() => outline(sidebar)).toBe("solid");
  });

  it("is on the selected tab when that control is gone", async () => {
    const { sidebar, enter } = await besideSheet();
    await sidebar.getByRole("tab", { name: "Manage" }).click();
    await sidebar.getByRole("button", { name: "Open the customers' tab" }).click();
    await enter();
    await expect.poll(() => focused(sidebar)).toBe("Open the customers' tab");
    await sidebar.evaluate(() => document.querySelector(".primary")?.remove());
    await enter();
    await expect.poll(() => focused(sidebar)).toBe("Manage");
  });

  it("is where the mouse pressed", async () => {
    const { page, sidebar, enter } = await besideSheet();
    await sidebar.getByRole("tab", { name: "Manage" }).focus();
    await enter();
    await page.getByRole("button", { name: "Sheet" }).click();
    await sidebar.getByRole("tab", { name: "Increase" }).click();
    await page.waitForTimeout(100);
    expect(await focused(sidebar)).toBe("Increase");
    expect(await sidebar.locator("[data-entered]").count()).toBe(0);
  });
});
