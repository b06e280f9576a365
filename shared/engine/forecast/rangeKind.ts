/**
 * What a method's 80 % ranges are of: they do not all promise the same.
 */
import type { Forecast } from "./forecast.ts";

/**
 * "pace": how often somebody orders in the long run, chance not counted. "outcome": what comes within the horizon.
 * "payments": the same of contracts, where 1 case of 10 at most lies below, and 1 at most above.
 */
export type RangeKind = "pace" | "outcome" | "payments";

/** The closed form is held to outcomes where it was chosen against the families. */
export function rangeKindOf({ method, reason }: Pick<Forecast, "method" | "reason">): RangeKind {
  switch (method) {
    case "closed-form":
      return reason === "likeliestHeldOut" ? "outcome" : "pace";
    case "shifted-beta-geometric":
    case "discounted-cash-flow":
      return "payments";
    default:
      return "outcome";
  }
}
