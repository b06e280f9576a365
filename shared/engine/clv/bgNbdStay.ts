/**
 * What a customer who is there will still buy, in BG/NBD and MBG/NBD.
 *
 * Given that they are there, their rate of purchases is λ ~ Gamma(k, A) with k = r + x and A = α + T, and
 * their chance of leaving after each is p ~ Beta(a, b) with the occasions passed counted into b. With
 * s = t / A, purchases by t if they never left are negative binomial, P(j) = (k)ⱼ / j! zʲ (1 − z)^k with
 * z = s / (1 + s), and the (i + 1)th is made with chance wᵢ = E[(1 − p)ⁱ] = (b)ᵢ / (a + b)ᵢ:
 *   E[purchases by t] = Σ P(j) (w₀ + … + wⱼ₋₁) = E[(1 − (1 + p s)^−k) / p].
 * Every term is positive. The closed form with ₂F₁ in [FHL05] (10) is the same but divides by a − 1 and
 * takes a number near 1 from 1: it loses all digits at a = 1, at a + b = 1 without repeat purchases,
 * and little by little where a is small or b large.
 *
 * [FHL05] Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284.
 * [FH04]  Fader & Hardie (2004), brucehardie.com/notes/004: the derivation.
 */
import { betaMean } from "../math/betaMean.ts";

/** Of a customer who is there. */
export interface Stay {
  /** r + x. */
  readonly k: number;
  readonly a: number;
  /** b and the occasions passed without leaving. */
  readonly b: number;
}

/** E[purchases by t], t = s A. */
export function purchasesBy(stay: Stay, s: number): number {
  const { k, a, b } = stay;
  if (s === 0) return 0;
  if (isShort(k, s)) return summedPurchases(stay, s);
  return betaMean(a, b, {
    at: (p) => -Math.expm1(-k * Math.log1p(p * s)) / p,
    atZero: k * s,
    fall: ((k + 1) * s) / 2,
    steepness: k,
  });
}

/** The slope of `purchasesBy` by s, over k: E[(1 + p s)^−(k+1)]. In (0, 1]. */
export function rateAt({ k, a, b }: Stay, s: number): number {
  if (isShort(k + 1, s)) return summedRate({ k: k + 1, a, b }, s);
  return betaMean(a, b, {
    at: (p) => Math.exp(-(k + 1) * Math.log1p(p * s)),
    atZero: 1,
    fall: (k + 1) * s,
    steepness: k + 1,
  });
}

/** Whether the negative binomial is over after so few terms that their sum is the quicker way. */
function isShort(k: number, s: number): boolean {
  const mean = k * s;
  return (
    k * Math.log1p(s) < 600 && // else P(0) underflows
    mean + 9 * Math.sqrt(mean * (1 + s)) + 40 / Math.log1p(1 / s) < MOST_TERMS
  );
}

/** A term takes a twentieth of the time of one point of the quadrature, which needs some 150. */
const MOST_TERMS = 2000;
/** What follows a term is at most 1 + s times as large, once the terms fall fast. */
const NEGLIGIBLE = 1e-18;

function summedPurchases({ k, a, b }: Stay, s: number): number {
  const z = s / (1 + s);
  const tolerance = NEGLIGIBLE / (1 + s);
  let chance = Math.exp(-k * Math.log1p(s));
  let made = 0;
  let stays = 1;
  let sum = 0;
  for (let j = 0; ; j++) {
    chance *= (z * (k + j)) / (j + 1);
    made += stays;
    stays *= (b + j) / (a + b + j);
    const term = chance * made;
    sum += term;
    if (j > k * s && term <= tolerance * sum) return sum;
  }
}

function summedRate({ k, a, b }: Stay, s: number): number {
  const z = s / (1 + s);
  const tolerance = NEGLIGIBLE / (1 + s);
  let term = Math.exp(-k * Math.log1p(s));
  let sum = term;
  for (let j = 0; ; j++) {
    term *= (z * (k + j) * (b + j)) / ((j + 1) * (a + b + j));
    sum += term;
    if (j > k * s && term <= tolerance * sum) return sum;
  }
}
