/**
 * BG/NBD and MBG/NBD are one model but for the occasions to leave: a customer with x repeat purchases
 * has had x + `firstOccasions` of them, 0 in BG/NBD and 1 in MBG/NBD.
 *
 * Paper → code: x → frequency, t_x → recency, T → age, t → horizon. Parameters keep their letters.
 */

import { probabilityAlive } from "./bgNbdAlive.ts";
import { probabilityOfCount } from "./bgNbdCounts.ts";
import { discountedPurchases, expectedPurchases, expectedRepeats } from "./bgNbdFuture.ts";
import { logLikelihood, logLikelihoods } from "./bgNbdLikelihood.ts";
import type { PurchaseModel } from "./purchaseModel.ts";

/** Occasions to leave that come with the first purchase. */
export type FirstOccasions = 0 | 1;

export function bgNbdFamily(firstOccasions: FirstOccasions): PurchaseModel {
  return {
    parameterNames: ["r", "alpha", "a", "b"],
    timeParameters: ["alpha"],
    logLikelihoods: (parameters, histories) =>
      logLikelihoods(parameters, histories, firstOccasions),
    logLikelihood: (parameters, cells) => logLikelihood(parameters, cells, firstOccasions),
    probabilityAlive: (parameters, histories) =>
      probabilityAlive(parameters, histories, firstOccasions),
    expectedPurchases: (parameters, histories, horizon) =>
      expectedPurchases(parameters, histories, horizon, firstOccasions),
    discountedPurchases: (parameters, histories, rate, horizon) =>
      discountedPurchases(parameters, histories, { rate, horizon }, firstOccasions),
    expectedRepeats: (parameters, age) => expectedRepeats(parameters, age, firstOccasions),
    probabilityOfCount: (parameters, age, count) =>
      probabilityOfCount(parameters, age, count, firstOccasions),
  };
}
