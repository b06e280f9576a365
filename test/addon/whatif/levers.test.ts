/** The journey's what-if, in the window as people see it. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { useWindow } from "./whatIfPage.ts";

const opened = useWindow();
const field = (page: Page, name: string) => page.getByRole("textbox", { name });
const figuresOf = async (page: Page) =>
  Object.fromEntries(
    await page
      .locator(".results tbody tr")
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")),
      )
      .then((lines) => lines.map(([name = "", ...figures]) => [name, figures])),
  );

it("moves C03 by discount 15 % → 8 % and service −30 %, −43,000 → +800, total 208,350 → 252,150", async () => {
  const page = await opened();
  await page.getByText("Profit of Cobalt Mfg").first().waitFor();
  expect(await field(page, "Discount rate, in percent").inputValue()).toBe("15");
  await field(page, "Discount rate, in percent").fill("8");
  await field(page, "Service cost, change in percent").fill("-30");
  expect(await figuresOf(page)).toEqual({
    "Profit of Cobalt Mfg": ["-43,000", "800", "+43,800"],
    "Total profit": ["208,350", "252,150", "+43,800"],
    Contribution: ["309,550", "353,350", "+43,800"],
    "LTV:CAC": ["4.2", "4.6", "+0.4"],
    "Customers at break-even or above": ["8 of 12", "9 of 12", "+1"],
    "Peak of the whale curve": ["292,750", "293,550", "+800"],
  });
  await page.getByText("3 customers take back 41,400 of profit.").waitFor();
  await page.getByText("Peak 293,550 at 9").waitFor();
  await page.locator(".steps").getByText("Discount rate 8%, Service cost -30%").waitFor();
});

it("is moved by the arrow keys, tells the result once it rests, and puts a lever back", async () => {
  const page = await opened();
  const slider = page.getByRole("slider", { name: "Service cost, change in percent" });
  await slider.focus();
  for (let press = 0; press < 10; press++) await page.keyboard.press("ArrowLeft");
  expect(await slider.getAttribute("aria-valuetext")).toBe("-10%");
  // A tenth of 62,000.
  await page
    .locator("p[role=status]", {
      hasText: "Profit of Cobalt Mfg: -43,000 → -36,800. Total profit: 208,350 → 214,550.",
    })
    .waitFor({ state: "attached" });
  await page.getByRole("button", { name: "Service cost as it was" }).click();
  await page.getByText("Nothing is changed yet.").waitFor();
  expect(await slider.inputValue()).toBe("0");
});

it("works for a tier and for all, step upon step, and names whom each step is for", async () => {
  const page = await opened();
  await page.getByRole("radio", { name: "Everybody" }).check();
  await field(page, "Price, change in percent").fill("10");
  await page.getByRole("radio", { name: "A tier" }).check();
  await page.getByRole("radio", { name: "High (2)" }).check();
  await field(page, "Cost of goods, change in percent").fill("-10");
  // Gross revenue, discounts and returns of 12 customers by a tenth: net revenue 1,516,710 × 0.1; goods of C01 and C05.
  expect((await figuresOf(page))["Total profit"]).toEqual(["208,350", "399,921", "+191,571"]);
  expect(await page.locator(".step").allInnerTexts()).toEqual([
    "all customers\nPrice +10%\n×",
    "tier High\nCost of goods -10%\n×",
  ]);
  await page.getByRole("button", { name: "Take back the changes for all customers" }).click();
  expect((await figuresOf(page))["Total profit"]).toEqual(["208,350", "248,250", "+39,900"]);
});

it("finds customers by name and by keyboard, one or several", async () => {
  const page = await opened();
  const finder = page.getByRole("combobox", { name: "Find a customer" });
  await finder.fill("gro");
  expect(await page.getByRole("option").allInnerTexts()).toEqual(["Grove Gyms", "Elm Grocers"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByText("Profit of Elm Grocers").first().waitFor();
  await page.getByRole("button", { name: "Add another customer" }).click();
  await finder.fill("cobalt");
  await page.keyboard.press("Enter");
  await page.getByText("Profit of Elm Grocers and 1 more").first().waitFor();
  expect((await figuresOf(page))["Profit of Elm Grocers and 1 more"]?.[0]).toBe("-13,200");
  await finder.fill("nobody");
  await page.getByText("No customer is called “nobody”.").waitFor();
});

it("takes no number that makes no sense, and says which it takes", async () => {
  const page = await opened();
  await field(page, "Discount rate, in percent").fill("150");
  await page.getByText("A number from 0 to 100, please.").waitFor();
  await field(page, "Price, change in percent").fill("-110");
  await page.getByText("A number from -100 to 900, please.").waitFor();
  expect((await figuresOf(page))["Total profit"]).toEqual(["208,350", "208,350", "–"]);
});

it("tells which driver moves most, longest bar first", async () => {
  const page = await opened();
  await page.locator(".driver").first().waitFor();
  expect((await page.locator(".driver").allTextContents()).slice(0, 2)).toEqual([
    "Price",
    "Cost of goods",
  ]);
});
