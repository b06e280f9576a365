import type { ModelCard, Weights } from "../analysis.ts";
import { type Population, UNKNOWN } from "../population.ts";
import { standingsUnder } from "../standings.ts";
import { blockShares } from "./valueScore.ts";

/** Each block of a customer's score; null where it is not known. */
export type Blocks = { readonly [Name in keyof Weights]: Block | null };

export interface Block {
  /** 0–100. */
  readonly points: number;
  /** Of the known blocks, summing to 1. */
  readonly weight: number;
}

/** The score taken apart: it is the sum of weight × points, rounded to a tenth. All null for a customer without one. */
export function blocksOf(
  population: Population,
  model: Pick<ModelCard, "forecast" | "options">,
  customer: number,
): Blocks {
  const { options } = model;
  const standings = standingsUnder(population, model);
  if (standings === null) return noBlocks;
  const shares = blockShares(standings, population.influence, customer);
  const names = ["present", "future", "social"] as const;
  const known = names.filter((name) => shares[name] !== UNKNOWN);
  const whole = known.reduce((sum, name) => sum + options.weights[name], 0);
  // What is known but has no weight makes no score.
  if (whole === 0) return noBlocks;
  const block = (name: keyof Weights): Block | null =>
    shares[name] === UNKNOWN
      ? null
      : { points: 100 * shares[name], weight: options.weights[name] / whole };
  return { present: block("present"), future: block("future"), social: block("social") };
}

const noBlocks: Blocks = { present: null, future: null, social: null };
