import { describe, expect, it } from "vitest";
import { shownText, showsDate } from "../../../../addon/local/document/shownText.ts";

describe("shown text", () => {
  it.each([
    [null, "0.00", ""],
    [1234.5, "", "1234.5"],
    [0.1 + 0.2, "", "0.3"],
    [80 / 0.3, "", "266.6666667"],
    [-2 / 3, "", "-0.6666666667"],
    [123_456_789_012, "", "123456789012"],
    [1234.5, "#,##0.00", "1,234.50"],
    [0.634, "0%", "63%"],
    [45829, "yyyy-mm-dd", "2025-06-21"],
    [45829 + 10 / 24, "yyyy-mm-dd h:mm", "2025-06-21 10:00"],
    [12, '0" days"', "12 days"],
    ["text", "0.00", "text"],
    [true, "", "TRUE"],
    [{ error: "#N/A" }, "", "#N/A"],
    [5, "[not a format", "5"],
  ])("%j under %j", (value, format, text) => {
    expect(shownText(value, format)).toBe(text);
  });

  it("knows which formats make a number a date", () => {
    expect(["yyyy-mm-dd", "m/d/yyyy h:mm", "h:mm"].every(showsDate)).toBe(true);
    expect(["", "@", "0.00", '0" days"', "#,##0"].some(showsDate)).toBe(false);
  });
});
