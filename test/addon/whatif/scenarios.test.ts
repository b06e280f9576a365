/** Scenarios are saved, shown side by side, loaded and deleted; the data they are made of stays as it is. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { journeyModel } from "./journeyModel.ts";
import { askedOf, changeAnswers, useWindow } from "./whatIfPage.ts";

const opened = useWindow();
const c03 = {
  scope: { kind: "customers", places: [2] },
  change: { discountRate: 0.08, service: 0.7 },
} as const;
const linesOf = (page: Page) =>
  page
    .locator(".scenario-table tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.firstChild?.textContent ?? "")),
    );

async function tried(): Promise<Page> {
  const page = await opened();
  await page.getByRole("textbox", { name: "Discount rate, in percent" }).fill("8");
  await page.getByRole("textbox", { name: "Service cost, change in percent" }).fill("-30");
  await page.getByRole("tab", { name: "Scenarios" }).click();
  return page;
}

it("saves what is being tried under a name and shows it beside the data as it is", async () => {
  const page = await tried();
  await page.getByText("Your own data stays untouched").waitFor();
  await page.getByLabel("Name").fill(" Cobalt on terms ");
  await page.getByRole("button", { name: "Save scenario" }).click();
  await page.getByText("Saved “Cobalt on terms” and wrote it to the tab CV Scenarios.").waitFor();
  expect((await askedOf(page, "saveScenario"))[0]?.args).toEqual([
    { name: "Cobalt on terms", steps: [c03] },
  ]);
  expect((await linesOf(page)).map((line) => line.slice(0, 6))).toEqual([
    ["As it is", "208,350", "–", "309,550", "292,750", "4"],
    ["Cobalt on terms", "252,150", "+43,800", "353,350", "293,550", "3"],
  ]);
});

it("loads a scenario into the levers, deletes it and puts it back", async () => {
  const scenarios = [{ name: "Terms", steps: [c03] }];
  const page = await opened({
    readProfitModel: { value: { ok: true, model: { ...journeyModel, selected: null, scenarios } } },
  });
  await page.getByRole("tab", { name: "Scenarios" }).click();
  await page.getByRole("button", { name: "Load Terms into the levers" }).click();
  const rate = page.getByRole("textbox", { name: "Discount rate, in percent" });
  await expect.poll(() => rate.inputValue()).toBe("8");
  await page.getByRole("tab", { name: "Scenarios" }).click();
  await page.getByRole("button", { name: "Delete Terms" }).click();
  await page.getByText("Deleted “Terms”.").waitFor();
  expect((await linesOf(page)).map(([name]) => name)).toEqual([
    "As it is",
    "Being tried, not saved",
  ]);
  await page.getByRole("button", { name: "Put it back" }).click();
  await page.getByText("Saved “Terms”").waitFor();
  expect(await askedOf(page, "deleteScenario")).toHaveLength(1);
  expect((await askedOf(page, "saveScenario"))[0]?.args).toEqual(scenarios);
});

it("asks for a name, and says when one is taken", async () => {
  const page = await tried();
  await page.getByRole("button", { name: "Save scenario" }).click();
  await page.getByText("Give it a name of 1 to 60 characters.").waitFor();
  expect(await askedOf(page, "saveScenario")).toEqual([]);
  await page.getByLabel("Name").fill("x");
  await page.keyboard.press("Enter");
  await page.getByText("Saved “x”").waitFor();
  expect(await page.getByRole("button", { name: "Replace scenario" }).count()).toBe(0);

  await page.getByRole("tab", { name: "What if", exact: true }).click();
  await page.getByRole("textbox", { name: "Discount rate, in percent" }).fill("9");
  await page.getByRole("tab", { name: "Scenarios" }).click();
  await page.getByLabel("Name").fill("x");
  await page.getByRole("button", { name: "Replace scenario" }).waitFor();
});

it("says that the run was undone meanwhile, and keeps what was set", async () => {
  const page = await tried();
  await changeAnswers(page, {
    saveScenario: { value: { ok: false, problem: { code: "sheet.noProfitRun" } } },
    readProfitModel: { value: { ok: false, problem: { code: "sheet.noProfitRun" } } },
  });
  await page.getByLabel("Name").fill("x");
  await page.keyboard.press("Enter");
  const alert = page.getByRole("alert");
  await alert.getByText("No profit has been calculated in this document.").waitFor();
  await alert.getByRole("button", { name: "Read again" }).click();
  await alert.getByRole("button", { name: "Try again" }).waitFor();
  await page.getByRole("tab", { name: "What if", exact: true }).click();
  await page.locator(".step").getByText("Discount rate 8%").waitFor();
});
