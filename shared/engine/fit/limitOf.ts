/**
 * Whether a maximum lies where a parameter has run away: the model is then a simpler one, in its limit.
 */
import type { PurchaseModel } from "../clv/purchaseModel.ts";
import type { FitLimit } from "../forecast/forecast.ts";
import type { Maximum } from "./maximise.ts";
import { countsOpportunities, leavesByTime, type Scale } from "./purchaseBeliefs.ts";

export interface AtLimit {
  readonly limit: FitLimit;
  /** False for a parameter of which nothing but its being very large or small is known. */
  readonly isKnown: readonly boolean[];
}

/** From here on (e¹¹ = 60,000) customers do not differ in what a parameter tells, or do not leave. */
const FAR = 11;

/** Of a pair that runs away together the ratio is known: one of the two is kept. */
export function limitOf(
  model: PurchaseModel,
  { logParameters }: Pick<Maximum, "logParameters">,
  scale: Scale,
): AtLimit {
  const [first = 0, second = 0, third = 0, fourth = 0] = logParameters;
  const areChances = countsOpportunities(model);
  const leaving = fourth - (leavesByTime(model) ? scale.logAge : 0);
  if (areChances && third - leaving < -FAR) {
    return { limit: "noDropOut", isKnown: [true, true, false, false] };
  }
  const buyAlike = areChances ? areLarge(first, second) : first >= FAR;
  const leaveAlike = model.parameterNames.length > 2 && areLarge(third, leaving);
  const isFirst = !areChances || first >= second;
  const known = [!buyAlike || !isFirst, !buyAlike || isFirst];
  const knownOfLeaving = [!leaveAlike || third < leaving, !leaveAlike || third >= leaving];
  return {
    limit: buyAlike || leaveAlike ? "allAlike" : "none",
    isKnown: [...known, ...knownOfLeaving].slice(0, model.parameterNames.length),
  };
}

/** Both, and one of them to the end: their ratio may be a thousand. */
function areLarge(one: number, other: number): boolean {
  return Math.max(one, other) >= FAR && Math.min(one, other) >= FAR - 7;
}
