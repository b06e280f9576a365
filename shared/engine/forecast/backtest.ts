/**
 * A forecast held against the part of the history that it has not seen.
 */
import type { Expectation } from "../clv/closedForm.ts";
import { exactSum } from "../math/exactSum.ts";
import { roundHalfUp } from "../math/roundHalfUp.ts";
import { activityGroups } from "./activityGroups.ts";
import type { Backtest } from "./forecast.ts";
import type { Method } from "./methods.ts";
import type { Rehearsal } from "./rehearsal.ts";
import { topFifthHeld } from "./topFifth.ts";

/** What a method, knowing only the history before the part, says of the part. */
export interface Prediction {
  readonly method: Method;
  readonly expectation: Expectation;
  /** Of at least one purchase within the part. */
  readonly chanceOfPurchase: Float64Array;
  readonly weeks: Backtest["weeks"];
}

export function backtestOf(rehearsal: Rehearsal, prediction: Prediction): Backtest {
  const { before, compared, part } = rehearsal;
  const { method, expectation, chanceOfPurchase, weeks } = prediction;
  const { isCompared } = compared;
  const gains = gainsOf(part.spend);
  const basis = compared.hasMoney && exactSum(gains, isCompared) > 0 ? "money" : "purchases";
  const came = basis === "money" ? gains : Float64Array.from(part.purchaseDays);
  const predicted = basis === "money" ? expectation.expectedValue : expectation.expectedOrders;
  const past = basis === "money" ? before.spend : Float64Array.from(before.orderCount);
  return {
    heldOutDays: part.days,
    customers: compared.customers,
    method,
    basis,
    topFifth: {
      predicted: topFifthHeld(predicted, came, isCompared),
      past: topFifthHeld(past, came, isCompared),
      perfect: topFifthHeld(came, came, isCompared),
    },
    purchases: {
      expected: exactSum(expectation.expectedOrders, isCompared),
      actual: exactSum(part.purchaseDays, isCompared),
    },
    value: compared.hasMoney
      ? {
          expected: exactSum(expectation.expectedValue, isCompared),
          actual: exactSum(part.spend, isCompared),
        }
      : { expected: 0, actual: 0 },
    coverage: coverageOf(rehearsal, expectation),
    activity: activityGroups(
      expectation.chanceActive,
      chanceOfPurchase,
      part.purchaseDays,
      isCompared,
    ),
    weeks,
  };
}

/** Refunds beyond what was bought are no share of what the part brought. */
function gainsOf(spend: Float64Array): Float64Array {
  const gains = new Float64Array(spend.length);
  for (let i = 0; i < spend.length; i++) gains[i] = Math.max(0, spend[i]!);
  return gains;
}

/** Purchases are whole, so a range is taken to the nearest whole purchases, as it is read. */
function coverageOf({ compared, part }: Rehearsal, expectation: Expectation): number {
  const { expectedOrdersLow, expectedOrdersHigh } = expectation;
  let inside = 0;
  for (let i = 0; i < part.purchaseDays.length; i++) {
    if (compared.isCompared[i] === 0) continue;
    const count = part.purchaseDays[i]!;
    const isInside =
      count >= roundHalfUp(expectedOrdersLow[i]!) && count <= roundHalfUp(expectedOrdersHigh[i]!);
    inside += Number(isInside);
  }
  return inside / compared.customers;
}
