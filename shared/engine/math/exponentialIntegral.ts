/**
 * e^y E_p(y) = ∫_0^∞ e^(−y w) (1 + w)^(−p) dw: the generalised exponential integral of a real order,
 * scaled so that it does not vanish where y is large. U(p, p, y) = y^(1−p) e^y E_p(y).
 *
 * Large y: the continued fraction. Small y: the series at an order between ½ and 1½ (at p itself where
 * it is smaller), its two terms that cancel at order 1 taken together; then up to p by the
 * recurrence, in which an error shrinks by y/p a step. High orders therefore start 24 below, with anything.
 *
 * [DLMF] dlmf.nist.gov, 8.19.1 and 8.7.3 (series), 8.19.12 (recurrence), 8.9.2 (fraction), 13.6.6 (U).
 */
import { logGamma, logGammaOnePlus } from "./logGamma.ts";

/** @param order > 0. @returns Of y > 0. */
export function scaledExponentialIntegral(order: number): (y: number) => number {
  const atSmall = order > HIGH_ORDER ? fromAnywhere(order) : fromSeries(order);
  return (y) => (y < FRACTION_FROM ? atSmall(y) : byFraction(order, y));
}

const FRACTION_FROM = 2;
/** From one on, 24 steps leave 2²⁴ / 24! = 3e-17 of an error in the start. */
const STEPS_FROM_ANYWHERE = 24;
const HIGH_ORDER = 26;

/** What is left out falls like e^(−4 √(terms · y)); the number of terms for 1e-15 found by trial over orders to 10,000. */
function byFraction(order: number, y: number): number {
  const sum = y + order;
  let rest = 0;
  for (let k = Math.ceil(5 + 60 / y + 20 / Math.sqrt(y)); k >= 1; k--) {
    rest = (k * (order + k - 1)) / (sum + 2 * k - rest);
  }
  return 1 / (sum - rest);
}

function fromAnywhere(order: number): (y: number) => number {
  const start = order - STEPS_FROM_ANYWHERE;
  return (y) => raised(1 / (y + start), y, start, STEPS_FROM_ANYWHERE);
}

/** e^y E_(p+1) = (1 − y e^y E_p) / p. */
function raised(value: number, y: number, order: number, steps: number): number {
  let scaled = value;
  for (let step = 0; step < steps; step++) scaled = (1 - y * scaled) / (order + step);
  return scaled;
}

/** E_p(y) = Γ(a) y^(−a) − Σ (−y)ᵏ / ((a + k) k!), a = 1 − p. */
function fromSeries(order: number): (y: number) => number {
  const steps = Math.max(0, Math.ceil(order - 1.5));
  const start = order - steps;
  const a = 1 - start;
  const coefficients = Float64Array.from({ length: SERIES_TERMS }, () => 0);
  let factorial = 1;
  for (let k = 1; k < SERIES_TERMS; k++) {
    factorial *= -k;
    coefficients[k] = 1 / ((a + k) * factorial);
  }
  // The term k = 0, −1/a, goes with Γ(a) = (1 + a g) / a.
  const g = a === 0 ? -EULER : Math.expm1(a > 0.5 ? logGamma(1 + a) : logGammaOnePlus(a)) / a;
  return (y) => {
    const log = Math.log(y);
    let sum = 0;
    for (let k = SERIES_TERMS - 1; k > 0; k--) sum = (sum + coefficients[k]!) * y;
    const powerLessOne = Math.expm1(-a * log);
    const leading = a === 0 ? -log : powerLessOne / a;
    const integral = (1 + powerLessOne) * g + leading - sum;
    return raised(Math.exp(y) * integral, y, start, steps);
  };
}

const EULER = 0.5772156649015329;
/** 2²⁸ / 28! is below 1e-21. */
const SERIES_TERMS = 28;
