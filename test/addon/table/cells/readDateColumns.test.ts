import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDate } from "#shared/words/isoDate.ts";
import { cellState } from "../../../../addon/src/table/cells/cellState.ts";
import { dayOfIn } from "../../../../addon/src/table/cells/dayOfIn.ts";
import {
  type DateHabits,
  fillDates,
  readDateColumns,
} from "../../../../addon/src/table/cells/readDateColumns.ts";
import type { Cell } from "../../../../addon/src/table/selectedTable.ts";

const usual: DateHabits = { dayOf: dayOfIn("UTC"), order: "monthFirst" };

function readDateColumn(cells: readonly Cell[], habits: DateHabits) {
  return readDateColumns([cells], habits)[0]!;
}

/** ISO dates by row; the state's name where a cell is not read. */
function read(cells: readonly Cell[], habits = usual): readonly string[] {
  const names = Object.entries(cellState);
  const { state, day } = readDateColumn(cells, habits);
  return cells.map((_, row) =>
    state[row] === cellState.read
      ? isoDate(day[row]!)
      : (names.find(([, value]) => value === state[row])?.[0] ?? ""),
  );
}

const written: readonly (readonly [string, readonly string[]])[] = [
  [
    "2025-06-21",
    [
      ...[
        "2025-06-21",
        "2025-06-21 10:00:00 +0000",
        "2025-06-21 23:59:59 -0800",
        "2025/6/21 10:00",
      ],
      ...[
        "2025-06-21T23:30:00Z",
        "2025-06-21T00:10:00+08:00",
        "2025-06-21T10:00:00.000Z",
        "2025/06/21",
      ],
      ...[
        "2025.06.21",
        "2025年6月21日",
        "2025年06月21日 10:00",
        "2025年6月21号",
        "２０２５－０６－２１",
      ],
      ...["２０２５年６月２１日", "20250621", "20250621100000", "202506211000", " 2025-06-21 "],
      ...["Jun 21, 2025", "June 21, 2025", "June 21st, 2025", "Sat, 21 Jun 2025 10:00:00 +0000"],
      ...[
        "21 Jun 2025",
        "21-Jun-2025",
        "21-jun-25",
        "21 June 2025",
        "2025-Jun-21",
        "21.06.2025",
        "21.6.25",
      ],
      ...["21/06/2025", "6/21/2025", "06/21/25", "6/21/2025 10:00 AM", "21-06-2025", "06-21-2025"],
      ...["Saturday, June 21, 2025", "Jun. 21, 2025", '="2025-06-21"', "'2025-06-21", "2025- 6-21"],
      ...["2025-06-21, 10:00", "2025 6 21", "21/Jun/2025"],
    ],
  ],
  [
    "2024-02-29",
    ["2024-02-29", "20240229", "2024年2月29日", "29 Feb 2024", "2/29/2024", "29.2.2024"],
  ],
  [
    "2025-06-01",
    ["2025-06", "2025/6", "2025年6月", "2025年06", "2025-Jun", "June 2025", "Jun. 2025"],
  ],
  ["1970-01-01", ["1970-01-01", "1 Jan 1970", "1970/1/1"]],
  ["1999-12-31", ["1999-12-31", "12/31/99", "31.12.99"]],
];

const notDates: readonly string[] = [
  ...[
    "2025-02-29",
    "2025-13-01",
    "2025-00-10",
    "2025-06-31",
    "31/11/2025",
    "13/13/2025",
    "0/5/2025",
  ],
  ...[
    "2025",
    "06/2025",
    "2025.06",
    "2025 06",
    "2025-13",
    "2025-06-",
    "10:00",
    "10:00:00",
    "45",
    "abc",
    "-",
  ],
  ...["2025-06-21abc", "2025-06-211", "25-06-21", "1/2/3", "1/2/025", "1//2//2025", "2025---06-21"],
  ...[
    "1899-12-31",
    "2200-01-01",
    "0000-00-00",
    "99999999",
    "20251301",
    "yesterday",
    "today",
    "next week",
  ],
  ...["2025-06-21-05", "#1001", "amy@ex.com", "item 2025-06-21", "Jun 21", "Foo 21, 2025", "1.2"],
  ...["12345", "true", "1e8", "2025:06:21"],
];

describe("readDateColumns, one cell", () => {
  const cases = written.flatMap(([date, texts]) => texts.map((text) => [text, date] as const));

  it.each(cases)(
    "reads %j as %s: the day that is written, whatever time or zone follows",
    (text, date) => {
      expect(read([text])).toEqual([date]);
      expect(read([text], { dayOf: dayOfIn("Pacific/Auckland"), order: "dayFirst" })).toEqual([
        date,
      ]);
    },
  );

  it.each(notDates)("does not read %j", (text) => {
    expect(read([text])).toEqual(["notUnderstood"]);
  });

  it("tells blanks and errors from dates", () => {
    expect(read(["", "  ", "#N/A", true])).toEqual(["blank", "blank", "error", "notUnderstood"]);
  });

  it("takes a date cell on the day it shows in the sheet's time zone", () => {
    const late = new Date("2025-06-21T23:30:00Z");
    const dayIn = (zone: string) => read([late], { dayOf: dayOfIn(zone), order: "monthFirst" })[0];
    expect(dayIn("UTC")).toBe("2025-06-21");
    expect(dayIn("Asia/Shanghai")).toBe("2025-06-22");
    expect(dayIn("America/New_York")).toBe("2025-06-21");
    expect(read([new Date(Number.NaN)])).toEqual(["notUnderstood"]);
    expect(read([new Date("1899-12-30T10:00:00Z")])).toEqual(["notUnderstood"]);
  });
});

describe("readDateColumns, cells together", () => {
  it("lets one value above 12 decide whether day or month comes first", () => {
    expect(read(["3/4/2025", "13/4/2025"])).toEqual(["2025-04-03", "2025-04-13"]);
    const european: DateHabits = { ...usual, order: "dayFirst" };
    expect(read(["3/4/2025", "4/13/2025"], european)).toEqual(["2025-03-04", "2025-04-13"]);
    expect(readDateColumn(["3/4/2025", "13/4/2025"], usual).answered).toEqual([]);
  });

  it("leaves open what nothing settles, except a day that is the same both ways", () => {
    const unasked: DateHabits = { ...usual, order: null };
    expect(read(["3/4/2025", "5/5/2025", "2025-01-01"], unasked)).toEqual([
      "notUnderstood",
      "2025-05-05",
      "2025-01-01",
    ]);
    const { open, answered } = readDateColumn(["3/4/2025", "5/5/2025", "2025-01-01"], unasked);
    expect([open, answered]).toEqual([[0], []]);
  });

  it("reads what is open as the user said, and says which rows", () => {
    expect(read(["3/4/2025", "5/5/2025"])).toEqual(["2025-03-04", "2025-05-05"]);
    expect(read(["3/4/2025"], { ...usual, order: "dayFirst" })).toEqual(["2025-04-03"]);
    const { open, answered } = readDateColumn(["3/4/2025", "5/5/2025"], usual);
    expect([open, answered]).toEqual([[], [0]]);
  });

  it("lets a column settle another of the same table, and needs no answer then", () => {
    const [first, last] = readDateColumns([["3/4/2025"], ["4/13/2025"]], { ...usual, order: null });
    expect([first!.open, last!.open, first!.answered]).toEqual([[], [], []]);
    expect(isoDate(first!.day[0]!)).toBe("2025-03-04");
  });

  it("does not ask in a column that contradicts itself, and follows an answer that was given", () => {
    const cells = ["3/4/2025", "13/4/2025", "4/13/2025"];
    expect(read(cells)[0]).toBe("2025-03-04");
    expect(readDateColumn(cells, { ...usual, order: null }).open).toEqual([]);
    expect(read(cells, { ...usual, order: null })).toEqual([
      "notUnderstood",
      "2025-04-13",
      "2025-04-13",
    ]);
  });

  it("reads the days that spreadsheets count, unless another number in the column is none", () => {
    expect(read([45_829, 45_829.75, 25_569])).toEqual(["2025-06-21", "2025-06-21", "1970-01-01"]);
    expect(read([45_829, 12])).toEqual(["notUnderstood", "notUnderstood"]);
    expect(read([19_970_101, 19_980_630])).toEqual(["1997-01-01", "1998-06-30"]);
  });

  it("says which rows name a month only", () => {
    const cells = ["2025-06", "2025-06-21", "June 2025"];
    expect(readDateColumn(cells, usual).months).toEqual([0, 2]);
  });

  it("sees where an import turned dates round: date cells that are all of the first twelve days", () => {
    const turned = (...cells: Cell[]) => readDateColumn(cells, usual).turned;
    const [early, late] = [new Date("2025-12-01"), new Date("2025-12-13")];
    expect(turned(early, "13/01/2025", early)).toEqual({ rows: [0, 2], textRow: 1, isEvery: true });
    expect(turned(early, "1/13/2025")).toEqual({ rows: [0], textRow: 1, isEvery: true });
    expect(turned(early, "13/01/2025", late)).toMatchObject({ rows: [0, 2], isEvery: false });
    // What a sheet that reads dates would have turned is text here.
    expect(turned(early, "13/01/2025", "3/4/2025")).toBeNull();
    expect(turned(early, "13/01/2025", "1/13/2025")).toBeNull();
    expect(turned(early, "2025-01-13", "13.01.2025")).toBeNull();
    expect(turned("12/01/2025", "13/01/2025")).toBeNull();
  });

  it("fills in from a second column only where the first is blank", () => {
    const [paid, created] = [
      ["", "soon", "2025-06-21"],
      ["2025-06-01", "2025-06-02", "2025-06-03"],
    ];
    const filled = fillDates(readDateColumn(paid!, usual), readDateColumn(created!, usual));
    expect([...filled.state]).toEqual([cellState.read, cellState.notUnderstood, cellState.read]);
    expect([...filled.day].map(isoDate)).toEqual(["2025-06-01", "1970-01-01", "2025-06-21"]);
  });

  it("reads back every day in every layout that it knows", () => {
    const two = (n: number) => String(n).padStart(2, "0");
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 84_005 }), (day) => {
        const iso = isoDate(day);
        const [y, m, d] = iso.split("-").map(Number) as [number, number, number];
        const texts = [iso, `${y}/${m}/${d}`, `${y}年${m}月${d}日`, `${y}${two(m)}${two(d)}`];
        for (const text of [...texts, `${d}.${m}.${y}`, `${iso}T12:00:00Z`]) {
          expect(read([text])).toEqual([iso]);
        }
        expect(read([`${m}/${d}/${y}`])).toEqual([iso]);
        expect(read([`${d}/${m}/${y}`], { ...usual, order: "dayFirst" })).toEqual([iso]);
      }),
    );
  });
});
