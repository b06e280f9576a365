/**
 * A whale curve in few enough points to be drawn: every so many customers, and always its peak and its end.
 */
import type { WhaleCurve } from "#shared/engine/profit/whaleCurve.ts";

/** Customers from the left, 0 at the origin, and the cumulative profit with them, hundredths. */
export type CurvePoint = readonly [customers: number, profit: number];

const MOST_POINTS = 240;

export function curvePoints({ cumulative, peakRank }: WhaleCurve): readonly CurvePoint[] {
  const count = cumulative.length;
  const stride = Math.max(1, Math.ceil(count / MOST_POINTS));
  const ranks = new Set([count, peakRank]);
  for (let rank = 0; rank < count; rank += stride) ranks.add(rank);
  return [...ranks]
    .sort((a, b) => a - b)
    .map((rank) => [rank, rank === 0 ? 0 : cumulative[rank - 1]!]);
}
