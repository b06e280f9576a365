import { describe, expect, it } from "vitest";
import { digamma } from "#shared/engine/math/digamma.ts";
import { logBeta } from "#shared/engine/math/logBeta.ts";
import { logGamma } from "#shared/engine/math/logGamma.ts";
import { digammaDifference, logRising } from "#shared/engine/math/rising.ts";

/** x, ln Γ, ψ with mpmath 1.3 at 40 digits. */
const atOne = [
  [1e-8, 18.42068073818021, -100000000.57721564],
  [0.243, 1.3180435846996699, -4.351093864423211],
  [0.999, 0.0005780385328913802, -0.5788618021086455],
  [1.4616, -0.12148629003589732, -3.110625123034165e-5],
  [1.7, -0.09580769740706588, 0.2085478748734939],
  [3.5, 1.2009736023470743, 1.103156640645243],
  [9.99, 12.779315214350193, 2.250700372831201],
  [10.5, 13.940625219403763, 2.3030010342976865],
  [123.25, 468.6144829505166, 4.810152531964819],
  [3e9, 62465634366.85156, 21.821878125447853],
  [1e15, 3.3538776394910668e16, 34.538776394910684],
] as const;
/** z, n, ln (z)ₙ, ψ(z + n) − ψ(z), likewise. */
const risen = [
  [0.5, 7, 6.961999293834033, 3.91026751026751],
  [1e-7, 3, -15.42494832039838, 10000001.499999875],
  [2.4, 1500, 9484.428953664625, 6.66158510098263],
  [31096, 150, 1552.083967325382, 0.00481225163083989],
  [1e12, 3, 82.89306334778864, 2.999999999997e-12],
  [1e12, 0.5, 13.81551055796415, 5.00000000000125e-13],
  [9.9, 26, 79.20218009222457, 1.3255647481712935],
  [1e9, 1e9, 21109560197.719727, 0.6931471808099453],
] as const;
/** a, b, ln B, likewise. */
const betas = [
  [0.5, 0.5, 1.1447298858494002],
  [1.5e-7, 31096, 15.712628904545065],
  [1e6, 2e6, -1909548.290968533],
  [2.5, 1e10, -57.27994445456572],
  [12, 15, -18.568172732389435],
  [0.3, 1e-5, 11.512954717525792],
] as const;
/** Some units of the last place. */
const TOLERANCE = 1e-15;

describe("the gamma function and its kin", () => {
  it.each(atOne)("at %d, as at 40 digits", (x, log, slope) => {
    expect(relative(logGamma(x), log)).toBeLessThan(TOLERANCE);
    // ψ is 0 at 1.4616…: near there its digits are those of 1.
    expect(Math.abs(digamma(x) - slope) / Math.max(1, Math.abs(slope))).toBeLessThan(TOLERANCE);
  });

  it("ln Γ is exactly 0 at its zeros, 1 and 2", () => {
    expect(logGamma(1)).toBeCloseTo(0, 300);
    expect(logGamma(2)).toBeCloseTo(0, 300);
  });

  it.each(risen)("from %d by %d, without cancelling", (z, n, log, difference) => {
    expect(relative(logRising(z, n), log)).toBeLessThan(2 * TOLERANCE);
    expect(relative(digammaDifference(z, n), difference)).toBeLessThan(2 * TOLERANCE);
  });

  it.each(betas)("ln B(%d, %d), either way round", (a, b, log) => {
    expect(relative(logBeta(a, b), log)).toBeLessThan(TOLERANCE);
    expect(logBeta(b, a)).toBe(logBeta(a, b));
  });
});

function relative(found: number, true_: number): number {
  return Math.abs(found / true_ - 1);
}
