import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../addon/src/table/selectedTable.ts";
import { checked, counts, day, facts, fixture, fromCsv, tableOf } from "../tables.ts";

const asOf = day("2025-06-30");

describe("checkTable on the order export of journey 4a", () => {
  const table = fromCsv(fixture("shopify_orders.csv"));
  const result = checked(table, { asOf });

  it("gives its ten findings in their order, with the rows they stand in", () => {
    expect(result.dataCheck).toEqual({
      currency: "USD",
      lines: [
        { finding: "rowsRead", count: 39, rows: [] },
        { finding: "ordersScored", count: 31, rows: [] },
        { finding: "customers", count: 12, rows: [] },
        { finding: "continuationRowsMerged", count: 3, rows: [11, 16, 27] },
        { finding: "duplicateRowsIgnored", count: 1, rows: [40] },
        { finding: "refundedOrdersExcluded", count: 1, rows: [36] },
        { finding: "cancelledOrdersExcluded", count: 1, rows: [37] },
        { finding: "unpaidOrdersExcluded", count: 1, rows: [39] },
        { finding: "ordersWithoutCustomer", count: 1, amount: 3300, rows: [38] },
        { finding: "moneyScored", count: 31, amount: 367_500, rows: [] },
      ],
    });
    expect(result.notices).toEqual([]);
  });

  it("gives the days, orders and revenue of its table", () => {
    expect(
      facts(result).map(({ customer, inactivity, orders, spend }) => [
        customer,
        inactivity,
        orders,
        spend! / 100,
      ]),
    ).toEqual([
      ["amy@ex.com", 9, 6, 675],
      ["ben@ex.com", 18, 4, 270],
      ["cai@ex.com", 12, 1, 45],
      ["dev@ex.com", 159, 5, 1230],
      ["eva@ex.com", 345, 1, 30],
      ["fay@ex.com", 33, 2, 115],
      ["gus@ex.com", 233, 2, 75],
      ["hal@ex.com", 59, 1, 400],
      ["ivy@ex.com", 72, 3, 275],
      ["jon@ex.com", 305, 2, 45],
      ["kim@ex.com", 119, 1, 50],
      ["leo@ex.com", 90, 3, 465],
    ]);
  });

  it("does not depend on the order of the rows", () => {
    const [header, ...rows] = table.values;
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (shuffled) => {
        const again = checked({ ...table, values: [header!, ...shuffled] }, { asOf });
        expect(facts(again)).toEqual(facts(result));
        expect(again.customerKeys).toEqual(result.customerKeys);
        const withoutRows = (lines: typeof again.dataCheck.lines) =>
          lines.map(({ finding, count, amount }) => ({ finding, count, amount }));
        expect(withoutRows(again.dataCheck.lines)).toEqual(withoutRows(result.dataCheck.lines));
      }),
      { numRuns: 100 },
    );
  });

  it("gives the same customers from the same orders in the 淘宝 layout, and in a plain one", () => {
    const at = (row: readonly Cell[], header: string) => row[table.values[0]!.indexOf(header)]!;
    const words: Record<string, string> = {
      paid: "交易成功",
      refunded: "交易关闭",
      voided: "交易关闭",
      pending: "等待买家付款",
    };
    const heads = table.values.slice(1).filter((row) => at(row, "Subtotal") !== "");
    const taobao = heads.map((row) => [
      `="${String(at(row, "Name")).slice(1)}"`,
      at(row, "Email"),
      String(at(row, "Subtotal")),
      at(row, "Refunded Amount"),
      at(row, "Financial Status") === "paid" ? at(row, "Subtotal") : 0,
      words[String(at(row, "Financial Status"))]!,
      String(at(row, "Paid at")).slice(0, 19),
      "商品A",
    ]);
    const headers = [
      "订单编号",
      "买家会员名",
      "买家实际支付金额",
      "退款金额",
      "打款商家金额",
      "订单状态",
    ];
    const again = checked(tableOf([[...headers, "订单付款时间", "宝贝标题 "], ...taobao]), {
      asOf,
    });
    expect(facts(again)).toEqual(facts(result));
    expect(counts(again)).toMatchObject({
      refundedOrdersExcluded: 1,
      cancelledOrdersExcluded: 1,
      unpaidOrdersExcluded: 1,
      ordersWithoutCustomer: 1,
      duplicateRowsIgnored: 1,
    });
    const kept = heads.slice(0, -1).filter((row) => at(row, "Financial Status") === "paid");
    const plain = kept.map((row) => [at(row, "Email"), at(row, "Paid at"), at(row, "Subtotal")]);
    expect(facts(checked(tableOf([["客户", "日期", "金额"], ...plain]), { asOf }))).toEqual(
      facts(result),
    );
  });
});
