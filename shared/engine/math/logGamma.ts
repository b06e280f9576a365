/**
 * ln Γ(x), to some units of the last place.
 *
 * Large arguments by Stirling's formula. Small ones are brought to 1.5 … 2.5 by Γ(x + 1) = x Γ(x),
 * where a series about 2 stays exact to the last place at the zeros x = 1 and x = 2.
 *
 * [DLMF] dlmf.nist.gov, 5.5.1, 5.7.3, 5.11.1.
 */
import { HALF_LOG_TWO_PI, STIRLING_FROM, stirlingRemainder } from "./stirling.ts";

/** @param x > 0. */
export function logGamma(x: number): number {
  if (x >= STIRLING_FROM) {
    return (x - 0.5) * (Math.log(x) - 1) + (HALF_LOG_TWO_PI - 0.5 + stirlingRemainder(x));
  }
  if (x < 0.5) return aboutTwo(x) - Math.log(x * (1 + x));
  if (x < 1.5) return aboutTwo(x - 1) - Math.log(x);
  let product = 1;
  let reduced = x;
  while (reduced > 2.5) {
    reduced -= 1;
    product *= reduced;
  }
  return product === 1 ? aboutTwo(reduced - 2) : aboutTwo(reduced - 2) + Math.log(product);
}

/** ln Γ(1 + z), exact to the last places also where it is next to nothing. @param z Within ½ of 0. */
export function logGammaOnePlus(z: number): number {
  return aboutTwo(z) - Math.log1p(z);
}

/** ln Γ(2 + z) for |z| ≤ ½. */
function aboutTwo(z: number): number {
  let sum = 0;
  for (let k = COEFFICIENTS.length - 1; k >= 0; k--) sum = sum * z + COEFFICIENTS[k]!;
  return sum * z;
}

/** 1 − γ, then (−1)ᵏ (ζ(k) − 1) / k from k = 2; the last is below 1e-18 at |z| = ½. */
const COEFFICIENTS = [
  0.42278433509846713, 0.3224670334241132, -0.0673523010531981, 0.020580808427784546,
  -0.007385551028673986, 0.0028905103307415234, -0.001192753911703261, 0.0005096695247430425,
  -0.00022315475845357939, 9.945751278180853e-5, -4.492623673813314e-5, 2.050721277567069e-5,
  -9.439488275268397e-6, 4.374866789907488e-6, -2.039215753801366e-6, 9.55141213040742e-7,
  -4.492469198764566e-7, 2.1207184805554665e-7, -1.0043224823968099e-7, 4.7698101693639804e-8,
  -2.2711094608943164e-8, 1.0838659214896955e-8, -5.183475041970047e-9, 2.4836745438024785e-9,
  -1.1921401405860912e-9, 5.731367241678862e-10, -2.7595228851242334e-10,
] as const;
