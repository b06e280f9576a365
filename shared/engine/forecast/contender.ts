/**
 * A method that is tried on a rehearsal: it has seen the history before the part, and says what the part will bring.
 */
import { type Expectation, expectOrders } from "../clv/closedForm.ts";
import { exactSum } from "../math/exactSum.ts";
import { backtestOf, type Prediction } from "./backtest.ts";
import { closedFormLogChance } from "./closedFormCounts.ts";
import { withRangesOfOutcomes } from "./closedFormRanges.ts";
import type { Backtest } from "./forecast.ts";
import type { Method } from "./methods.ts";
import type { Rehearsal } from "./rehearsal.ts";

export interface Contender {
  readonly method: Method;
  /** ln P of so many purchases within the part, by customer; 0 for who is not compared. */
  logChances(counts: Int32Array): Float64Array;
  expect(): Expectation;
  /** Empty where the method says nothing of how a customer begins. */
  weeks(): Backtest["weeks"];
}

/** ln of the chance that the method gave to everything that came. */
export function heldOutLogLikelihood({ part, compared }: Rehearsal, contender: Contender): number {
  const logChances = contender.logChances(
    part.purchaseDays.subarray(0, compared.isCompared.length),
  );
  return exactSum(logChances.map(bounded), compared.isCompared);
}

/** What a method held for impossible costs it dearly, and not everything. */
const LEAST_LOG_CHANCE = Math.log(1e-12);

function bounded(logChance: number): number {
  return Math.max(LEAST_LOG_CHANCE, logChance);
}

export function backtestOfContender(rehearsal: Rehearsal, contender: Contender): Backtest | null {
  const none = contender.logChances(new Int32Array(rehearsal.before.size));
  const prediction: Prediction = {
    method: contender.method,
    expectation: contender.expect(),
    chanceOfPurchase: none.map((logChance) => -Math.expm1(logChance)),
    weeks: contender.weeks(),
  };
  return backtestOf(rehearsal, prediction);
}

/** As the default model has it. */
export function closedFormContender(rehearsal: Rehearsal): Contender {
  const { before, compared, rates, options } = rehearsal;
  let expected: Expectation | null = null;
  const expect = () => {
    expected ??= expectOrders(before, compared, rates, options);
    return expected;
  };
  return {
    method: "closed-form",
    expect,
    logChances(counts) {
      const { chanceActive } = expect();
      return chanceActive.map((chance, i) =>
        compared.isCompared[i] === 0
          ? 0
          : closedFormLogChance(before, i, chance, counts[i]!, rates, options),
      );
    },
    weeks: () => ({ actual: [], expected: [], seen: 0 }),
  };
}

/** With ranges of what will come, as its rivals have them. */
export function closedFormAmongFamilies(rehearsal: Rehearsal): Contender {
  const { before, rates, options } = rehearsal;
  const contender = closedFormContender(rehearsal);
  return {
    ...contender,
    expect: () => withRangesOfOutcomes(contender.expect(), before, rates, options),
  };
}
