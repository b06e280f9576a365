/**
 * ln of the rising factorial (z)ₙ = Γ(z + n) / Γ(z), and its derivative by z.
 *
 * The difference of two ln Γ cancels where z is large against n; here each part that would cancel
 * is taken together, by log1p. n need not be whole.
 *
 * [DLMF] dlmf.nist.gov, 5.11.1 and 5.11.2, each as the difference of its two sides.
 */
import { digamma, evenDigammaRemainder } from "./digamma.ts";
import { logGamma } from "./logGamma.ts";
import { STIRLING_FROM, stirlingRemainder } from "./stirling.ts";

/** @param z > 0. @param n ≥ 0. */
export function logRising(z: number, n: number): number {
  if (n === 0) return 0;
  if (n === 1) return Math.log(z);
  const end = z + n;
  if (z < STIRLING_FROM) return logGamma(end) - logGamma(z);
  return (
    n * (Math.log(z) - 1) +
    (end - 0.5) * Math.log1p(n / z) +
    (stirlingRemainder(end) - stirlingRemainder(z))
  );
}

/** ψ(z + n) − ψ(z). @param z > 0. @param n ≥ 0. */
export function digammaDifference(z: number, n: number): number {
  if (n === 0) return 0;
  if (n === 1) return 1 / z;
  const end = z + n;
  if (z < STIRLING_FROM) return digamma(end) - digamma(z);
  return (
    Math.log1p(n / z) + n / (2 * z * end) + (evenDigammaRemainder(z) - evenDigammaRemainder(end))
  );
}
