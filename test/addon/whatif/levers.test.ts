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
