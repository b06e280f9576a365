/**
 * What is known of shops before any of their customers is seen: Gaussians on combinations of log-parameters.
 */
import type { Objective } from "./maximise.ts";
import { dot } from "./symmetricMatrix.ts";

export interface Belief {
  /** Weights of the log-parameters: a ratio of two parameters is 1 and −1. */
  readonly combination: readonly number[];
  readonly mean: number;
  /** > 0: a factor of e^deviation either way is nothing unusual. */
  readonly deviation: number;
}

/** Adds the ln of the beliefs' densities, less their constants. */
export function withPrior(objective: Objective, beliefs: readonly Belief[]): Objective {
  return (logParameters) => {
    const { value, gradient } = objective(logParameters);
    let sum = value;
    const slope = [...gradient];
    for (const { combination, mean, deviation } of beliefs) {
      const surprise = (dot(combination, logParameters) - mean) / deviation;
      sum -= (surprise * surprise) / 2;
      for (let i = 0; i < slope.length; i++) slope[i]! -= (surprise * combination[i]!) / deviation;
    }
    return { value: sum, gradient: slope };
  };
}
