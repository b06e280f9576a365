import { describe, expect, it } from "vitest";
import {
  recogniseTable,
  type TableChoices,
} from "../../../../addon/src/table/recognise/recogniseTable.ts";
import type { SelectedTable } from "../../../../addon/src/table/selectedTable.ts";
import { tableOf } from "../tables.ts";

function attempt(table: SelectedTable, mapping: TableChoices["mapping"] = {}) {
  return recogniseTable(table, { headerRow: null, mapping });
}

describe("recogniseTable, no table", () => {
  it("tells an empty sheet, a lone header, and a sheet without a table apart", () => {
    const sheet = "Orders";
    expect(attempt(tableOf([[]]))).toEqual({ code: "input.emptySheet", sheet });
    expect(attempt(tableOf([["", " "], [""]]))).toEqual({
      code: "input.emptySheet",
      sheet,
    });
    const headers = ["Customer", "Date", "Amount"];
    expect(attempt(tableOf([headers, ["", "", ""]]))).toEqual({
      code: "input.headerOnly",
      sheet,
    });
    expect(attempt(tableOf([["Dear diary"], ["it rained"]]))).toEqual({
      code: "input.noTable",
      sheet,
    });
    const headless = tableOf([
      ["amy@ex.com", "2025-06-01", 12],
      ["ben@ex.com", "2025-06-02", 3],
    ]);
    expect(attempt(headless)).toEqual({ code: "input.noTable", sheet });
  });

  it("does not take a text with a comma in it for a table", () => {
    const recipe = [
      ["Grandma's pie", ""],
      ["Take six apples", "peel them."],
      ["Bake for an hour.", ""],
    ];
    expect(attempt(tableOf(recipe))).toEqual({ code: "input.noTable", sheet: "Orders" });
    const list = [
      ["Shade", "Shape"],
      ["red", "round"],
    ];
    expect(attempt(tableOf(list))).toMatchObject({ code: "input.missingColumn" });
  });

  it("names the headers that were seen where the customer or the date is missing", () => {
    const noCustomer = tableOf([
      ["Shade", "Date", "Amount"],
      ["red", "2025-06-01", 12],
    ]);
    expect(attempt(noCustomer)).toEqual({
      code: "input.missingColumn",
      column: "customer",
      headers: ["Shade", "Date", "Amount"],
    });
    const noDate = tableOf([
      ["Customer", "Amount"],
      ["amy", 12],
      ["amy", 13],
    ]);
    expect(attempt(noDate)).toMatchObject({
      code: "input.missingColumn",
      column: "date",
    });
  });
});
