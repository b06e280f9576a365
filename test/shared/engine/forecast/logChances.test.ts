import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bgNbd } from "#shared/engine/clv/bgNbd.ts";
import { paretoNbd } from "#shared/engine/clv/paretoNbd.ts";
import type { PurchaseHistories } from "#shared/engine/clv/purchaseModel.ts";
import { countsAhead } from "#shared/engine/forecast/countsAhead.ts";
import { futureLaw, type PurchaseModelName } from "#shared/engine/forecast/futureLaw.ts";
import { logChances } from "#shared/engine/forecast/logChances.ts";
import { purchaseModels } from "#shared/engine/forecast/purchaseModels.ts";

/** As fitted to CDNOW in weeks [FHL05, BDF07], and what a shop of regulars, and one without churn, look like. */
const models: readonly (readonly [PurchaseModelName, readonly number[]])[] = [
  ["bg-nbd", [0.243, 4.414, 0.793, 2.426]],
  ["bg-nbd", [3, 5, 0.1, 30]],
  ["mbg-nbd", [0.525, 6.183, 0.891, 1.614]],
  ["pareto-nbd", [0.553, 10.578, 0.606, 11.669]],
  ["pareto-nbd", [2, 5, 0.02, 3000]],
  ["pareto-nbd", [2, 5, 30, 100]],
  ["nbd", [0.5, 10]],
];
/** x, t_x, T: once, long ago and just now; sometimes; weekly; daily and gone quiet. */
const customers = [
  [0, 0, 38.86],
  [0, 0, 0.14],
  [2, 30.43, 38.86],
  [26, 30.86, 31],
  [200, 25, 38],
] as const;

describe("logChances", () => {
  it("of all counts make one, and their mean is the model's expected purchases", () => {
    for (const [name, parameters] of models) {
      for (const customer of customers) {
        const horizon = 39;
        const many = sameHistory(customer, 2500);
        const chances = chancesOf(name, parameters, many, horizon).map(Math.exp);
        const sum = chances.reduce((total, chance) => total + chance, 0);
        const mean = chances.reduce((total, chance, count) => total + count * chance, 0);
        const model = purchaseModels[name];
        const [expected] = model.expectedPurchases(parameters, sameHistory(customer, 1), horizon);
        expect(Math.abs(sum - 1)).toBeLessThan(1e-11);
        expect(Math.abs(mean / expected! - 1)).toBeLessThan(1e-11);
      }
    }
  });

  it("are those of a new customer whose parameters the history has moved", () => {
    // [FHL05], [FH05]: given that somebody is active, buying and leaving start anew from their posterior.
    const history = sameHistory([5, 30, 38.86], 12);
    const [r, alpha, third, fourth] = [0.6, 9, 0.7, 11];
    for (let count = 1; count < 12; count++) {
      for (const [name, model, ahead] of [
        ["bg-nbd", bgNbd, [r + 5, alpha + 38.86, third, fourth + 5]],
        ["mbg-nbd", bgNbd, [r + 5, alpha + 38.86, third, fourth + 6]],
        ["pareto-nbd", paretoNbd, [r + 5, alpha + 38.86, third, fourth + 38.86]],
      ] as const) {
        const parameters = [r, alpha, third, fourth];
        const [alive] = purchaseModels[name].probabilityAlive(parameters, history);
        const chance = Math.exp(chancesOf(name, parameters, history, 20)[count]!);
        const other = alive! * model.probabilityOfCount(ahead, 20, count);
        expect(Math.abs(chance / other - 1)).toBeLessThan(1e-9);
      }
    }
  });

  it("are chances, and none is minus infinity or NaN, at the edge of floating point", () => {
    const { cases } = JSON.parse(readFileSync("test/golden/clv/stress.json", "utf8")) as {
      cases: readonly StressCase[];
    };
    for (const { model, params, x, t_x, T } of cases) {
      const name = nameInGolden[model];
      const letters = purchaseModels[name].parameterNames;
      const parameters = letters.map((letter) => params[letter]!);
      for (const horizon of [0.01, 39, 10_000]) {
        for (const count of [0, 1, 7, 5000]) {
          const history = sameHistory([x, t_x, T], 1);
          const [chance] = logChances(name, purchaseModels[name], parameters, history, horizon, [
            count,
          ]);
          expect(chance).toBeLessThanOrEqual(0);
          expect(chance).toBeGreaterThan(Number.NEGATIVE_INFINITY);
        }
      }
    }
  });
});

describe("countsAhead", () => {
  it("sums up the same chances to a thousandth, which few times of leaving allow", () => {
    for (const [name, parameters] of models) {
      for (const customer of customers) {
        const { atLeast, unit, last, means } = aheadOf(name, parameters, customer, 39);
        const chances = chancesOf(name, parameters, sameHistory(customer, 2500), 39);
        expect(unit).toBe(1);
        let rest = 1;
        for (let count = 0; count <= last; count++) {
          expect(Math.abs(atLeast[count]! - rest)).toBeLessThan(1e-3);
          rest -= Math.exp(chances[count]!);
        }
        const [expected] = purchaseModels[name].expectedPurchases(
          parameters,
          sameHistory(customer, 1),
          39,
        );
        expect(Math.abs(means[0]! / expected! - 1)).toBeLessThan(1e-3);
      }
    }
  });

  it("takes counts together where there are many, and keeps their mean", () => {
    for (const [name, parameters] of models) {
      const busy = [3000, 100, 100.1] as const;
      const { unit, means } = aheadOf(name, parameters, busy, 100);
      const model = purchaseModels[name];
      const [expected] = model.expectedPurchases(parameters, sameHistory(busy, 1), 100);
      expect(unit).toBeGreaterThan(1);
      expect(Math.abs(means[0]! / expected! - 1)).toBeLessThan(0.01);
    }
  });

  it("never rises from a count to the next, and knows no NaN", () => {
    const positive = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...models.map(([name]) => name)),
        fc.array(positive, { minLength: 4, maxLength: 4 }),
        fc.nat({ max: 300 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        positive,
        (name, parameters, x, share, age) => {
          const letters = parameters.slice(0, purchaseModels[name].parameterNames.length);
          const customer = [x, x === 0 ? 0 : share * age, age] as const;
          const { atLeast, last } = aheadOf(name, letters, customer, 50);
          expect(atLeast[0]).toBe(1);
          for (let bin = 1; bin <= last + 1; bin++) {
            expect(atLeast[bin]).toBeLessThanOrEqual(atLeast[bin - 1]! + 1e-9);
            expect(atLeast[bin]).toBeGreaterThanOrEqual(0);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

interface StressCase {
  readonly model: keyof typeof nameInGolden;
  readonly params: Readonly<Record<string, number>>;
  readonly x: number;
  readonly t_x: number;
  readonly T: number;
}

const nameInGolden = { bgnbd: "bg-nbd", mbgnbd: "mbg-nbd", pnbd: "pareto-nbd" } as const;

function sameHistory([x, tx, age]: readonly number[], times: number): PurchaseHistories {
  return {
    frequency: new Float64Array(times).fill(x!),
    recency: new Float64Array(times).fill(tx!),
    age: new Float64Array(times).fill(age!),
  };
}

/** Of 0, 1, 2 … purchases, one a place of the histories. */
function chancesOf(
  name: PurchaseModelName,
  parameters: readonly number[],
  histories: PurchaseHistories,
  horizon: number,
): Float64Array {
  const counts = histories.age.map((_, i) => i);
  return logChances(name, purchaseModels[name], parameters, histories, horizon, counts);
}

function aheadOf(
  name: PurchaseModelName,
  parameters: readonly number[],
  customer: readonly [number, number, number],
  horizon: number,
) {
  const [x, , age] = customer;
  const law = futureLaw(name, purchaseModels[name], parameters, sameHistory(customer, 1));
  return countsAhead([law], horizon)(0, x, age);
}
