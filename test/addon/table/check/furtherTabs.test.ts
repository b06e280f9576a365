import { describe, expect, it } from "vitest";
import { rowList } from "#shared/problems/rowList.ts";
import type { Cell, SelectedTable } from "../../../../addon/src/table/selectedTable.ts";
import { ROWS_A_TAB, rowOf } from "../../../../addon/src/table/selectedTable.ts";
import { checked, counts, facts, fixture, fromCsv, line, problemOf, tableOf } from "../tables.ts";

const headers = ["Order ID", "Customer", "Date", "Amount"];
const part = (sheet: string, values: readonly (readonly Cell[])[], firstRow = 1) => ({
  sheet,
  firstRow,
  values,
});
const june = tableOf(
  [headers, ["1", "amy", "2025-06-01", 5], ["2", "ben", "2025-06-02", 6]],
  "June",
);

describe("several tabs", () => {
  it("are one table, their columns in whatever order, their headers wherever they stand", () => {
    const may = part("May", [
      ["Orders of May", "", "", ""],
      ["amount", "Date", "Order ID", "Customer"],
      [7, "2025-05-01", "3", "amy"],
    ]);
    const result = checked({ ...june, further: [may] });
    expect(facts(result)).toMatchObject([
      { customer: "amy", orders: 2, spend: 1200 },
      { customer: "ben", orders: 1 },
    ]);
    expect([...result.orders.row].sort((a, b) => a - b)).toEqual([2, 3, ROWS_A_TAB + 3]);
    expect(rowOf(ROWS_A_TAB + 3)).toEqual({ place: 1, row: 3 });
  });

  it("count an order once that overlapping exports both hold", () => {
    const again = part("May", [headers, june.values[2]!, ["3", "ben", "2025-05-02", 6]]);
    const result = checked({ ...june, further: [again] });
    expect(facts(result)).toMatchObject([{ orders: 1 }, { orders: 2, spend: 1200 }]);
    expect(line(result, "duplicateRowsIgnored")).toMatchObject({
      count: 1,
      rows: [ROWS_A_TAB + 2],
    });
  });

  it("give the same customers as one, however they are cut", () => {
    const whole = fromCsv(fixture("shopify_orders.csv"));
    const [header = [], ...rows] = whole.values;
    const cut: SelectedTable = {
      ...whole,
      values: [header, ...rows.slice(0, 15)],
      further: [part("2", [header, ...rows.slice(15, 16)]), part("3", [header, ...rows.slice(16)])],
    };
    const [one, three] = [checked(whole), checked(cut)];
    expect(facts(three)).toEqual(facts(one));
    expect(counts(three)).toEqual(counts(one));
  });

  it("say which columns are missing", () => {
    const other = part("May", [
      ["Order ID", "Customer", "When"],
      ["3", "amy", "2025-05-01"],
    ]);
    expect(problemOf({ ...june, further: [other] })).toEqual({
      code: "choice.tabsDiffer",
      sheet: "June",
      other: "May",
      missing: ["Date", "Amount"],
    });
    const empty = part("May", [[""]]);
    expect(problemOf({ ...june, further: [empty] })).toMatchObject({ missing: headers });
  });

  it("may hold nothing below their header", () => {
    expect(facts(checked({ ...june, further: [part("May", [headers])] }))).toHaveLength(2);
  });

  it("keep columns apart that differ in their currency alone", () => {
    const both = ["Customer", "Date", "Amount (USD)", "Amount (CNY)"];
    const first = tableOf([both, ["amy", "2025-06-01", 5, 36]]);
    const turned = part("May", [
      ["Customer", "Date", "Amount (CNY)", "Amount (USD)"],
      ["amy", "2025-05-01", 72, 10],
    ]);
    expect(facts(checked({ ...first, further: [turned] }))).toMatchObject([{ spend: 1500 }]);
  });
});

describe("references to rows", () => {
  it("name the tab where it is not the first", () => {
    const rows = [5, ROWS_A_TAB + 15, 2 * ROWS_A_TAB + 7];
    expect(rowList(rows, "en")).toBe("rows 5, 15 of tab 2 and 7 of tab 3");
    expect(rowList(rows, "zh")).toBe("第5行、第2个表第15行、第3个表第7行");
    expect(rowList([ROWS_A_TAB + 15], "en")).toBe("row 15 of tab 2");
  });
});
