/**
 * Eleven segments over R × FM × (one order, more), and prospects: every cell covered exactly once.
 *
 * The widely used grid of 25 cells with F replaced by FM, so that money counts, and a rule of its
 * own for customers with a single order, whom no habit can be ascribed to.
 */
import { NO_CODE, type SegmentCode, segmentCodes } from "../codes.ts";
import { type Population, UNKNOWN } from "../population.ts";
import type { Compared } from "../summary/compared.ts";
import type { RfmScores } from "./scores.ts";

export interface SegmentRule {
  readonly code: Exclude<SegmentCode, "PS">;
  /** First and last R score. */
  readonly r: readonly [number, number];
  /** First and last FM for customers with two orders or more; null when they never get here. */
  readonly fm: readonly [number, number] | null;
  /** Whether customers with one order get here, whatever their FM. */
  readonly takesOneOrder: boolean;
}

export const segmentRules: readonly SegmentRule[] = [
  { code: "CH", r: [5, 5], fm: [4, 5], takesOneOrder: false },
  { code: "LO", r: [3, 4], fm: [4, 5], takesOneOrder: false },
  { code: "PL", r: [4, 5], fm: [1, 3], takesOneOrder: false },
  { code: "NE", r: [5, 5], fm: null, takesOneOrder: true },
  { code: "PR", r: [4, 4], fm: null, takesOneOrder: true },
  { code: "NA", r: [3, 3], fm: [3, 3], takesOneOrder: false },
  { code: "AS", r: [3, 3], fm: [1, 2], takesOneOrder: true },
  { code: "AR", r: [1, 2], fm: [3, 4], takesOneOrder: false },
  { code: "CL", r: [1, 2], fm: [5, 5], takesOneOrder: false },
  { code: "HI", r: [2, 2], fm: [1, 2], takesOneOrder: true },
  { code: "LT", r: [1, 1], fm: [1, 2], takesOneOrder: true },
];

/** Places in `segmentCodes`; `NO_CODE` without an R score or without both F and M. */
export function segmentsOf(
  population: Population,
  compared: Compared,
  { r, f, m }: RfmScores,
): Uint8Array {
  const places = placeOfEachCell();
  const segments = new Uint8Array(population.size);
  for (let i = 0; i < population.size; i++) {
    const cell = cellOf(
      r[i]!,
      frequencyMonetary(f[i]!, m[i]!),
      isOneOrder(population.orderCount[i]!),
    );
    segments[i] = compared.isCompared[i] === 0 ? PROSPECT : places[cell]!;
  }
  return segments;
}

/** (F + M) / 2 rounded half up; the one that is known when the other is absent (0). */
export function frequencyMonetary(f: number, m: number): number {
  if (f === 0) return m;
  if (m === 0) return f;
  return (f + m + 1) >> 1;
}

export function isCoveredBy(rule: SegmentRule, r: number, fm: number, oneOrder: boolean): boolean {
  if (r < rule.r[0] || r > rule.r[1]) return false;
  if (oneOrder) return rule.takesOneOrder;
  return rule.fm !== null && fm >= rule.fm[0] && fm <= rule.fm[1];
}

const PROSPECT = segmentCodes.indexOf("PS");

/** Unknown counts are taken for more than one order; a dormant customer (no order in the window) for one. */
function isOneOrder(orderCount: number): boolean {
  return orderCount !== UNKNOWN && orderCount <= 1;
}

function cellOf(r: number, fm: number, oneOrder: boolean): number {
  return (r * 6 + fm) * 2 + Number(oneOrder);
}

function placeOfEachCell(): Uint8Array {
  const places = new Uint8Array(cellOf(5, 5, true) + 1).fill(NO_CODE);
  for (let r = 1; r <= 5; r++) {
    for (let fm = 1; fm <= 5; fm++) {
      for (const oneOrder of [true, false]) {
        const rule = segmentRules.find((candidate) => isCoveredBy(candidate, r, fm, oneOrder));
        if (rule) places[cellOf(r, fm, oneOrder)] = segmentCodes.indexOf(rule.code);
      }
    }
  }
  return places;
}
