/**
 * What a model of purchase histories says of a customer's future: three numbers and a way of leaving.
 *
 * Of a customer still active at age T after x repeat purchases every family says: the rate of purchases is
 * Gamma(r + x, α + T), independent of how the customer leaves,
 *   - after a purchase, with a probability that is Beta(a, b + x), or Beta(a, b + x + 1) where the first
 *     purchase was such an occasion too [FHL05, BDF07];
 *   - at a rate that is Gamma(s, β + T), whether buying or not [SMC87];
 *   - never.
 * These are the priors times what the history is worth to somebody who is still there: λ^x e^(−λT) times
 * (1 − p)^x or e^(−μT).
 *
 * [SMC87] Schmittlein, Morrison & Colombo (1987), Management Science 33(1), 1–24.
 * [FHL05] Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284.
 * [BDF07] Batislam, Denizel & Filiztekin (2007), International Journal of Research in Marketing 24(3), 201–209.
 */
import type { Parameters, PurchaseHistories, PurchaseModel } from "../clv/purchaseModel.ts";
import type { FamilyName } from "./methods.ts";

/** "nbd": nobody leaves. */
export type PurchaseModelName = FamilyName | "nbd";

export interface FutureLaw {
  /** In [0, 1], by cell. */
  readonly alive: Float64Array;
  /** Added to x: the shape of the rate. */
  readonly shape: number;
  /** Added to T. */
  readonly scale: number;
  readonly leaving: Leaving;
}

export type Leaving =
  | { readonly kind: "never" }
  /** Beta(a, b + x). */
  | { readonly kind: "afterPurchase"; readonly a: number; readonly b: number }
  /** Gamma(s, beta + T). */
  | { readonly kind: "overTime"; readonly s: number; readonly beta: number };

export function futureLaw(
  name: PurchaseModelName,
  model: PurchaseModel,
  parameters: Parameters,
  histories: PurchaseHistories,
): FutureLaw {
  const [shape, scale, third, fourth] = parameters as [number, number, number, number];
  return {
    alive: model.probabilityAlive(parameters, histories),
    shape,
    scale,
    leaving: leavingBy[name](third, fourth),
  };
}

/** By the third and the fourth parameter, in the order of each model's `parameterNames`. */
const leavingBy: Readonly<Record<PurchaseModelName, (third: number, fourth: number) => Leaving>> = {
  "bg-nbd": (a, b) => ({ kind: "afterPurchase", a, b }),
  "mbg-nbd": (a, b) => ({ kind: "afterPurchase", a, b: b + 1 }),
  "pareto-nbd": (s, beta) => ({ kind: "overTime", s, beta }),
  nbd: () => ({ kind: "never" }),
};
