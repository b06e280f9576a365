/**
 * Draws from the laws that the models are made of, the same on every machine.
 *
 * [MT00] Marsaglia & Tsang (2000), ACM Transactions on Mathematical Software 26(3), 363–372.
 */

export interface RandomDraws {
  /** In (0, 1). */
  uniform(): number;
  exponential(): number;
  /** @param shape > 0; the rate is 1. */
  gamma(shape: number): number;
  beta(a: number, b: number): number;
}

export function randomDraws(seed: number): RandomDraws {
  let state = seed;
  /** mulberry32 (Tommy Ettinger, public domain). */
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(uniform()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const beta = (a: number, b: number) => {
    const one = gamma(a);
    return one / (one + gamma(b));
  };
  return { uniform, exponential: () => -Math.log(uniform()), gamma, beta };
}
