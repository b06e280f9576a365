import { describe, expect, it } from "vitest";
import { customerKeyAt, rowsByCustomer } from "../../../../addon/src/table/check/rowsByCustomer.ts";
import { type Cell, ROWS_A_TAB } from "../../../../addon/src/table/selectedTable.ts";
import { checked, fixture, fromCsv, tableOf } from "../tables.ts";

const headers = ["Record ID", "Company name", "Last order", "Orders", "Revenue"];
const acme: Cell[] = [9001, "Acme", "2025-05-01", 4, 100];
const blue: Cell[] = [9002, "Blue", "2025-06-01", 2, 50];

describe("rowsByCustomer", () => {
  const reading = checked(tableOf([headers, acme, blue]));

  it("finds customers by their id, whatever name is shown", () => {
    expect(reading.customers).toEqual(["Acme", "Blue"]);
    expect(rowsByCustomer(tableOf([headers, acme, blue]), reading)).toEqual({
      headerRow: 1,
      rows: [2, 3],
    });
  });

  it("finds them where rows, columns and the header have moved, and misses those who are gone", () => {
    const moved = tableOf([
      ["Accounts", "", "", "", ""],
      ["Company name", "Record ID", "Last order", "Orders", "Revenue"],
      ["Blue", "9002", "2025-06-01", 2, 50],
      ["Cyan", 9003, "2025-06-01", 2, 50],
    ]);
    expect(rowsByCustomer(moved, reading)).toEqual({ headerRow: 2, rows: [-1, 3] });
    expect(rowsByCustomer(tableOf([["Id", "Orders"], acme]), reading)).toBeNull();
  });

  it("takes the lower of two rows, as the reading did, and rows of further tabs by their reference", () => {
    const twice = tableOf([headers, acme, blue, [9001, "Acme", "2025-06-02", 5, 120]]);
    expect(rowsByCustomer(twice, checked(twice))?.rows).toEqual([4, 3]);
    const split = {
      ...tableOf([headers, acme]),
      further: [{ sheet: "More", firstRow: 1, values: [headers, blue] }],
    };
    expect(rowsByCustomer(split, checked(split))?.rows).toEqual([2, ROWS_A_TAB + 2]);
  });

  it("finds the second of two columns of one name", () => {
    const twins = tableOf([
      ["Code", "Code", "Orders", "Revenue"],
      ["x", "amy", 1, 5],
      ["x", "ben", 1, 5],
    ]);
    const chosen = checked(twins, { chosen: { customer: 1 } });
    expect(rowsByCustomer(twins, chosen)?.rows).toEqual([2, 3]);
  });

  it("agrees with the reading itself", () => {
    const companies = fromCsv(fixture("hubspot_w1.csv"));
    const result = checked(companies);
    expect(rowsByCustomer(companies, result)?.rows).toEqual(result.customerRows);
  });
});

describe("customerKeyAt", () => {
  it("says whose row it is, also in a joined range and on a further line of an order", () => {
    const table = {
      ...tableOf([
        ["Order", "Customer", "Date", "Amount", "Item"],
        ["1", "Amy", "2025-06-01", 5, "pen"],
        ["1", "", "", "", "ink"],
        ["2", "ben", "2025-06-01", 5, "pen"],
        ["3", "", "2025-06-02", 5, "pen"],
        ["4", "", "2025-06-02", 5, "pen"],
      ]),
      joined: [{ row: 3, column: 1, rows: 2, columns: 1 }],
    };
    const { recognised } = checked(table);
    const keys = [1, 2, 3, 4, 5, 6, 7].map((row) => customerKeyAt(table, recognised, row));
    expect(keys).toEqual([null, "amy", "amy", "ben", "ben", null, null]);
  });

  it("falls back as the reading did", () => {
    const shop = fromCsv(fixture("shopify_orders.csv"));
    expect(customerKeyAt(shop, checked(shop).recognised, 2)).toBe("dev@ex.com");
  });
});
