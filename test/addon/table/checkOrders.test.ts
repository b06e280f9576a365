import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderLogFindings } from "#shared/words/findingCodes.ts";
import type { Cell, SelectedTable } from "../../../addon/src/table/selectedTable.ts";
import { checked, counts, day, facts, fixture, fromCsv, line, tableOf } from "./tables.ts";

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

/** Customer, date, amount and whatever else a case needs. */
function log(headers: readonly string[], ...rows: readonly (readonly Cell[])[]): SelectedTable {
  return tableOf([headers, ...rows]);
}

const plain = ["Customer", "Date", "Amount"];
const shop = ["Order ID", "Customer", "Date", "Amount", "Status"];
const amy = (date: string, amount: Cell): Cell[] => ["amy", date, amount];

describe("checkTable, orders of several rows", () => {
  it("adds up lines that each carry an amount", () => {
    const table = log(
      shop,
      ["1", "amy", "2025-06-02", 10, "paid"],
      ["1", "amy", "2025-06-01", 15, "paid"],
      ["2", "ben", "2025-06-03", 7, "paid"],
      ["2", "", "", 7, ""],
    );
    const result = checked(table);
    expect(facts(result)).toMatchObject([
      { customer: "amy", orders: 1, spend: 2500, inactivity: 29 },
      { customer: "ben", orders: 1, spend: 1400, inactivity: 27 },
    ]);
    expect(line(result, "orderLinesSummed")).toMatchObject({ count: 2, rows: [3, 5] });
  });

  it("takes a total once that every row of every order repeats", () => {
    const table = log(
      [...shop, "Product"],
      ["1", "amy", "2025-06-02", 10, "paid", "a"],
      ["1", "amy", "2025-06-02", 10, "paid", "b"],
      ["2", "ben", "2025-06-03", 7, "paid", "a"],
      ["2", "ben", "2025-06-03", 7, "paid", "c"],
      ["3", "ben", "2025-06-04", 5, "paid", "c"],
    );
    const result = checked(table);
    expect(facts(result)).toMatchObject([{ spend: 1000 }, { orders: 2, spend: 1200 }]);
    expect(counts(result)).toMatchObject({ repeatedTotalsCounted: 2, ordersScored: 3 });
  });

  it("does not take one number of two customers for one order", () => {
    const table = log(
      shop,
      ["1", "amy", "2025-06-02", 10, "paid"],
      ["1", "ben", "2025-06-02", 20, "paid"],
    );
    expect(facts(checked(table))).toMatchObject([
      { customer: "amy", spend: 1000 },
      { customer: "ben", spend: 2000 },
    ]);
  });

  it("counts each row as an order without an order number, and says which rows are identical", () => {
    const result = checked(
      log(plain, amy("2025-06-01", 5), amy("2025-06-01", 5), amy("2025-06-02", 5)),
    );
    expect(facts(result)).toMatchObject([{ orders: 3, spend: 1500 }]);
    expect(result.notices).toEqual([{ code: "notice.identicalRowsCounted", count: 1, rows: [3] }]);
  });

  it("tells every row exactly once", () => {
    const cell = fc.constantFrom<Cell>("", "amy", "ben", "#N/A", "x");
    const row = fc.tuple(
      fc.constantFrom<Cell>("", "1", "2", "3"),
      cell,
      fc.constantFrom<Cell>("2025-06-01", "2025-06-02", "2026-06-01", "", "soon", "#REF!"),
      fc.constantFrom<Cell>(10, 20, 0, -10, "", "x", "$5"),
      fc.constantFrom<Cell>("paid", "refunded", "voided", "pending", "", "whatever"),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const certain: Cell[] = ["certain", "zoe", "2025-06-03", 99, "paid"];
        const found = counts(checked(log(shop, ...rows, certain)));
        const {
          rowsRead = 0,
          customers,
          moneyScored,
          statusesNotKnown,
          textNumbersRead,
          ...rest
        } = found;
        const { partialRefundsNetted, blankRows, datesAssumed, ...told } = rest;
        const sum = Object.values(told).reduce((total, count) => total + count, 0);
        expect(sum).toBe(rowsRead);
      }),
      { numRuns: 500 },
    );
  });
});

describe("checkTable, orders that do not count", () => {
  it.each([
    [
      "refundedOrdersExcluded",
      ["refunded", "Refund", "已退款", "退款成功", "returned", "Chargeback"],
    ],
    [
      "cancelledOrdersExcluded",
      ["voided", "Cancelled", "canceled", "交易关闭", "已取消", "failed", "expired"],
    ],
    [
      "unpaidOrdersExcluded",
      ["pending", "unpaid", "authorized", "on-hold", "待付款", "等待买家付款", "未付款"],
    ],
  ])("tells %s by its words", (finding, words) => {
    for (const word of words) {
      const table = log(
        shop,
        ["1", "amy", "2025-06-01", 9, word],
        ["2", "ben", "2025-06-01", 9, "paid"],
      );
      expect(counts(checked(table)), word).toMatchObject({ [finding]: 1, ordersScored: 1 });
    }
  });

  it("counts what is paid, shipped or done, and tells words that it does not know", () => {
    const words = [
      "paid",
      "partially_refunded",
      "Completed",
      "processing",
      "交易成功",
      "已发货",
      "已完成",
      "",
    ];
    const rows = words.map((word, i): Cell[] => [String(i), "amy", "2025-06-01", 9, word]);
    const result = checked(log(shop, ...rows, ["x", "amy", "2025-06-01", 9, "blorp"]));
    expect(counts(result)).toMatchObject({ ordersScored: 9, statusesNotKnown: 1 });
    expect(line(result, "statusesNotKnown")?.rows).toEqual([10]);
  });

  it("takes partial refunds off and drops what was given back in full", () => {
    const headers = ["Order ID", "Customer", "Date", "Amount", "Refunded Amount"];
    const result = checked(
      log(
        headers,
        ["1", "amy", "2025-06-01", 90, 30],
        ["2", "amy", "2025-06-02", 50, -50],
        ["3", "amy", "2025-06-02", 10, 12],
      ),
    );
    expect(facts(result)).toMatchObject([{ orders: 1, spend: 6000 }]);
    expect(counts(result)).toMatchObject({ partialRefundsNetted: 1, refundedOrdersExcluded: 2 });
    expect(line(result, "partialRefundsNetted")?.amount).toBe(3000);
  });

  it("takes a refund row off the order it gives back, whatever the order of the rows", () => {
    const headers = ["Date", "Net Sales", "Transaction ID", "Event Type", "Customer ID"];
    const rows: Cell[][] = [
      ["06/10/25", "$45.00", "t1", "Payment", "C1"],
      ["06/12/25", "$30.00", "t2", "Payment", "C1"],
      ["06/13/25", "-$45.00", "t3", "Refund", "C1"],
      ["06/14/25", "-$12.00", "t4", "Refund", "C1"],
      ["06/14/25", "-$12.00", "t5", "Refund", "C2"],
      ["06/15/25", "$8.00", "t6", "Payment", "C2"],
    ];
    for (const order of [rows, [...rows].reverse()]) {
      const result = checked(log(headers, ...order));
      expect(facts(result)).toMatchObject([
        { customer: "C1", orders: 1, spend: 1800, inactivity: 18 },
        { customer: "C2", orders: 1, spend: 800 },
      ]);
      expect(counts(result)).toMatchObject({
        refundRowsNetted: 2,
        refundedOrdersExcluded: 1,
        refundsWithoutOrder: 1,
      });
    }
  });

  it("drops orders of nothing, unless there is nothing else", () => {
    const mixed = checked(log(plain, amy("2025-06-01", 0), amy("2025-06-02", 5)));
    expect(facts(mixed)).toMatchObject([{ orders: 1 }]);
    expect(line(mixed, "zeroValueOrdersExcluded")).toMatchObject({ count: 1, rows: [2] });
    const nothing = checked(log(plain, amy("2025-06-01", 0), amy("2025-06-02", 0)));
    expect(facts(nothing)).toMatchObject([{ orders: 2, spend: 0 }]);
    expect(nothing.population.hasSpend).toBe(false);
    const noMoney = checked(
      log(["Customer", "Date"], ["amy", "2025-06-01"], ["amy", "2025-06-02"]),
    );
    expect(facts(noMoney)).toMatchObject([{ orders: 2, spend: 0 }]);
    expect(noMoney.population.hasSpend).toBe(false);
  });

  it("counts orders older than the window as dormant history, and says so", () => {
    const result = checked(
      log(plain, amy("2020-01-01", 5), amy("2025-06-02", 5), ["ben", "2020-01-01", 9]),
    );
    expect(facts(result)).toMatchObject([
      { customer: "amy", orders: 1, spend: 500 },
      { customer: "ben", orders: 0, spend: 0 },
    ]);
    expect(counts(result)).toMatchObject({ ordersScored: 1, ordersBeforeWindow: 2 });
    expect(line(result, "moneyScored")?.amount).toBe(500);
    expect(result.notices).toContainEqual({
      code: "notice.ordersBeforeWindow",
      orders: 2,
      windowDays: 730,
    });
  });

  it("always tells the ten findings first, the others only when there are any", () => {
    const result = checked(log(plain, amy("2025-06-01", "$5")));
    expect(result.dataCheck.lines.map(({ finding }) => finding)).toEqual([
      ...orderLogFindings,
      "textNumbersRead",
    ]);
  });
});

describe("checkTable, the as-of date", () => {
  const table = log(plain, amy("2025-01-05", 5), amy("2025-06-02", 5));

  it("is today while the newest order is at most 45 days old, then the newest order's day", () => {
    expect(checked(table, { today: day("2025-07-17") })).toMatchObject({
      asOf: day("2025-07-17"),
      asOfRule: "today",
    });
    const old = checked(table, { today: day("2025-07-18") });
    expect(old).toMatchObject({ asOf: day("2025-06-02"), asOfRule: "newestDate" });
    expect(old.notices).toEqual([{ code: "notice.asOfFromData", asOf: day("2025-06-02") }]);
  });

  it("is what the user chose, and later rows are listed and left out", () => {
    const chosen = checked(table, { asOf: day("2025-03-01") });
    expect(chosen).toMatchObject({ asOf: day("2025-03-01"), asOfRule: "chosen" });
    expect(line(chosen, "futureOrdersExcluded")).toMatchObject({ count: 1, rows: [3] });
    expect(facts(chosen)).toMatchObject([{ orders: 1, inactivity: 55 }]);
  });

  it("is not moved by a date in the future", () => {
    const result = checked(log(plain, amy("2025-06-02", 5), amy("2062-06-02", 5)));
    expect(result.asOf).toBe(day("2025-06-30"));
    expect(line(result, "futureOrdersExcluded")?.rows).toEqual([3]);
  });
});
