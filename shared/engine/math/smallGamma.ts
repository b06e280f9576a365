/**
 * Quantiles of Gamma(shape, rate 1) for shapes below 1, where next to nothing is the rule and a large value the exception.
 *
 *   P(X ≤ x) = x^k e^−x ÷ Γ(k + 1) · (1 + x ÷ (k + 1) + x² ÷ ((k + 1)(k + 2)) + …),
 * whose terms are all positive. Along ln x it only rises: halving finds the place.
 *
 * [DLMF] dlmf.nist.gov, 8.7.1 and 8.11.4.
 */
import { logGamma } from "./logGamma.ts";

/**
 * @param chance In (0, 1): share below.
 * @param shape In (0, 1].
 * @returns 0 where it is below the least positive number.
 */
export function smallGammaQuantile(chance: number, shape: number): number {
  let least = LEAST_LOG;
  let most = Math.log(-Math.log1p(-chance)); // the quantile at shape 1, above that of any smaller shape
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (least + most) / 2;
    if (shareBelow(Math.exp(middle), shape) < chance) least = middle;
    else most = middle;
  }
  return most < LEAST_LOG + 1 ? 0 : Math.exp(most);
}

const LEAST_LOG = -745;
/** From 750 wide to a few units of the last place. */
const HALVINGS = 60;

function shareBelow(x: number, shape: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > Number.EPSILON * sum; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return Math.exp(shape * Math.log(x) - x - logGamma(shape + 1)) * sum;
}
