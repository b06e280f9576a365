/**
 * Where money is at stake, and what may be spent on it at most.
 *
 * Spend cap = uplift × value ÷ 3. The uplift is the user's own assumption; none is invented. The value is what the
 * chance of having left takes away, where customers have gone quiet, and the expected value of the others.
 */
import { type SegmentCode, segmentCodes } from "#shared/engine/codes.ts";
import type { ResultView } from "../../src/sidebarApi.ts";
import { numberTyped } from "../parts/numberTyped.ts";

/** Of the value that an effort brings, at most a third is worth spending on it. */
const SHARE_WORTH_SPENDING = 1 / 3;

/** Segments that have gone quiet: there, an effort wins back what would be lost. */
const quiet: readonly SegmentCode[] = ["AS", "AR", "CL", "HI", "LT"];

export interface Stake {
  readonly segment: SegmentCode;
  readonly customers: number;
  readonly basis: "atStake" | "expected";
  /** Hundredths, > 0. */
  readonly value: number;
}

/** Segments in which there is something to win, the most first. */
export function stakesOf({ facts, atStake }: Pick<ResultView, "facts" | "atStake">): Stake[] {
  return segmentCodes
    .map((segment): Stake => {
      const { customers, expectedValue } = facts.segments[segment];
      return quiet.includes(segment)
        ? { segment, customers, basis: "atStake", value: atStake[segment] }
        : { segment, customers, basis: "expected", value: expectedValue };
    })
    .filter(({ customers, value }) => customers > 0 && value > 0)
    .sort((a, b) => b.value - a.value);
}

export interface SpendCap {
  /** Hundredths. */
  readonly perCustomer: number;
  readonly total: number;
}

/** @param uplift Share of the value that an effort is assumed to bring, 0–1. */
export function spendCap({ customers, value }: Stake, uplift: number): SpendCap {
  const total = uplift * value * SHARE_WORTH_SPENDING;
  return { perCustomer: total / customers, total };
}

/** @param text As typed, "12", "12.5", "12,5" or "12 %". @returns 0–1; null for blank; NaN where it is no percentage. */
export function shareTyped(text: string): number | null {
  const percent = numberTyped(text);
  if (percent === null) return null;
  return percent <= 100 ? percent / 100 : Number.NaN;
}
