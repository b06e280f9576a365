import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { automaticChoices } from "../../../addon/src/sidebarApi.ts";
import { launchBrowser } from "../../e2e/browser.ts";
import { success } from "./scoredShop.ts";
import { emptySheet, noAmount, ready, shopDataCheck, twoCurrencies } from "./sidebarAnswers.ts";
import { type Answers, askedOf, builtSidebar, changeAnswers, openSidebar } from "./sidebarPage.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

const idle = { value: { stage: "idle", done: 0 } } as const;

async function opened(answers: Answers): Promise<Page> {
  const page = await openSidebar(browser, { readProgress: idle, ...answers });
  page.setDefaultTimeout(5000);
  return page;
}

describe("before a run", () => {
  it("says what would be scored, in the language of the add-on", async () => {
    const page = await opened({ readSidebarState: { value: { ...ready, language: "zh" } } });
    await page.getByRole("button", { name: "为客户评分" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    expect(await page.getByText("12 位客户").count()).toBe(1);
  });

  it("shows three columns at most of examples and reads again when a column is chosen", async () => {
    const page = await opened({ readSidebarState: { value: ready } });
    await page.getByText("Columns", { exact: true }).click();
    expect(await page.getByText("e.g. 100.00 · 65.00 · 1,230.50").isVisible()).toBe(true);
    await page.getByRole("combobox", { name: /^Amount/ }).selectOption({ label: "None" });
    await expect.poll(async () => (await askedOf(page)).length).toBe(2);
    expect((await askedOf(page))[1]).toEqual({
      name: "readSidebarState",
      args: [{ ...automaticChoices, sheets: ["Orders"], mapping: { money: -1 } }],
    });
  });

  it("opens the row that a finding means", async () => {
    const page = await opened({ readSidebarState: { value: ready } });
    await page.getByText("Exact duplicate rows ignored").click();
    await page.getByRole("button", { name: "Row 38" }).click();
    expect((await askedOf(page)).at(-1)).toEqual({ name: "showTab", args: ["Orders", [38]] });
  });

  it("tells someone with an empty sheet how to begin, and offers no run", async () => {
    const page = await opened({ readSidebarState: { value: emptySheet } });
    await page.getByRole("alert").waitFor();
    expect(await page.getByText("How to begin").isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Score my customers" }).count()).toBe(0);
  });

  it("offers the headers for a column that it could not find", async () => {
    const page = await opened({ readSidebarState: { value: noAmount } });
    await page.getByRole("combobox", { name: /^Amount/ }).selectOption({ label: "Subtotal" });
    await expect.poll(async () => (await askedOf(page)).length).toBe(2);
    expect((await askedOf(page))[1]?.args).toMatchObject([{ mapping: { money: 5 } }]);
  });

  it("asks which of two currencies counts", async () => {
    const page = await opened({ readSidebarState: { value: twoCurrencies } });
    await page.getByLabel("EUR · 3 orders").check();
    await expect.poll(async () => (await askedOf(page)).length).toBe(2);
    expect((await askedOf(page))[1]?.args).toMatchObject([{ currency: "EUR" }]);
    await page.getByRole("button", { name: "Change" }).click();
    await expect.poll(async () => (await askedOf(page)).length).toBe(3);
    expect((await askedOf(page))[2]?.args).toMatchObject([{ currency: null }]);
  });

  it("changes its language at once and tells the add-on", async () => {
    const page = await opened({ readSidebarState: { value: ready } });
    await page.getByRole("button", { name: "中文" }).click();
    await page.getByRole("button", { name: "为客户评分" }).waitFor();
    expect((await askedOf(page)).at(-1)).toEqual({ name: "chooseLanguage", args: ["zh"] });
  });
});

describe("a run", () => {
  it("scores the tab that the page shows, whichever is in front by now", async () => {
    const page = await opened({
      readSidebarState: { value: ready },
      scoreCustomers: { value: success },
    });
    await page.getByRole("button", { name: "Score my customers" }).click();
    await page.getByText("Your customers are scored").waitFor();
    expect((await askedOf(page)).find(({ name }) => name === "scoreCustomers")?.args).toEqual([
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

  it("sums up the result in three sentences and leads to the three tabs", async () => {
    const page = await opened({
      readSidebarState: { value: ready },
      scoreCustomers: { value: success },
    });
    await page.getByRole("button", { name: "Score my customers" }).click();
    await page.getByText("Your customers are scored").waitFor();
    expect(await page.locator(".sentences p").allTextContents()).toEqual([
      "3 customers are High and bring 64.5% of your revenue (2,370 USD).",
      "1 good customer needs attention: Can't Lose Them (1). This one has brought 1,230 USD.",
      "About 2,951 USD is expected over the next 12 months.",
    ]);
    await page.getByRole("button", { name: "CV Dashboard" }).click();
    expect((await askedOf(page)).at(-1)).toEqual({ name: "showTab", args: ["CV Dashboard", []] });
  });

  it("says in words why it failed, that nothing was changed, and tries again", async () => {
    const page = await opened({
      readSidebarState: { value: ready },
      scoreCustomers: {
        value: { ok: false, problem: { code: "service.unreachable" }, dataCheck: null },
      },
    });
    await page.getByRole("button", { name: "Score my customers" }).click();
    await page.getByText("Nothing in your sheet was changed.").waitFor();
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
    await page.getByText("Data check", { exact: true }).click();
    await page.getByText("Exact duplicate rows ignored").click();
    await page.getByRole("button", { name: "Row 38" }).click();
    expect((await askedOf(page)).at(-1)).toEqual({ name: "showTab", args: ["Orders", [38]] });
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

describe("its size and its text", () => {
  it("is under 60 KB gzipped: Google sends it with every opening", async () => {
    const { script, style } = await builtSidebar();
    expect(gzipSync(script + style).length).toBeLessThan(60_000);
  });

  it("asks for nothing from elsewhere", async () => {
    const { script, style } = await builtSidebar();
    const addresses = (script + style).match(/https?:\/\/[\w.]+/g) ?? [];
    // Names of XML vocabularies, never fetched.
    expect(addresses.filter((address) => !address.startsWith("http://www.w3.org"))).toEqual([]);
  });
});
