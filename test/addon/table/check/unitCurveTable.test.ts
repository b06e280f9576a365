import { describe, expect, it } from "vitest";
import { unitCurves } from "#shared/engine/profit/unitCurves.ts";
import type { Cell, SelectedTable } from "../../../../addon/src/table/selectedTable.ts";
import { checked, line, problemOf, tableOf } from "../tables.ts";

/** Journey 4c and F-F6: A 60, B 313, crossing in period 4, cumulative break-even in period 6. */
const revenue = [20, 30, 42, 55, 66, 74, 80, 84, 86, 86, 84, 80];
const cost = [60, 48, 44, 42, 41, 40, 40, 41, 42, 43, 45, 48];
const rows = (period: (i: number) => Cell) =>
  revenue.map((r, i): Cell[] => [period(i), r, cost[i]!]);
const part = (values: readonly (readonly Cell[])[]): SelectedTable => ({
  ...tableOf(values),
  firstRow: 7,
  isPart: true,
});
const monthOf = (i: number) => `2024-${String(i + 1).padStart(2, "0")}`;

const tables: Readonly<Record<string, SelectedTable>> = {
  "three columns": tableOf([["Period", "Revenue", "Cost"], ...rows((i) => i + 1)]),
  "in Chinese": tableOf([["期数", "单客收入", "单客成本"], ...rows((i) => `第${i + 1}期`)]),
  "averages by month": tableOf([
    ["Month", "Avg. revenue per customer", "Avg. cost per customer"],
    ...rows(monthOf),
  ]),
  "dates of the sheet": tableOf([
    ["Month", "Revenue", "Cost"],
    ...rows((i) => new Date(`${monthOf(i)}-01T00:00:00Z`)),
  ]),
  "a title above and a total below": tableOf([
    ["Unit economics 2024", "", ""],
    ["", "", ""],
    ["Period", "Revenue", "Cost"],
    ...rows((i) => i + 1),
    ["Total", 787, 534],
  ]),
  "a selection without its header": part(rows((i) => i + 1)),
  "a selection of two columns": part(revenue.map((r, i) => [r, cost[i]!])),
  "two rows, periods across": tableOf([
    ["", ...revenue.map((_, i) => i + 1)],
    ["Revenue", ...revenue],
    ["Cost", ...cost],
  ]),
  "two rows, months across": tableOf([
    ["项目", ...revenue.map((_, i) => `${i + 1}月`)],
    ["收入", ...revenue],
    ["成本", ...cost],
  ]),
  "two rows without a header": tableOf([
    ["Revenue", ...revenue],
    ["Cost", ...cost],
  ]),
  "a single row, months named with each measure": tableOf([
    revenue.flatMap((_, i) => [`Revenue M${i + 1}`, `Cost M${i + 1}`]),
    revenue.flatMap((r, i) => [r, cost[i]!]),
  ]),
};

describe("a table of averages by period", () => {
  it.each(Object.entries(tables))("gives the reference's curves: %s", (_, table) => {
    const { curve, accounts, customers, recognised } = checked(table);
    expect(recognised).toMatchObject({ kind: "finance", layout: "unitCurve" });
    expect([accounts, customers]).toEqual([[], []]);
    expect(curve).toMatchObject({ made: null, revenue: revenue.map((amount) => amount * 100) });
    expect(unitCurves(curve!.revenue, curve!.cost)).toMatchObject({
      lossArea: 60_00,
      profitArea: 313_00,
      crossings: [4],
      breakEven: 6,
    });
  });

  it("keeps what the table calls its periods", () => {
    const labels = (name: string) => checked(tables[name]!).curve?.labels;
    expect(labels("averages by month")?.[0]).toBe("2024-01");
    expect(labels("dates of the sheet")?.[11]).toBe("2024-12");
    expect(labels("two rows, months across")?.[1]).toBe("2月");
    expect(labels("a selection of two columns")).toEqual([]);
  });

  it("adds up several costs, takes savings off, and counts a sum of costs once", () => {
    const { curve } = checked(
      tableOf([
        ["Month", "Gross revenue", "Discounts", "COGS", "Service cost", "Savings", "Total cost"],
        ["2024-01", 100, 10, 40, 5, 3, 45],
        ["2024-02", 110, 0, 40, 5, 0, 45],
      ]),
    );
    expect(curve).toMatchObject({ revenue: [90_00, 110_00], cost: [42_00, 45_00] });
  });

  it("names the rows that it cannot read, and needs two others", () => {
    const table = checked(
      tableOf([
        ["Period", "Revenue", "Cost"],
        [1, 20, 60],
        [2, "n/a", 60],
        [3, 40, 50],
      ]),
    );
    expect(table.curve?.labels).toEqual(["1", "3"]);
    expect(line(table, "amountsNotUnderstood")?.rows).toEqual([3]);
    const across = [
      ["", 1, 2, 3],
      ["Revenue", 1, 2, 3],
      ["Cost", 1, "soon", 3],
    ];
    expect(problemOf(tableOf(across))).toMatchObject({ code: "input.noUsableRows" });
  });

  it("stays a table of customers where one is named, and orders where they are", () => {
    const customers = checked(
      tableOf([
        ["Customer", "Revenue", "Cost"],
        [1, 20, 60],
        [2, 30, 48],
      ]),
    );
    expect(customers.recognised.layout).toBeUndefined();
    expect(customers.accounts).toHaveLength(2);
    const orders = checked(
      tableOf([
        ["Email", "Date", "Amount", "Cost"],
        ["amy@ex.com", "2025-06-01", 20, 5],
        ["ben@ex.com", "2025-06-02", 30, 5],
      ]),
    );
    expect(orders.recognised.kind).toBe("orders");
  });
});
