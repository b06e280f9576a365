/**
 * (Revenue − cost) × lifecycle × discount (F-C3), read as what it must mean.
 *
 * The third factor is the annuity factor, not the rate: 160 × 3 × 10 % = 48 would make a customer worth less
 * the longer money keeps its value. 160 × 2.4869 = 397.90 is the present value of 160 a year for three years.
 */

/**
 * @param margin Revenue less cost, a period.
 * @param discountRate Effective a period, > −1.
 * @param periods ≥ 0, not only whole.
 */
export function annuityValue(margin: number, discountRate: number, periods: number): number {
  return margin * annuityFactor(discountRate, periods);
}

/**
 * AF(d, n) = (1 − (1 + d)^−n)/d: what one a period, at the end of each, is worth now.
 * At d = 0 a payment is worth itself and the factor is n.
 */
function annuityFactor(discountRate: number, periods: number): number {
  if (discountRate === 0) return periods;
  // Not 1 − (1 + d)^−n: it loses every digit where d is small.
  return -Math.expm1(-periods * Math.log1p(discountRate)) / discountRate;
}
