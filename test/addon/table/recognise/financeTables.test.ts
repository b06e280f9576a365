import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../addon/src/table/selectedTable.ts";
import { checked, problemOf, tableOf } from "../tables.ts";

/** The headers of exports, as their systems write them, and the role that each column plays. */
const exports: Readonly<
  Record<string, readonly (readonly [header: string, role: string, cell: Cell])[]>
> = {
  SAP: [
    ["Sold-to party", "customer", "0000100234"],
    ["Customer description", "customerName", "Aurora Hotels"],
    ["Gross sales", "grossRevenue", 1000],
    ["Sales deductions", "discounts", 40],
    ["Returns", "returns", 10],
    ["Cost of sales", "goods", 500],
    ["Freight out", "logistics", 20],
    ["Customer service costs", "service", 30],
    ["Selling expenses", "acquisition", 50],
    ["Currency", "currency", "EUR"],
  ],
  Excel: [
    ["Account", "customer", "Aurora Hotels"],
    ["Client since", "firstDate", "2023-07"],
    ["Tenure (months)", "monthsActive", 24],
    ["List revenue", "grossRevenue", 1000],
    ["Rebates", "discounts", 40],
    ["Refunds", "returns", 10],
    ["Cost of Goods Sold", "goods", 500],
    ["Cost to serve", "service", 30],
    ["Shipping costs", "logistics", 20],
    ["CAC", "acquisition", 50],
    ["Savings", "savings", 5],
    ["Churn %", "churn", 0.02],
  ],
  用友: [
    ["客户编码", "customer", "KH0001"],
    ["客户名称", "customerName", "甲公司"],
    ["主营业务收入", "grossRevenue", 1000],
    ["销售折扣", "discounts", 40],
    ["销售退回", "returns", 10],
    ["主营业务成本", "goods", 500],
    ["运杂费", "logistics", 20],
    ["售后服务费", "service", 30],
    ["销售费用", "acquisition", 50],
    ["币种", "currency", "人民币"],
  ],
  金蝶: [
    ["购货单位", "customer", "甲公司"],
    ["合作开始日期", "firstDate", "2023-07"],
    ["合作时长（月）", "monthsActive", 24],
    ["销售收入", "grossRevenue", 1000],
    ["现金折扣", "discounts", 0],
    ["结转成本", "goods", 500],
    ["物流费", "logistics", 20],
    ["客服费用", "service", 30],
    ["获客费用", "acquisition", 50],
    ["节约金额", "savings", 5],
    ["月度流失率", "churn", "2%"],
  ],
};

describe("a finance table of", () => {
  it.each(Object.entries(exports))("%s has its columns known", (_, columns) => {
    const row = columns.map(([, , cell]) => cell);
    const other = row.map((cell, i) => (i === 0 ? `${cell}2` : cell));
    const table = tableOf([columns.map(([header]) => header), row, other]);
    const { recognised, accounts } = checked(table, { revenueBasis: "gross" });
    const byColumn = Object.fromEntries(
      recognised.mapping.map(({ column, role }) => [column, role]),
    );
    expect(recognised.kind).toBe("finance");
    expect(columns.map((_, column) => byColumn[column])).toEqual(columns.map(([, role]) => role));
    expect(accounts?.[0]).toMatchObject({ grossRevenue: 1000_00, goods: 500_00, logistics: 20_00 });
  });

  it("two columns is one: revenue and a cost", () => {
    const rows = (header: readonly string[]) => tableOf([header, ["Amy", 100, 60]]);
    for (const header of [
      ["Customer", "Revenue", "Cost"],
      ["客户", "收入", "成本"],
      ["Customer", "Sales", "Total cost"],
    ]) {
      expect(checked(rows(header)).accounts).toMatchObject([
        { grossRevenue: 100_00, goods: 60_00 },
      ]);
    }
  });

  it("the user's own columns follows their choice", () => {
    const table = tableOf([
      ["Customer", "Revenue Jan", "Revenue Feb", "COGS Jan", "COGS Feb", "Revenue all"],
      ["Amy", 1, 2, 3, 4, 50],
    ]);
    expect(checked(table).accounts?.[0]?.grossRevenue).toBe(3_00);
    const chosen = checked(table, { chosen: { grossRevenue: 5, goods: 3 } });
    expect(chosen.recognised.layout).toBeUndefined();
    expect(chosen.accounts?.[0]).toMatchObject({ grossRevenue: 50_00, goods: 3_00 });
    const long = tableOf([
      ["Customer", "Month", "Revenue", "COGS"],
      ["Amy", "2024-01", 1, 2],
      ["Amy", "2024-02", 1, 2],
    ]);
    expect(checked(long).accounts).toHaveLength(1);
    expect(checked(long, { chosen: { period: -1 } }).accounts?.[0]?.grossRevenue).toBe(1_00);
  });

  it("the chosen header row is found beside the names of its blocks", () => {
    const table = tableOf([
      ["Report 2024", "", "", "", ""],
      ["", "Revenue", "", "COGS", ""],
      ["Customer", "Jan", "Feb", "Jan", "Feb"],
      ["Amy", 1, 2, 3, 4],
    ]);
    for (const headerRow of [null, 2, 3]) {
      const { accounts, recognised } = checked(table, { headerRow });
      expect(recognised.headerRow).toBe(3);
      expect(accounts).toMatchObject([{ grossRevenue: 3_00, goods: 7_00 }]);
    }
  });

  it("orders with costs stays orders, however many columns of dates it has", () => {
    const orders = checked(
      tableOf([
        ["Order ID", "Email", "Created at", "Paid at", "Total", "COGS", "Shipping cost"],
        ["1", "amy@ex.com", "2025-06-01", "2025-06-02", 20, 5, 1],
        ["2", "amy@ex.com", "2025-06-03", "2025-06-04", 30, 5, 1],
      ]),
    );
    expect(orders.recognised.kind).toBe("orders");
  });

  it("costs alone says that revenue is missing", () => {
    expect(
      problemOf(
        tableOf([
          ["客户", "商品成本", "物流成本"],
          ["甲", 40, 5],
        ]),
      ),
    ).toMatchObject({ code: "input.missingColumn", column: "grossRevenue" });
  });
});
