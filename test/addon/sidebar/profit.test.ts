import { describe, expect, it } from "vitest";
import { automaticChoices } from "../../../addon/src/sidebarApi.ts";
import { argsOf, useSidebar } from "./openedSidebar.ts";
import { scored, success } from "./scoredShop.ts";
import { askedOf } from "./sidebarPage.ts";
import { finance, view } from "./wholesaler.ts";

const opened = useSidebar();

const made = { value: { ok: true, fromStore: false, result: view } } as const;

describe("a table that tells what customers cost", () => {
  it("is for profit first, and shows what it came to", async () => {
    const page = await opened({ readSidebarState: { value: finance }, profitCustomers: made });
    await page.getByRole("button", { name: "Profit & break-even" }).click();
    await page.getByRole("heading", { name: "Profit of your customers" }).waitFor();
    expect(await argsOf(page, "profitCustomers")).toEqual([
      { ...automaticChoices, sheets: ["finance"] },
    ]);
    const text = await page.locator("main").innerText();
    expect(text).toContain(
      "12 customers: net revenue 1,516,710 USD, contribution 309,550 USD, profit 208,350 USD.",
    );
    expect(text).toContain("4 customers lose money and take back 84,400 USD of profit.");
    expect(text).toContain("kept nowhere else");
    await page.getByRole("button", { name: "CV Fix list" }).click();
    expect(await argsOf(page, "showTab")).toEqual(["CV Fix list", []]);
    await page.getByRole("button", { name: "What if…" }).click();
    expect(await argsOf(page, "openWhatIf")).toEqual([]);
  });

  it("can be scored instead", async () => {
    const page = await opened({
      readSidebarState: { value: finance },
      scoreCustomers: { value: success },
    });
    await page.getByRole("button", { name: "Score my customers" }).click();
    await page.getByText("Your customers are scored").waitFor();
  });

  it("says while it is on what is computed", async () => {
    const page = await opened({
      readSidebarState: { value: finance },
      profitCustomers: "never",
      readProgress: { value: { stage: "sending", done: 0.4 } },
    });
    await page.getByRole("button", { name: "Profit & break-even" }).click();
    const bar = page.getByRole("progressbar", { name: "Calculating profit" });
    await expect.poll(() => bar.getAttribute("aria-valuetext")).toBe("Calculating profit, 40%");
  });

  it("tells in Chinese who crossed break-even, the first three by name", async () => {
    const crossed = { intoProfit: ["甲", "乙", "丙", "丁", "戊"], intoLoss: ["己"] };
    const page = await opened({
      readSidebarState: { value: { ...finance, language: "zh" } },
      profitCustomers: { value: { ...made.value, result: { ...view, crossed } } },
    });
    await page.getByRole("button", { name: "利润与盈亏平衡" }).click();
    const sentence = (hasText: string) => page.getByRole("paragraph").filter({ hasText });
    await sentence("自上次计算以来扭亏为盈：甲、乙、丙等，另有2位。").waitFor();
    await sentence("自上次计算以来由盈转亏：己。").waitFor();
    await page.getByText("4位客户亏损，合计吃掉利润84,400 USD。").waitFor();
  });

  it("says beside the totals which rows they do not hold", async () => {
    const lines = [{ finding: "amountsNotUnderstood", count: 1, rows: [4] }];
    const result = { ...view, dataCheck: { ...view.dataCheck, lines } };
    const page = await opened({
      readSidebarState: { value: finance },
      profitCustomers: { value: { ...made.value, result } },
    });
    await page.getByRole("button", { name: "Profit & break-even" }).click();
    await page.getByText("1 row is left out: an amount is missing or not a number.").waitFor();
  });

  it("offers to try again what did not work", async () => {
    const page = await opened({
      readSidebarState: { value: finance },
      profitCustomers: {
        value: {
          ok: false,
          problem: { code: "service.busy", retryAfterSeconds: 5 },
          dataCheck: null,
        },
      },
    });
    await page.getByRole("button", { name: "Profit & break-even" }).click();
    await page.getByRole("button", { name: "Try again" }).click();
    expect(await argsOf(page, "profitCustomers", 2)).toHaveLength(1);
  });
});

describe("a profit run that stands", () => {
  it("is shown when the sidebar opens, and leads to the what-if from Increase", async () => {
    const page = await opened({ readSidebarState: { value: { ...finance, profit: view } } });
    await page.getByRole("heading", { name: "Profit of your customers" }).waitFor();
    await page.getByRole("tab", { name: "Increase" }).click();
    await page.getByRole("button", { name: "What if…" }).click();
    expect(await argsOf(page, "openWhatIf")).toEqual([]);
  });

  it("stands beside scores, after them when it is the older", async () => {
    const page = await opened({
      readSidebarState: { value: { ...scored, profit: view } },
      undoRun: { value: { ok: true, result: null, profit: view } },
    });
    await page.getByRole("heading", { name: "Profit of your customers" }).waitFor();
    const headings = () => page.locator("h1").allInnerTexts();
    expect(await headings()).toEqual(["Your customers are scored", "Profit of your customers"]);
    await page.getByRole("button", { name: "Undo last run" }).click();
    await page.getByRole("button", { name: "Undo the run" }).click();
    await expect.poll(headings).toEqual(["Profit of your customers"]);
    await page.getByText("Everything is as it was before it.").waitFor();
    expect((await askedOf(page)).filter(({ name }) => name === "undoRun")).toHaveLength(1);
  });

  it("is followed into another language", async () => {
    const tabs = { ...view.tabs, profit: "客户价值 利润", fixList: "客户价值 修复清单" };
    const page = await opened({
      readSidebarState: { value: { ...finance, profit: view } },
      chooseLanguage: { value: { ok: true, result: null, profit: { ...view, tabs } } },
    });
    await page.getByRole("heading", { name: "Profit of your customers" }).waitFor();
    await page.getByRole("button", { name: "中文" }).click();
    await page.getByRole("button", { name: "客户价值 修复清单" }).waitFor();
  });
});
