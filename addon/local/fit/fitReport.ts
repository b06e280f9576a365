/**
 * What the `fit` command is asked for, and what it comes to.
 */
import { continuousRate, unitsPerYear } from "#shared/engine/clv/discount.ts";
import type { FitLimit, FitTrouble } from "#shared/engine/forecast/forecast.ts";
import type { FitArguments } from "./fitArguments.ts";

export type FitRequest = Omit<FitArguments, "file" | "language">;

/** What is printed, in this order. */
export interface FitReport {
  readonly model: string;
  readonly parameters: Readonly<Record<string, number>>;
  readonly logLikelihood: number;
  /** Customers, spenders or contracts that it is the likelihood of. */
  readonly n: number;
  /** Null where the parameters were given. */
  readonly converged: boolean | null;
  /** The fit alone. */
  readonly seconds: number;
  readonly limit: FitLimit;
  /** Gamma-Gamma beside a model of purchases; null where there is no spend, or no fit to it. */
  readonly spend?: SpendReport | null;
  /** Of a new contract, by period. */
  readonly curve?: readonly ContractPeriod[];
  /** Columns, a place a row of the file. */
  readonly rows?: Readonly<Record<string, Float64Array>>;
}

export interface SpendReport {
  readonly parameters: Readonly<Record<string, number>>;
  readonly logLikelihood: number;
  readonly n: number;
  readonly converged: boolean | null;
  /** Pearson's, between purchases and mean spend of repeat buyers; null where the parameters were given. */
  readonly correlation: number | null;
  readonly trouble: FitTrouble | null;
}

export interface ContractPeriod {
  readonly period: number;
  /** Share of contracts that end with it. */
  readonly churn: number;
  /** Share of all that are renewed at its end. */
  readonly survival: number;
  /** Share of those renewed that could have been. */
  readonly retention: number;
}

export type FitFailure = { readonly trouble: FitTrouble };

/** Runs it, and says how long it took. */
export type Timed = <Result>(work: () => Result) => {
  readonly result: Result;
  readonly seconds: number;
};

/** Continuous, a unit of the file; null where nothing is to be discounted. */
export function rateOf({ annualDiscountRate, unit }: FitRequest): number | null {
  return annualDiscountRate === null
    ? null
    : continuousRate(annualDiscountRate, unitsPerYear[unit]);
}

export function named(
  names: readonly string[],
  values: readonly number[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name, i) => [name, values[i]!]));
}
