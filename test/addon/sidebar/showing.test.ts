import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { explain } from "#shared/problems/explain.ts";
import { argsOf, useSidebar } from "./openedSidebar.ts";
import { scored, shopResult } from "./scoredShop.ts";
import { askedOf, changeAnswers } from "./sidebarPage.ts";

const opened = useSidebar();
const chineseTabs = {
  customers: "客户价值 客户",
  dashboard: "客户价值 仪表盘",
  model: "客户价值 模型",
  dataCheck: "客户价值 数据检查",
};
const inChinese = {
  ...scored,
  language: "zh",
  result: { ...shopResult, tabs: chineseTabs },
} as const;
const announced = (page: Page) => page.locator("header").getByRole("status").last().innerText();

describe("a language that is chosen elsewhere", () => {
  it("is followed, and the tabs have the names that they got", async () => {
    const page = await opened({ readSidebarState: { value: scored } });
    await page.getByRole("button", { name: "CV Dashboard" }).waitFor();
    await changeAnswers(page, { readSidebarState: { value: inChinese } });
    await page.evaluate(() => {
      location.hash = "theme=light&language=zh";
    });
    await page.getByRole("button", { name: "客户价值 仪表盘" }).click();
    expect(await argsOf(page, "showTab")).toEqual(["客户价值 仪表盘", []]);
    await changeAnswers(page, { readSidebarState: { value: scored } });
    await page.evaluate(() => {
      location.hash = "theme=light&language=en";
    });
    await page.getByRole("tab", { name: "Manage" }).click();
    await expect
      .poll(async () => {
        await page.getByRole("button", { name: /dev@ex\.com/ }).click();
        return (await askedOf(page)).filter(({ name }) => name === "showTab").at(-1)?.args[0];
      })
      .toBe("CV Customers");
  });

  it("leaves the table that was read and its choices as they are", async () => {
    const page = await opened({ readSidebarState: { value: scored } });
    await page.getByRole("tab", { name: "Identify" }).click();
    const elsewhere = { ...inChinese, read: ["Notes"], checked: null };
    await changeAnswers(page, { readSidebarState: { value: elsewhere } });
    await page.evaluate(() => {
      location.hash = "language=zh";
    });
    await argsOf(page, "readSidebarState", 2);
    await page.getByRole("button", { name: "为客户评分" }).waitFor();
    expect(await page.getByRole("combobox", { name: "工作表", exact: true }).inputValue()).toBe(
      "Orders",
    );
  });

  it("is not mistaken for one when only the theme changes", async () => {
    const page = await opened({ readSidebarState: { value: scored }, chooseLanguage: "never" });
    await page.evaluate(() => {
      location.hash = "theme=light&language=en";
    });
    await page.getByRole("button", { name: "中文" }).click();
    await page.getByRole("heading", { name: "评分完成" }).waitFor();
    await page.evaluate(() => {
      location.hash = "theme=dark&language=en";
    });
    await expect.poll(() => page.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await page.getByRole("heading", { name: "评分完成" }).count()).toBe(1);
  });
});

describe("a tab that is shown", () => {
  it("is looked for by its name of now when the one known is gone", async () => {
    const page = await opened({ readSidebarState: { value: scored } });
    await page.getByRole("tab", { name: "Manage" }).click();
    await changeAnswers(page, {
      showTab: { value: { code: "choice.tabMissing", sheet: "客户价值 客户" } },
      readSidebarState: { value: inChinese },
    });
    await page.getByRole("button", { name: "Open the customers' tab" }).click();
    expect(await argsOf(page, "showTab", 2)).toEqual(["客户价值 客户", []]);
    await page.getByText('There is no tab "客户价值 客户" any more.').waitFor();
    await page.getByRole("button", { name: "Close" }).click();
    await changeAnswers(page, { showTab: { value: null } });
    await page.getByRole("button", { name: /dev@ex\.com/ }).click();
    expect(await argsOf(page, "showTab", 3)).toEqual(["客户价值 客户", [3]]);
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("is told of when it is the user's own and gone", async () => {
    const page = await opened({
      readSidebarState: { value: scored },
      showTab: { value: { code: "choice.tabMissing", sheet: "Orders" } },
    });
    await page.getByRole("tab", { name: "Identify" }).click();
    await page.getByText("Exact duplicate rows ignored").click();
    await page.getByRole("button", { name: "Row 38" }).click();
    await page.getByText('There is no tab "Orders" any more.').waitFor();
  });

  it("is not looked for elsewhere when the sheet cannot be reached at all", async () => {
    const page = await opened({
      readSidebarState: { value: scored },
      showTab: { value: { code: "sheet.permissionMissing" } },
    });
    await page.getByRole("button", { name: "CV Dashboard" }).click();
    const { what } = explain({ code: "sheet.permissionMissing" }, "en");
    await page.getByRole("alert").getByText(what).waitFor();
    const names = (await askedOf(page)).map(({ name }) => name);
    expect(names.filter((name) => name === "showTab")).toHaveLength(1);
  });

  it("is announced, with the row and the customer", async () => {
    const page = await opened({ readSidebarState: { value: scored }, showTab: { value: null } });
    await page.getByRole("tab", { name: "Manage" }).click();
    await page.getByRole("button", { name: /dev@ex\.com/ }).press("Enter");
    await expect.poll(() => announced(page)).toBe("Went to row 3 of CV Customers: dev@ex.com");
    await page.getByRole("tab", { name: "Increase" }).click();
    await page.getByRole("button", { name: "Open the dashboard" }).click();
    await expect.poll(() => announced(page)).toBe("Went to CV Dashboard.");
  });
});
