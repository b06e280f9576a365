/**
 * Lists that tell too little, or tell it at the end of a scale: fitted in a limit that is named, or refused.
 */
import { describe, expect, it } from "vitest";
import { fitPurchases } from "#shared/engine/fit/fitPurchases.ts";
import type { FitOutcome } from "#shared/engine/fit/fitted.ts";
import { groupHistories } from "#shared/engine/fit/groupHistories.ts";
import { purchaseModels } from "#shared/engine/forecast/purchaseModels.ts";
import { type RandomDraws, randomDraws } from "../randomDraws.ts";

type Row = readonly [frequency: number, recency: number, age: number];

const names = ["bg-nbd", "mbg-nbd", "pareto-nbd", "nbd"] as const;

function fitOf(name: (typeof names)[number], rows: readonly Row[], hasPrior: boolean): FitOutcome {
  const column = (place: 0 | 1 | 2) => Float64Array.from(rows, (row) => row[place]);
  const histories = { frequency: column(0), recency: column(1), age: column(2) };
  return fitPurchases(purchaseModels[name], groupHistories(histories).cells, { hasPrior });
}

function many(count: number, row: (i: number) => Row): readonly Row[] {
  return Array.from({ length: count }, (_, i) => row(i));
}

/** Purchases at one rate for everybody, until they leave after one of them by a chance that is everybody's too. */
function alike(draws: RandomDraws, rate: number, chance: number, age: number): Row {
  let time = 0;
  let frequency = 0;
  let recency = 0;
  while (frequency === 0 || draws.uniform() >= chance) {
    time += draws.exponential() / rate;
    if (time > age) break;
    recency = time;
    frequency++;
  }
  return [frequency, recency, age];
}

const draws = randomDraws(5);
const oddLists: Readonly<Record<string, readonly Row[]>> = {
  "one customer": [[3, 50, 100]],
  "a hundred purchases, a day each": [[100, 99, 100]],
  "two of whom one came back": [
    [1, 10, 50],
    [0, 0, 60],
  ],
  "all alike": many(100, () => [4, 80, 100]),
  "all alike, seen on the last day": many(100, () => [4, 100, 100]),
  "recency = age": many(60, (i) => [1 + (i % 7), 100 + i, 100 + i]),
  "first purchase on the last day, for most": many(60, (i) =>
    i < 5 ? [2, 30, 40 + i] : [0, 0, 0],
  ),
  "a hundred purchases of few": many(40, (i) => [i < 2 ? 100 : i % 2, i < 2 ? 99 : i % 2, 100 + i]),
  "four hundred purchases in a century": many(200, (i) => [
    (i % 5) * 100,
    i % 5 === 0 ? 0 : 20_000 + i * 10,
    36_500 + i,
  ]),
  "everybody gone at once": many(200, (i) => [
    i % 3,
    i % 3 === 0 ? 0 : 3 + (i % 3),
    700 + (i % 30),
  ]),
  "times of a microsecond": many(100, (i) => [i % 4, i % 4 === 0 ? 0 : 1e-6 * (5 + i), 1e-3]),
  "times of a billion": many(100, (i) => [i % 4, i % 4 === 0 ? 0 : 1e9 * (5 + i), 1e12]),
  "alike in buying and in leaving": many(500, () => alike(draws, 0.1, 0.3, 300)),
};

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

describe.each(names)("%s", (name) => {
  it.each(Object.keys(oddLists))(
    "%s: nothing that is not a number, and a fit where there is a prior",
    (list) => {
      for (const hasPrior of [false, true]) {
        const outcome = fitOf(name, oddLists[list]!, hasPrior);
        expect(numbersIn(outcome).filter((value) => !Number.isFinite(value))).toEqual([]);
        if (hasPrior) expect(outcome.ok).toBe(true);
        if (!outcome.ok) continue;
        expect(outcome.fitted.parameters.every((parameter) => parameter > 0)).toBe(true);
        outcome.fitted.logCovariance.forEach((row, i) => {
          expect(row[i]).toBeGreaterThanOrEqual(0);
        });
      }
    },
  );

  it.each([
    ["no customers", []],
    ["nobody who came back", many(50, (i): Row => [0, 0, 10 + i])],
    ["nobody older than today", many(50, (): Row => [0, 0, 0])],
  ] as const)("refuses %s", (_, rows) => {
    for (const hasPrior of [false, true]) {
      expect(fitOf(name, rows, hasPrior)).toEqual({ ok: false, trouble: "tooFewRepeat" });
    }
  });
});

describe("customers who all buy at one rate", () => {
  // From 25 to 35 purchases in the same time: a variance of 10 beside a mean of 30.
  const rows = many(1100, (i): Row => [25 + (i % 11), 295, 300]);

  it("are the Poisson limit of NBD, whose rate is purchases ÷ time", () => {
    const outcome = fitOf("nbd", rows, false);
    if (!outcome.ok) throw new Error(outcome.trouble);
    const { parameters, logLikelihood, limit, logCovariance } = outcome.fitted;
    const purchases = rows.reduce((sum, [frequency]) => sum + frequency, 0);
    const time = rows.reduce((sum, [, , age]) => sum + age, 0);
    expect(limit).toBe("allAlike");
    expect(parameters[0]! / parameters[1]! / (purchases / time)).toBeCloseTo(1, 6);
    // Off by Σ x² ÷ 2r, with r at its end of a million.
    expect(
      Math.abs(logLikelihood - (purchases * Math.log(purchases / time) - purchases)),
    ).toBeLessThan(2);
    expect(logCovariance[0]).toEqual([0, 0]);
    // A rate from so many purchases is known to 1 ÷ √purchases.
    expect(Math.sqrt(logCovariance[1]![1]! * purchases)).toBeCloseTo(1, 2);
  });

  it("and leave after a purchase by one chance, are a limit of MBG/NBD", () => {
    // Every ten days, and gone after the k-th with 0.7ᵏ · 0.3, after the seventh at the latest.
    const stays = (i: number) =>
      Math.min(7, Math.floor(Math.log((i + 0.5) / 1000) / Math.log(0.7)));
    const leaving = many(1000, (i): Row => [stays(i), 10 * stays(i), 300]);
    const outcome = fitOf("mbg-nbd", leaving, false);
    if (!outcome.ok) throw new Error(outcome.trouble);
    const [r = 0, alpha = 0, a = 0, b = 0] = outcome.fitted.parameters;
    expect(outcome.fitted.limit).toBe("allAlike");
    expect(Math.abs(r / alpha / 0.1 - 1)).toBeLessThan(0.1);
    expect(Math.abs(a / (a + b) / 0.3 - 1)).toBeLessThan(0.1);
  });
});
