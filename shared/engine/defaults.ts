import type { ModelOptions } from "./analysis.ts";

/** Raised whenever a change can alter any number of a result: stored results of older engines are then not used. */
export const engineVersion = "3";

export const defaultOptions: ModelOptions = {
  method: "auto",
  horizonDays: 365,
  annualDiscountRate: 0,
  activityDecay: 0.8,
  spendPriorOrders: 3,
  weights: { present: 45, future: 40, social: 15 },
  tierFrom: { high: 0.8, medium: 0.5 },
  windowDays: 730,
  thresholds: null,
};

/** Below this, customers are listed with their facts and no scores. */
export const MINIMUM_CUSTOMERS = 5;
/** Below this, confidence is low. */
export const FEW_CUSTOMERS = 30;
