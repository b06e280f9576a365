import { describe, expect, it } from "vitest";
import { writeCell } from "../../../../../addon/local/document/editCells.ts";
import { sheet, smallTable } from "./sheet.ts";

/** Expected values: Google Sheets' documented behaviour, by hand. */
describe("a formula", () => {
  it.each<[string, string]>([
    ["=1+2*3", "7"],
    ["=-2^2", "4"],
    ["=2^3^2", "64"],
    ["=50%*200", "100"],
    ['="a"&1&TRUE', "a1TRUE"],
    ['=IF("a"="A",1,2)', "1"],
    ["=(1<2)=TRUE", "TRUE"],
    ["=1/0", "#DIV/0!"],
    ['="x"+1', "#VALUE!"],
    ["=SUM(B2:B4)", "200"],
    ["=SUM(B:B)", "200"],
    ["=SUM(B2:B)", "200"],
    ['=sum($B$2:B$3, 1, "2")', "203"],
    ["=AVERAGE(B2:B4)", "100"],
    ["=COUNT(A1:B4)", "2"],
    ["=COUNTA(A2:A4)", "3"],
    ["=COUNTBLANK(B2:B4)", "1"],
    ['=COUNTIF(A2:A4,"a*")', "1"],
    ['=COUNTIF(B2:B4,">=80")', "2"],
    ['=SUMIF(A2:A4,"<>Ada",B2:B4)', "80"],
    ['=SUMIFS(B2:B4,B2:B4,">50",A2:A4,"Ben")', "80"],
    ['=VLOOKUP("ben",A2:B4,2,FALSE)', "80"],
    ['=VLOOKUP("zoe",A2:B4,2,FALSE)', "#N/A"],
    ['=XLOOKUP("Ben",A2:A4,B2:B4,"none")', "80"],
    ['=INDEX(A2:B4,MATCH("Ben",A2:A4,0),2)', "80"],
    ['=IFERROR(1/0,"none")', "none"],
    ['=IFNA(1/0,"none")', "#DIV/0!"],
    ["=MAX(B2:B4)-MIN(B2:B4)", "40"],
    ["=MEDIAN({1,2;9,4})", "3"],
    ["=STDEV({1,2,3,4})", "1.290994449"],
    ["=ROUND(2/3,2)", "0.67"],
    ["=C2-C3", "150"],
    ["=C2+1", "2025-06-22"],
    ["=YEAR(C2)*100+MONTH(C2)", "202506"],
    ["=DATE(2025,6,30)-C2", "9"],
    ["=DATE(2025,6,30)", "2025-06-30"],
    ["=EDATE(DATE(2025,1,31),1)", "2025-02-28"],
    ["=TODAY()", "2026-11-22"],
    ['=TEXT(C2,"yyyy/m/d")&TEXT(0.5,"0%")', "2025/6/2150%"],
    ['=TEXTJOIN(", ",TRUE,A2:A4)', "Ada, Ben, Cai"],
    ["=ROW()&COLUMN(C1)", "63"],
    ["='Sheet1'!B2+Sheet1!B3", "200"],
    ["=Nowhere!A1", "#REF!"],
    ["=NOSUCH(1)", "#NAME?"],
    ["=someName", "#NAME?"],
    ["=1+", "#ERROR!"],
    ["=SUM(1,,2)", "3"],
    ["=SUMPRODUCT(B2:B3,{2;3})", "480"],
    ["=PERCENTILE(B2:B3,0.5)", "100"],
  ])("%s is %s", (formula, value) => {
    const { write, shown } = smallTable();
    write(6, 5, [[formula]]);
    expect(shown(6, 5)).toBe(value);
  });

  it("follows the cells that it names, through other formulas, on other tabs", () => {
    const { document, tab, formulas, write, shown } = sheet();
    const other = document.addTab("It's 2");
    write(1, 1, [["='It''s 2'!A1*2", "=A1+1", "=SUM(A1:B1)"]]);
    writeCell(other, 1, 1, 5);
    document.changed();
    formulas.settle();
    expect([1, 2, 3].map((column) => shown(1, column))).toEqual(["10", "11", "21"]);
    writeCell(other, 1, 1, 1);
    document.changed();
    formulas.settle();
    expect([1, 2, 3].map((column) => shown(1, column))).toEqual(["2", "3", "5"]);
    expect(tab.formulas.get("1,2")).toBe("A1+1");
  });

  it("that leads back to itself says so, and is well again when the ring is cut", () => {
    const { write, shown } = sheet();
    write(1, 1, [["=B1", "=C1", "=A1+1"]]);
    expect(shown(1, 1)).toBe("#REF!");
    write(1, 2, [[4]]);
    expect([1, 2, 3].map((column) => shown(1, column))).toEqual(["4", "4", "5"]);
  });

  it("is computed a little after a change, without being asked", async () => {
    const { document, tab, shown } = smallTable();
    writeCell(tab, 9, 1, "=SUM(B2:B4)");
    document.changed();
    const version = document.version;
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    expect(shown(9, 1)).toBe("200");
    expect(document.version).toBeGreaterThan(version);
  });
});

it("can be undone and done again beside a formula that never answers the same twice", () => {
  const { document, tab, formulas, write } = sheet();
  write(1, 1, [["=RAND()"]]);
  document.history.mark();
  write(2, 1, [["typed"]]);
  expect(document.history.undo()).toBe(true);
  formulas.settle();
  expect(tab.cells.at(2, 1)).toBeNull();
  expect(document.history.redo()).toBe(true);
  formulas.settle();
  expect(tab.cells.at(2, 1)).toBe("typed");
  expect(document.history.canRedo).toBe(false);
  expect(document.history.undo()).toBe(true);
  formulas.settle();
  expect(document.history.canUndo).toBe(false);
});
