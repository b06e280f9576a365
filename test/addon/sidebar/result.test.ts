import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../../addon/src/sidebarApi.ts";
import { argsOf, useSidebar } from "./openedSidebar.ts";
import { dev, scored, shopResult, success } from "./scoredShop.ts";
import { changeAnswers } from "./sidebarPage.ts";

const opened = useSidebar();

describe("any customer", () => {
  it("is shown for the selected row: score, blocks, reason, raises, history", async () => {
    const page = await opened({
      readSidebarState: { value: scored },
      readCustomer: { value: { ok: true, customer: dev } },
    });
    await page.getByRole("button", { name: "Show the selected row's customer" }).click();
    await page.getByRole("heading", { name: "dev@ex.com" }).waitFor();
    expect(await argsOf(page, "readCustomer")).toEqual([null]);
    for (const text of [
      "94.3",
      "weighs 53%",
      "63%",
      "452 USD",
      "452 USD",
      "(80% range 220–723)",
      "1 more order of 246 USD",
      "98.2 · High",
      "Due 2025-07-03",
      "The newest 3 of 5.",
    ]) {
      expect(await page.getByRole("article").innerText()).toContain(text);
    }
    await page.getByRole("button", { name: /2025-01-22/ }).click();
    expect(await argsOf(page, "showTab")).toEqual(["Orders", [21]]);
    await page.getByRole("button", { name: "Back to the result" }).click();
    await page.getByRole("heading", { name: "Your customers are scored" }).waitFor();
  });

  it("is found by name, with the enter key", async () => {
    const page = await opened({
      readSidebarState: { value: scored },
      readCustomer: { value: { ok: true, customer: dev } },
    });
    await page.getByRole("combobox", { name: "Customer" }).fill(" dev@ex.com ");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "dev@ex.com" }).waitFor();
    expect(await argsOf(page, "readCustomer")).toEqual(["dev@ex.com"]);
  });

  it("is suggested while a name is typed, those to be contacted first", async () => {
    const result = { ...shopResult, names: ["amy@ex.com", "dev@ex.com", "ben@ex.com"] };
    const page = await opened({ readSidebarState: { value: { ...scored, result } } });
    const list = await page.getByRole("combobox", { name: "Customer" }).getAttribute("list");
    const names = page.locator(`datalist[id="${list}"] option`);
    expect(
      await names.evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value)),
    ).toEqual(["dev@ex.com", "amy@ex.com", "ben@ex.com"]);
  });

  it("is searched on when nobody was found", async () => {
    const page = await opened({
      readSidebarState: { value: scored },
      readCustomer: { value: { ok: false, problem: null } },
    });
    await page.getByRole("button", { name: "Show the selected row's customer" }).click();
    await page.getByText("No customer of the last run was found.").waitFor();
    await changeAnswers(page, { readCustomer: { value: { ok: true, customer: dev } } });
    await page.getByRole("combobox", { name: "Customer" }).fill("dev@ex.com");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await page.getByRole("heading", { name: "dev@ex.com" }).waitFor();
  });
});

describe("the result", () => {
  it("says at its head when it was computed in the sheet", async () => {
    const result = { ...shopResult, notices: [{ code: "notice.scoredLocally" } as const] };
    const page = await opened({ readSidebarState: { value: { ...scored, result } } });
    await page.getByText("Computed in your sheet", { exact: true }).waitFor();
  });

  it("lists the classes that the document shows", async () => {
    const settings = { ...defaultSettings, segmentView: "eight" } as const;
    const result = { ...shopResult, settings };
    const page = await opened({ readSidebarState: { value: { ...scored, result } } });
    await page.getByText("Segments", { exact: true }).first().click();
    expect(await page.locator(".figures tbody th").allTextContents()).toEqual([
      "Important – hold on (重要保持)",
      "Important – keep growing (重要价值)",
      "General – keep growing (一般价值)",
      "Important – develop (重要发展)",
      "General – develop (一般发展)",
      "General – win back (一般挽留)",
    ]);
  });

  it("calls tiers and segments what the user calls them", async () => {
    const names = { tiers: { high: "VIP" }, segments: { CL: "Call now" } };
    const result = { ...shopResult, settings: { ...defaultSettings, names } };
    const page = await opened({ readSidebarState: { value: { ...scored, result } } });
    await page.getByText("3 customers are VIP and bring").waitFor();
    await page.getByRole("tab", { name: "Manage" }).click();
    expect(await page.getByText("VIP · Call now · 159 days silent").isVisible()).toBe(true);
  });
});

describe("whom to contact", () => {
  it("leads to the row of each, and says what to do with a segment and what not", async () => {
    const page = await opened({ readSidebarState: { value: scored } });
    await page.getByRole("tab", { name: "Manage" }).click();
    await page.getByRole("button", { name: /dev@ex\.com/ }).click();
    expect(await argsOf(page, "showTab")).toEqual(["CV Customers", [3]]);
    const play = page.locator("summary", { hasText: "Can't Lose Them" });
    expect(await play.innerText()).toMatch(/1 customer$/);
    await play.click();
    expect(await page.getByText("within 3 days").isVisible()).toBe(true);
    expect(await page.getByText("no mass mail").isVisible()).toBe(true);
  });
});

describe("where the document shows other groups than segments", () => {
  it("is said by what advice goes, where it is given", async () => {
    for (const [segmentView, note] of [
      ["eight", /^Advice goes by the 11 segments, which are finer/],
      ["tiers", /^Advice goes by the 11 segments, which your tabs do not show/],
      ["eleven", null],
    ] as const) {
      const result = { ...shopResult, settings: { ...defaultSettings, segmentView } };
      const page = await opened({ readSidebarState: { value: { ...scored, result } } });
      for (const tab of ["Manage", "Increase"]) {
        await page.getByRole("tab", { name: tab }).click();
        await page.locator(".section").first().waitFor();
        const notes = await page.getByText(note ?? /Advice goes by/).count();
        expect(notes).toBe(note === null ? 0 : 1);
      }
      await page.close();
    }
  });
});

describe("what may be spent", () => {
  it("stays as it was typed while other tabs are looked at, in full-width digits, too", async () => {
    const page = await opened({ readSidebarState: { value: scored } });
    await page.getByRole("tab", { name: "Increase" }).click();
    const champions = page.getByRole("textbox", { name: "Assumed uplift of Champion, in percent" });
    const second = page.getByRole("textbox", { name: "If this share returns, %" });
    await champions.fill("１０％");
    await second.fill("50");
    await page.getByText("At most 28 USD in all.").waitFor();
    await page.getByRole("tab", { name: "Manage" }).click();
    await page.getByRole("tab", { name: "Increase" }).click();
    expect(await champions.inputValue()).toBe("１０％");
    expect(await second.inputValue()).toBe("50");
    await page.getByText("At most 28 USD in all.").waitFor();
  });

  it("is told only for an uplift that the user assumes", async () => {
    const page = await opened({ readSidebarState: { value: scored } });
    await page.getByRole("tab", { name: "Increase" }).click();
    await page.getByText("Without an uplift, the order says where it matters most.").waitFor();
    const champions = page.getByRole("textbox", { name: "Assumed uplift of Champion, in percent" });
    await champions.fill("10");
    // 10 % of 837 is 83.70, a third 27.90, for two customers 13.95 each.
    const row = page.getByRole("row", { name: /^Champion/ });
    expect(await row.getByRole("cell").allInnerTexts()).toEqual(["", "13.95", "27.90"]);
    await page.getByText("At most 28 USD in all.").waitFor();
    await champions.fill("ten");
    await page.getByText("A percentage from 0 to 100, please.").waitFor();
  });
});

describe("before the first run", () => {
  it("offers it from every tab", async () => {
    const page = await opened({
      readSidebarState: { value: { ...scored, result: null } },
      scoreCustomers: { value: success },
    });
    for (const tab of ["Manage", "Increase", "Understand"]) {
      await page.getByRole("tab", { name: tab }).click();
      await page.getByText("Nothing is scored yet").waitFor();
    }
    await page.getByRole("button", { name: "Score my customers" }).click();
    await page.getByRole("heading", { name: "Your customers are scored" }).waitFor();
  });
});
