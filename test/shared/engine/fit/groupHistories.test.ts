import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PurchaseHistories } from "#shared/engine/clv/purchaseModel.ts";
import { groupHistories } from "#shared/engine/fit/groupHistories.ts";
import { thinCells } from "#shared/engine/fit/thinCells.ts";

type Row = readonly [number, number, number];

function historiesOf(rows: readonly Row[]): PurchaseHistories {
  const column = (place: 0 | 1 | 2) => Float64Array.from(rows, (row) => row[place]);
  return { frequency: column(0), recency: column(1), age: column(2) };
}

/** Few different values, so that some rows are alike; days, weeks of days, and times of any kind. */
const time = fc.oneof(
  fc.nat(5),
  fc.nat(5).map((days) => days / 7),
  fc.double({ min: 0, max: 1e9, noNaN: true }).map(Math.abs),
  fc.constant(2 ** 40),
);
const rows = fc.array(fc.tuple(fc.nat(3), time, time), { maxLength: 60 });

describe("groupHistories", () => {
  it("gives each customer the cell of exactly their history, and counts them", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const histories = historiesOf(list);
        const { cells, cellOf } = groupHistories(histories);
        const counts = new Float64Array(cells.customers.length);
        list.forEach((row, i) => {
          const cell = cellOf[i]!;
          expect([cells.frequency[cell], cells.recency[cell], cells.age[cell]]).toEqual(row);
          counts[cell]!++;
        });
        expect(cells.customers).toEqual(counts);
        const different = new Set(list.map((row) => row.join(" ")));
        expect(cells.customers.length).toBe(different.size);
      }),
    );
  });

  it("puts the cells in an order made of their values", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { cells } = groupHistories(historiesOf(list));
        for (let i = 1; i < cells.age.length; i++) {
          const [before, after] = [i - 1, i].map((cell) => [
            cells.frequency[cell]!,
            cells.recency[cell]!,
            cells.age[cell]!,
          ]) as [number[], number[]];
          const place = before.findIndex((value, k) => value !== after[k]);
          expect(before[place]!).toBeLessThan(after[place]!);
        }
      }),
    );
  });

  it("does not depend on the order of the rows, whole days or not", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const forwards = groupHistories(historiesOf(list)).cells;
        const backwards = groupHistories(historiesOf([...list].reverse())).cells;
        expect(backwards).toEqual(forwards);
      }),
    );
  });

  it("sorts many different days digit by digit", () => {
    const many = Array.from({ length: 3000 }, (_, i): Row => [i % 3, (i * 7919) % 9973, 20_000]);
    const { cells } = groupHistories(historiesOf(many));
    expect(cells.customers.length).toBe(3000);
    const ones = cells.recency.filter((_, i) => cells.frequency[i] === 1);
    expect(ones).toEqual(Float64Array.from(ones).sort());
  });
});

describe("thinCells", () => {
  const spread = Array.from({ length: 4000 }, (_, i): Row => [i % 4, i % 11, 100 + (i % 13)]);
  const { cells } = groupHistories(historiesOf(spread));

  it("keeps as many customers as are wanted, and as many of each kind as chance would", () => {
    const thinned = thinCells(cells, 1000);
    expect(thinned.customers.reduce((sum, count) => sum + count, 0)).toBe(1000);
    for (const frequency of [0, 1, 2, 3]) {
      const kept = thinned.customers.filter((_, i) => thinned.frequency[i] === frequency);
      expect(kept.reduce((sum, count) => sum + count, 0)).toBe(250);
    }
  });

  it("keeps everybody where there are no more", () => {
    expect(thinCells(cells, 4000)).toBe(cells);
  });
});
