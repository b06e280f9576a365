/**
 * What every model of purchase histories can tell: one vocabulary, so that a model can be chosen by its name.
 *
 * Parameters come and go in the order of `parameterNames`, all > 0. Times are in one unit throughout, whatever it is.
 * Columns in, columns out: a place of the result belongs to the same place of the histories.
 */

/** frequency x: repeat purchases; recency t_x: first to last purchase; age T: first purchase to the end of observation. */
export interface PurchaseHistories {
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
}

/** Identical histories, counted. */
export interface HistoryCells extends PurchaseHistories {
  /** Customers with this history, > 0. */
  readonly customers: Float64Array;
}

export type Parameters = readonly number[];

export interface LogLikelihood {
  readonly value: number;
  /** By the logarithms of the parameters. */
  readonly gradient: readonly number[];
}

export interface PurchaseModel {
  readonly parameterNames: readonly string[];
  /** Which parameters are times: they scale with the unit. */
  readonly timeParameters: readonly string[];
  /** ln of the density of each history. */
  logLikelihoods(parameters: Parameters, histories: PurchaseHistories): Float64Array;
  /** Summed over the customers of all cells. */
  logLikelihood(parameters: Parameters, cells: HistoryCells): LogLikelihood;
  /** In [0, 1], at the end of observation. */
  probabilityAlive(parameters: Parameters, histories: PurchaseHistories): Float64Array;
  /** E[purchases within the horizon | history]. ≥ 0. */
  expectedPurchases(
    parameters: Parameters,
    histories: PurchaseHistories,
    horizon: number,
  ): Float64Array;
  /**
   * The same, each purchase discounted by e^(−rate · time); an infinite horizon gives DERT.
   *
   * @param rate Continuous, a unit of time; > 0 where the horizon is infinite.
   */
  discountedPurchases(
    parameters: Parameters,
    histories: PurchaseHistories,
    rate: number,
    horizon: number,
  ): Float64Array;
  /** E[X(t)]: repeat purchases that a customer of whom nothing else is known makes by this age. */
  expectedRepeats(parameters: Parameters, age: number): number;
  /** P(X(t) = count), of a customer of whom nothing else is known. */
  probabilityOfCount(parameters: Parameters, age: number, count: number): number;
}
