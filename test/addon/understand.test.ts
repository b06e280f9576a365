import { describe, expect, it } from "vitest";
import { isProblem } from "#shared/problems/isProblem.ts";
import { defaultSettings } from "../../addon/src/documentSettings.ts";
import { automaticChoices } from "../../addon/src/sidebarApi.ts";
import type { SelectedTable } from "../../addon/src/table/selectedTable.ts";
import { check, recognise } from "../../addon/src/understand.ts";

const ports = {
  now: () => new Date("2025-06-30T12:00:00Z"),
  workbook: { timeZone: () => "Etc/UTC", locale: () => "en_US" },
  settings: { document: () => defaultSettings },
} as unknown as Parameters<typeof check>[0];

function understand(table: SelectedTable) {
  const meant = { table, choices: automaticChoices };
  const recognised = recognise(ports, meant);
  return isProblem(recognised) ? recognised : check(ports, meant, recognised);
}

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
    const checked = understand({ ...orders, isPart: true });
    expect(isProblem(checked) ? checked : checked.notices[0]).toEqual({
      code: "notice.selectedRowsOnly",
      firstRow: 4,
      lastRow: 6,
    });
  });

  it("is not what a whole tab is called", () => {
    const checked = understand(orders);
    const codes = isProblem(checked) ? [] : checked.notices.map(({ code }) => code);
    expect(codes).not.toContain("notice.selectedRowsOnly");
  });
});
