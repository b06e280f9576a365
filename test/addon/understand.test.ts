import { automaticChoices } from "../../addon/src/sidebarApi.ts";
import { describe, expect, it } from "vitest";
import { isProblem } from "#shared/problems/isProblem.ts";
import type { SelectedTable } from "../../addon/src/table/selectedTable.ts";
import { understand } from "../../addon/src/understand.ts";

const ports = {
  now: () => new Date("2025-06-30T12:00:00Z"),
  workbook: { timeZone: () => "Etc/UTC", locale: () => "en_US" },
} as unknown as Parameters<typeof understand>[0];

const choices = { ...automaticChoices, asOf: null };

const orders: SelectedTable = {
  sheet: "Orders",
  firstRow: 4,
  values: [
    ["Customer", "Date", "Amount"],
    ["Ann", "2025-06-01", 10],
    ["Bob", "2025-06-02", 20],
  ],
};

describe("a part of a tab", () => {
  it("is said to be a part before anything else, with its rows", () => {
    const checked = understand(ports, { ...orders, isPart: true }, choices);
    expect(isProblem(checked) ? checked : checked.notices[0]).toEqual({
      code: "notice.selectedRowsOnly",
      firstRow: 4,
      lastRow: 6,
    });
  });

  it("is not what a whole tab is called", () => {
    const checked = understand(ports, orders, choices);
    const codes = isProblem(checked) ? [] : checked.notices.map(({ code }) => code);
    expect(codes).not.toContain("notice.selectedRowsOnly");
  });
});
