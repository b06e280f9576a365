/**
 * The maximum of a log-likelihood in two to four log-parameters, by its exact gradient.
 *
 * Quasi-Newton (BFGS) from a Hessian of gradient differences, which is made anew near the end: the
 * last steps are Newton's, and the same Hessian says how certain the parameters are. Parameters at
 * a bound that the gradient pushes against stay there.
 *
 * [NW06] Nocedal & Wright (2006), Numerical Optimization, 2nd ed., chapters 3, 6 and 16.7.
 */
import type { LogLikelihood } from "../clv/purchaseModel.ts";
import { differencedHessian } from "./differencedHessian.ts";
import { ascent, updated } from "./quasiNewton.ts";
import { dot, type SymmetricMatrix } from "./symmetricMatrix.ts";

/** At the logarithms of the parameters; a value that is not finite counts as out of reach. */
export type Objective = (logParameters: readonly number[]) => LogLikelihood;

export interface Search {
  /** Tried from the best; the next ones only where a climb does not converge. At least one. */
  readonly starts: readonly (readonly number[])[];
  /** Of the logarithms; none by default. */
  readonly lower?: readonly number[];
  readonly upper?: readonly number[];
  /** Negative Hessian to begin with, from a fit to a part of the histories; differences by default. */
  readonly curvature?: SymmetricMatrix;
}

export interface Maximum {
  readonly logParameters: readonly number[];
  readonly value: number;
  readonly gradient: readonly number[];
  /** By the logarithms of the parameters; rows and columns of parameters on a bound are zeros. */
  readonly negativeHessian: SymmetricMatrix;
  /** False: the best point found, not a maximum. */
  readonly hasConverged: boolean;
  readonly evaluations: number;
}

/** A climb takes 10 to 20 steps; along a ridge that falls off towards infinity some 40. */
const MAX_STEPS = 80;
/** Of the logarithms: nine digits of each parameter. */
const STEP_TOLERANCE = 1e-9;
/** Nearer than this a Hessian made anew ends the climb in two or three of Newton's steps. */
const NEWTON_REACH = 1e-3;
/** What is learnt on the way may lead astray: after so many steps the Hessian is made anew. */
const MOST_LEARNT = 10;
/** What a step must gain of what the slope promises, [NW06] (3.4). */
const SUFFICIENT_GAIN = 1e-4;
/** Sums of some thousand terms are exact to about this part of their value. */
const ROUNDING = 1e-13;
const MAX_HALVINGS = 12;

export function maximise(objective: Objective, search: Search): Maximum {
  const bounds = boundsOf(search);
  const points = search.starts.map((start) => pointAt(objective, start.map(bounds.clip)));
  const byValue = points
    .filter(({ value }) => Number.isFinite(value))
    .sort((a, b) => b.value - a.value);
  let evaluations = points.length;
  let best: Maximum | null = null;
  for (const point of byValue) {
    const climbed = climb(objective, point, bounds, search.curvature);
    evaluations += climbed.evaluations;
    if (best === null || climbed.value > best.value || climbed.hasConverged) best = climbed;
    if (climbed.hasConverged) break;
  }
  return { ...(best ?? nowhere(points[0]!)), evaluations };
}

interface Point {
  readonly at: readonly number[];
  readonly value: number;
  readonly gradient: readonly number[];
}

interface Bounds {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  clip(value: number, place: number): number;
}

function boundsOf({ starts, lower, upper }: Search): Bounds {
  const low = lower ?? starts[0]!.map(() => Number.NEGATIVE_INFINITY);
  const high = upper ?? starts[0]!.map(() => Number.POSITIVE_INFINITY);
  const clip = (value: number, place: number) =>
    Math.min(high[place]!, Math.max(low[place]!, value));
  return { lower: low, upper: high, clip };
}

function pointAt(objective: Objective, at: readonly number[]): Point {
  const { value, gradient } = objective(at);
  const isReal = Number.isFinite(value) && gradient.every(Number.isFinite);
  return { at, value: isReal ? value : Number.NEGATIVE_INFINITY, gradient };
}

/** Where no start has a likelihood. */
function nowhere({ at, value }: Point): Maximum {
  const zeros = at.map(() => 0);
  return {
    logParameters: at,
    value,
    gradient: zeros,
    negativeHessian: at.map(() => zeros),
    hasConverged: false,
    evaluations: 0,
  };
}

function climb(objective: Objective, start: Point, bounds: Bounds, given?: SymmetricMatrix) {
  let evaluations = 0;
  const counted: Objective = (at) => {
    evaluations++;
    return objective(at);
  };
  let point = start;
  const hessian = () => differencedHessian(counted, point.at, point.gradient);
  let measured = given ?? hessian();
  let curvature = measured;
  /** How far the point has moved since the Hessian was measured. */
  let moved = given === undefined ? 0 : Number.POSITIVE_INFINITY;
  let stepsSince = 0;
  let hasConverged = false;
  const measure = () => {
    measured = hessian();
    curvature = measured;
    moved = 0;
    stepsSince = 0;
  };
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    let course = courseFrom(point, curvature, bounds);
    const isStale = moved > NEWTON_REACH && largest(course.step) < NEWTON_REACH;
    if (isStale || stepsSince >= MOST_LEARNT) {
      measure();
      course = courseFrom(point, curvature, bounds);
    }
    if (largest(course.step) < STEP_TOLERANCE || isFlat(course.step, point.gradient)) {
      hasConverged = true;
      break;
    }
    const next = furtherUp(counted, point, course.withinBounds, bounds);
    if (next === null) {
      // Rounding hides what is left to gain, or the curvature misleads.
      if (moved === 0) {
        hasConverged =
          dot(course.step, point.gradient) < ROUNDING_GAIN * (1 + Math.abs(point.value));
        break;
      }
      measure();
      continue;
    }
    const change = next.at.map((value, i) => value - point.at[i]!);
    curvature = updated(curvature, change, point.gradient, next.gradient);
    moved += largest(change);
    stepsSince++;
    point = next;
  }
  if (moved > NEWTON_REACH) measure();
  const { free } = courseFrom(point, measured, bounds);
  return {
    logParameters: point.at,
    value: point.value,
    gradient: point.gradient,
    negativeHessian: measured.map((row, i) =>
      row.map((entry, j) => (free[i] && free[j] ? entry : 0)),
    ),
    hasConverged,
    evaluations,
  };
}

/** A wide step that would gain nothing: the likelihood does not know of this direction any more. */
function isFlat(step: readonly number[], gradient: readonly number[]): boolean {
  return largest(step) > WIDE_STEP && dot(step, gradient) < NO_GAIN;
}

const WIDE_STEP = 0.01;
const NO_GAIN = 1e-9;
/** Where a step cannot be told from rounding any more, this part of the value is left to gain at most. */
const ROUNDING_GAIN = 1e-11;

interface Course {
  /** As far as the curvature asks for. */
  readonly step: readonly number[];
  /** The same way, no further than the first bound: beside its own way a ridge falls off on both sides. */
  readonly withinBounds: readonly number[];
  /** Parameters that do not lie on a bound with the way up beyond it. */
  readonly free: readonly boolean[];
}

function courseFrom({ at, gradient }: Point, curvature: SymmetricMatrix, bounds: Bounds): Course {
  const { lower, upper } = bounds;
  const isBlocked = (towards: readonly number[], i: number) =>
    (at[i]! <= lower[i]! + ON_BOUND && towards[i]! < 0) ||
    (at[i]! >= upper[i]! - ON_BOUND && towards[i]! > 0);
  let free = at.map((_, i) => !isBlocked(gradient, i));
  let step = ascent(curvature, gradient, free);
  while (step.some((_, i) => isBlocked(step, i))) {
    const towards = step;
    free = free.map((isFree, i) => isFree && !isBlocked(towards, i));
    step = ascent(curvature, gradient, free);
  }
  const share = Math.min(
    1,
    ...step.map((value, i) => {
      if (value === 0) return 1;
      return ((value < 0 ? lower[i]! : upper[i]!) - at[i]!) / value;
    }),
  );
  return { step, withinBounds: step.map((value) => value * share), free };
}

/** Of a logarithm. */
const ON_BOUND = 1e-9;

function furtherUp(
  objective: Objective,
  from: Point,
  step: readonly number[],
  bounds: Bounds,
): Point | null {
  const slope = dot(step, from.gradient);
  const rounding = ROUNDING * (1 + Math.abs(from.value));
  let length = 1;
  for (let halving = 0; halving < MAX_HALVINGS; halving++) {
    const at = from.at.map((value, i) => bounds.clip(value + length * step[i]!, i));
    const next = pointAt(objective, at);
    const gain = next.value - from.value;
    if (gain >= SUFFICIENT_GAIN * length * slope - rounding) {
      const isNoise = slope * length < rounding;
      return isNoise && largest(next.gradient) >= largest(from.gradient) ? null : next;
    }
    // The top of the parabola through both values and the slope, [NW06] (3.57).
    const top = (slope * length * length) / (2 * (slope * length - gain));
    length = Number.isFinite(top)
      ? Math.min(0.5, Math.max(0.1, top / length)) * length
      : length / 10;
  }
  return null;
}

function largest(vector: readonly number[]): number {
  return Math.max(0, ...vector.map(Math.abs));
}
