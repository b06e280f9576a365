import { describe, expect, it } from "vitest";
import { copyCells } from "../../../../../addon/local/document/copyCells.ts";
import { writeCell } from "../../../../../addon/local/document/editCells.ts";
import {
  movedFormula,
  shiftFormulas,
} from "../../../../../addon/local/document/formula/rewriteReferences.ts";
import { WorkbookDocument } from "../../../../../addon/local/document/workbookDocument.ts";

describe("a copied formula", () => {
  it.each([
    ["A1+B2", 1, 1, "B2+C3"],
    ["$A$1+$A1+A$1", 2, 2, "$A$1+$A3+C$1"],
    ['sum( A2:A ) & "A1"', 0, 1, 'sum( B2:B ) & "A1"'],
    ["'It''s 2'!A1:Z9", 1, 0, "'It''s 2'!A2:Z10"],
    ["A1", -1, 0, "#REF!"],
    ["A:A+3:4", 1, 1, "B:B+4:5"],
    ["LOG10(A1)", 0, 1, "LOG10(B1)"],
  ])("%s by %i rows and %i columns is %s", (formula, rows, columns, moved) => {
    expect(movedFormula(formula, rows, columns)).toBe(moved);
  });
});

describe("lines put in and taken away", () => {
  const shifted = (formula: string, along: "row" | "column", from: number, count: number) => {
    const document = new WorkbookDocument("id", "rows", "UTC");
    const tab = document.addTab("Sheet1");
    const other = document.addTab("Other");
    other.formulas.set("1,1", formula);
    shiftFormulas(document, tab, along, from, count);
    return other.formulas.get("1,1");
  };

  it.each<[string, "row" | "column", number, number, string]>([
    ["Sheet1!A5", "row", 3, 2, "Sheet1!A7"],
    ["Sheet1!A2:A5", "row", 3, 2, "Sheet1!A2:A7"],
    ["Sheet1!A2:A5", "row", 1, 1, "Sheet1!A3:A6"],
    ["Sheet1!A2:A5", "row", 4, -2, "Sheet1!A2:A3"],
    ["Sheet1!A3", "row", 3, -1, "#REF!"],
    ["Sheet1!A2:A", "row", 1, 1, "Sheet1!A3:A"],
    ["Sheet1!A:A", "row", 2, 3, "Sheet1!A:A"],
    ["Sheet1!$B$2", "column", 1, 1, "Sheet1!$C$2"],
    ["A5+Other!A5", "row", 1, 9, "A5+Other!A5"],
  ])("%s, %s %i by %i, is %s", (formula, along, from, count, expected) => {
    expect(shifted(formula, along, from, count)).toBe(expected);
  });
});

it("copies what a formula has filled as the formula, and else as values", () => {
  const document = new WorkbookDocument("id", "copies", "UTC");
  const tab = document.addTab("Sheet1");
  writeCell(tab, 1, 1, "=SEQUENCE(2)");
  writeCell(tab, 2, 1, 2);
  tab.spilled.set("2,1", "1,1");
  copyCells(tab, { row: 1, column: 1, rows: 2, columns: 1 }, tab, { row: 1, column: 3 });
  expect([tab.formulas.get("1,3"), tab.cells.at(2, 3)]).toEqual(["SEQUENCE(2)", null]);
  copyCells(tab, { row: 2, column: 1, rows: 1, columns: 1 }, tab, { row: 5, column: 3 });
  expect(tab.cells.at(5, 3)).toBe(2);
});
