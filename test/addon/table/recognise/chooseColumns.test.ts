import { describe, expect, it } from "vitest";
import { chooseColumns } from "../../../../addon/src/table/recognise/chooseColumns.ts";

describe("chooseColumns", () => {
  const lone = (header: string) =>
    chooseColumns({
      headers: ["CustomerID", "InvoiceDate", header, "Quantity"],
      rows: [
        ["17850", "2010-12-01", 22423, 6],
        ["13047", "2010-12-02", 84879, 32],
      ],
      chosen: {},
    }).columns.money;

  it("takes a lone column of numbers for amounts", () => {
    expect(lone("Worth")).toEqual({ first: 2, further: [] });
  });

  it.each(["StockCode", "SKU", "Zip", "Postcode", "Phone", "Year", "商品编码"])(
    "takes no lone column of %s for amounts",
    (header) => {
      expect(lone(header)).toBeUndefined();
    },
  );
});
