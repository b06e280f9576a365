/**
 * ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b), without the cancelling of large terms.
 *
 * [DLMF] dlmf.nist.gov, 5.12.1, 5.11.1.
 */
import { logGamma } from "./logGamma.ts";
import { logRising } from "./rising.ts";
import { HALF_LOG_TWO_PI, STIRLING_FROM, stirlingRemainder } from "./stirling.ts";

/** @param a > 0. @param b > 0. */
export function logBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  if (small < STIRLING_FROM) return logGamma(small) - logRising(large, small);
  const sum = small + large;
  const share = small / sum;
  return (
    HALF_LOG_TWO_PI -
    0.5 * Math.log(large) +
    (small - 0.5) * Math.log(share) +
    large * Math.log1p(-share) +
    (stirlingRemainder(small) + stirlingRemainder(large) - stirlingRemainder(sum))
  );
}
