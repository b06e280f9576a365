/**
 * BG/BB, on 11,104 donors over six years.
 *
 * Golden values: test/golden/clv/donations-bgbb.json, 30-digit arithmetic; parameters to 1e-5 and
 * log-likelihoods to 1e-6 as asked of a fit, all else to 1e-9 relative: parameters are written to 16 digits.
 * Published, [FHS10] Table 3: 1.204, 0.750, 0.657, 2.783, LL −33225.6, rounded as printed.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bgBb, bgBbAliveAtEnd } from "#shared/engine/clv/bgBb.ts";
import { fitPurchases } from "#shared/engine/fit/fitPurchases.ts";
import { cellsOf, golden, goldenTable } from "./golden.ts";

interface Donations {
  /** Written as texts, to keep all 16 digits. */
  readonly params: { readonly params: readonly string[]; readonly ll: string };
  readonly rows: readonly {
    readonly x: number;
    readonly t_x: number;
    readonly n: number;
    readonly custs: number;
    readonly ll: number;
    readonly PAlive_next: number;
    readonly PAlive_at_n: number;
    readonly CET_5: number;
    readonly DERT_d10: number;
  }[];
  readonly expected_1_to_11: readonly number[];
}

const donations = golden<Donations>("donations-bgbb.json");
const exact = donations.params.params.map(Number);
const ll = Number(donations.params.ll);
const cells = cellsOf(donations.rows.map(({ x, t_x, n, custs }) => [x, t_x, n, custs]));

/** Largest difference, as a part of what is expected. */
function farthest(found: ArrayLike<number>, wanted: readonly number[]): number {
  return Math.max(...wanted.map((value, i) => Math.abs(found[i]! / value - 1)));
}

describe("the fit to the donations", () => {
  const { frequency = cells.frequency, recency, periods, weights } = goldenTable("donations.csv");
  const outcome = fitPurchases(
    bgBb,
    { frequency, recency: recency!, age: periods!, customers: weights! },
    { hasPrior: false },
  );
  if (!outcome.ok) throw new Error(outcome.trouble);
  const { parameters, logLikelihood, customers, limit } = outcome.fitted;

  it("is the exact one", () => {
    expect(farthest(parameters, exact)).toBeLessThan(1e-5);
    expect(Math.abs(logLikelihood - ll)).toBeLessThan(1e-6);
    expect(customers).toBe(11104);
    expect(limit).toBe("none");
  });

  it("is the published one, as printed", () => {
    expect(parameters.map((value) => value.toFixed(3))).toEqual([
      "1.204",
      "0.750",
      "0.657",
      "2.783",
    ]);
    expect(logLikelihood.toFixed(1)).toBe("-33225.6");
  });
});

describe("what the model tells of each donor", () => {
  const of = (name: "ll" | "PAlive_next" | "PAlive_at_n" | "CET_5" | "DERT_d10") =>
    donations.rows.map((row) => row[name]);

  it("agrees with the exact values", () => {
    expect(farthest(bgBb.logLikelihoods(exact, cells), of("ll"))).toBeLessThan(1e-9);
    expect(farthest(bgBb.expectedPurchases(exact, cells, 5), of("CET_5"))).toBeLessThan(1e-9);
    const dert = bgBb.discountedPurchases(exact, cells, Math.log(1.1), Number.POSITIVE_INFINITY);
    expect(farthest(dert, of("DERT_d10"))).toBeLessThan(1e-9);
  });

  it("tells being there at the next opportunity from being there at the last", () => {
    expect(farthest(bgBb.probabilityAlive(exact, cells), of("PAlive_next"))).toBeLessThan(1e-9);
    expect(farthest(bgBbAliveAtEnd(exact, cells), of("PAlive_at_n"))).toBeLessThan(1e-9);
  });

  it("expects as many donations of a new donor over one to eleven years", () => {
    const found = donations.expected_1_to_11.map((_, i) => bgBb.expectedRepeats(exact, i + 1));
    expect(farthest(found, donations.expected_1_to_11)).toBeLessThan(1e-9);
  });
});

const positive = fc.double({ min: 0.05, max: 20, noNaN: true });
const anyParameters = fc.tuple(positive, positive, positive, positive);
/** Every way that four opportunities can go. */
const rowsOfFour = Array.from({ length: 16 }, (_, bits) =>
  [0, 1, 2, 3].map((place) => (bits >> place) & 1),
);
const allOfFour = cellsOf(
  rowsOfFour.map((row) => [row.reduce((a, b) => a + b, 0), row.lastIndexOf(1) + 1, 4, 1]),
);

describe("BG/BB", () => {
  it("gives all ways that four opportunities can go a chance of 1 together", () => {
    fc.assert(
      fc.property(anyParameters, (parameters) => {
        const chances = bgBb.logLikelihoods(parameters, allOfFour).map(Math.exp);
        expect(chances.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  it("counts purchases as the rows of opportunities do", () => {
    fc.assert(
      fc.property(anyParameters, (parameters) => {
        const chances = bgBb.logLikelihoods(parameters, allOfFour).map(Math.exp);
        const byCount = [0, 0, 0, 0, 0];
        chances.forEach((chance, i) => {
          byCount[allOfFour.frequency[i]!]! += chance;
        });
        byCount.forEach((chance, count) => {
          expect(bgBb.probabilityOfCount(parameters, 4, count)).toBeCloseTo(chance, 12);
        });
        const mean = byCount.reduce((sum, chance, count) => sum + count * chance, 0);
        expect(bgBb.expectedRepeats(parameters, 4)).toBeCloseTo(mean, 11);
      }),
    );
  });

  it("expects of donors together what it expects of a new one, by the law of total expectation", () => {
    fc.assert(
      fc.property(anyParameters, fc.integer({ min: 1, max: 12 }), (parameters, horizon) => {
        const chances = bgBb.logLikelihoods(parameters, allOfFour).map(Math.exp);
        const ahead = bgBb.expectedPurchases(parameters, allOfFour, horizon);
        const total = ahead.reduce((sum, expected, i) => sum + expected * chances[i]!, 0);
        const all = bgBb.expectedRepeats(parameters, 4 + horizon);
        expect(total).toBeCloseTo(all - bgBb.expectedRepeats(parameters, 4), 11);
      }),
    );
  });

  it("has the gradient that small changes of the parameters show", () => {
    const histories = cellsOf([
      [0, 0, 6, 3],
      [2, 5, 6, 2],
      [6, 6, 6, 1],
      [1, 3, 30, 4],
      [0, 0, 1, 5],
    ]);
    fc.assert(
      fc.property(anyParameters, (parameters) => {
        const { gradient } = bgBb.logLikelihood(parameters, histories);
        gradient.forEach((slope, k) => {
          const at = (by: number) =>
            bgBb.logLikelihood(
              parameters.map((value, i) => (i === k ? value * Math.exp(by) : value)),
              histories,
            ).value;
          expect((at(1e-4) - at(-1e-4)) / 2e-4).toBeCloseTo(slope, 5);
        });
      }),
    );
  });

  it("stays finite over very long rows, at γ = 1, and where nobody or everybody leaves", () => {
    const histories = cellsOf([
      [0, 0, 20000, 1],
      [19999, 20000, 20000, 1],
      [1, 1, 20000, 1],
      [500, 500, 500, 1],
    ]);
    for (const gamma of [1e-9, 1, 1e9]) {
      for (const delta of [1e-9, 1e9]) {
        const parameters = [0.7, 1e-6, gamma, delta];
        const answers = [
          ...bgBb.logLikelihoods(parameters, histories),
          ...bgBb.probabilityAlive(parameters, histories),
          ...bgBb.expectedPurchases(parameters, histories, 1000),
          ...bgBb.discountedPurchases(parameters, histories, 1e-4, Number.POSITIVE_INFINITY),
          ...bgBb.logLikelihood(parameters, histories).gradient,
          bgBb.probabilityOfCount(parameters, 2000, 1999),
        ];
        expect(answers.every(Number.isFinite)).toBe(true);
      }
    }
  });
});
