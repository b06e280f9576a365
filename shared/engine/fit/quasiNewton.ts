/**
 * The step to the top of the surface that the curvature describes, and the curvature learnt on the way.
 *
 * [NW06] Nocedal & Wright (2006), Numerical Optimization, 2nd ed., chapters 3 and 6.
 */
import { dot, eigenOf, product, type SymmetricMatrix } from "./symmetricMatrix.ts";

/** A factor of 20 in a parameter. */
const LONGEST_STEP = 3;

/** Newton's step with every curvature taken as downward, so that it climbs also where the surface is hollow. */
export function ascent(
  curvature: SymmetricMatrix,
  gradient: readonly number[],
  free: readonly boolean[],
): readonly number[] {
  const places = free.flatMap((isFree, place) => (isFree ? [place] : []));
  const { values, vectors } = eigenOf(places.map((i) => places.map((j) => curvature[i]![j]!)));
  const steepest = Math.max(...values.map(Math.abs), Number.MIN_VALUE);
  const step = free.map(() => 0);
  vectors.forEach((vector, k) => {
    const slope = dot(
      vector,
      places.map((place) => gradient[place]!),
    );
    const length = slope / Math.max(Math.abs(values[k]!), steepest * FLATTEST);
    // Each direction by itself: one in which nothing can be told must not shorten the others.
    const cut = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, length));
    places.forEach((place, i) => {
      step[place]! += cut * vector[i]!;
    });
  });
  return step;
}

/** A direction flatter than this beside the steepest is climbed as if it were as steep. */
const FLATTEST = 1e-12;

/** BFGS, [NW06] (6.19); left as it is where the curvature along the step is not downward. */
export function updated(
  curvature: SymmetricMatrix,
  step: readonly number[],
  before: readonly number[],
  after: readonly number[],
): SymmetricMatrix {
  const turn = before.map((value, i) => value - after[i]!);
  const along = dot(turn, step);
  const curved = product(curvature, step);
  const expected = dot(curved, step);
  const isDownward = along > 1e-10 * Math.sqrt(dot(turn, turn) * dot(step, step));
  if (!isDownward || !(expected > 0)) return curvature;
  return curvature.map((row, i) =>
    row.map(
      (value, j) => value - (curved[i]! * curved[j]!) / expected + (turn[i]! * turn[j]!) / along,
    ),
  );
}
