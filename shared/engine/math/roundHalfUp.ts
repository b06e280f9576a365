/** From the model's conventions: half-up roundings add this first, to undo what arithmetic took from an exact half. */
const MARGIN = 1e-9;

/** To the nearest whole number, halves upwards (also below zero: −2.5 becomes −2). */
export function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5 + MARGIN);
}
