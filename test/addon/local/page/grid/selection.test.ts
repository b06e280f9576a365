import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockName, columnLetters } from "../../../../../addon/local/page/grid/cellNames.ts";
import {
  type Bounds,
  blockOf,
  selectionOf,
  stepped,
  withMerges,
} from "../../../../../addon/local/page/grid/selection.ts";

const bounds: Bounds = { rows: 1000, columns: 26, usedRows: 40, usedColumns: 18, pageRows: 20 };
const at = (row: number, column: number) => selectionOf({ row, column, rows: 1, columns: 1 });
const plain = { shift: false, control: false };

describe("keys", () => {
  it("move the selection by one cell and collapse it", () => {
    const wide = selectionOf({ row: 3, column: 3, rows: 4, columns: 2 });
    expect(stepped(wide, { key: "ArrowDown", ...plain }, bounds)).toEqual(at(4, 3));
    expect(stepped(wide, { key: "Tab", ...plain }, bounds)).toEqual(at(3, 4));
  });

  it("extend with Shift from the anchor, backwards too", () => {
    const left = stepped(at(3, 3), { key: "ArrowLeft", shift: true, control: false }, bounds);
    const up = left && stepped(left, { key: "ArrowUp", shift: true, control: false }, bounds);
    expect(up && blockOf(up)).toEqual({ row: 2, column: 2, rows: 2, columns: 2 });
    expect(up?.anchor).toEqual({ row: 3, column: 3 });
  });

  it("go with Ctrl to the end of what is used, and from there to the end of the sheet", () => {
    const down = { key: "ArrowDown", shift: false, control: true };
    expect(stepped(at(0, 0), down, bounds)).toEqual(at(39, 0));
    expect(stepped(at(39, 0), down, bounds)).toEqual(at(999, 0));
  });

  it("go back with Shift and Tab instead of extending", () => {
    expect(stepped(at(3, 3), { key: "Tab", shift: true, control: false }, bounds)).toEqual(
      at(3, 2),
    );
  });

  it("select what is used first, then the whole sheet; whole rows and columns with Space", () => {
    const all = { key: "a", shift: false, control: true };
    const used = stepped(at(3, 3), all, bounds);
    expect(used && blockOf(used)).toEqual({ row: 0, column: 0, rows: 40, columns: 18 });
    const whole = used && stepped(used, all, bounds);
    expect(whole && blockOf(whole)).toEqual({ row: 0, column: 0, rows: 1000, columns: 26 });
    const row = stepped(at(3, 3), { key: " ", shift: true, control: false }, bounds);
    expect(row && blockOf(row)).toEqual({ row: 3, column: 0, rows: 1, columns: 26 });
    expect(stepped(at(3, 3), { key: " ", ...plain }, bounds)).toBeNull();
  });

  it("pass rows that are hidden, and stay where none is in sight beyond", () => {
    const hidden = { ...bounds, hiddenRows: [0, 4, 5, 6, 998, 999] };
    expect(stepped(at(3, 1), { key: "ArrowDown", ...plain }, hidden)).toEqual(at(7, 1));
    expect(stepped(at(7, 1), { key: "ArrowUp", ...plain }, hidden)).toEqual(at(3, 1));
    expect(stepped(at(1, 1), { key: "ArrowUp", ...plain }, hidden)).toEqual(at(1, 1));
    expect(stepped(at(997, 1), { key: "Enter", ...plain }, hidden)).toEqual(at(997, 1));
    expect(stepped(at(3, 1), { key: "ArrowRight", ...plain }, hidden)).toEqual(at(3, 2));
  });

  it("take joined cells as one, from either side", () => {
    const joined = { ...bounds, merges: [{ row: 2, column: 2, rows: 3, columns: 2 }] };
    expect(stepped(at(2, 2), { key: "ArrowRight", ...plain }, joined)).toEqual(at(2, 4));
    expect(stepped(at(4, 4), { key: "ArrowLeft", ...plain }, joined)).toEqual(at(2, 2));
    expect(stepped(at(2, 2), { key: "Enter", ...plain }, joined)).toEqual(at(5, 2));
    expect(withMerges({ row: 4, column: 3, rows: 3, columns: 1 }, joined.merges)).toEqual({
      row: 2,
      column: 2,
      rows: 5,
      columns: 2,
    });
  });

  it("leave the selection alone when they mean nothing", () => {
    expect(stepped(at(3, 3), { key: "x", ...plain }, bounds)).toBeNull();
  });

  it("never lead out of the sheet", () => {
    const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp"];
    const key = fc.constantFrom(...keys, "PageDown", "Tab", "Enter", "a", " ");
    const step = fc.record({ key, shift: fc.boolean(), control: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 30 }),
        fc.nat(7),
        fc.nat(4),
        (steps, rows, columns) => {
          const small = {
            rows: rows + 1,
            columns: columns + 1,
            usedRows: rows,
            usedColumns: columns,
          };
          let selection = at(0, 0);
          for (const taken of steps) {
            selection = stepped(selection, taken, { ...small, pageRows: 3 }) ?? selection;
            const block = blockOf(selection);
            expect(block.row).toBeGreaterThanOrEqual(0);
            expect(block.column).toBeGreaterThanOrEqual(0);
            expect(block.row + block.rows).toBeLessThanOrEqual(small.rows);
            expect(block.column + block.columns).toBeLessThanOrEqual(small.columns);
          }
        },
      ),
    );
  });
});

describe("names", () => {
  it("count columns as a spreadsheet does", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "BA",
      "ZZ",
      "AAA",
    ]);
  });

  it("name one cell or a block", () => {
    expect(blockName({ row: 6, column: 1, rows: 1, columns: 1 })).toBe("B7");
    expect(blockName({ row: 6, column: 1, rows: 3, columns: 3 })).toBe("B7:D9");
  });
});
