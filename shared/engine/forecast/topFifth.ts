/**
 * What part of the whole the best fifth holds, when a rule picks them.
 */
import { exactSum } from "../math/exactSum.ts";
import { standingIn } from "../math/standing.ts";

/**
 * Customers whom the rule takes for equal share the places that are left to them.
 *
 * @param rule Larger is better, finite.
 * @param held What each turned out to bring; ≥ 0.
 * @param isCounted 1 for the customers among whom is picked.
 * @returns In [0, 1]; 0 where there is nothing to hold.
 */
export function topFifthHeld(
  rule: Float64Array,
  held: Float64Array,
  isCounted: Uint8Array,
): number {
  const { below, known } = standingIn(rule, isCounted);
  const total = exactSum(held, isCounted);
  if (total === 0) return 0;
  const firstBest = known - Math.ceil(known / 5);
  let border = -1;
  for (let i = 0; i < below.length; i++) {
    if (below[i]! < firstBest && below[i]! > border) border = below[i]!;
  }
  const isBest = new Uint8Array(held.length);
  const isBorder = new Uint8Array(held.length);
  let best = 0;
  let atBorder = 0;
  for (let i = 0; i < below.length; i++) {
    if (isCounted[i] === 0) continue;
    if (below[i]! >= firstBest) {
      isBest[i] = 1;
      best++;
    } else if (below[i] === border) {
      isBorder[i] = 1;
      atBorder++;
    }
  }
  const placesLeft = known - firstBest - best;
  const shared = placesLeft === 0 ? 0 : (placesLeft / atBorder) * exactSum(held, isBorder);
  return Math.min(1, (exactSum(held, isBest) + shared) / total);
}
