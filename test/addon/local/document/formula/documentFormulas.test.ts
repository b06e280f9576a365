import { describe, expect, it } from "vitest";
import { writeCell } from "../../../../../addon/local/document/editCells.ts";
import {
  type DocumentFormulas,
  documentFormulas,
} from "../../../../../addon/local/document/formula/documentFormulas.ts";
import { shownText } from "../../../../../addon/local/document/shownText.ts";
import type { Tab } from "../../../../../addon/local/document/tab.ts";
import { WorkbookDocument } from "../../../../../addon/local/document/workbookDocument.ts";

interface Sheet {
  readonly document: WorkbookDocument;
  readonly tab: Tab;
  readonly formulas: DocumentFormulas;
  readonly asked: readonly (readonly unknown[])[];
  write(row: number, column: number, rows: readonly (readonly (string | number)[])[]): void;
  /** As shown. */
  shown(row: number, column: number): string;
}

const NOON = Date.UTC(2026, 10, 22, 12);

function sheet(call: (name: string, args: readonly unknown[]) => unknown = () => null): Sheet {
  const document = new WorkbookDocument("id", "formulas", "Asia/Shanghai");
  const tab = document.addTab("Sheet1");
  const asked: (readonly unknown[])[] = [];
  const formulas = documentFormulas(document, {
    customFunctions: new Set(["CV_TWICE"]),
    call: async (name, args) => {
      asked.push(args);
      return call(name, args);
    },
    clock: () => NOON,
  });
  return {
    document,
    tab,
    formulas,
    asked,
    write: (row, column, rows) => {
      rows.forEach((line, r) => {
        line.forEach((value, c) => {
          writeCell(tab, row + r, column + c, value);
        });
      });
      document.changed();
      formulas.settle();
    },
    shown: (row, column) =>
      shownText(tab.cells.at(row, column), tab.styles.at(row, column).numberFormat),
  };
}

/** Ada 120, Ben 80, Cai empty, and the day on which each ordered last. */
function smallTable(): Sheet {
  const made = sheet();
  made.write(1, 1, [
    ["Name", "Spent", "Last"],
    ["Ada", 120, "2025-06-21"],
    ["Ben", 80, "2025-01-22"],
    ["Cai", "", "2025-06-18"],
  ]);
  return made;
}

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
    ["=STDEV({1,2,3,4})", "1.2909944487"],
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

describe("a result of several cells", () => {
  it("spreads over empty cells, shrinks, and goes with its formula", () => {
    const { tab, write, shown } = smallTable();
    write(1, 5, [["=FILTER(A2:A4,B2:B4>50)"]]);
    expect([1, 2, 3].map((row) => shown(row, 5))).toEqual(["Ada", "Ben", ""]);
    write(3, 2, [[10]]);
    expect([1, 2].map((row) => shown(row, 5))).toEqual(["Ada", ""]);
    write(3, 2, [[90]]);
    write(1, 5, [["gone"]]);
    expect([1, 2].map((row) => shown(row, 5))).toEqual(["gone", ""]);
    expect(tab.spilled.size).toBe(0);
  });

  it("spreads over nothing that somebody wrote", () => {
    const { write, shown } = smallTable();
    write(2, 5, [["mine"]]);
    write(1, 5, [["=A2:A4"]]);
    expect([1, 2, 3].map((row) => shown(row, 5))).toEqual(["#REF!", "mine", ""]);
    write(2, 5, [[""]]);
    expect([1, 2, 3].map((row) => shown(row, 5))).toEqual(["Ada", "Ben", "Cai"]);
    write(3, 5, [["mine"]]);
    expect([1, 2, 3].map((row) => shown(row, 5))).toEqual(["#REF!", "", "mine"]);
  });

  it("is what other formulas see, wherever they stand", () => {
    const { write, shown } = smallTable();
    write(1, 5, [["=SUM(F1:F3)", "=B2:B4*2"]]);
    expect(shown(1, 5)).toBe("400");
  });

  it("moves with the rows that are put in before it", () => {
    const { document, tab, formulas, write, shown } = smallTable();
    write(2, 5, [["=SEQUENCE(3)"]]);
    tab.insertRows(2, 2);
    document.changed();
    formulas.settle();
    expect([2, 3, 4, 5, 6].map((row) => shown(row, 5))).toEqual(["", "", "1", "2", "3"]);
  });

  it("can be undone and done again", () => {
    const { document, formulas, write, shown } = smallTable();
    document.history.mark();
    write(1, 5, [["=A2:A4"]]);
    document.history.undo();
    formulas.settle();
    expect([1, 2].map((row) => shown(row, 5))).toEqual(["", ""]);
    expect(document.history.redo()).toBe(true);
    formulas.settle();
    expect([1, 2].map((row) => shown(row, 5))).toEqual(["Ada", "Ben"]);
  });
});

describe("a function of the script", () => {
  it("gets values, dates and empty cells as Google hands them over, and answers later", async () => {
    const { write, shown, formulas, asked } = sheet(() => [["one"], ["two"]]);
    write(1, 1, [
      ["x", "2025-06-21"],
      [2, ""],
    ]);
    write(1, 4, [["=CV_TWICE(A1:B2, A2, )"]]);
    expect(shown(1, 4)).toBe("Loading...");
    await formulas.idle();
    expect([shown(1, 4), shown(2, 4)]).toEqual(["one", "two"]);
    // Midnight in Shanghai is 16:00 of the day before in Greenwich.
    const midnight = { cellDate: Date.UTC(2025, 5, 20, 16) };
    expect(asked).toEqual([
      [
        [
          ["x", midnight],
          [2, ""],
        ],
        2,
        "",
      ],
    ]);
  });

  it("is asked again only when its arguments change", async () => {
    const { write, formulas, asked, shown } = sheet((_, [value]) => Number(value) * 2);
    write(1, 1, [[1, "=CV_TWICE(A1)", "=CV_TWICE(A1)+1"]]);
    await formulas.idle();
    write(5, 5, [["elsewhere"]]);
    await formulas.idle();
    expect([shown(1, 2), shown(1, 3), asked.length]).toEqual(["2", "3", 1]);
    write(1, 1, [[4]]);
    await formulas.idle();
    expect([shown(1, 2), shown(1, 3), asked.length]).toEqual(["8", "9", 2]);
  });

  it("that fails shows #ERROR!", async () => {
    const { write, formulas, shown } = sheet(() => {
      throw new Error("no");
    });
    write(1, 1, [["=CV_TWICE(1)"]]);
    await formulas.idle();
    expect(shown(1, 1)).toBe("#ERROR!");
  });
});
