/** Parameters and histories that Pareto/NBD may meet. */
import fc from "fast-check";
import { cellsOf } from "./golden.ts";

/** As far as a search may stray, and where α = β or s = 1 leave 0 ÷ 0 in the closed forms. */
export const anyParameters = fc.oneof(
  fc.tuple(powerOf10(-9, 6), powerOf10(-6, 9), powerOf10(-12, 6), powerOf10(-6, 9)),
  fc.tuple(powerOf10(-2, 1), powerOf10(-1, 3)).map(([r, alpha]) => [r, alpha, 1, alpha]),
  fc.tuple(powerOf10(-2, 1), powerOf10(-1, 3)).map(([r, alpha]) => [r, alpha, 2, alpha * 1.0001]),
);
/** Of shops: weeks or days, few or many who leave. */
export const usualParameters = fc
  .tuple(powerOf10(-1, 0.7), powerOf10(0, 2.5), powerOf10(-2, 0.7), powerOf10(0, 3))
  .map((letters) => letters as readonly number[]);
export const anyHistory = fc
  .tuple(
    fc.constantFrom(0, 1, 2, 5, 26, 150, 500, 3000, 20_000),
    fc.double({ min: 0.1, max: 20_000, noNaN: true }),
    fc.oneof(
      fc.constantFrom(1e-9, 0.5, 1 - 1e-9, 1),
      fc.double({ min: 1e-6, max: 1, noNaN: true }),
    ),
  )
  .map(([x, T, share]) => cellsOf([[x, x === 0 ? 0 : T * share, T, 1]]));
export const usualHistory = fc
  .tuple(
    fc.integer({ min: 0, max: 40 }),
    fc.double({ min: 1, max: 1000, noNaN: true }),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
  )
  .map(([x, T, share]) => cellsOf([[x, x === 0 ? 0 : T * share, T, 1]]));
export const horizon = powerOf10(-3, 4);
export const rate = powerOf10(-6, 1);

function powerOf10(from: number, to: number): fc.Arbitrary<number> {
  return fc.double({ min: from, max: to, noNaN: true }).map((power) => 10 ** power);
}
