/**
 * Round numbers over a range, 0 among them: steps of 1, 2 or 5 times a power of ten.
 *
 * @param least ≤ 0. @param most ≥ 0.
 */
export function niceTicks(least: number, most: number, about: number): readonly number[] {
  const span = most - least;
  if (!(span > 0)) return [0];
  const rough = span / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((each) => each >= rough)!;
  const first = Math.floor(least / step);
  const last = Math.ceil(most / step);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}
