/** A budget of money or hours over the journey's customers. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { askedOf, useWindow } from "./whatIfPage.ts";

const opened = useWindow();
const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
async function budgetTab(): Promise<Page> {
  const page = await opened();
  await page.getByRole("tab", { name: "Budget" }).click();
  return page;
}

it("ranks by value at stake and funds nobody until an uplift is assumed", async () => {
  const page = await budgetTab();
  await page.getByText("Without an uplift, the order says where most is at stake.").waitFor();
  // Journey: LTV₃₆ of Aurora Hotels and Jade Tech.
  const rows = page.getByRole("table").last().getByRole("row");
  expect(await rows.nth(1).innerText()).toMatch(/Aurora Hotels\s+High\s+196,952/);
  expect(await rows.nth(2).innerText()).toMatch(/Jade Tech\s+Low\s+102,645/);
  for (const tier of ["High", "Medium", "Low"]) {
    expect(await field(page, `Assumed uplift of tier ${tier}, in percent`).inputValue()).toBe("");
  }
});

it("funds the best return first, names whom the budget does not reach, and writes it", async () => {
  const page = await budgetTab();
  await field(page, "Assumed uplift of tier High, in percent").fill("5");
  await field(page, "Cost of an action for tier High").fill("500");
  await page.getByText("Type a budget to see how far it reaches.").waitFor();
  await field(page, "Budget").fill("900");
  // High: Aurora Hotels 196,952 and Elm Grocers 45,721; a twentieth is 9,847.6 and 2,286.1, a third of which is above 500.
  const line = (name: string) => page.getByRole("row", { name: new RegExp(`^${name}`) });
  expect(await line("Funded").getByRole("cell").allInnerTexts()).toEqual([
    "1",
    "500",
    "9,848",
    "19.7 ×",
  ]);
  expect(await line("Beyond the budget").getByRole("cell").allInnerTexts()).toEqual([
    "1",
    "500",
    "2,286",
    "4.6 ×",
  ]);
  expect(await line("No uplift assumed").getByRole("cell").first().innerText()).toBe("10");
  await page.getByText("400 of the budget are left.").waitFor();
  await page.getByRole("button", { name: "Write to sheet" }).click();
  await page.getByText("Written to the tab CV Budget.").waitFor();
  expect((await askedOf(page, "writeBudget"))[0]?.args).toEqual([
    {
      budget: 900_00,
      unit: "money",
      hourlyRate: 0,
      uplift: { high: 0.05, medium: null, low: null },
      cost: { high: 500_00, medium: 0, low: 0 },
    },
  ]);
});

it("counts hours at what an hour costs", async () => {
  const page = await budgetTab();
  await page.getByRole("radio", { name: "Hours" }).check();
  await field(page, "Assumed uplift of tier High, in percent").fill("5");
  await field(page, "Hours of an action for tier High").fill("5");
  await field(page, "Hours to spend").fill("8");
  await page.getByText("Type what an hour costs.").waitFor();
  await field(page, "Cost of an hour").fill("100");
  const funded = page.getByRole("row", { name: /^Funded/ }).getByRole("cell");
  expect((await funded.allInnerTexts()).join(" ").replace(/\s+/g, " ")).toBe(
    "1 500 5.0 h 9,848 19.7 ×",
  );
  await page.getByText("3.0 h of the budget are left.").waitFor();
});
