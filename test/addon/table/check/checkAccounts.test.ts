import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { journeyAccounts } from "../../../shared/engine/profit/accounts.ts";
import { checked, fromCsv, problemOf, tableOf } from "../tables.ts";

const file = readFileSync(new URL("../../../fixtures/finance.csv", import.meta.url), "utf8");
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
const table = (...rows: readonly (readonly (string | number)[])[]) => tableOf([headers, ...rows]);
const accountsOf = (...given: Parameters<typeof checked>) => checked(...given).accounts;

describe("a finance table", () => {
  it("gives the journey's twelve accounts", () => {
    const read = checked(fromCsv(file, "Finance"));
    expect(read.recognised.kind).toBe("finance");
    expect(read.accounts).toEqual([...journeyAccounts().values()]);
    expect(read.customers[2]).toBe("Cobalt Mfg");
  });

  it("is known by its Chinese headers", () => {
    const chinese = tableOf([
      [
        "客户名称",
        "合作月数",
        "毛收入",
        "折扣",
        "退货",
        "商品成本",
        "服务成本",
        "物流成本",
        "获客成本",
        "月流失率",
      ],
      ["甲公司", 12, 1000, 50, 10, 400, 30, 20, 60, "1.5%"],
      ["乙公司", 6, 500, 0, 0, 300, 30, 20, 60, "2%"],
    ]);
    expect(accountsOf(chinese)?.[0]).toEqual({
      grossRevenue: 1000_00,
      discounts: 50_00,
      returns: 10_00,
      goods: 400_00,
      service: 30_00,
      logistics: 20_00,
      acquisition: 60_00,
      savings: 0,
      monthsActive: 12,
      monthlyChurn: 0.015,
    });
  });

  it("asks what costs below zero are, and reads them as answered", () => {
    const negative = table(
      ["a", 12, 1000, 0, -400, -20, 60, 0.01],
      ["b", 6, 500, 0, -300, -20, 60, 0.02],
    );
    expect(problemOf(negative)).toEqual({
      code: "choice.negativeCosts",
      headers: ["COGS", "Logistics"],
    });
    expect(accountsOf(negative, { costSign: "costs" })?.[0]).toMatchObject({
      goods: 400_00,
      logistics: 20_00,
      acquisition: 60_00,
    });
    expect(accountsOf(negative, { costSign: "credits" })?.[0]).toMatchObject({ goods: -400_00 });
  });

  it("asks whether revenue is before discounts where its header does not say", () => {
    const plain = tableOf([
      ["Customer", "Revenue", "Discounts", "COGS", "Logistics"],
      ["a", 950, 50, 400, 20],
      ["b", 500, 0, 300, 20],
    ]);
    expect(problemOf(plain)).toEqual({ code: "choice.revenueBasis", header: "Revenue" });
    expect(accountsOf(plain, { revenueBasis: "net" })?.[0]).toMatchObject({
      grossRevenue: 1000_00,
      discounts: 50_00,
    });
    expect(accountsOf(plain, { revenueBasis: "gross" })?.[0]).toMatchObject({
      grossRevenue: 950_00,
    });
  });

  it("names the rows that it leaves out, and those of which something is not known", () => {
    const { accounts, dataCheck } = checked(
      table(
        ["a", 12, 1000, 0, 400, 20, "", 3],
        ["b", 0, 500, 0, 300, 20, 60, 120],
        ["c", 6, "a lot", 0, 300, 20, 60, 0.01],
        ["", 6, 500, 0, 300, 20, 60, 0.01],
        ["a", 12, 2000, 0, 400, 20, 50, 0.02],
        ["d", 12, 800, 0, 400, 20, 50, 1],
        ["Total", "", 4300, 0, 1400, 80, 170, ""],
      ),
    );
    expect(accounts).toHaveLength(3);
    expect(accounts).toMatchObject([
      { grossRevenue: 500_00, monthsActive: null, monthlyChurn: null },
      { grossRevenue: 2000_00, monthlyChurn: 0.02 },
      { grossRevenue: 800_00, monthlyChurn: 1 },
    ]);
    const rowsOf = (finding: string) =>
      dataCheck.lines.find((line) => line.finding === finding)?.rows;
    expect(rowsOf("amountsNotUnderstood")).toEqual([4]);
    expect(rowsOf("rowsWithoutCustomer")).toEqual([5]);
    expect(rowsOf("duplicateCustomers")).toEqual([2]);
    expect(rowsOf("monthsUnknown")).toEqual([3]);
    expect(rowsOf("churnNotUnderstood")).toEqual([3]);
    expect(rowsOf("totalRowsSkipped")).toEqual([8]);
  });

  it("reads churn in per cents where most of the column can be nothing else", () => {
    const churn = accountsOf(
      table(
        ["a", 12, 1000, 0, 400, 20, 1, 3],
        ["b", 12, 1000, 0, 400, 20, 1, 1],
        ["c", 12, 1000, 0, 400, 20, 1, 0.5],
        ["d", 12, 1000, 0, 400, 20, 1, 0],
      ),
    )?.map(({ monthlyChurn }) => monthlyChurn);
    expect(churn).toEqual([0.03, 0.01, 0.005, 0]);
  });

  it("stops at two currencies", () => {
    expect(
      problemOf(table(["a", 12, "$1000", 0, 400, 20, 1, 0], ["b", 12, "€900", 0, 400, 20, 1, 0]))
        .code,
    ).toBe("input.mixedCurrencies");
  });
});
