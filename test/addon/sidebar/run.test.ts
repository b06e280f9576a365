import { describe, expect, it } from "vitest";
import { automaticChoices } from "../../../addon/src/sidebarApi.ts";
import { argsOf, useSidebar } from "./openedSidebar.ts";
import { scored, shopResult, success } from "./scoredShop.ts";
import { ready, shopDataCheck } from "./sidebarAnswers.ts";
import { askedOf, changeAnswers } from "./sidebarPage.ts";

const opened = useSidebar();

describe("a run", () => {
  it("scores the tab that the page shows, whichever is in front by now", async () => {
    const page = await opened({
      readSidebarState: { value: ready },
      scoreCustomers: { value: success },
    });
    await page.getByRole("button", { name: "Score my customers" }).click();
    await page.getByText("Your customers are scored").waitFor();
    expect(await argsOf(page, "scoreCustomers")).toEqual([
      { ...automaticChoices, sheets: ["Orders"] },
    ]);
  });

  it("shows the stage and the percentage that the add-on reports", async () => {
    const page = await opened({
      readSidebarState: { value: ready },
      scoreCustomers: "never",
      readProgress: { value: { stage: "sending", done: 0.45 } },
    });
    await page.getByRole("button", { name: "Score my customers" }).click();
    const bar = page.getByRole("progressbar");
    await expect.poll(() => bar.getAttribute("aria-valuenow")).toBe("45");
    expect(await bar.getAttribute("aria-valuetext")).toBe("Scoring, 45%");
    await changeAnswers(page, { readProgress: { value: { stage: "writing", done: 0.8 } } });
    await expect.poll(() => bar.getAttribute("aria-valuenow")).toBe("80");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      "Scoring your customers",
    );
  });

  it("stops when asked to, and says that everything is as it was", async () => {
    const cancelled = { code: "sheet.cancelled" } as const;
    const page = await opened({
      readSidebarState: { value: ready },
      scoreCustomers: {
        value: { ok: false, problem: cancelled, dataCheck: null },
        after: "cancelRun",
      },
    });
    await page.getByRole("button", { name: "Score my customers" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Everything is as it was before it.").waitFor();
    expect(await argsOf(page, "cancelRun")).toEqual([]);
    await page.getByRole("button", { name: "Score my customers" }).waitFor();
  });

  it("says that it is stopping until it has stopped", async () => {
    const page = await opened({ readSidebarState: { value: ready }, scoreCustomers: "never" });
    await page.getByRole("button", { name: "Score my customers" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "Stopping…" }).waitFor();
    await page.getByRole("button", { name: "Stopping…" }).click({ force: true });
    expect((await askedOf(page)).filter(({ name }) => name === "cancelRun")).toHaveLength(1);
  });

  it("sums up the result in three sentences and leads to the three tabs", async () => {
    const page = await opened({
      readSidebarState: { value: ready },
      scoreCustomers: { value: success },
    });
    await page.getByRole("button", { name: "Score my customers" }).click();
    await page.getByText("Your customers are scored").waitFor();
    expect(await page.locator(".sentences p").allTextContents()).toEqual([
      "3 customers are High and bring 64.5% of your revenue (2,370 USD).",
      "1 High or Medium customer needs attention: overdue for the next order, 1,230 USD spent so far.",
      "About 2,951 USD is expected over the next 12 months.",
    ]);
    await page.getByRole("button", { name: "CV Dashboard" }).click();
    expect(await argsOf(page, "showTab")).toEqual(["CV Dashboard", []]);
  });

  it("has the table read again when it is looked at next: it may have been edited before the run", async () => {
    const page = await opened({
      readSidebarState: { value: ready },
      scoreCustomers: { value: success },
    });
    await page.getByRole("button", { name: "Score my customers" }).click();
    await page.getByText("Your customers are scored").waitFor();
    const fewer = { ...ready, checked: { ...ready.checked!, customers: 11 } };
    await changeAnswers(page, { readSidebarState: { value: fewer } });
    await page.getByRole("tab", { name: "Manage" }).click();
    await page.getByRole("tab", { name: "Identify" }).click();
    await page.getByText("11 customers").waitFor();
  });

  it("says in words why it failed and tries again", async () => {
    const page = await opened({
      readSidebarState: { value: ready },
      scoreCustomers: {
        value: { ok: false, problem: { code: "service.unreachable" }, dataCheck: null },
      },
    });
    await page.getByRole("button", { name: "Score my customers" }).click();
    await page.getByText("The scoring service cannot be reached.").waitFor();
    await changeAnswers(page, { scoreCustomers: { value: success } });
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("Your customers are scored").waitFor();
  });

  it("names the tab that was read when a failed run points at rows", async () => {
    const page = await opened({
      readSidebarState: { value: ready },
      scoreCustomers: {
        value: {
          ok: false,
          problem: { code: "service.busy", retryAfterSeconds: 5 },
          dataCheck: shopDataCheck,
        },
      },
    });
    await page.getByRole("button", { name: "Score my customers" }).click();
    await page.getByRole("alert").waitFor();
    await page.getByText("Exact duplicate rows ignored").click();
    await page.getByRole("button", { name: "Row 38" }).click();
    expect(await argsOf(page, "showTab")).toEqual(["Orders", [38]]);
  });

  it("does not show the text of a defect", async () => {
    const page = await opened({
      readSidebarState: { value: ready },
      scoreCustomers: { error: "TypeError: x is undefined" },
    });
    await page.getByRole("button", { name: "Score my customers" }).click();
    await page.getByText("Something went wrong on our side.").waitFor();
    expect(await page.getByText("TypeError").count()).toBe(0);
  });
});

describe("an undo", () => {
  it("is asked twice and leaves the table ready to be scored", async () => {
    const page = await opened({
      readSidebarState: { value: scored },
      undoRun: { value: { ok: true, result: null, profit: null } },
    });
    await page.getByRole("button", { name: "Undo last run" }).click();
    await page.getByRole("button", { name: "Keep it" }).click();
    await page.getByRole("button", { name: "Undo last run" }).click();
    expect((await askedOf(page)).some(({ name }) => name === "undoRun")).toBe(false);
    await page.getByRole("button", { name: "Undo the run" }).click();
    await page.getByText("The last run was undone.").waitFor();
    await page.getByRole("button", { name: "Score my customers" }).waitFor();
  });

  it("brings the run before it back", async () => {
    const former = { ...shopResult, sheets: ["Orders 2024"], canUndo: false };
    const page = await opened({
      readSidebarState: { value: scored },
      undoRun: { value: { ok: true, result: former, profit: null } },
    });
    await page.getByRole("button", { name: "Undo last run" }).click();
    await page.getByRole("button", { name: "Undo the run" }).click();
    await page.getByText("12 customers from “Orders 2024”").waitFor();
    expect(await page.getByRole("button", { name: "Undo last run" }).count()).toBe(0);
  });

  it("says why it cannot be", async () => {
    const page = await opened({
      readSidebarState: { value: scored },
      undoRun: { value: { ok: false, problem: { code: "sheet.nothingToUndo" } } },
    });
    await page.getByRole("button", { name: "Undo last run" }).click();
    await page.getByRole("button", { name: "Undo the run" }).click();
    await page.getByText("There is no run to undo.").waitFor();
  });
});

describe("the language", () => {
  it("changes at once; the tabs follow, and their names with them", async () => {
    const tabs = {
      customers: "客户价值 客户",
      dashboard: "客户价值 仪表盘",
      model: "客户价值 模型",
      dataCheck: "客户价值 数据检查",
    };
    const page = await opened({ readSidebarState: { value: scored }, chooseLanguage: "never" });
    await page.getByRole("button", { name: "中文" }).click();
    await page.getByRole("heading", { name: "评分完成" }).waitFor();
    await page.getByText("正在用中文改写工作表…").waitFor();
    expect(await argsOf(page, "chooseLanguage")).toEqual(["zh"]);
    const rewritten = await opened({
      readSidebarState: { value: scored },
      chooseLanguage: { value: { ok: true, result: { ...shopResult, tabs }, profit: null } },
    });
    await rewritten.getByRole("button", { name: "中文" }).click();
    await rewritten.getByRole("button", { name: "客户价值 仪表盘" }).waitFor();
    expect(await rewritten.getByText("正在用中文改写工作表…").count()).toBe(0);
  });

  it("is told to the add-on only when the run is over", async () => {
    const page = await opened({ readSidebarState: { value: ready }, scoreCustomers: "never" });
    await page.getByRole("button", { name: "Score my customers" }).click();
    await page.getByRole("button", { name: "中文" }).click();
    await page.getByText("正在为客户评分").waitFor();
    await page.waitForTimeout(600);
    expect((await askedOf(page)).some(({ name }) => name === "chooseLanguage")).toBe(false);
  });

  it("says why the tabs could not follow", async () => {
    const page = await opened({
      readSidebarState: { value: scored },
      chooseLanguage: { value: { ok: false, problem: { code: "sheet.runInProgress" } } },
    });
    await page.getByRole("button", { name: "中文" }).click();
    await page.getByText("这个表格正在评分中。").waitFor();
  });
});
