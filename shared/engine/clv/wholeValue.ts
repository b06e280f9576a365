/**
 * Historical + current + potential (F-C1): all a customer has brought and may still bring.
 *
 * The three must be of one kind. Money of one of them before cost and of another after it adds up to nothing.
 */

export interface ValueParts {
  /** Before the window. */
  readonly historic: number;
  /** Within the last twelve months. */
  readonly current: number;
  /** Expected within the next twelve. */
  readonly expected: number;
  /** What the customer could buy of us and does not: of the same kind. */
  readonly crossSellGap: number;
  /** In [0, 1]: that they will. */
  readonly crossSellChance: number;
}

/** Potential is what is expected, and what cross-selling may add. */
export function wholeValue(parts: ValueParts): number {
  const { historic, current, expected, crossSellGap, crossSellChance } = parts;
  return historic + current + expected + crossSellGap * crossSellChance;
}
