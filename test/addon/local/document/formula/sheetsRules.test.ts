import { describe, expect, it } from "vitest";
import { sheet } from "./sheet.ts";

/**
 * Where the rules of Sheets are others than the library's, or than one would guess.
 *
 * Expected values: Google's function list (support.google.com/docs/table/25273), by hand.
 */
describe("a function follows Sheets where", () => {
  it.each<[string, string]>([
    // Dates stay dates.
    ["=MAX(C2:C5)", "2025-06-21"],
    ["=MIN(C2:C5)", "2024-02-29"],
    ["=LARGE(C2:C5,2)", "2025-06-18"],
    ["=INDEX(C2:C5,2)", "2025-01-22"],
    ["=INDEX(A1:D5,3,3)", "2025-01-22"],
    ['=MAXIFS(C2:C5,D2:D5,"x")', "2025-06-21"],
    ["=TO_DATE(45829)", "2025-06-21"],
    ['=DATEVALUE("2025-06-21")', "45829"],
    // Cells of a range that hold no number do not count.
    ["=MEDIAN(B2:B5)", "80"],
    ["=PERCENTILE(B2:B5,0.5)", "80"],
    ["=SMALL(B2:B5,2)", "80"],
    ['=MINIFS(B2:B5,D2:D5,"x")', "-5.5"],
    ["=AVERAGE(A2:A5)", "#DIV/0!"],
    ["=MAX(A2:A5)", "0"],
    ['=SUM("3",2)', "5"],
    // Errors are what is asked about.
    ["=ISERROR(1/0)", "TRUE"],
    ["=ISERR(1/0)&ISERR(NA())", "TRUEFALSE"],
    ["=ISNA(NA())&ISNA(1/0)", "TRUEFALSE"],
    ["=ISERROR(A1)", "FALSE"],
    // Looking up.
    ["=SUM(INDEX(A1:D5,0,2))", "194.5"],
    ["=INDEX(A2:D5,2,0)", "Ben"],
    ["=INDEX(A2:A5,9)", "#NUM!"],
    ['=VLOOKUP("b*",A2:B5,2,FALSE)', "80"],
    ['=XLOOKUP(0,B2:B5,A2:A5,"no")', "no"],
    ['=XLOOKUP(100,B2:B3,A2:A3,"no",-1)', "Ben"],
    ['=XLOOKUP(100,B2:B3,A2:A3,"no",1)', "Ada"],
    ['=XLOOKUP("?e*",A2:A5,B2:B5,"no",2)', "80"],
    ['=MATCH("b*",A2:A5,0)', "2"],
    // Numbers.
    ["=MOD(3,-5)", "-2"],
    ["=MOD(-3,5)", "2"],
    ["=MOD(3,0)", "#DIV/0!"],
    ["=ROUND(1.005,2)", "1.01"],
    // Text.
    ['=JOIN("-",A2:A4)', "Ada-Ben-Cai"],
    ['=INDEX(SPLIT("a, b;c",",;"),2)', "b"],
    ['=INDEX(SPLIT("1--2","-"),2)', "2"],
    ['=INDEX(SPLIT("a and b"," and ",FALSE),2)', "b"],
    ['=REGEXMATCH("Order 12","\\d+")', "TRUE"],
    ['=REGEXEXTRACT("ab12","\\d+")', "12"],
    ['=REGEXEXTRACT("k=v","(\\w)=(\\w)")', "k"],
    ['=REGEXEXTRACT("ab","\\d")', "#N/A"],
    ['=REGEXREPLACE("a1b2","\\d","x")', "axbx"],
    ['=REGEXMATCH("a","(")', "#REF!"],
    ["=ISBETWEEN(2,1,3)", "TRUE"],
    ["=ISBETWEEN(3,1,3,TRUE,FALSE)", "FALSE"],
  ])("%s is %s", (formula, value) => {
    const { write, shown } = sheet();
    write(1, 1, [
      ["Name", "Spent", "Last", "Group"],
      ["Ada", 120, "2025-06-21", "x"],
      ["Ben", 80, "2025-01-22", "y"],
      ["Cai", "", "2025-06-18", "x"],
      ["Dee", -5.5, "2024-02-29", "X"],
    ]);
    write(7, 7, [[formula]]);
    expect(shown(7, 7)).toBe(value);
  });
});
