import { describe, expect, it } from "vitest";
import { analyse } from "#shared/engine/analyse.ts";
import { storeRates } from "#shared/engine/clv/storeRates.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { fitPurchases } from "#shared/engine/fit/fitPurchases.ts";
import { groupHistories } from "#shared/engine/fit/groupHistories.ts";
import { fittedHistories } from "#shared/engine/forecast/customerHistories.ts";
import { expectationBy } from "#shared/engine/forecast/expectationBy.ts";
import type { Forecast } from "#shared/engine/forecast/forecast.ts";
import type { FamilyName, Method } from "#shared/engine/forecast/methods.ts";
import { purchaseModels } from "#shared/engine/forecast/purchaseModels.ts";
import { topFifthHeld } from "#shared/engine/forecast/topFifth.ts";
import { weeklyRepeats } from "#shared/engine/forecast/weeklyRepeats.ts";
import type { Population } from "#shared/engine/population.ts";
import { comparedCustomers } from "#shared/engine/summary/compared.ts";
import { golden } from "../clv/golden.ts";
import { dayNumber } from "../exports.ts";
import { cdnowLog, cutAt, type Later, onlineRetailLog, populationAt } from "./shopHistories.ts";

describe("CDNOW: 39 weeks seen, 39 weeks to come", () => {
  const known = golden<Holdout>("holdout-cdnow.json").datasets.cdnow;
  const days = 273;
  const end = dayNumber("1998-06-30");
  const log = cdnowLog();
  const { before, later } = cutAt(log, end - days);
  const population = populationAt(before, end - days, days);
  const whole = wholeHistory();

  it("is the same data", () => {
    expect(population.size).toBe(known.n);
    expect(sum(population.purchases!.purchaseDays)).toBe(known.n + known.calibration_repeat);
    expect(sum(later.purchases)).toBe(known.holdout_actual_total);
    const { actual } = weeksBy(() => 0);
    expect(actual).toEqual(known.actual_cumulative);
  });

  it.each(families)(
    "%s, fitted as the other side fits, expects what it expects",
    (family, name) => {
      // Its fits stop at a gradient of 1e-11; ours at nine digits of each parameter.
      const { forecast } = plainFit(family);
      const { total, absolute, squared, alive } = errorsOf(forecast);
      const other = known.models[name]!;
      expect(total / other.predicted_total).toBeCloseTo(1, 7);
      expect(absolute / other.MAE).toBeCloseTo(1, 7);
      expect(squared / other.RMSE).toBeCloseTo(1, 7);
      expect(alive / other.mean_PAlive).toBeCloseTo(1, 7);
    },
  );

  it.each(families)("%s, so fitted, draws the same curve of expected repeats", (family, name) => {
    const { parameters } = plainFit(family);
    const { expected } = weeksBy((age) => purchaseModels[family].expectedRepeats(parameters, age));
    const other = known.expected_cumulative[name]!;
    expect(expected.length).toBe(other.length);
    // Its last week is a whole one, ours ends with the history.
    for (const [week, repeats] of other.slice(0, -1).entries()) {
      expect(expected[week]! / repeats).toBeCloseTo(1, 6);
    }
  });

  it.each(families)(
    "%s as the sheet fits it: what is believed of shops moves the total little",
    (family, name) => {
      const { forecast } = analyse(population, options(family)).model;
      const { total } = errorsOf(forecast);
      expect(forecast).toMatchObject({ method: family, reason: "asked", fit: { limit: "none" } });
      expect(Math.abs(total / known.models[name]!.predicted_total - 1)).toBeLessThan(0.02);
    },
  );

  it("is told by the automatic choice at least as well as by BG/NBD and by the closed form", () => {
    const held = (method: Method | "auto") =>
      topFifthHeld(
        analyse(population, options(method)).scores.expectedValue,
        later.spend,
        everybody(population),
      );
    const automatic = held("auto");
    expect(automatic).toBeGreaterThanOrEqual(held("closed-form"));
    expect(automatic).toBeGreaterThanOrEqual(held("bg-nbd"));
    const past = topFifthHeld(population.spend, later.spend, everybody(population));
    expect(automatic).toBeGreaterThan(past);
  });

  it("is rehearsed by the engine as by hand: totals of the part, and the weeks beside them", () => {
    const { model } = analyse(whole, options("pareto-nbd"));
    const { backtest } = model.forecast;
    const { total } = errorsOf(analyse(population, options("pareto-nbd")).model.forecast);
    expect(backtest).toMatchObject({ heldOutDays: days, customers: known.n, method: "pareto-nbd" });
    expect(backtest!.purchases.actual).toBe(known.holdout_actual_total);
    expect(backtest!.purchases.expected).toBeCloseTo(total, 6);
    expect(backtest!.weeks.actual).toEqual(known.actual_cumulative);
    expect(backtest!.weeks.seen).toBe(38);
  });

  function options(method: Method | "auto") {
    return { ...defaultOptions, method, horizonDays: days };
  }

  /** With the second half as the part that is hidden, as long as the published one. */
  function wholeHistory(): Population {
    const all = populationAt(log, end, days);
    const purchases = all.purchases!;
    const part = {
      ...purchases.heldOut!,
      days,
      purchaseDays: Int32Array.from(later.purchases),
      spend: later.spend,
      inactivityBefore: population.inactivity.map((inactivity) => inactivity + days),
    };
    return { ...all, purchases: { ...purchases, heldOut: part } };
  }

  function weeksBy(expectedRepeats: (age: number) => number) {
    const purchases = whole.purchases!;
    return weeklyRepeats(whole, purchases, purchases.heldOut!, expectedRepeats);
  }

  function plainFit(family: FamilyName) {
    const model = purchaseModels[family];
    const compared = comparedCustomers(population);
    const histories = fittedHistories(population, compared, population.purchases!, population.size);
    const outcome = fitPurchases(model, groupHistories(histories).cells, { hasPrior: false });
    if (!outcome.ok) throw new Error(outcome.trouble);
    const { parameters, ...fitted } = outcome.fitted;
    const named = model.parameterNames.map((letter, i) => [letter, parameters[i]!] as const);
    const fit = { ...fitted, parameters: Object.fromEntries(named), spend: null };
    return { parameters, forecast: { ...fittedForecast, method: family, fit } };
  }

  function errorsOf(forecast: Forecast) {
    const compared = comparedCustomers(population);
    const rates = storeRates(population, compared);
    const told = expectationBy(forecast, population, compared, rates, options("auto"));
    const { expectedOrders, chanceActive } = told;
    const misses = expectedOrders.map((expected, i) => expected - later.purchases[i]!);
    return {
      total: sum(expectedOrders),
      alive: sum(chanceActive) / population.size,
      absolute: sum(misses.map(Math.abs)) / population.size,
      squared: Math.sqrt(sum(misses.map((miss) => miss * miss)) / population.size),
    };
  }
});

describe("Online Retail: a shop whose customers nobody sees leaving", () => {
  const { exact } = golden<Boundary>("online-retail-boundary.json");
  const end = dayNumber("2011-12-09");
  // The others' fits have seen everything to the end of August.
  const days = end - dayNumber("2011-08-31");
  const { before, later } = cutAt(onlineRetailLog(), end - days);
  const population = populationAt(before, end - days, days);
  const automatic = analyse(population, { ...defaultOptions, horizonDays: days });

  it("is fitted without leaving, and says so", () => {
    const { fit, method, reason } = automatic.model.forecast;
    expect(comparedCustomers(population).customers).toBe(exact.nbd_limit.n_customers);
    expect({ method, reason, limit: fit?.limit }).toEqual({
      method: "bg-nbd",
      reason: "likeliestHeldOut",
      limit: "noDropOut",
    });
    // What is believed of shops is worth a handful of customers; the other side believes nothing.
    const [r, alphaWeeks] = exact.nbd_limit.params.map(Number);
    expect(fit!.parameters["r"]! / r!).toBeCloseTo(1, 2);
    expect(fit!.parameters["alpha"]! / (7 * alphaWeeks!)).toBeCloseTo(1, 2);
  });

  it("finds the spend that the other side finds", () => {
    const { spend } = automatic.model.forecast.fit!;
    const [p, q, gamma] = exact.gg.params.map(Number);
    expect(spend!.customers).toBe(exact.gg.n_customers);
    expect(Math.abs(spend!.p / p! - 1)).toBeLessThan(0.02);
    expect(Math.abs(spend!.q / q! - 1)).toBeLessThan(0.02);
    expect(Math.abs(spend!.gamma / (100 * gamma!) - 1)).toBeLessThan(0.02);
  });

  it("holds at least 90 % of what the best other pick holds: the exact fit's, and past revenue's", () => {
    const held = (rule: Float64Array) => topFifthHeld(rule, later.spend, everybody(population));
    const best = Math.max(held(exactPick(population, exact)), held(population.spend));
    expect(held(automatic.scores.expectedValue)).toBeGreaterThan(0.9 * best);
  });
});

const families = [
  ["bg-nbd", "bgnbd"],
  ["mbg-nbd", "mbgnbd"],
  ["pareto-nbd", "pnbd"],
] as const;

const fittedForecast = { reason: "asked", isOn: true, candidates: [], backtest: null } as const;

/** NBD × Gamma-Gamma at the exact parameters: to the order, what the others' fits come to. */
function exactPick({ age, purchases }: Population, exact: Boundary["exact"]): Float64Array {
  const [r = 0, alphaWeeks = 0] = exact.nbd_limit.params.map(Number);
  const [p = 0, q = 0, gamma = 0] = exact.gg.params.map(Number);
  const { purchaseDays, repeatSpend } = purchases!;
  return Float64Array.from(purchaseDays, (days, i) => {
    const x = Math.max(0, days - 1);
    const spend = (p * (100 * gamma + repeatSpend[i]!)) / (p * x + q - 1);
    return days === 0 ? 0 : (spend * (r + x)) / (7 * alphaWeeks + age[i]!);
  });
}

function everybody(population: Population): Uint8Array {
  return comparedCustomers(population).isCompared;
}

function sum(values: Float64Array | Int32Array | Later["spend"]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

interface Holdout {
  readonly datasets: { readonly cdnow: CdnowHoldout };
}

interface CdnowHoldout {
  readonly n: number;
  readonly calibration_repeat: number;
  readonly holdout_actual_total: number;
  readonly models: Readonly<Record<string, OtherSide>>;
  readonly actual_cumulative: readonly number[];
  readonly expected_cumulative: Readonly<Record<string, readonly number[]>>;
}

interface OtherSide {
  readonly predicted_total: number;
  readonly MAE: number;
  readonly RMSE: number;
  readonly mean_PAlive: number;
}

interface Boundary {
  readonly exact: {
    readonly nbd_limit: { readonly params: readonly string[]; readonly n_customers: number };
    readonly gg: { readonly params: readonly string[]; readonly n_customers: number };
  };
}
