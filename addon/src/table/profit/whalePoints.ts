/**
 * The whale curve as a chart draws it: every customer of few, a fixed number of points of many. The peak is always
 * one of them, and so are the start and the end.
 */
import type { WhaleCurve } from "#shared/engine/profit/whaleCurve.ts";

/** Points beside the charts of the profit tab, as many as those are rows high. */
const MOST_POINTS = 41;

export interface WhalePoint {
  /** Customers so far. */
  readonly rank: number;
  /** Hundredths. */
  readonly cumulative: number;
}

export function whalePoints({ cumulative, peakRank }: WhaleCurve): readonly WhalePoint[] {
  const count = cumulative.length;
  const steps = Math.min(count, MOST_POINTS - 1);
  const ranks = Array.from({ length: steps + 1 }, (_, i) => Math.round((i * count) / steps));
  const nearest = ranks.reduce(
    (best, rank, i) =>
      isBetween(i, steps) && Math.abs(rank - peakRank) < Math.abs(ranks[best]! - peakRank)
        ? i
        : best,
    Math.min(1, steps),
  );
  const isShown = ranks.includes(peakRank);
  return ranks.map((rank, i) => {
    const shown = !isShown && i === nearest ? peakRank : rank;
    return { rank: shown, cumulative: shown === 0 ? 0 : cumulative[shown - 1]! };
  });
}

/** Neither the start nor the end. */
function isBetween(place: number, last: number): boolean {
  return place > 0 && place < last;
}
