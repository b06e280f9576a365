import { describe, expect, it } from "vitest";
import { typedCell } from "../../../../addon/local/document/typedCell.ts";

describe("typed text becomes what a spreadsheet makes of it", () => {
  it.each([
    ["", null, undefined],
    ["12", 12, undefined],
    ["-3.5", -3.5, undefined],
    ["1,234.50", 1234.5, "#,##0.00"],
    ["12%", 0.12, "0%"],
    ["$45.00", 45, '"$"#,##0.00'],
    ["-$12.00", -12, '"$"#,##0.00'],
    ["¥1,200", 1200, '"¥"#,##0.00'],
    ["€-7", -7, '"€"#,##0.00'],
    ["true", true, undefined],
    ["007", 7, undefined],
    ["2025-06-21", 45829, "yyyy-mm-dd"],
    ["2025-06-21 10:30:05", 45829 + (10.5 * 3600 + 5) / 86400, "yyyy-mm-dd h:mm:ss"],
    ["2025/6/21 10:00", 45829 + 10 / 24, "yyyy/m/d h:mm"],
    ["6/21/2025", 45829, "m/d/yyyy"],
    ["'007", "007", undefined],
    ["#N/A", { error: "#N/A" }, undefined],
    ["2024-07-09 10:00:00 +0000", "2024-07-09 10:00:00 +0000", undefined],
    ["2025-02-30", "2025-02-30", undefined],
    ["21/6/2025", "21/6/2025", undefined],
    ["Champion", "Champion", undefined],
    ["#1001", "#1001", undefined],
    ["amy@ex.com", "amy@ex.com", undefined],
  ])("%j", (text, value, numberFormat) => {
    const typed = typedCell(text);
    if (typeof value === "number") expect(typed.value).toBeCloseTo(value, 9);
    else expect(typed.value).toEqual(value);
    expect(typed.numberFormat).toBe(numberFormat);
  });

  it("a formula is kept, but not computed", () => {
    expect(typedCell("=SUM(A1:A3)")).toEqual({
      value: { error: "#NAME?" },
      formula: "SUM(A1:A3)",
    });
  });
});
