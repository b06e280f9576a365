/**
 * Shifted-beta-geometric, on two cohorts of 1,000 customers over twelve years.
 *
 * Golden values: test/golden/clv/contracts.json, 40-digit arithmetic. Published, [FH07] and [FH10]: α 0.668,
 * β 3.806 and α 0.704, β 1.182, rounded as printed.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  contractLogLikelihood,
  expectedRenewals,
  groupContracts,
  logChurn,
  logSurvival,
  renewalRange,
  retentionRate,
} from "#shared/engine/clv/shiftedBetaGeometric.ts";
import { fitContracts } from "#shared/engine/fit/fitContracts.ts";
import { golden } from "./golden.ts";

interface Cohort {
  readonly survivors: readonly number[];
  readonly alpha: number;
  readonly beta: number;
  readonly logLikelihood: number;
  readonly survival: readonly number[];
  readonly residualByRenewals: readonly number[];
}
interface Contracts {
  readonly published: {
    readonly highEnd: { readonly alpha: number; readonly beta: number };
    readonly regular: { readonly alpha: number; readonly beta: number };
    readonly other: { readonly survival: readonly number[]; readonly residual: number };
  };
  readonly cohorts: { readonly highEnd: Cohort; readonly regular: Cohort };
}

const { published, cohorts } = golden<Contracts>("contracts.json");
const FITTED_YEARS = 7;
const perYear = Math.log(1.1);

/** Who left after each year, and who was still there after the last: in their eighth. */
function cellsOf({ survivors }: Cohort) {
  const years = Array.from({ length: FITTED_YEARS }, (_, year) => year + 1);
  const left = years.map((year) => survivors[year - 1]! - survivors[year]!);
  return groupContracts(
    [...years, FITTED_YEARS + 1],
    [...years.map(() => 1), 0],
    [...left, survivors[FITTED_YEARS]!],
  );
}

function fitted(cohort: Cohort, hasPrior = false) {
  const outcome = fitContracts(cellsOf(cohort), { hasPrior });
  if (!outcome.ok) throw new Error(outcome.trouble);
  return outcome.fitted;
}

describe.each(["highEnd", "regular"] as const)("the %s cohort", (name) => {
  const cohort = cohorts[name];
  const exact = [cohort.alpha, cohort.beta];

  it("is fitted exactly, and as published", () => {
    const { parameters, logLikelihood, customers } = fitted(cohort);
    parameters.forEach((value, i) => {
      expect(Math.abs(value / exact[i]! - 1)).toBeLessThan(1e-5);
    });
    expect(Math.abs(logLikelihood - cohort.logLikelihood)).toBeLessThan(1e-6);
    expect(customers).toBe(1000);
    const { alpha, beta } = published[name];
    expect(parameters.map((value) => Number(value.toFixed(3)))).toEqual([alpha, beta]);
  });

  it("survives as calculated otherwise", () => {
    cohort.survival.forEach((chance, i) => {
      expect(Math.exp(logSurvival(exact, i + 1))).toBeCloseTo(chance, 12);
    });
  });

  it("has as many payments to come as calculated otherwise, by renewals made", () => {
    cohort.residualByRenewals.forEach((payments, renewals) => {
      const found = expectedRenewals(exact, renewals + 1, perYear, Number.POSITIVE_INFINITY);
      expect(found / payments).toBeCloseTo(1, 12);
    });
  });

  it("moves by less than its standard error where a prior is added", () => {
    const { parameters, logCovariance } = fitted(cohort);
    fitted(cohort, true).parameters.forEach((value, i) => {
      const deviation = Math.sqrt(logCovariance[i]![i]!);
      expect(Math.abs(Math.log(value / parameters[i]!))).toBeLessThan(deviation / 2);
    });
  });
});

describe("years that were not fitted", () => {
  const { parameters } = fitted(cohorts.highEnd);

  it("are foretold as another program does, to the three digits it prints", () => {
    const found = [8, 9, 10, 11, 12].map((year) => Math.exp(logSurvival(parameters, year)));
    expect(found.map((chance) => Number(chance.toFixed(3)))).toEqual(published.other.survival);
    // It counts the next payment in full.
    const payments = 1.1 * expectedRenewals(parameters, 8, perYear, Number.POSITIVE_INFINITY);
    expect(Number(payments.toFixed(2))).toBe(published.other.residual);
  });
});

const parameter = fc.double({ min: 0.05, max: 50, noNaN: true });
const anyParameters = fc.tuple(parameter, parameter);

describe("shifted-beta-geometric", () => {
  it("has everybody leave some day, or be there still", () => {
    fc.assert(
      fc.property(anyParameters, fc.integer({ min: 1, max: 60 }), (parameters, periods) => {
        let sum = Math.exp(logSurvival(parameters, periods));
        for (let t = 1; t <= periods; t++) sum += Math.exp(logChurn(parameters, t));
        expect(sum).toBeCloseTo(1, 10);
      }),
    );
  });

  it("retains a larger share the older a cohort is", () => {
    fc.assert(
      fc.property(anyParameters, fc.integer({ min: 1, max: 60 }), (parameters, t) => {
        const rate = retentionRate(parameters, t);
        expect(retentionRate(parameters, t + 1)).toBeGreaterThan(rate);
        const ratio = Math.exp(logSurvival(parameters, t) - logSurvival(parameters, t - 1));
        expect(ratio).toBeCloseTo(rate, 10);
      }),
    );
  });

  it("has the gradient that small changes of the parameters show", () => {
    const cells = groupContracts([1, 1, 4, 9, 9, 30], [1, 0, 1, 0, 1, 0], [3, 2, 5, 1, 1, 4]);
    fc.assert(
      fc.property(anyParameters, (parameters) => {
        const { gradient } = contractLogLikelihood(parameters, cells);
        gradient.forEach((slope, k) => {
          const at = (by: number) =>
            contractLogLikelihood(
              parameters.map((value, i) => (i === k ? value * Math.exp(by) : value)),
              cells,
            ).value;
          expect((at(1e-4) - at(-1e-4)) / 2e-4).toBeCloseTo(slope, 5);
        });
      }),
    );
  });

  it("keeps the renewals of a contract within its 80 % range in 80 of 100 cases at least", () => {
    fc.assert(
      fc.property(
        anyParameters,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 40 }),
        (parameters, periods, horizon) => {
          const { low, high } = renewalRange(parameters, periods, horizon);
          const chanceOf = (renewals: number) =>
            Math.exp(
              logSurvival(parameters, periods - 1 + renewals) -
                logSurvival(parameters, periods - 1),
            );
          const above = high + 1 > horizon ? 0 : chanceOf(high + 1);
          expect(1 - chanceOf(low)).toBeLessThanOrEqual(0.1 + 1e-9);
          expect(above).toBeLessThanOrEqual(0.1 + 1e-9);
        },
      ),
    );
  });
});

describe("a fit", () => {
  it("is the constant rate where contracts end at one rate whatever their age", () => {
    // Half of those who are left end in each period.
    const cells = groupContracts([1, 2, 3, 4], [1, 1, 1, 0], [80, 40, 20, 20]);
    const outcome = fitContracts(cells, { hasPrior: false });
    if (!outcome.ok) throw new Error(outcome.trouble);
    expect(outcome.fitted.limit).toBe("allAlike");
    expect(retentionRate(outcome.fitted.parameters, 5)).toBeCloseTo(0.5, 6);
    expect(outcome.fitted.logLikelihood).toBeCloseTo(280 * Math.log(0.5), 5);
  });

  it("tells nothing of contracts of which none has ended, or none was ever renewed", () => {
    const running = groupContracts([1, 5, 9], [0, 0, 0]);
    const over = groupContracts([1, 1], [1, 1]);
    for (const cells of [running, over, groupContracts([], [])]) {
      for (const hasPrior of [false, true]) {
        expect(fitContracts(cells, { hasPrior })).toEqual({ ok: false, trouble: "degenerate" });
      }
    }
  });

  it("finds the parameters of a simulated million again", () => {
    const [alpha, beta] = [1.4, 5];
    const years = Array.from({ length: 12 }, (_, year) => year + 1);
    const cells = groupContracts(
      [...years, 13],
      [...years.map(() => 1), 0],
      [
        ...years.map((year) => 1e6 * Math.exp(logChurn([alpha, beta], year))),
        1e6 * Math.exp(logSurvival([alpha, beta], 12)),
      ],
    );
    const outcome = fitContracts(cells, { hasPrior: false });
    if (!outcome.ok) throw new Error(outcome.trouble);
    expect(outcome.fitted.parameters[0]).toBeCloseTo(alpha, 6);
    expect(outcome.fitted.parameters[1]).toBeCloseTo(beta, 5);
  });

  it("with a prior gives finite parameters of any few contracts of which one has ended", () => {
    const contract = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 1 }));
    fc.assert(
      fc.property(fc.array(contract, { maxLength: 12 }), (others) => {
        const contracts = [...others, [2, 1] as const];
        const cells = groupContracts(
          contracts.map(([periods]) => periods),
          contracts.map(([, hasEnded]) => hasEnded),
        );
        const outcome = fitContracts(cells, { hasPrior: true });
        expect(outcome.ok && outcome.fitted.limit).toBe("none");
        expect(outcome.ok && outcome.fitted.parameters.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
