import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../../addon/local/document/cell.ts";
import { writeCell } from "../../../../addon/local/document/editCells.ts";
import { inputText } from "../../../../addon/local/document/inputText.ts";
import { restyled } from "../../../../addon/local/document/styledCells.ts";
import { Tab } from "../../../../addon/local/document/tab.ts";

const cells: readonly (readonly [value: CellValue, format: string, input: string])[] = [
  [1234.5, '"$"#,##0.00', "1234.5"],
  [0.07, "0%", "7%"],
  [45413, "m/d/yyyy", "2024-05-01"],
  [45413.5, "yyyy-mm-dd", "2024-05-01 12:00:00"],
  ["007", "", "'007"],
  ["007", "@", "007"],
  ["=1+2", "", "'=1+2"],
  ["Ana", "", "Ana"],
  [true, "", "TRUE"],
  [{ error: "#N/A" }, "", "#N/A"],
  [null, "0.00", ""],
];

describe.each(cells)("a cell with %o under the format %o", (value, format, input) => {
  it(`is changed as ${input}, and stays what it is when that is typed`, () => {
    expect(inputText(value, format, undefined)).toBe(input);
    const tab = new Tab(1, "t");
    tab.styles.put(1, 1, restyled(tab.styles.at(1, 1), "numberFormat", format));
    writeCell(tab, 1, 1, input);
    expect(tab.cells.at(1, 1)).toEqual(value);
  });
});

it("shows the fifteen digits that spreadsheets keep", () => {
  expect(inputText(0.1 + 0.2, "", undefined)).toBe("0.3");
});

it("shows a formula instead of its result", () => {
  expect(inputText(3, "0.00", "A1+B1")).toBe("=A1+B1");
});
