import { describe, expect, it } from "vitest";
import { explain } from "#shared/problems/explain.ts";
import { defaultSettings } from "../../../addon/src/sidebarApi.ts";
import { argsOf, useSidebar } from "./openedSidebar.ts";
import { scored, shopResult, success } from "./scoredShop.ts";
import { askedOf, changeAnswers } from "./sidebarPage.ts";

const opened = useSidebar();
const answers = {
  readSidebarState: { value: scored },
  readSettings: { value: { ok: true, settings: defaultSettings } },
  saveSettings: { value: { ok: true, result: shopResult, profit: null } },
  scoreCustomers: { value: success },
} as const;

describe("settings", () => {
  it("are saved as they stand, and offer the run that they need", async () => {
    const page = await opened(answers);
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("button", { name: "B2B" }).click();
    await page.getByRole("textbox", { name: "High, best %" }).fill("25");
    await page.getByRole("textbox", { name: "Own name for High" }).fill(" VIP ");
    await page.getByLabel("8 Chinese classes").check();
    await page.getByRole("button", { name: "Save" }).click();
    expect(await argsOf(page, "saveSettings")).toEqual([
      {
        ...defaultSettings,
        weights: { present: 35, future: 50, social: 15 },
        tierShares: { high: 0.25, medium: 0.3 },
        segmentView: "eight",
        names: { tiers: { high: "VIP" }, segments: {} },
      },
    ]);
    await page.getByText("Saved. The scores follow with the next run.").waitFor();
    await page.getByRole("button", { name: "Score again" }).click();
    await page.getByRole("heading", { name: "Your customers are scored" }).waitFor();
  });

  it("need no run where they only concern looks", async () => {
    const page = await opened(answers);
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByLabel("Only the three tiers").check();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved.", { exact: true }).waitFor();
    expect(await page.getByRole("button", { name: "Score again" }).count()).toBe(0);
  });

  it("say beside the field what is wrong, and are not saved", async () => {
    const page = await opened(answers);
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("textbox", { name: "Days of history that count" }).fill("two years");
    await page.getByRole("button", { name: "Save" }).click();
    const problem = page.getByRole("group", { name: "Period" }).getByRole("alert");
    expect(await problem.innerText()).toMatch(/^This window cannot be used\./);
    expect((await askedOf(page)).some(({ name }) => name === "saveSettings")).toBe(false);
  });

  it("tell everything that is wrong at once, mark the fields and go to the first", async () => {
    const page = await opened(answers);
    await page.getByRole("button", { name: "Settings" }).click();
    const field = (name: string) => page.getByRole("textbox", { name });
    await field("High, best %").fill("");
    await field("Days of history that count").fill("7");
    await page.getByLabel("By limits of my own").check();
    await field("Orders, at least, for score 4").fill("6");
    await field("Own name for High").fill("Medium");
    await page.getByRole("button", { name: "Save" }).click();
    expect(await page.getByRole("alert").count()).toBe(4);
    const invalid = page.locator("input[aria-invalid=true]");
    expect(
      await invalid.evaluateAll((all) =>
        all.map((each) => {
          const { ariaLabel, labels } = each as HTMLInputElement;
          return ariaLabel ?? labels?.[0]?.textContent;
        }),
      ),
    ).toEqual([
      "High, best %",
      "Days of history that count",
      "Orders, at least, for score 4",
      "Own name for High",
    ]);
    const why = await field("Days of history that count").getAttribute("aria-describedby");
    expect(await page.locator(`[id="${why}"]`).innerText()).toMatch(/whole days/);
    expect(
      await page.evaluate(() => document.activeElement?.getAttribute("aria-describedby")),
    ).toBe(await field("High, best %").getAttribute("aria-describedby"));
    await field("High, best %").fill("２０");
    expect(await invalid.count()).toBe(0);
  });

  it("show a name that is taken where it was folded away", async () => {
    const own = { ...defaultSettings, names: { tiers: {}, segments: { CL: "Lost" } } };
    const page = await opened({ ...answers, readSettings: { value: { ok: true, settings: own } } });
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toBe("Own name for Can't Lose Them");
  });

  it("are read in full-width digits and with commas between thousands", async () => {
    const page = await opened(answers);
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("textbox", { name: "High, best %" }).fill("２５％");
    await page.getByRole("textbox", { name: "Days of history that count" }).fill("1,095");
    await page.getByRole("button", { name: "Save" }).click();
    expect(await argsOf(page, "saveSettings")).toMatchObject([
      { tierShares: { high: 0.25 }, windowDays: 1095 },
    ]);
  });

  it("tell the future by the method, horizon and discount that were chosen", async () => {
    const page = await opened(answers);
    await page.getByRole("button", { name: "Settings" }).click();
    const group = page.getByRole("group", { name: "How the future is told" });
    const method = group.getByRole("combobox", { name: "Method" });
    expect(await method.locator("option").first().innerText()).toBe("Automatic");
    await method.selectOption("Pareto/NBD");
    expect(await group.locator("#method-hint").innerText()).toMatch(/leave at any time/);
    await group.getByRole("combobox", { name: "Looks ahead" }).selectOption("6 months");
    await group.getByRole("textbox", { name: "Discount a year, %" }).fill("7,5");
    await page.getByRole("button", { name: "Save" }).click();
    const chosen = { method: "pareto-nbd", horizonDays: 183, annualDiscountRate: 0.075 };
    expect(await argsOf(page, "saveSettings")).toEqual([{ ...defaultSettings, ...chosen }]);
    await page.getByText("Saved. The scores follow with the next run.").waitFor();
  });

  it("take a horizon in days, and say beside it what is wrong", async () => {
    const own = { ...defaultSettings, horizonDays: 200 };
    const page = await opened({ ...answers, readSettings: { value: { ok: true, settings: own } } });
    await page.getByRole("button", { name: "Settings" }).click();
    const days = page.getByRole("textbox", { name: "Days, 30 to 1,825" });
    expect(await days.inputValue()).toBe("200");
    await days.fill("2000");
    await page.getByRole("button", { name: "Save" }).click();
    const group = page.getByRole("group", { name: "How the future is told" });
    expect(await group.getByRole("alert").innerText()).toMatch(/^This horizon cannot be used\./);
    await page.getByRole("combobox", { name: "Looks ahead" }).selectOption("12 months");
    expect(await days.count()).toBe(0);
    await page.getByRole("button", { name: "Save" }).click();
    expect(await argsOf(page, "saveSettings")).toEqual([defaultSettings]);
  });

  it("start own limits from what the store is like, and keep them in hundredths", async () => {
    const page = await opened(answers);
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByLabel("By limits of my own").check();
    await page.getByRole("textbox", { name: "Spend, at least, for score 5" }).fill("1000.50");
    await page.getByRole("button", { name: "Save" }).click();
    expect(await argsOf(page, "saveSettings")).toMatchObject([
      {
        thresholds: {
          recency: [31, 62, 123, 246],
          orders: [6, 4, 3, 2],
          spend: [100_050, 45_900, 30_600, 15_300],
        },
      },
    ]);
  });

  it("say why they cannot be read, and read again", async () => {
    const page = await opened({
      ...answers,
      readSettings: { value: { ok: false, problem: { code: "sheet.permissionMissing" } } },
    });
    await page.getByRole("button", { name: "Settings" }).click();
    const { what } = explain({ code: "sheet.permissionMissing" }, "en");
    await page.getByRole("alert").getByText(what).waitFor();
    await changeAnswers(page, { readSettings: answers.readSettings });
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("button", { name: "Save" }).waitFor();
  });

  it("go back to the defaults, once saved", async () => {
    const own = { ...defaultSettings, windowDays: 365, columnsBeside: false };
    const page = await opened({ ...answers, readSettings: { value: { ok: true, settings: own } } });
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("button", { name: "Reset to defaults" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    expect(await argsOf(page, "saveSettings")).toEqual([defaultSettings]);
  });
});
