/**
 * Where rows and columns lie: the first ones may each have a size of their own, all further ones share one.
 *
 * A million rows then cost no more than two hundred.
 */
export interface Axis {
  readonly count: number;
  /** Pixels from the start; one more than there are own sizes. */
  readonly starts: readonly number[];
  /** Pixels of each place beyond those. */
  readonly size: number;
}

/** @param ownSizes Pixels of the first places, ≥ 0. @param size Pixels of the others, > 0. */
export function axisOf(count: number, ownSizes: readonly number[], size: number): Axis {
  const starts = [0];
  for (const own of ownSizes.slice(0, count)) starts.push(starts[starts.length - 1]! + own);
  return { count, starts, size };
}

/** Pixels from the start of the axis to the start of a place; the length for `place` = `count`. */
export function startOf(axis: Axis, place: number): number {
  const own = axis.starts.length - 1;
  if (place <= own) return axis.starts[Math.max(0, place)]!;
  return axis.starts[own]! + (Math.min(place, axis.count) - own) * axis.size;
}

export function sizeOf(axis: Axis, place: number): number {
  return startOf(axis, place + 1) - startOf(axis, place);
}

export function lengthOf(axis: Axis): number {
  return startOf(axis, axis.count);
}

/** The place that holds this pixel; the first or the last for pixels outside. */
export function placeAt(axis: Axis, pixel: number): number {
  const own = axis.starts.length - 1;
  const ownLength = axis.starts[own]!;
  const last = Math.max(0, axis.count - 1);
  if (pixel >= ownLength) return Math.min(last, own + Math.floor((pixel - ownLength) / axis.size));
  let low = 0;
  let high = own;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (axis.starts[middle]! <= pixel) low = middle;
    else high = middle;
  }
  return Math.min(low, last);
}
