/** What the window says where it cannot work. */
import { describe, expect, it } from "vitest";
import { journeyAccounts } from "../../shared/engine/profit/accounts.ts";
import { columnsOf, journeyModel } from "./journeyModel.ts";
import { askedOf, changeAnswers, useWindow } from "./whatIfPage.ts";

const opened = useWindow();
const none = { value: { ok: false, problem: { code: "sheet.noProfitRun" } } } as const;
const there = { value: { ok: true, model: journeyModel } } as const;

describe("the window", () => {
  it("says what to do where no profit was calculated, and goes on once it was", async () => {
    const page = await opened({ readProfitModel: none });
    await page
      .getByRole("alert")
      .getByText("There was no run yet, or it has been undone.")
      .waitFor();
    await changeAnswers(page, { readProfitModel: there });
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("Profit of Cobalt Mfg").first().waitFor();
  });

  it("says that the sheet did not answer, not what was thrown, and asks again", async () => {
    const page = await opened({ readProfitModel: { error: "NetworkError: amy@ex.com" } });
    await page.getByText("The sheet did not answer.").waitFor();
    expect(await page.locator("main").innerText()).not.toContain("amy@ex.com");
    await changeAnswers(page, { readProfitModel: there });
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("tablist").waitFor();
    expect(await askedOf(page, "readProfitModel")).toHaveLength(2);
  });

  it("keeps what is being tried when the line is lost while saving", async () => {
    const page = await opened({ saveScenario: { error: "NetworkError" } });
    await page.getByRole("textbox", { name: "Price, change in percent" }).fill("5");
    await page.getByRole("tab", { name: "Scenarios" }).click();
    await page.getByLabel("Name").fill("Dearer");
    await page.getByRole("button", { name: "Save scenario" }).click();
    await page.getByText("What you set here is kept. Try again in a moment.").waitFor();
    expect(await page.getByLabel("Name").inputValue()).toBe("Dearer");
  });

  it("says that nobody is there, in Chinese where the document is", async () => {
    const blank = { ...journeyModel, language: "zh", customers: [], selected: null } as const;
    const page = await opened({ readProfitModel: { value: { ok: true, model: blank } } });
    await page.getByText("上次利润计算中没有客户。").waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
  });

  it("leaves LTV:CAC blank where no acquisition cost is known, and its levers still", async () => {
    const unknown = journeyModel.customers.map(() => null);
    const accounts = { ...journeyModel.accounts, acquisition: unknown, monthlyChurn: unknown };
    const page = await opened({
      readProfitModel: { value: { ok: true, model: { ...journeyModel, accounts } } },
    });
    await page.locator(".lever.idle").first().waitFor();
    expect(await page.locator(".lever.idle").count()).toBe(2);
    const ratio = page.getByRole("row", { name: /^LTV:CAC/ });
    expect(await ratio.getByRole("cell").allInnerTexts()).toEqual(["–", "–", "–"]);
    await page.getByText("what profit gains or loses").waitFor();
  });

  it("shows the sheet as it is now when it is read again, and keeps the changes of whoever is there", async () => {
    const page = await opened();
    await page.getByRole("textbox", { name: "Discount rate, in percent" }).fill("8");
    const [first, ...others] = journeyModel.customers;
    const [head, ...tail] = journeyAccounts().values();
    const accounts = columnsOf(head === undefined ? tail : [...tail, head]);
    const turned = { ...journeyModel, customers: [...others, first ?? ""], accounts };
    await changeAnswers(page, { readProfitModel: { value: { ok: true, model: turned } } });
    await page.getByRole("button", { name: "Read again" }).click();
    await expect.poll(() => askedOf(page, "readProfitModel")).toHaveLength(2);
    await page.locator(".step", { hasText: "Cobalt Mfg" }).getByText("Discount rate 8%").waitFor();
    // 7 % of 360,000.
    await page.locator(".move", { hasText: "Cobalt Mfg" }).getByText("+25,200").waitFor();
  });
});
