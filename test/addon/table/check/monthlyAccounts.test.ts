import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../addon/src/table/selectedTable.ts";
import { checked, counts, line, problemOf, tableOf } from "../tables.ts";

type Rows = readonly (readonly Cell[])[];

/** Two customers over three months, the second gone for one: what every layout below tells. */
const months = [
  { customer: "Amy", month: "2024-01", revenue: 100, cost: 80, service: 10 },
  { customer: "Amy", month: "2024-02", revenue: 120, cost: 60, service: 10 },
  { customer: "Amy", month: "2024-03", revenue: 140, cost: 60, service: 0 },
  { customer: "Ben", month: "2024-02", revenue: 50, cost: 70, service: 20 },
] as const;
const names = ["2024-01", "2024-02", "2024-03"] as const;
type Field = "revenue" | "cost" | "service";
const at = (customer: string, month: string, field: Field): Cell =>
  months.find((each) => each.customer === customer && each.month === month)?.[field] ?? "";
const across = (customer: string, field: Field) => names.map((month) => at(customer, month, field));

const layouts: Readonly<Record<string, Rows>> = {
  "one row a customer and month": [
    ["Customer", "Month", "Revenue", "COGS", "Service cost"],
    ...months.map(({ customer, month, ...rest }) => [
      customer,
      month,
      rest.revenue,
      rest.cost,
      rest.service,
    ]),
  ],
  "the same in Chinese": [
    ["客户名称", "会计期间", "主营业务收入", "主营业务成本", "服务费用"],
    ...months.map(({ customer, month, ...rest }) => [
      customer,
      `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
      rest.revenue,
      rest.cost,
      rest.service,
    ]),
  ],
  "months side by side, named with each measure": [
    ["Customer", ...names.flatMap((m) => [`Revenue ${m}`, `COGS ${m}`, `Service cost ${m}`])],
    ...["Amy", "Ben"].map((customer) => [
      customer,
      ...names.flatMap((m) =>
        (["revenue", "cost", "service"] as const).map((f) => at(customer, m, f)),
      ),
    ]),
  ],
  "a month in front of each measure": [
    ["客户", ...["1月", "2月", "3月"].flatMap((m) => [`${m}收入`, `${m}成本`, `${m}服务成本`])],
    ...["Amy", "Ben"].map((customer) => [
      customer,
      ...names.flatMap((m) =>
        (["revenue", "cost", "service"] as const).map((f) => at(customer, m, f)),
      ),
    ]),
  ],
  "blocks of months, their measure above": [
    ["", "Revenue", "", "", "COGS", "", "", "Service cost", "", ""],
    ["Customer", ...names, ...names, ...names],
    ...["Amy", "Ben"].map((customer) => [
      customer,
      ...across(customer, "revenue"),
      ...across(customer, "cost"),
      ...across(customer, "service"),
    ]),
  ],
  "blocks of measures, their month above as a date": [
    ["Customer", ...names.flatMap((m) => [new Date(`${m}-01T00:00:00Z`), "", ""])],
    ["", ...names.flatMap(() => ["Revenue", "COGS", "Service cost"])],
    ...["Amy", "Ben"].map((customer) => [
      customer,
      ...names.flatMap((m) =>
        (["revenue", "cost", "service"] as const).map((f) => at(customer, m, f)),
      ),
    ]),
  ],
  "one measure a row": [
    ["Customer", "Item", ...names.map((m) => new Date(`${m}-01T00:00:00Z`))],
    ...["Amy", "Ben"].flatMap((customer) => [
      [customer, "Revenue", ...across(customer, "revenue")],
      [customer, "COGS", ...across(customer, "cost")],
      [customer, "Service cost", ...across(customer, "service")],
    ]),
  ],
  "one measure and month a row": [
    ["Customer", "Month", "Item", "Amount"],
    ...months.flatMap(({ customer, month, revenue, cost, service }) => [
      [customer, month, "Revenue", revenue],
      [customer, month, "COGS", cost],
      [customer, month, "Service cost", service],
    ]),
  ],
};

describe("a table of months", () => {
  it.each(Object.entries(layouts))("tells the same accounts: %s", (_, rows) => {
    const { accounts, customers, dataCheck } = checked(tableOf(rows));
    expect(customers).toEqual(["Amy", "Ben"]);
    expect(accounts).toMatchObject([
      { grossRevenue: 360_00, goods: 200_00, service: 20_00, monthsActive: 3 },
      { grossRevenue: 50_00, goods: 70_00, service: 20_00, monthsActive: 1 },
    ]);
    expect(dataCheck.lines.slice(0, 3)).toMatchObject([
      { finding: "rowsRead" },
      { finding: "customers", count: 2 },
      { finding: "netRevenue", amount: 410_00 },
    ]);
  });

  it.each(Object.entries(layouts))("tells the same curve since each began: %s", (_, rows) => {
    expect(checked(tableOf(rows)).curve).toEqual({
      // Ben, who began in February, is gone in his second month, which the table still sees.
      revenue: [75_00, 120_00, 140_00],
      cost: [90_00, 70_00, 60_00],
      labels: [],
      made: {
        active: [2, 1, 1],
        starters: [2, 2, 1],
        revenueOverStarters: [75_00, 60_00, 140_00],
        costOverStarters: [90_00, 35_00, 60_00],
      },
    });
  });

  it("does not depend on the order of its rows", () => {
    const [header = [], ...rows] = layouts["one row a customer and month"]!;
    const told = checked(tableOf([header, ...rows]));
    const byName = ({ customers, accounts }: typeof told) =>
      Object.fromEntries(customers.map((name, i) => [name, accounts?.[i]]));
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (shuffled) => {
        const other = checked(tableOf([header, ...shuffled]));
        expect(byName(other)).toEqual(byName(told));
        expect(other.curve).toEqual(told.curve);
      }),
      { numRuns: 20 },
    );
  });

  it("puts the cost of winning a customer into their first month", () => {
    const { accounts, curve } = checked(
      tableOf([
        ["Customer", "CAC", "Revenue Jan", "Revenue Feb", "COGS Jan", "COGS Feb", "Total revenue"],
        ["Amy", 30, 100, 100, 50, 50, 200],
        ["Ben", 10, "", 100, "", 50, 100],
      ]),
    );
    expect(accounts).toMatchObject([
      { grossRevenue: 200_00, acquisition: 30_00, monthsActive: 2 },
      { grossRevenue: 100_00, acquisition: 10_00, monthsActive: 1 },
    ]);
    expect(curve).toMatchObject({ revenue: [100_00, 100_00], cost: [70_00, 50_00] });
  });

  it("counts periods from the day since when a customer is one", () => {
    const { curve } = checked(
      tableOf([
        ["Customer", "Customer since", "Month", "Revenue", "COGS"],
        ["Amy", "2023-12", "2024-01", 100, 50],
        ["Amy", "2023-12", "2024-02", 110, 50],
        ["Ben", "2024-01", "2024-01", 10, 50],
        ["Ben", "2024-01", "2024-02", 20, 50],
      ]),
    );
    expect(curve).toMatchObject({
      revenue: [10_00, 60_00, 110_00],
      made: { active: [1, 2, 1], starters: [1, 2, 1] },
    });
  });

  it("counts quarters as three months", () => {
    const { accounts, curve } = checked(
      tableOf([
        ["Customer", "Quarter", "Revenue", "COGS"],
        ["Amy", "Q1 2024", 100, 50],
        ["Amy", "Q2 2024", 200, 50],
        ["Ben", "Q2 2024", 300, 50],
      ]),
    );
    expect(accounts?.map(({ monthsActive }) => monthsActive)).toEqual([6, 3]);
    expect(curve?.revenue).toEqual([200_00, 200_00]);
  });

  it("leaves out a month of which a cell cannot be read, and all of a customer whose measure cannot", () => {
    const long = checked(
      tableOf([
        ["Customer", "Month", "Revenue", "COGS", "Service cost"],
        ["Amy", "2024-01", 100, 50, 1],
        ["Amy", "2024-02", 100, "soon", 1],
        ["Ben", "some day", 100, 50, 1],
        ["Ben", "2024-02", "#N/A", 50, 1],
        ["Ben", "2024-03", "", 50, 1],
      ]),
    );
    expect(long.accounts).toMatchObject([
      { grossRevenue: 100_00, goods: 50_00 },
      { grossRevenue: 0, goods: 50_00 },
    ]);
    expect(counts(long)).toMatchObject({
      amountsNotUnderstood: 1,
      datesNotUnderstood: 1,
      errorCells: 1,
      revenueNotPositive: 1,
    });
    const measures = checked(
      tableOf([
        ["Customer", "Item", "Jan", "Feb"],
        ["Amy", "Revenue", 100, 100],
        ["Amy", "COGS", "soon", 50],
        ["Amy", "Gross margin", "soon", 50],
        ["Ben", "Revenue", 100, 100],
        ["Ben", "COGS", 40, 40],
      ]),
    );
    expect(measures.customers).toEqual(["Ben"]);
    expect(line(measures, "amountsNotUnderstood")?.rows).toEqual([3]);
    expect(line(measures, "measuresNotKnown")?.rows).toEqual([4]);
    expect(line(measures, "customersIncomplete")?.rows).toEqual([2]);
  });

  it("says that it needs a customer, where several rows stand for one period", () => {
    expect(
      problemOf(
        tableOf([
          ["Region", "Revenue Jan", "Revenue Feb", "COGS Jan", "COGS Feb"],
          ["North", 1, 2, 3, 4],
          ["South", 1, 2, 3, 4],
        ]),
      ),
    ).toMatchObject({ code: "input.missingColumn", column: "customer" });
  });
});
