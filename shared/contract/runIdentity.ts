/**
 * What the name of a run is made of: everything that its answer depends on, in one order of bytes.
 *
 * The service hashes it with what its host gives, the add-on with a library; both must read the same here.
 */
import { engineVersion } from "../engine/defaults.ts";
import type { HeldOut, Population } from "../engine/population.ts";
import { contractVersion, type RunRequest } from "./run.ts";

/** Hashed one after the other: texts as ASCII, columns as they lie in memory, which is little-endian everywhere. */
export interface RunIdentity {
  /** Says which columns follow and how many numbers each has. */
  readonly head: string;
  readonly keys: string;
  readonly columns: readonly (Int32Array | Float64Array | Uint8Array)[];
}

/** Of a SHA-256 in hex: 128 bits. */
export const RUN_ID_LENGTH = 32;

/**
 * Equal for equal requests however their JSON was written, different for any other.
 *
 * @param population That of the request: its typed arrays cost a tenth of their JSON.
 */
export function runIdentity(request: RunRequest, population: Population): RunIdentity {
  const { horizonDays, activityDecay, spendPriorOrders, windowDays } = request.options;
  const { weights, tierFrom, thresholds, method, annualDiscountRate } = request.options;
  const hasInfluence = request.columns.influence !== undefined;
  const { purchases, contracts } = population;
  const heldOut = purchases?.heldOut ?? null;
  const head = [
    contractVersion,
    engineVersion,
    request.dataset,
    request.asOf,
    [method, horizonDays, annualDiscountRate, activityDecay, spendPriorOrders, windowDays],
    [weights.present, weights.future, weights.social, tierFrom.high, tierFrom.medium],
    thresholds && [thresholds.recency, thresholds.orders, thresholds.spend],
    [population.size, population.hasSpend, hasInfluence],
    [purchases !== null, contracts?.periodDays ?? null],
    heldOut && [heldOut.days, heldOut.purchaseDays.length, heldOut.repeatsByWeek.length],
  ];
  return {
    head: JSON.stringify(head),
    keys: request.keys,
    columns: [
      population.age,
      population.inactivity,
      population.orderCount,
      ...(population.hasSpend ? [population.spend] : []),
      ...(hasInfluence ? [population.influence] : []),
      ...(purchases === null ? [] : [purchases.purchaseDays, purchases.repeatSpend]),
      ...(heldOut === null ? [] : heldOutColumns(heldOut)),
      ...(contracts === null ? [] : [contracts.periods, contracts.hasEnded, contracts.fee]),
    ],
  };
}

function heldOutColumns({ purchaseDays, spend, inactivityBefore, repeatsByWeek }: HeldOut) {
  return [purchaseDays, spend, inactivityBefore, repeatsByWeek];
}
