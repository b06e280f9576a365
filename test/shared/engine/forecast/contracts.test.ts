import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "#shared/engine/analyse.ts";
import { continuousRate, ratePerPeriod, unitsPerYear } from "#shared/engine/clv/discount.ts";
import { valueOverPeriods } from "#shared/engine/clv/discountedCashFlow.ts";
import { expectedRenewals, renewalRange } from "#shared/engine/clv/shiftedBetaGeometric.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { expectPayments } from "#shared/engine/forecast/contractExpectation.ts";
import { type Population, UNKNOWN } from "#shared/engine/population.ts";
import { comparedCustomers } from "#shared/engine/summary/compared.ts";
import { manyLike, populationOf, typical } from "../populations.ts";

/** Four weeks: months and years are counted by the calendar. */
const PERIOD = 28;

interface Contract {
  readonly periods: number;
  readonly hasEnded: boolean;
}

/** Each in the first day of its last period, at 20.00 a period. */
function contractsOf(contracts: readonly Contract[]): Population {
  const rows = manyLike(typical, contracts.length, (i) => {
    const age = (contracts[i]!.periods - 1) * PERIOD;
    return { age, inactivity: 0, orderCount: contracts[i]!.periods };
  });
  return {
    ...populationOf(rows),
    contracts: {
      periodDays: PERIOD,
      periods: Int32Array.from(contracts, ({ periods }) => periods),
      hasEnded: Uint8Array.from(contracts, ({ hasEnded }) => Number(hasEnded)),
      fee: new Float64Array(contracts.length).fill(2000),
    },
  };
}

const plan = fc.record({
  periods: fc.integer({ min: 1, max: 30 }),
  horizon: fc.integer({ min: 1, max: 40 }),
  alpha: fc.double({ min: 0.1, max: 5, noNaN: true }),
  beta: fc.double({ min: 0.1, max: 20, noNaN: true }),
});

const allRenewed = {
  parameters: { retention: 1 },
  logCovariance: [[0]],
  logLikelihood: 0,
  customers: 1,
  limit: "none",
  spend: null,
} as const;

function paymentsBy(
  parameters: Readonly<Record<string, number>>,
  periods: number,
  horizonPeriods: number,
  annualDiscountRate: number,
) {
  const population = contractsOf([{ periods, hasEnded: false }]);
  const logCovariance = Object.keys(parameters).map(() => Object.keys(parameters).map(() => 0));
  const fit = { ...allRenewed, parameters, logCovariance };
  const options = { ...defaultOptions, horizonDays: horizonPeriods * PERIOD, annualDiscountRate };
  const compared = comparedCustomers(population);
  return expectPayments(fit, population, population.contracts!, compared, options);
}

describe("payments to come", () => {
  it("are the renewals that the shifted-beta-geometric expects, and so are their ranges", () => {
    fc.assert(
      fc.property(plan, ({ periods, horizon, alpha, beta }) => {
        const told = paymentsBy({ alpha, beta }, periods, horizon, 0);
        const expected = expectedRenewals([alpha, beta], periods, 0, horizon);
        expect(told.expectedOrders[0]! / expected).toBeCloseTo(1, 10);
        const { low, high } = renewalRange([alpha, beta], periods, horizon);
        expect([told.expectedOrdersLow[0], told.expectedOrdersHigh[0]]).toEqual([low, high]);
        expect(told.expectedValue[0]! / (2000 * expected)).toBeCloseTo(1, 10);
      }),
    );
  });

  it("are worth less the later they are paid", () => {
    fc.assert(
      fc.property(plan, ({ periods, horizon, alpha, beta }) => {
        const told = paymentsBy({ alpha, beta }, periods, horizon, 0.1);
        const perPeriod = PERIOD * continuousRate(0.1, unitsPerYear.days);
        const expected = expectedRenewals([alpha, beta], periods, perPeriod, horizon);
        expect(told.expectedValue[0]! / (2000 * expected)).toBeCloseTo(1, 10);
      }),
    );
  });

  it("at one retention are the discounted cash flow, less the payment of today", () => {
    const told = paymentsBy({ retention: 0.8 }, 4, 12, 0.1);
    const discountRate = ratePerPeriod(0.1, unitsPerYear.days / PERIOD);
    const stream = { margin: 2000, retention: 0.8, discountRate, acquisitionCost: 2000 };
    expect(told.expectedValue[0]!).toBeCloseTo(valueOverPeriods(stream, 13), 8);
  });

  it.each([
    [30, 12],
    [365, 1],
  ])(
    "every %i days are %i in a year, however long the contract has run",
    (periodDays, payments) => {
      for (let age = 0; age < 4000; age++) {
        const periods = 1 + Math.floor(age / (periodDays === 30 ? 365.25 / 12 : 365.25));
        const row = { ...typical, age, inactivity: 0, orderCount: periods };
        const population: Population = {
          ...populationOf([row]),
          contracts: {
            periodDays,
            periods: Int32Array.of(periods),
            hasEnded: Uint8Array.of(0),
            fee: Float64Array.of(2000),
          },
        };
        const compared = comparedCustomers(population);
        const { contracts } = population;
        const told = expectPayments(allRenewed, population, contracts!, compared, defaultOptions);
        expect(told.expectedOrders[0]).toBe(payments);
      }
    },
  );

  it("vary as whole payments do", () => {
    const { valueVariance, expectedValue } = paymentsBy({ retention: 0.5 }, 1, 2, 0);
    // 0, 1 or 2 payments with 0.5, 0.25 and 0.25: mean 0.75, mean of squares 1.25.
    expect(expectedValue[0]).toBeCloseTo(0.75 * 2000, 9);
    expect(valueVariance[0]).toBeCloseTo((1.25 - 0.75 ** 2) * 2000 ** 2, 6);
  });
});

describe("a table of contracts", () => {
  /** Of each hundred that begin, what of them ends in each period where a half, then a quarter, then a tenth leave. */
  const cohort: readonly Contract[] = [
    ...manyContracts(50, { periods: 1, hasEnded: true }),
    ...manyContracts(12, { periods: 2, hasEnded: true }),
    ...manyContracts(4, { periods: 3, hasEnded: true }),
    ...manyContracts(34, { periods: 4, hasEnded: false }),
  ];

  it("is told by retention that rises with age, where enough have ended and enough run", () => {
    const population = contractsOf([...cohort, { periods: 1, hasEnded: false }]);
    const { model, scores } = analyse(population, defaultOptions);
    expect(model.forecast).toMatchObject({ method: "shifted-beta-geometric", reason: "contracts" });
    const [ended, running, young] = [0, cohort.length - 1, cohort.length] as const;
    expect(scores.chanceActive[ended]).toBe(0);
    expect(scores.expectedValue[ended]).toBe(0);
    expect(scores.chanceActive[running]).toBe(1);
    expect(scores.expectedOrders[running]!).toBeGreaterThan(2 * scores.expectedOrders[young]!);
    expect(scores.usualInterval[running]).toBe(PERIOD);
  });

  it("is told by one retention for all where few have ended", () => {
    const { model } = analyse(contractsOf(cohort.slice(60)), defaultOptions);
    expect(model.forecast).toMatchObject({ method: "discounted-cash-flow", reason: "fewEnded" });
    // Six ended, and half a one more.
    const due = 2 * 2 + 4 * 3 + 34 * 3;
    expect(model.forecast.fit!.parameters["retention"]).toBeCloseTo(1 - 6.5 / (due + 1), 12);
  });

  it("is told as asked, and says where it could not be", () => {
    const population = contractsOf(cohort);
    const asked = analyse(population, { ...defaultOptions, method: "discounted-cash-flow" });
    expect(asked.model.forecast).toMatchObject({ method: "discounted-cash-flow", reason: "asked" });
    const family = analyse(population, { ...defaultOptions, method: "bg-nbd" });
    expect(family.model.forecast.method).toBe("shifted-beta-geometric");
    expect(family.notices).toContainEqual({
      code: "notice.methodNotUsed",
      asked: "bg-nbd",
      used: "shifted-beta-geometric",
    });
    const allRun = contractsOf(manyContracts(40, { periods: 5, hasEnded: false }));
    const unfitted = analyse(allRun, { ...defaultOptions, method: "shifted-beta-geometric" });
    expect(unfitted.model.forecast).toMatchObject({
      method: "discounted-cash-flow",
      reason: "fewEnded",
    });
  });

  it("expects nothing known of who has no contract", () => {
    const population = contractsOf([...cohort, { periods: 1, hasEnded: false }]);
    population.contracts!.periods[cohort.length] = UNKNOWN;
    const { scores } = analyse(population, defaultOptions);
    expect(scores.expectedOrders[cohort.length]).toBe(UNKNOWN);
    expect(scores.chanceActive[cohort.length]).toBe(UNKNOWN);
  });
});

function manyContracts(count: number, contract: Contract): readonly Contract[] {
  return new Array<Contract>(count).fill(contract);
}
