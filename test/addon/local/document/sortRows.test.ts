import { describe, expect, it } from "vitest";
import { sortRows } from "../../../../addon/local/document/sortRows.ts";
import { sheet } from "./formula/sheet.ts";

/** Prices and what they come to doubled, the formula of each row about its own row. */
function priced() {
  const made = sheet();
  made.write(1, 1, [
    [30, "=A1*2"],
    [10, "=A2*2"],
    [20, "=A3*$A$3"],
  ]);
  return made;
}

describe("sorting", () => {
  it("keeps every formula about its own row", () => {
    const { tab, document, formulas, shown } = priced();
    sortRows(tab, { row: 1, column: 1, rows: 3, columns: 2 }, 1, true);
    document.changed();
    formulas.settle();
    expect([...tab.formulas]).toEqual([
      ["1,2", "A1*2"],
      ["2,2", "A2*$A$3"],
      ["3,2", "A3*2"],
    ]);
    expect([shown(1, 2), shown(2, 2), shown(3, 2)]).toEqual(["20", "600", "60"]);
  });

  it("orders Chinese by pinyin, whichever way the rows stood before", () => {
    const names = ["张三", "李四", "阿里", "王五", "bob", "陈六", "Amy"];
    for (const before of [names, [...names].reverse()]) {
      const { tab, write, shown } = sheet();
      write(
        1,
        1,
        before.map((name) => [name]),
      );
      sortRows(tab, { row: 1, column: 1, rows: names.length, columns: 1 }, 1, true);
      expect(names.map((_, r) => shown(r + 1, 1))).toEqual([
        ...["阿里", "陈六", "李四", "王五", "张三"],
        ...["Amy", "bob"],
      ]);
    }
  });

  it("leaves nothing of a result that has spread from another row", () => {
    const { tab, document, formulas, shown, write } = sheet();
    write(1, 1, [[2, "={10;20}"], [1]]);
    expect(shown(2, 2)).toBe("20");
    sortRows(tab, { row: 1, column: 1, rows: 2, columns: 2 }, 1, true);
    document.changed();
    formulas.settle();
    expect([shown(1, 2), shown(2, 2), shown(3, 2)]).toEqual(["", "10", "20"]);
    expect([...tab.spilled]).toEqual([["3,2", "2,2"]]);
  });
});
