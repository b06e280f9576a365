import { describe, expect, it } from "vitest";
import { languages } from "#shared/words/language.ts";
import { defaultSettings } from "../../../../addon/src/documentSettings.ts";
import { ROWS_A_TAB } from "../../../../addon/src/table/selectedTable.ts";
import { besideColumns } from "../../../../addon/src/table/tabs/besideColumns.ts";
import { customersTab } from "../../../../addon/src/table/tabs/customersTab.ts";
import { scoredShop } from "./scoredShop.ts";

describe("columns beside the user's table", () => {
  const shop = scoredShop();
  const { customers } = shop.checked;
  /** Every second row, from the last customer up; the header is in row 1. */
  const rows = customers.map((_, i) => 2 + 2 * (customers.length - 1 - i));
  const inRows = { headerRow: 1, rows };
  const run = { ...shop, checked: { ...shop.checked, customerRows: rows } };

  it.each(languages)("stand in the row of each customer, empty between them, in %s", (language) => {
    const plan = besideColumns(run, language, inRows)!;
    const tab = customersTab(run, language);
    expect(plan.sheet).toBe("Orders");
    for (const { id, values } of plan.columns) {
      expect(values).toHaveLength(2 * customers.length - 1);
      expect(values.filter((_, i) => i % 2 === 1).every((value) => value === "")).toBe(true);
      if (id === "range") continue;
      const column = tab.values[0]!.indexOf(headerOnTab(id, language));
      customers.forEach((customer, i) => {
        const line = tab.values.find(([name]) => name === customer)!;
        expect(values[rows[i]! - plan.headerRow - 1]).toBe(line[column]);
      });
    }
  });

  it("say whose they are, and keep their names apart in every language", () => {
    const [english, chinese] = languages.map((language) => besideColumns(run, language, inRows)!);
    expect(english!.columns.map(({ header }) => header)).toEqual([
      "CV · Tier",
      "CV · Score",
      "CV · Segment",
      "CV · Expected value 12m",
      "CV · Range",
      "CV · Why",
      "CV · Next action",
      "CV · Due",
    ]);
    expect(chinese!.columns.every(({ header }) => header.startsWith("客户价值 · "))).toBe(true);
    expect(chinese!.columns.map(({ id }) => id)).toEqual(english!.columns.map(({ id }) => id));
  });

  it("give the range of the journey as text", () => {
    const plan = besideColumns(run, "en", inRows)!;
    const range = plan.columns.find(({ id }) => id === "range")!;
    const amy = rows[customers.indexOf("amy@ex.com")]! - plan.headerRow - 1;
    expect(range.values[amy]).toBe("294–866");
  });

  it("stand below the header where that has moved", () => {
    const moved = { headerRow: 4, rows: rows.map((row) => row + 3) };
    const [before, now] = [inRows, moved].map((each) => besideColumns(run, "en", each)!);
    expect(now!.headerRow).toBe(4);
    expect(now!.columns).toEqual(before!.columns);
  });

  it("leave out who is gone or stands on another tab", () => {
    const moved = rows.map((row, i) => (i === 0 ? -1 : i === 1 ? row + ROWS_A_TAB : row));
    const plan = besideColumns(run, "en", { headerRow: 1, rows: moved })!;
    const filled = plan.columns[0]!.values.filter((value) => value !== "");
    expect(filled).toHaveLength(customers.length - 2);
  });

  it("are none where one row is not one customer, or the user wants none", () => {
    expect(besideColumns(shop, "en", inRows)).toBeNull();
    const settings = { ...defaultSettings, columnsBeside: false };
    expect(besideColumns({ ...run, settings }, "en", inRows)).toBeNull();
  });
});

function headerOnTab(id: string, language: "en" | "zh"): string {
  const headers: Readonly<Record<string, readonly [string, string]>> = {
    tier: ["Tier", "价值等级"],
    score: ["Score", "价值评分"],
    segment: ["Segment", "客户分群"],
    expectedValue: ["Expected value (12 months)", "12个月预期价值"],
    why: ["Why", "原因"],
    nextAction: ["Next action", "下一步"],
    due: ["Due", "截止日期"],
  };
  return headers[id]![language === "en" ? 0 : 1]!;
}
