/**
 * What a fit comes to: parameters at the maximum, how certain they are, or why there are none.
 */
import type { FitLimit, FitTrouble } from "../forecast/forecast.ts";

export interface Fitted {
  /** In the order of the model's `parameterNames`. */
  readonly parameters: readonly number[];
  /** ln of the density of all histories at these parameters, the prior not included. */
  readonly logLikelihood: number;
  /** Inverse of the negative Hessian by the logarithms of the parameters (prior included); zeros where one lies on a limit. */
  readonly logCovariance: readonly (readonly number[])[];
  /** Customers behind it. */
  readonly customers: number;
  readonly limit: FitLimit;
}

export type FitOutcome =
  | { readonly ok: true; readonly fitted: Fitted }
  | { readonly ok: false; readonly trouble: FitTrouble };

export interface FitOptions {
  /** Weakly informative, worth a handful of customers: invisible on large lists. False for plain maximum likelihood. */
  readonly hasPrior: boolean;
}
