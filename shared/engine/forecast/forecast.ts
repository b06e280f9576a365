/**
 * How the future was told, in numbers that can be printed, stored and used again: part of the model card.
 */
import type { Method, MethodReason } from "./methods.ts";

export interface Forecast {
  readonly method: Method;
  readonly reason: MethodReason;
  /** False where the backtest was no better than chance: no expected orders or values then. */
  readonly isOn: boolean;
  /** Null for the closed form. */
  readonly fit: FittedModel | null;
  /** The families that were tried, in their order; none where nothing was to be chosen. */
  readonly candidates: readonly Candidate[];
  /** Null when the history is too short, or tells nothing but totals. */
  readonly backtest: Backtest | null;
}

/** Parameters bear the names of their model's paper. Times in days, money in hundredths, periods of contracts as they are. */
export interface FittedModel {
  readonly parameters: Readonly<Record<string, number>>;
  /** Of the logarithms of the parameters, in their order; zeros where one lies on a limit. */
  readonly logCovariance: readonly (readonly number[])[];
  readonly logLikelihood: number;
  /** Customers that were fitted; fewer than there are for a sample. */
  readonly customers: number;
  /**
   * "noDropOut": nobody seems to leave, so the model without leaving was fitted. "allAlike": customers do not
   * differ measurably in how they buy, or in how they leave, so the model without that difference was fitted.
   */
  readonly limit: FitLimit;
  /** Spend per purchase; null where averages drawn towards the store's are used. */
  readonly spend: FittedSpend | null;
}

export const fitLimits = ["none", "noDropOut", "allAlike"] as const;
export type FitLimit = (typeof fitLimits)[number];

/** Gamma-Gamma: spend per purchase, hundredths. */
export interface FittedSpend {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
  readonly logLikelihood: number;
  /** Repeat buyers that were fitted. */
  readonly customers: number;
  /** Pearson's, between purchases and mean spend of repeat buyers. */
  readonly correlation: number;
}

export interface Candidate {
  readonly method: Method;
  /** Of the whole history; null for the closed form, and where the fit did not hold. */
  readonly logLikelihood: number | null;
  /** Of the hidden purchases given what was before, summed; null where nothing was hidden. */
  readonly heldOutLogLikelihood: number | null;
  /** Null when fitted. */
  readonly trouble: FitTrouble | null;
}

export const fitTroubles = ["didNotConverge", "degenerate", "tooFewRepeat"] as const;
export type FitTrouble = (typeof fitTroubles)[number];

/** A forecast made from the history without its last part, held against that part. */
export interface Backtest {
  readonly heldOutDays: number;
  /** Customers who had ordered before the part. */
  readonly customers: number;
  readonly method: Method;
  /** Money where the table knows any, purchases otherwise. */
  readonly basis: "money" | "purchases";
  /** Share of what the hidden part brought, held by the fifth that each rule would have picked. A random fifth holds 0.2. */
  readonly topFifth: {
    readonly predicted: number;
    readonly past: number;
    readonly perfect: number;
  };
  /** Purchases of the part. */
  readonly purchases: { readonly expected: number; readonly actual: number };
  /** Hundredths; zeros without money. */
  readonly value: { readonly expected: number; readonly actual: number };
  /** Share of customers whose purchases fell inside their 80 % range. */
  readonly coverage: number;
  /** By the chance of being active, lowest first: what it was, and who did order again. Groups without customers are left out. */
  readonly activity: readonly {
    readonly chance: number;
    /** Chance of at least one purchase within the part, as predicted. */
    readonly expected: number;
    readonly actual: number;
    readonly customers: number;
  }[];
  /** Repeat purchases since the first day, week by week: as counted, and as a fit to the first part expects. Empty for the closed form. */
  readonly weeks: {
    readonly actual: readonly number[];
    readonly expected: readonly number[];
    /** Weeks that the fit has seen. */
    readonly seen: number;
  };
}
