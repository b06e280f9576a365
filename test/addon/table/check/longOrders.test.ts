import { expect, it } from "vitest";
import { checked, counts, tableOf } from "../tables.ts";

/** More than a function takes arguments. */
const ROWS = 150_000;

it("an order number that stands on every row is read as one order, be it cancelled", () => {
  const lines = Array.from({ length: ROWS }, (_, i) => ["1", "amy", "2025-06-02", i, "cancelled"]);
  const headers = ["Order ID", "Customer", "Date", "Amount", "Status"];
  const result = checked(tableOf([headers, ...lines, ["2", "ben", "2025-06-03", 7, "paid"]]));
  expect(result.customers).toEqual(["ben"]);
});

it("an order number that stands on every row is read as one order, where no row has an amount", () => {
  const lines = Array.from({ length: ROWS }, (_, i) => ["1", "amy", "2025-06-02", `pen ${i}`]);
  const result = checked(tableOf([["Order ID", "Customer", "Date", "Item"], ...lines]));
  expect(counts(result)["continuationRowsMerged"]).toBe(ROWS - 1);
});
