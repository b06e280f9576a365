/**
 * Pareto/NBD: what a customer of whom nothing else is known buys by some age.
 *
 * E[X(t)]: [SMC87] (17), [FH05] (27). P(X(t) = x): [FH06] before its integral is solved,
 *   (r)ₓ/x! · { (α/(α+t))ʳ (t/(α+t))ˣ (β/(β+t))ˢ + s ∫_0^t (α/(α+τ))ʳ (τ/(α+τ))ˣ (β/(β+τ))ˢ dτ/(β+τ) },
 * all parts positive; the solved form is a difference of sums of ₂F₁.
 *
 * [SMC87] Schmittlein, Morrison & Colombo (1987), Management Science 33(1), 1–24.
 * [FH05]  Fader & Hardie (2005), A note on deriving the Pareto/NBD model, brucehardie.com/notes/009.
 * [FH06]  Fader & Hardie (2006), Deriving an expression for P(X(t)=x) under the Pareto/NBD model,
 *         brucehardie.com/notes/012.
 */
import { adaptiveIntegral } from "../math/adaptiveIntegral.ts";
import { logGamma } from "../math/logGamma.ts";
import { logRising } from "../math/rising.ts";
import { activeTime } from "./paretoNbdActiveTime.ts";
import type { Parameters } from "./purchaseModel.ts";

export function expectedRepeats(parameters: Parameters, age: number): number {
  const [r, alpha, s, beta] = parameters as readonly [number, number, number, number];
  return (r / alpha) * activeTime(s, 0, age)(beta);
}

/** @param count Whole, ≥ 0. */
export function probabilityOfCount(parameters: Parameters, age: number, count: number): number {
  const [r, alpha, s, beta] = parameters as readonly [number, number, number, number];
  if (age === 0) return count === 0 ? 1 : 0;
  const logScale = logRising(r, count) - logGamma(count + 1);
  const logShare = (time: number) =>
    (count === 0 ? 0 : -count * Math.log1p(alpha / time)) -
    r * Math.log1p(time / alpha) -
    s * Math.log1p(time / beta);
  const small = Math.min(alpha, beta);
  const end = Math.log1p(age / small);
  const density = (v: number) => {
    const time = small * Math.expm1(v);
    return Math.exp(logScale + logShare(time)) * ((small + time) / (beta + time));
  };
  const stayed = Math.exp(logScale + logShare(age));
  const left = s * adaptiveIntegral(density, { from: 0, to: end, widest: WIDEST }, stayed / s);
  return Math.min(1, stayed + left);
}

/** Of v: in counts up to some thousand the density's peak is wider than a panel's nodes are apart. */
const WIDEST = 0.5;
