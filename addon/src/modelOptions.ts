import type { ModelOptions } from "#shared/engine/analysis.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import type { DocumentSettings } from "./documentSettings.ts";

/** What a document's settings mean to the engine. */
export function modelOptionsOf(settings: DocumentSettings): ModelOptions {
  const { weights, tierShares, windowDays, thresholds } = settings;
  const { method, horizonDays, annualDiscountRate } = settings;
  // In hundredths: 1 − 0.2 − 0.3 would not be 0.5 to the last bit.
  const percent = (share: number) => Math.round(100 * share);
  const high = 100 - percent(tierShares.high);
  return {
    ...defaultOptions,
    method,
    horizonDays,
    annualDiscountRate,
    weights,
    tierFrom: { high: high / 100, medium: (high - percent(tierShares.medium)) / 100 },
    windowDays,
    thresholds,
  };
}
