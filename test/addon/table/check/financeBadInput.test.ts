import { describe, expect, it } from "vitest";
import { explain } from "#shared/problems/explain.ts";
import type { Cell } from "../../../../addon/src/table/selectedTable.ts";
import { checked, counts, day, line, problemOf, tableOf } from "../tables.ts";

const headers = [
  "Customer",
  "Months",
  "Gross revenue",
  "Discounts",
  "COGS",
  "Logistics",
  "CAC",
  "Churn",
];
const table = (...rows: readonly (readonly Cell[])[]) => tableOf([headers, ...rows]);
const good = ["Zoe", 12, 1000, 0, 400, 20, 60, 0.01] as const;

describe("what a finance table may get wrong", () => {
  it("tells of customers without revenue, and keeps them", () => {
    const read = checked(
      table(["Amy", 12, 0, 0, 400, 20, 60, 0.01], ["Ben", 12, -50, 0, 400, 20, 60, 0.01], good),
    );
    expect(read.accounts?.map(({ grossRevenue }) => grossRevenue)).toEqual([0, -50_00, 1000_00]);
    expect(line(read, "revenueNotPositive")).toMatchObject({ count: 2, rows: [2, 3] });
  });

  it("reads a cost below zero among others as a credit, and says so", () => {
    const read = checked(
      table(good, ["Amy", 12, 1000, 0, -40, 20, 60, 0.01], ["Ben", 12, 1000, 0, 300, 20, 60, 0.01]),
    );
    expect(read.accounts?.[1]).toMatchObject({ goods: -40_00 });
    expect(line(read, "costsBelowZero")).toMatchObject({ count: 1, rows: [3] });
  });

  it("takes a plus among costs that are written with a minus for a credit, once they are costs", () => {
    const rows = table(
      ["Amy", 12, 1000, 0, -400, 20, 60, 0.01],
      ["Ben", 12, 1000, 0, -300, 20, 60, 0.01],
      ["Cat", 12, 1000, 0, 10, 20, 60, 0.01],
    );
    expect(problemOf(rows)).toEqual({ code: "choice.negativeCosts", headers: ["COGS"] });
    const read = checked(rows, { costSign: "costs" });
    expect(read.accounts?.map(({ goods }) => goods)).toEqual([400_00, 300_00, -10_00]);
    expect(line(read, "costsBelowZero")?.rows).toEqual([4]);
  });

  it.each<[Cell, number | null, string | null]>([
    [0, 0, null],
    ["0 %", 0, null],
    [1, 1, null],
    ["100%", 1, null],
    [3, 0.03, "churnReadAsPercent"],
    ["3%", 0.03, null],
    ["120%", null, "churnNotUnderstood"],
    [250, null, "churnNotUnderstood"],
    [-0.1, null, "churnNotUnderstood"],
    ["low", null, "churnNotUnderstood"],
    ["", null, null],
  ])("reads churn of %s", (cell, churn, finding) => {
    const read = checked(table(good, ["Amy", 12, 1000, 0, 400, 20, 60, cell]));
    expect(read.accounts?.[1]?.monthlyChurn).toBe(churn);
    const told = ["churnReadAsPercent", "churnNotUnderstood"].filter((code) => line(read, code));
    expect(told).toEqual(finding === null ? [] : [finding]);
    if (finding !== null) expect(line(read, finding)?.rows).toEqual([3]);
  });

  it("leaves months of 0 and blank acquisition unknown, and names the rows", () => {
    const read = checked(
      table(good, ["Amy", 0, 1000, 0, 400, 20, "", 0.01], ["Ben", "", 1000, 0, 400, 20, 0, 0.01]),
    );
    expect(read.accounts?.map(({ monthsActive }) => monthsActive)).toEqual([12, null, null]);
    expect(read.accounts?.map(({ acquisition }) => acquisition)).toEqual([60_00, null, 0]);
    expect(line(read, "monthsUnknown")?.rows).toEqual([3, 4]);
    expect(line(read, "acquisitionUnknown")?.rows).toEqual([3]);
  });

  it("counts months since the start where no column tells them", () => {
    const read = checked(
      tableOf([
        ["Customer", "Customer since", "Revenue", "COGS"],
        ["Amy", "2023-07", 100, 50],
        ["Ben", new Date("2025-06-30T00:00:00Z"), 100, 50],
        ["Cat", "2025-07", 100, 50],
        ["Dan", "", 100, 50],
      ]),
      { asOf: day("2025-06-30") },
    );
    expect(read.accounts?.map(({ monthsActive }) => monthsActive)).toEqual([24, 1, null, null]);
    expect(line(read, "monthsFromSince")?.rows).toEqual([2, 3]);
    expect(line(read, "monthsUnknown")?.rows).toEqual([4, 5]);
  });

  it("leaves out rows with text or an error among their numbers, whole", () => {
    const read = checked(
      table(
        good,
        ["Amy", 12, "a lot", 0, 400, 20, 60, 0.01],
        ["Ben", 12, 1000, 0, "see note", 20, 60, 0.01],
        ["Cat", 12, 1000, 0, 400, "#N/A", 60, 0.01],
        ["#REF!", 12, 1000, 0, 400, 20, 60, 0.01],
        ["", 12, 1000, 0, 410, 20, 60, 0.01],
      ),
    );
    expect(read.customers).toEqual(["Zoe"]);
    expect(line(read, "amountsNotUnderstood")?.rows).toEqual([3, 4]);
    expect(line(read, "errorCells")?.rows).toEqual([5, 6]);
    expect(line(read, "rowsWithoutCustomer")?.rows).toEqual([7]);
  });

  it("knows totals between regions, by their label or by what they come to", () => {
    const read = checked(
      tableOf([
        ["Region", "Customer", "Revenue", "COGS", "Logistics cost"],
        ["North", "Amy", 100, 40, 5],
        ["North", "Ben", 200, 80, 10],
        ["North total", "", 300, 120, 15],
        ["South", "Cat", 50, 20, 1],
        ["South", "Dan", 70, 30, 2],
        ["", "", 120, 50, 3],
        ["", "East subtotal", 9, 9, 9],
        ["West", "Eve", 10, 5, 1],
        ["West", "Total Energies", 30, 9, 2],
        ["", "Grand total", 460, 184, 21],
      ]),
    );
    expect(read.customers).toEqual(["Amy", "Ben", "Cat", "Dan", "Eve", "Total Energies"]);
    expect(line(read, "totalRowsSkipped")?.rows).toEqual([4, 7, 8, 11]);
    const chinese = checked(
      tableOf([
        ["客户", "收入", "成本"],
        ["甲", 100, 40],
        ["乙", 200, 80],
        ["华东小计", 300, 120],
        ["丙", 50, 20],
        ["丁", 70, 30],
        ["华南合计", 120, 50],
        ["总计", 420, 170],
      ]),
    );
    expect(chinese.customers).toEqual(["甲", "乙", "丙", "丁"]);
    expect(line(chinese, "totalRowsSkipped")?.rows).toEqual([4, 7, 8]);
  });

  it("stops at two currencies, be they of two columns, until one is chosen", () => {
    const rows = table(
      ["Amy", 12, "$1000", 0, "€400", 20, 60, 0],
      ["Ben", 12, "$1000", 0, "$400", 20, 60, 0],
    );
    expect(problemOf(rows)).toMatchObject({
      code: "input.mixedCurrencies",
      currencies: [
        { currency: "$", orders: 2, row: 2 },
        { currency: "EUR", orders: 1, row: 2 },
      ],
    });
    const read = checked(rows, { currency: "$" });
    expect(read.customers).toEqual(["Ben"]);
    expect(line(read, "otherCurrencyExcluded")?.rows).toEqual([2]);
  });

  it("says which column is missing: revenue beside costs; without costs it is no finance table", () => {
    const noRevenue = problemOf(
      tableOf([
        ["Customer", "COGS", "Logistics cost"],
        ["Amy", 40, 5],
      ]),
    );
    expect(noRevenue).toMatchObject({ code: "input.missingColumn", column: "grossRevenue" });
    expect(explain(noRevenue, "en").what).toBe('There is no "Revenue" column that we recognise.');
    expect(explain(noRevenue, "zh").what).toBe("没有找到“收入”列。");
    const noCosts = checked(
      tableOf([
        ["Customer", "Revenue"],
        ["Amy", 40],
      ]),
    );
    expect([noCosts.recognised.kind, noCosts.accounts]).toEqual(["customers", null]);
  });

  it("takes a net revenue as its header says, and a sum of costs for none of them", () => {
    const read = checked(
      tableOf([
        ["Customer", "Net revenue", "Discounts", "COGS", "Logistics cost", "Total cost"],
        ["Amy", 950, 50, 400, 20, 420],
      ]),
    );
    expect(read.accounts?.[0]).toMatchObject({ grossRevenue: 1000_00, goods: 400_00 });
    expect(read.population.spend[0]).toBe(950_00);
    expect(counts(read)).toEqual({
      rowsRead: 1,
      customers: 1,
      netRevenue: 1,
      acquisitionUnknown: 1,
      monthsUnknown: 1,
    });
  });
});

describe("hidden rows of a finance table", () => {
  const rows = table(
    good,
    ["Amy", 12, 500, 0, 200, 20, 60, 0.01],
    ["", "", "", "", "", "", "", ""],
  );
  const hidden = { ...rows, hidden: [0, 2, 3] };

  it("are asked about, but for the header's own and blank ones", () => {
    expect(problemOf(hidden)).toEqual({ code: "choice.hiddenRows", count: 1, rows: [3] });
    expect(explain(problemOf(hidden), "en").what).toBe("1 row is hidden or filtered out.");
  });

  it("count or do not, as the user says, and are told", () => {
    const included = checked(hidden, { hiddenRows: "include" });
    expect(included.customers).toEqual(["Zoe", "Amy"]);
    expect(line(included, "hiddenRowsIncluded")?.rows).toEqual([3]);
    const excluded = checked(hidden, { hiddenRows: "exclude" });
    expect(excluded.customers).toEqual(["Zoe"]);
    expect(counts(excluded)).toMatchObject({ rowsRead: 1, hiddenRowsExcluded: 1 });
    expect(counts(excluded)).not.toHaveProperty("blankRows");
  });
});
