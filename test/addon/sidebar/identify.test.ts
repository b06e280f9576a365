import { describe, expect, it } from "vitest";
import { automaticChoices } from "../../../addon/src/sidebarApi.ts";
import { argsOf, useSidebar } from "./openedSidebar.ts";
import { scored, success } from "./scoredShop.ts";
import {
  dateInFuture,
  emptySheet,
  noAmount,
  ready,
  twoCurrencies,
  twoMarks,
  twoReadings,
  twoTabs,
} from "./sidebarAnswers.ts";
import { askedOf, changeAnswers } from "./sidebarPage.ts";

const opened = useSidebar();
const orders = { ...automaticChoices, sheets: ["Orders"] };

describe("before a run", () => {
  it("says what would be scored, in the language of the add-on", async () => {
    const page = await opened({ readSidebarState: { value: { ...ready, language: "zh" } } });
    await page.getByRole("button", { name: "为客户评分" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    expect(await page.getByText("12位客户").count()).toBe(1);
  });

  it("shows three examples of a column and reads again when another is chosen", async () => {
    const page = await opened({ readSidebarState: { value: ready } });
    await page.getByText("Columns", { exact: true }).click();
    expect(await page.getByText("e.g. 100.00 · 65.00 · 1,230.50").isVisible()).toBe(true);
    await page.getByRole("combobox", { name: /^Amount/ }).selectOption({ label: "None" });
    expect(await argsOf(page, "readSidebarState", 2)).toEqual([
      { ...orders, mapping: { money: -1 } },
    ]);
  });

  it("takes another row for the header, and forgets the columns chosen under the former", async () => {
    const chosen = { ...automaticChoices, mapping: { money: 4 } };
    const page = await opened({ readSidebarState: { value: { ...ready, choices: chosen } } });
    await page.getByText("Columns", { exact: true }).click();
    await page.getByRole("combobox", { name: "Header row" }).selectOption("2");
    expect(await argsOf(page, "readSidebarState", 2)).toEqual([{ ...orders, headerRow: 2 }]);
    await page.getByRole("button", { name: "Find it by itself" }).click();
    expect(await argsOf(page, "readSidebarState", 3)).toEqual([orders]);
  });

  it("adds a tab with the same headers, and takes it away again", async () => {
    const page = await opened({ readSidebarState: { value: ready } });
    await page.getByRole("combobox", { name: /Add another tab/ }).selectOption("Orders 2024");
    const both = { ...automaticChoices, sheets: ["Orders", "Orders 2024"] };
    expect(await argsOf(page, "readSidebarState", 2)).toEqual([both]);
    await changeAnswers(page, { readSidebarState: { value: twoTabs } });
    await page.getByRole("button", { name: "Read again" }).click();
    await page.getByRole("button", { name: "Do not score Orders 2024" }).click();
    expect(await argsOf(page, "readSidebarState", 4)).toEqual([orders]);
  });

  it("goes to another tab with what is remembered of it", async () => {
    const page = await opened({ readSidebarState: { value: ready } });
    const notes = { ...ready, read: ["Notes"] };
    await changeAnswers(page, { readSidebarState: { value: notes } });
    await page.getByRole("combobox", { name: "Tab", exact: true }).selectOption("Notes");
    expect(await argsOf(page, "showTab")).toEqual(["Notes", []]);
    expect(await argsOf(page, "readSidebarState", 2)).toEqual([null]);
    expect(await page.getByRole("combobox", { name: "Tab", exact: true }).inputValue()).toBe(
      "Notes",
    );
  });

  it("opens the row that a finding means, on the tab where it stands", async () => {
    const page = await opened({ readSidebarState: { value: twoTabs } });
    await page.getByText("Exact duplicate rows ignored").click();
    await page.getByRole("button", { name: "Orders, row 38" }).click();
    expect(await argsOf(page, "showTab")).toEqual(["Orders", [38]]);
    await page.getByRole("button", { name: "Orders 2024, row 7" }).click();
    expect(await argsOf(page, "showTab", 2)).toEqual(["Orders 2024", [7]]);
  });

  it("folds what the data check looked for and did not find", async () => {
    const page = await opened({ readSidebarState: { value: ready } });
    expect(await page.locator(".findings .finding").count()).toBe(7);
    await page.getByText("3 more checks, nothing found").click();
    expect(await page.getByText("Unpaid (pending) excluded").isVisible()).toBe(true);
  });

  it("tells someone with an empty sheet how to begin, and offers no run", async () => {
    const page = await opened({ readSidebarState: { value: emptySheet } });
    await page.getByRole("alert").waitFor();
    expect(await page.getByText("How to begin").isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Score my customers" }).count()).toBe(0);
    // They open another tab, as they are told to.
    await changeAnswers(page, { readSidebarState: { value: ready } });
    await page.locator(".primary").click();
    expect(await argsOf(page, "readSidebarState", 2)).toEqual([null]);
    await page.getByRole("button", { name: "Score my customers" }).waitFor();
  });

  it("reads the same tab again after an edit, whichever is in front by now", async () => {
    const page = await opened({ readSidebarState: { value: ready } });
    await page.getByRole("button", { name: "Read again" }).click();
    expect(await argsOf(page, "readSidebarState", 2)).toEqual([orders]);
  });

  it("reads a broken sidebar's sheet again when asked to", async () => {
    const page = await opened({ readSidebarState: { error: "TypeError: x" } });
    await page.getByText("Something went wrong on our side.").waitFor();
    await changeAnswers(page, { readSidebarState: { value: ready } });
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("button", { name: "Score my customers" }).waitFor();
  });
});

describe("a problem hides nothing that can be changed", () => {
  it("offers the headers for a column that it could not find", async () => {
    const page = await opened({ readSidebarState: { value: noAmount } });
    await page.getByRole("combobox", { name: /^Amount/ }).selectOption({ label: "Subtotal" });
    expect(await argsOf(page, "readSidebarState", 2)).toMatchObject([{ mapping: { money: 5 } }]);
  });

  it("shows both readings of a date, and the answer can be taken back", async () => {
    const page = await opened({ readSidebarState: { value: twoReadings } });
    await page.getByRole("button", { name: "4 March 2025" }).waitFor();
    await changeAnswers(page, { readSidebarState: { value: ready } });
    await page.getByRole("button", { name: "3 April 2025" }).click();
    expect(await argsOf(page, "readSidebarState", 2)).toEqual([
      { ...orders, dateOrder: "dayFirst" },
    ]);
    await page.getByRole("button", { name: "Change: Dates are read day first" }).click();
    expect(await argsOf(page, "readSidebarState", 3)).toEqual([orders]);
  });

  it("shows both readings of an amount", async () => {
    const page = await opened({ readSidebarState: { value: twoMarks } });
    await page.getByRole("button", { name: "1,234.00" }).waitFor();
    await page.getByRole("button", { name: "1.234", exact: false }).last().click();
    expect(await argsOf(page, "readSidebarState", 2)).toEqual([{ ...orders, decimalMark: "," }]);
  });

  it("asks which of two currencies counts", async () => {
    const page = await opened({ readSidebarState: { value: twoCurrencies } });
    await page.getByLabel("EUR · 3").waitFor();
    await changeAnswers(page, { readSidebarState: { value: ready } });
    await page.getByLabel("EUR · 3").click();
    expect(await argsOf(page, "readSidebarState", 2)).toEqual([{ ...orders, currency: "EUR" }]);
    await page.getByRole("button", { name: "Change: Only amounts in EUR" }).click();
    expect(await argsOf(page, "readSidebarState", 3)).toEqual([orders]);
  });

  it("keeps the as-of date at hand when it is the trouble, today at the latest", async () => {
    const page = await opened({ readSidebarState: { value: dateInFuture } });
    const date = page.getByLabel("As of");
    expect(await date.inputValue()).toBe("2031-01-01");
    expect(await date.getAttribute("max")).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    await date.fill("2025-06-30");
    expect(await argsOf(page, "readSidebarState", 2)).toEqual([{ ...orders, asOf: "2025-06-30" }]);
  });
});

describe("a cleaned copy", () => {
  it("says what was mended, and can be scored instead", async () => {
    const page = await opened({
      readSidebarState: { value: ready },
      makeCleanCopy: {
        value: {
          ok: true,
          sheet: "Orders (cleaned)",
          fixes: [{ fix: "blankRowsRemoved", count: 3 }],
        },
      },
    });
    await page.getByRole("button", { name: "Make a cleaned copy" }).click();
    expect(await argsOf(page, "makeCleanCopy")).toEqual([orders]);
    await page.getByText("Blank rows left out").waitFor();
    await page.getByRole("button", { name: "Score the copy instead" }).click();
    expect(await argsOf(page, "showTab")).toEqual(["Orders (cleaned)", []]);
  });

  it("tells why there is none", async () => {
    const problem = { code: "sheet.permissionMissing" } as const;
    const page = await opened({
      readSidebarState: { value: ready },
      makeCleanCopy: { value: { ok: false, problem } },
    });
    await page.getByRole("button", { name: "Make a cleaned copy" }).click();
    await page.getByText("You may view this spreadsheet but not change it.").waitFor();
  });
});

describe("what is sent", () => {
  const body = JSON.stringify({ asOf: 20_269, spend: Array.from({ length: 500 }, (_, i) => i) });

  it("is shown to the letter where it is short, and copied whole where it is not", async () => {
    const page = await opened({
      readSidebarState: { value: ready },
      readRequest: { value: { ok: true, address: "https://api.test/v1/runs", body } },
    });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Show what is sent" }).click();
    expect(await argsOf(page, "readRequest")).toEqual([orders]);
    await page.getByText("https://api.test/v1/runs").waitFor();
    expect(await page.locator(".json").innerText()).toBe(
      '{\n  "asOf": 20269,\n  "spend": [0, 1, 2, 3, 4, 5, 6, 7, … 492 more]\n}',
    );
    await page.getByRole("button", { name: "Copy the exact text" }).click();
    await page.getByText("Copied", { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(body);
    expect(await page.getByText("Size").locator("xpath=..").innerText()).toMatch(/1\.9 KB/);
  });
});

describe("a document that is scored already", () => {
  it("opens with its result at hand", async () => {
    const page = await opened({ readSidebarState: { value: scored } });
    await page.getByRole("heading", { name: "Your customers are scored" }).waitFor();
    expect((await askedOf(page)).map(({ name }) => name)).toEqual(["readSidebarState"]);
  });

  it("shows first what would be scored when another table was read", async () => {
    const page = await opened({
      readSidebarState: { value: { ...scored, read: ["Notes"] } },
      scoreCustomers: { value: success },
    });
    await changeAnswers(page, { readSidebarState: { value: scored } });
    await page.getByRole("button", { name: "Score again" }).click();
    expect(await argsOf(page, "showTab")).toEqual(["Orders", []]);
    await page.getByRole("button", { name: "Score my customers" }).waitFor();
    expect((await askedOf(page)).some(({ name }) => name === "scoreCustomers")).toBe(false);
  });
});
