/**
 * How a document wants its customers scored and shown. Names are the user's own words: they stay here.
 */
import type { FixedThresholds, Weights } from "#shared/engine/analysis.ts";
import type { AskedMethod } from "#shared/engine/forecast/methods.ts";
import type { OwnNames } from "#shared/words/labels.ts";

/** Which names the segment column and the charts bear. */
export const segmentViews = ["eleven", "eight", "tiers"] as const;
export type SegmentView = (typeof segmentViews)[number];

export interface DocumentSettings {
  readonly weights: Weights;
  /** Shares of the customers in (0, 1), together below 1: 0.2 is the best fifth. */
  readonly tierShares: { readonly high: number; readonly medium: number };
  /** Days of history that count, 30–3650. */
  readonly windowDays: number;
  /** How the future is told; "auto" for what suits the table best. */
  readonly method: AskedMethod;
  /** Days that expected orders and value are of, 30–1825. */
  readonly horizonDays: number;
  /** Effective rate a year, 0–1, by which expected value is discounted; 0 for none. */
  readonly annualDiscountRate: number;
  /** Own limits instead of ranks; null for ranks. */
  readonly thresholds: FixedThresholds | null;
  readonly segmentView: SegmentView;
  readonly names: OwnNames;
  /** Where one row is one customer, write columns beside the table, too. */
  readonly columnsBeside: boolean;
}

/** Present, future, social: three judgements of what matters to whom. */
export const weightPresets = {
  shop: { present: 45, future: 40, social: 15 },
  b2b: { present: 35, future: 50, social: 15 },
  finance: { present: 70, future: 30, social: 0 },
} as const satisfies Record<string, Weights>;
export type WeightPreset = keyof typeof weightPresets;

export const defaultSettings: DocumentSettings = {
  weights: weightPresets.shop,
  tierShares: { high: 0.2, medium: 0.3 },
  windowDays: 730,
  method: "auto",
  horizonDays: 365,
  annualDiscountRate: 0,
  thresholds: null,
  segmentView: "eleven",
  names: { tiers: {}, segments: {} },
  columnsBeside: true,
};
