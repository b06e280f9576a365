/**
 * The engine's output: scores by column, in the order of the population, and what explains them.
 */

import type { EightClassCode, SegmentCode, TierCode } from "./codes.ts";
import type { Forecast } from "./forecast/forecast.ts";
import type { AskedMethod, Method } from "./forecast/methods.ts";
import type { DayNumber } from "./population.ts";

/** One place per customer. NaN never appears; what a customer lacks is `NO_CODE`, 0 scores or `UNKNOWN`. */
export interface Scores {
  /** 1–5, 5 best; 0 where there is none. */
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  /** Place in `segmentCodes`, or `NO_CODE`. */
  readonly segment: Uint8Array;
  /** Place in `eightClassCodes`, or `NO_CODE`. */
  readonly eightClass: Uint8Array;
  /** Bits by place in `flagCodes`. */
  readonly flags: Uint8Array;
  /** Days between orders to expect of this customer, > 0; `UNKNOWN` without dates. */
  readonly usualInterval: Float64Array;
  /** In [0, 1]; `UNKNOWN` without dates. */
  readonly chanceActive: Float64Array;
  /** Orders within the horizon, and the ends of their 80 % range; `UNKNOWN` without dates. */
  readonly expectedOrders: Float64Array;
  readonly expectedOrdersLow: Float64Array;
  readonly expectedOrdersHigh: Float64Array;
  /** Hundredths of money an order; `UNKNOWN` without dates or money. */
  readonly expectedSpend: Float64Array;
  /** Hundredths of money within the horizon, unrounded, and the ends of its 80 % range; `UNKNOWN` without dates or money. */
  readonly expectedValue: Float64Array;
  readonly expectedValueLow: Float64Array;
  readonly expectedValueHigh: Float64Array;
  /** 0–100, rounded half up to one decimal; `UNKNOWN` where there is none. */
  readonly valueScore: Float64Array;
  /** Place in `tierCodes`, or `NO_CODE`. */
  readonly tier: Uint8Array;
  /** Place in `confidenceCodes`. */
  readonly confidence: Uint8Array;
  /** Places in `reasonLeads` and `reasonTurns`; the number of customers strictly below this one in what leads. */
  readonly reasonLead: Uint8Array;
  readonly reasonTurn: Uint8Array;
  readonly reasonAbove: Int32Array;
}

export interface Weights {
  readonly present: number;
  readonly future: number;
  readonly social: number;
}

/** Own limits instead of ranks, for the scores 5, 4, 3 and 2; what is worse scores 1. */
export interface FixedThresholds {
  /** Most days since the last order: ascending, ≥ 0. */
  readonly recency: readonly [number, number, number, number];
  /** Fewest orders: descending, ≥ 1. */
  readonly orders: readonly [number, number, number, number];
  /** Least spend, hundredths: descending. */
  readonly spend: readonly [number, number, number, number];
}

/** Every constant of the default model: shown on the model card, editable. */
export interface ModelOptions {
  readonly method: AskedMethod;
  /** > 0, days. */
  readonly horizonDays: number;
  /** Effective rate a year in [0, 1] by which expected value is discounted; 0 for none. */
  readonly annualDiscountRate: number;
  /** In (0, 1): what remains of the chance for each usual interval of silence past the first. */
  readonly activityDecay: number;
  /** Orders that the store's average counts for in a customer's own average. ≥ 0. */
  readonly spendPriorOrders: number;
  readonly weights: Weights;
  /** Ranks in (0, 1) from which a tier starts; medium < high. */
  readonly tierFrom: { readonly high: number; readonly medium: number };
  /** Days of history that count; only for the model card and reasons here, applied by `summarise`. */
  readonly windowDays: number;
  /** Null: 1–5 by rank among the customers. */
  readonly thresholds: FixedThresholds | null;
}

/** How an axis was scored: by rank among the customers, or by fixed thresholds: the user's own, or ours where all are equal. */
export type AxisRule = "rank" | "fixed" | "absent";

export interface ModelCard {
  readonly engineVersion: string;
  readonly forecast: Forecast;
  readonly asOf: DayNumber;
  readonly options: ModelOptions;
  /** Customers compared with one another (prospects are not). */
  readonly customers: number;
  readonly prospects: number;
  /** Orders a day of a customer, store-wide; 0 without dates. */
  readonly ordersPerDay: number;
  /** Median of the customers' mean gaps, days; 90 when nobody ordered on two days. */
  readonly usualIntervalDays: number;
  readonly usualIntervalIsDefault: boolean;
  /** Hundredths per order. */
  readonly averageOrder: number;
  readonly axes: { readonly r: AxisRule; readonly f: AxisRule; readonly m: AxisRule };
  /** Means that part the eight classes: days, orders, hundredths. */
  readonly eightClassMeans: {
    readonly inactivity: number;
    readonly orderCount: number;
    readonly spend: number;
  };
  /** Customers for whom each block could be scored. */
  readonly blocks: { readonly present: number; readonly future: number; readonly social: number };
  /** Customers ranked in each measure: who leads a reason stands above so many others, less one. */
  readonly measured: {
    readonly spend: number;
    readonly orders: number;
    readonly expected: number;
    readonly influence: number;
  };
  /** Lowest value score in each tier; `UNKNOWN` for an empty tier. */
  readonly tierCuts: { readonly high: number; readonly medium: number };
}

export interface GroupFacts {
  readonly customers: number;
  /** Hundredths. */
  readonly spend: number;
  readonly expectedValue: number;
  /** 80 % range of the group's total: narrower than the sum of its customers' ranges. */
  readonly expectedValueLow: number;
  readonly expectedValueHigh: number;
}

/** What the dashboard shows of the store as a whole. */
export interface StoreFacts {
  readonly orders: number;
  /** Everybody, prospects included in the number. */
  readonly all: GroupFacts;
  /** Customers with one order. */
  readonly oneTimeCustomers: number;
  /** Share of spend held by the best fifth of spenders, 0–1; 0 without spend. */
  readonly topFifthShare: number;
  readonly tiers: Readonly<Record<TierCode, GroupFacts>>;
  readonly segments: Readonly<Record<SegmentCode, GroupFacts>>;
  readonly eightClasses: Readonly<Record<EightClassCode, GroupFacts>>;
  /** `grid[r - 1][f - 1]`: customers with these scores. */
  readonly grid: readonly (readonly number[])[];
}

/** A fact about the run that a reader should know. */
export type EngineNotice =
  | { readonly code: "notice.tooFewCustomers"; readonly found: number; readonly needed: number }
  | { readonly code: "notice.fewCustomers"; readonly found: number; readonly needed: number }
  | { readonly code: "notice.noRepeatCustomers" }
  | { readonly code: "notice.noMonetarySignal" }
  | { readonly code: "notice.noDates" }
  /** Everybody last ordered on one day: recency tells nobody apart. */
  | { readonly code: "notice.sameLastDay" }
  | { readonly code: "notice.allAlike" }
  /** The method that was asked for could not be used; the closed form, or another, took its place. */
  | { readonly code: "notice.methodNotUsed"; readonly asked: Method; readonly used: Method }
  /** A backtest was no better than chance: nothing is predicted. */
  | {
      readonly code: "notice.predictionOff";
      readonly captured: number;
      readonly heldOutDays: number;
    }
  /** Spend and order frequency go together, which the model of spend takes for independent. */
  | { readonly code: "notice.spendCorrelates"; readonly correlation: number };

export interface Analysis {
  readonly model: ModelCard;
  readonly facts: StoreFacts;
  readonly notices: readonly EngineNotice[];
  readonly scores: Scores;
}
