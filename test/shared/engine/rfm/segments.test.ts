import { describe, expect, it } from "vitest";
import { analyse } from "#shared/engine/analyse.ts";
import { segmentCodes } from "#shared/engine/codes.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import {
  frequencyMonetary,
  isCoveredBy,
  segmentRules,
  segmentsOf,
} from "#shared/engine/rfm/segments.ts";
import { comparedCustomers } from "#shared/engine/summary/compared.ts";
import { populationOf } from "../populations.ts";

const fromOneToFive = [1, 2, 3, 4, 5];
const combinations = fromOneToFive.flatMap((r) =>
  fromOneToFive.flatMap((f) =>
    fromOneToFive.flatMap((m) => [1, 2].map((orderCount) => ({ r, f, m, orderCount }))),
  ),
);

describe("segments", () => {
  it("covers each of the 250 combinations with exactly one rule, and leaves no rule unused", () => {
    expect(combinations.length).toBe(250);
    const used = new Set<string>();
    for (const { r, f, m, orderCount } of combinations) {
      const fm = frequencyMonetary(f, m);
      const covering = segmentRules.filter((rule) => isCoveredBy(rule, r, fm, orderCount === 1));
      expect(covering.length).toBe(1);
      used.add(covering[0]!.code);
    }
    expect([...used].sort()).toEqual(segmentCodes.filter((code) => code !== "PS").sort());
  });

  it("writes into the column the segment that the rules name", () => {
    const population = populationOf(
      combinations.map(({ orderCount }) => ({
        age: 9,
        inactivity: 9,
        orderCount,
        spend: 1,
        influence: -1,
      })),
    );
    const column = (axis: "r" | "f" | "m") => Uint8Array.from(combinations, (c) => c[axis]);
    const segments = segmentsOf(population, comparedCustomers(population), {
      r: column("r"),
      f: column("f"),
      m: column("m"),
      axes: { r: "rank", f: "rank", m: "rank" },
    });
    combinations.forEach(({ r, f, m, orderCount }, i) => {
      const rule = segmentRules.find((candidate) =>
        isCoveredBy(candidate, r, frequencyMonetary(f, m), orderCount === 1),
      );
      expect(segmentCodes[segments[i]!]).toBe(rule?.code);
    });
  });

  // The definition's table, cell by cell: rows R 1 to 5, columns FM 1 to 5.
  it.each([
    [1, ["LT", "LT", "AR", "AR", "CL"], "LT"],
    [2, ["HI", "HI", "AR", "AR", "CL"], "HI"],
    [3, ["AS", "AS", "NA", "LO", "LO"], "AS"],
    [4, ["PL", "PL", "PL", "LO", "LO"], "PR"],
    [5, ["PL", "PL", "PL", "CH", "CH"], "NE"],
  ] as const)("names the cells of R %d as the definition does", (r, repeat, single) => {
    const nameOf = (fm: number, oneOrder: boolean) =>
      segmentRules.find((rule) => isCoveredBy(rule, r, fm, oneOrder))?.code;
    expect(fromOneToFive.map((fm) => nameOf(fm, false))).toEqual(repeat);
    expect(fromOneToFive.map((fm) => nameOf(fm, true))).toEqual(fromOneToFive.map(() => single));
  });

  it("rounds FM half up, and takes the one that is known", () => {
    expect(frequencyMonetary(1, 2)).toBe(2);
    expect(frequencyMonetary(2, 2)).toBe(2);
    expect(frequencyMonetary(5, 4)).toBe(5);
    expect(frequencyMonetary(0, 3)).toBe(3);
    expect(frequencyMonetary(3, 0)).toBe(3);
    expect(frequencyMonetary(0, 0)).toBe(0);
  });
});

it("flags a big first order from M 4 on, and who is overdue past twice the usual interval", () => {
  const customers = fromOneToFive.map((step) => ({
    age: 100 * step,
    inactivity: 100 * step,
    orderCount: 1,
    spend: 100 * step,
    influence: -1,
  }));
  // Nobody ordered twice: the usual interval is 90 days.
  const { scores } = analyse(populationOf(customers), defaultOptions);
  expect([...scores.m]).toEqual([1, 2, 3, 4, 5]);
  expect([...scores.flags]).toEqual([0, 2, 2, 3, 3]);
});

it("does not call a customer of many orders a day overdue after two days", () => {
  const shape = { age: 3, orderCount: 9, influence: -1 };
  const customers = [1, 2, 3, 4, 5].map((spend) => ({ ...shape, inactivity: 2, spend }));
  const { scores } = analyse(populationOf(customers), defaultOptions);
  expect(scores.usualInterval[0]!).toBeLessThan(0.5);
  expect([...scores.flags]).toEqual([0, 0, 0, 0, 0]);
});
