import { describe, expect, it } from "vitest";
import { dayOfIn } from "../../../../addon/src/table/cells/dayOfIn.ts";
import { columnLooks } from "../../../../addon/src/table/clean/columnLooks.ts";
import type { Cell } from "../../../../addon/src/table/selectedTable.ts";

const dayOf = dayOfIn("UTC");
const date = (iso: string) => new Date(iso);

function lookOf(header: string, cells: readonly Cell[], formerly = new Map<string, string>()) {
  return columnLooks([[header], ...cells.map((cell) => [cell])], formerly, dayOf)[0]!;
}

describe("the look of a column", () => {
  it("is one format for all its dates, with the time where one has a time", () => {
    const days = [date("2025-06-20T00:00:00Z"), "", date("2025-06-21T00:00:00Z")];
    expect(lookOf("Date", days).formats).toEqual(Array(3).fill("yyyy-mm-dd"));
    const times = [date("2025-06-20T00:00:00Z"), date("2025-06-21T10:30:00Z")];
    expect(lookOf("Date", times).formats).toEqual(Array(2).fill("yyyy-mm-dd hh:mm"));
    const seconds = [date("2025-06-20T00:00:09Z"), date("2025-06-21T10:30:00Z")];
    expect(lookOf("Date", seconds).formats).toEqual(Array(2).fill("yyyy-mm-dd hh:mm:ss"));
  });

  it("stands dates where those that stayed text stand", () => {
    const mixed = lookOf("Date", [date("2025-06-20T00:00:00Z"), "soon"]);
    expect(mixed).toMatchObject({ formats: ["yyyy-mm-dd", "@"], align: "left" });
  });

  it("gives all amounts two decimals where one has any, and the format that they had", () => {
    expect(lookOf("Amount", [67, 107.3, 45.99, ""])).toMatchObject({
      formats: Array(4).fill("#,##0.00"),
      align: "right",
    });
    expect(lookOf("Amount", [67, 5], new Map([["Amount", "0.00"]])).formats[0]).toBe("0.00");
    expect(lookOf("Quantity", [1, 2]).formats[0]).toBe("General");
    expect(lookOf("Latitude", [52.520008]).formats[0]).toBe("General");
    expect(lookOf("Order", ["00123", 77]).align).toBe("left");
  });

  it("has room for the header and for the longest text, up to a limit", () => {
    const narrow = lookOf("Qty", [1]).width;
    expect(lookOf("Lineitem fulfilment status", [1]).width).toBeGreaterThan(2 * narrow);
    expect(lookOf("Date", [date("2025-06-21T10:30:00Z")]).width).toBeGreaterThan(120);
    expect(lookOf("Note", ["a long remark ".repeat(50)]).width).toBe(320);
  });
});
