/**
 * Scores of surveys.
 *
 * [R03] Reichheld (2003), The One Number You Need to Grow, Harvard Business Review 81(12).
 */
import type { FunctionFailure } from "#shared/words/customFunctions.ts";

/** @param ratings Whole numbers from 0 to 10. @returns −100 to 100. @see [R03] */
export function netPromoterScore(ratings: readonly number[]): number | FunctionFailure {
  if (ratings.length === 0) return { code: "noRatings" };
  const promoters = ratings.filter((rating) => rating >= 9).length;
  const detractors = ratings.filter((rating) => rating <= 6).length;
  return (100 * (promoters - detractors)) / ratings.length;
}

/** From the least to the best answer. */
export const scales = { 5: [1, 5], 7: [1, 7], 10: [0, 10] } as const;
export type Scale = keyof typeof scales;

/** Share of the two best answers. @returns 0 to 100. */
export function satisfactionScore(
  ratings: readonly number[],
  scale: Scale,
): number | FunctionFailure {
  if (ratings.length === 0) return { code: "noRatings" };
  const best = scales[scale][1];
  return (100 * ratings.filter((rating) => rating >= best - 1).length) / ratings.length;
}

/** The shortest scale on which every answer has a place. */
export function scaleOf(ratings: readonly number[]): Scale {
  const fits = ([least, best]: readonly [number, number]) =>
    ratings.every((rating) => rating >= least && rating <= best);
  if (fits(scales[5])) return 5;
  return fits(scales[7]) ? 7 : 10;
}
