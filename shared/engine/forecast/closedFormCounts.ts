/**
 * How many purchases the closed form expects within its horizon, as chances of whole counts.
 *
 * Its rate is Gamma(x + 1, T + 1/λ) for who is still active: over a horizon h the count is then negative
 * binomial with shape x + 1 and chance (T + 1/λ) ÷ (T + 1/λ + h); for who has left it is 0.
 */
import type { ModelOptions } from "../analysis.ts";
import { shapeOf } from "../clv/closedForm.ts";
import type { StoreRates } from "../clv/storeRates.ts";
import { logGamma } from "../math/logGamma.ts";
import { logRising } from "../math/rising.ts";
import type { Population } from "../population.ts";

/**
 * ln P(count) of one customer whose orders and dates are known.
 *
 * @param chanceActive As the closed form has it.
 * @param count Whole, ≥ 0.
 */
export function closedFormLogChance(
  { orderCount, age }: Population,
  customer: number,
  chanceActive: number,
  count: number,
  { ordersPerDay }: StoreRates,
  { horizonDays }: ModelOptions,
): number {
  const shape = shapeOf(orderCount[customer]!);
  const days = Math.max(1, age[customer]!) + 1 / ordersPerDay;
  const ifActive =
    logRising(shape, count) -
    logGamma(count + 1) -
    shape * Math.log1p(horizonDays / days) -
    count * Math.log1p(days / horizonDays);
  if (count > 0) return Math.log(chanceActive) + ifActive;
  return Math.log1p(-chanceActive * -Math.expm1(ifActive));
}
