import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../addon/src/table/selectedTable.ts";
import { checked, counts, facts, line, tableOf } from "../tables.ts";

const headers = ["Order ID", "Customer", "Date", "Amount"];
const two: Cell[][] = [
  ["1", "amy", "2025-06-01", 5],
  ["2", "ben", "2025-06-02", 7],
];

describe("rows that add up others", () => {
  it.each([
    [["Total", "", "", 12]],
    [["", "TOTAL:", "", 12]],
    [["", "", "Grand Total", 12]],
    [["合计", "", "", 12]],
    [["", "总计：", "", "12.00"]],
    [["小计", "", "", 12]],
    [["Summe", "", "", 12]],
    [["", "ben Total", "", 7]],
    [["Total June 2025", "", "", 12]],
    [["本月合计", "", "", 12]],
    [["", "", "", 12]],
  ])("such as %j are told as what they are", (row) => {
    const result = checked(tableOf([headers, ...two, row]));
    expect(counts(result)).toEqual({
      rowsRead: 3,
      ordersScored: 2,
      customers: 2,
      moneyScored: 2,
      totalRowsSkipped: 1,
    });
    expect(line(result, "totalRowsSkipped")?.rows).toEqual([4]);
  });

  it("are left out of a list of customers, where a company may be called Total", () => {
    const list = tableOf([
      ["Customer", "Last order", "Revenue"],
      ["Total", "2025-06-01", 5],
      ["Total Energies", "", 9],
      ["ben", "2025-06-01", 7],
      ["Total", "", 21],
    ]);
    const result = checked(list);
    expect(result.customers).toEqual(["ben", "Total", "Total Energies"]);
    expect(counts(result)).toMatchObject({ totalRowsSkipped: 1 });
  });

  it("are not invented: a last row of another sum is missing its customer", () => {
    const result = checked(tableOf([headers, ...two, ["", "", "", 99]]));
    expect(counts(result)).toMatchObject({ datesNotUnderstood: 1 });
  });

  it("may be the header once more", () => {
    const result = checked(tableOf([headers, two[0]!, headers, two[1]!]));
    expect(counts(result)).toMatchObject({ headerRowsSkipped: 1, ordersScored: 2 });
  });
});

describe("cells joined downwards", () => {
  const lines = ["Order ID", "Customer", "Date", "Item", "Amount"];

  it("belong to every line of their order", () => {
    const result = checked(
      tableOf([
        lines,
        ["1", "amy", "2025-06-01", "pen", 5],
        ["", "", "", "ink", 3],
        ["2", "ben", "2025-06-02", "pen", 7],
        ["", "", "", "card", ""],
      ]),
    );
    expect(facts(result)).toMatchObject([
      { customer: "amy", orders: 1, spend: 800 },
      { customer: "ben", orders: 1, spend: 700 },
    ]);
    expect(line(result, "joinedCellsFilled")).toMatchObject({ count: 2, rows: [3, 5] });
    expect(counts(result)).toMatchObject({ orderLinesSummed: 1, continuationRowsMerged: 1 });
  });

  it("do so without order numbers too", () => {
    const result = checked(
      tableOf([
        ["Customer", "Date", "Item", "Amount"],
        ["amy", "2025-06-01", "pen", 5],
        ["", "", "ink", 3],
        ["amy", "2025-06-01", "pen", 5],
      ]),
    );
    expect(facts(result)).toMatchObject([{ orders: 2, spend: 1300 }]);
  });

  it("name no customer for an order that has a date of its own, unless the sheet says they are joined", () => {
    const table = tableOf([
      ["Customer", "Date", "Amount"],
      ["amy", "2025-06-01", 5],
      ["", "2025-06-02", 6],
      ["ben", "2025-06-03", 7],
    ]);
    expect(counts(checked(table))).toMatchObject({ ordersWithoutCustomer: 1, ordersScored: 2 });
    const joined = { ...table, joined: [{ row: 1, column: 0, rows: 2, columns: 1 }] };
    const result = checked(joined);
    expect(facts(result)).toMatchObject([{ customer: "amy", orders: 2, spend: 1100 }, {}]);
    expect(line(result, "joinedCellsFilled")).toMatchObject({ count: 1, rows: [3] });
  });

  it("count a joined amount once", () => {
    const table = tableOf([
      ["Customer", "Date", "Amount"],
      ["amy", "2025-06-01", 5],
      ["", "", ""],
      ["amy", "2025-06-01", ""],
    ]);
    const columns = [0, 1, 2].map((column) => ({ row: 1, column, rows: 3, columns: 1 }));
    expect(facts(checked({ ...table, joined: columns }))).toMatchObject([
      { orders: 1, spend: 500 },
    ]);
  });
});

describe("amounts", () => {
  it("are quantity times unit price where the table has no others, and that is told", () => {
    const result = checked(
      tableOf([
        ["Order ID", "Customer", "Date", "Item", "Qty", "Unit price"],
        ["1", "amy", "2025-06-01", "pen", 2, "1.125"],
        ["1", "amy", "2025-06-01", "ink", 1, "3.50"],
        ["2", "ben", "2025-06-02", "pen", "three", "1.10"],
      ]),
    );
    expect(facts(result)).toMatchObject([{ customer: "amy", orders: 1, spend: 576 }]);
    expect(counts(result)).toMatchObject({ amountsComputed: 2, amountsNotUnderstood: 1 });
    const chinese = tableOf([
      ["客户", "日期", "商品", "数量", "单价"],
      ["小本", "2025年6月1日", "茶", 2, 30],
    ]);
    expect(facts(checked(chinese))).toMatchObject([{ spend: 6000 }]);
  });

  it("are the table's own where it has them, unless the user chooses otherwise", () => {
    const table = tableOf([
      ["Customer", "Date", "Qty", "Unit price", "Total"],
      ["amy", "2025-06-01", 2, 10, 18],
    ]);
    expect(facts(checked(table))).toMatchObject([{ spend: 1800 }]);
    expect(facts(checked(table, { chosen: { money: -1 } }))).toMatchObject([{ spend: 2000 }]);
    const chosen = { quantity: 2, unitPrice: 3 };
    expect(facts(checked(table, { chosen }))).toMatchObject([{ spend: 2000 }]);
  });

  it("are totals of the orders that repeat them, though one order differs by a slip", () => {
    const rows = Array.from({ length: 12 }, (_, i): Cell[][] => [
      [`${i}`, "amy", "2025-06-01", "pen", 10],
      [`${i}`, "amy", "2025-06-01", "ink", i === 11 ? 4 : 10],
    ]).flat();
    const result = checked(tableOf([["Order ID", "Customer", "Date", "Item", "Amount"], ...rows]));
    expect(facts(result)).toMatchObject([{ orders: 12, spend: 11 * 1000 + 1400 }]);
    expect(counts(result)).toMatchObject({ repeatedTotalsCounted: 11, orderLinesSummed: 1 });
  });
});
