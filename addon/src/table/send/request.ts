import { populationPart } from "#shared/contract/population.ts";
import { contractVersion, type RunRequest } from "#shared/contract/run.ts";
import type { ModelOptions } from "#shared/engine/analysis.ts";
import type { Population } from "#shared/engine/population.ts";

export interface PackedRun {
  readonly request: RunRequest;
  /** Place in the request → place in the population: the way back for the answer. */
  readonly order: Int32Array;
}

/**
 * What is sent of a population: pseudonyms and whole numbers, in ascending order of pseudonym, so that
 * neither the sheet's words nor its row order cross the wire.
 *
 * @param pseudonyms One a customer, in the order of the population.
 */
export function packRun(
  population: Population,
  pseudonyms: readonly string[],
  dataset: string,
  options: ModelOptions,
): PackedRun {
  const order = ascending(pseudonyms);
  const keys = Array.from(order, (place) => pseudonyms[place]!);
  for (let i = 1; i < keys.length; i++) {
    // Two rows of one customer, which the table's check has merged or refused: 96 bits do not meet by chance.
    if (keys[i] === keys[i - 1]) throw new Error("two customers share one pseudonym");
  }
  const { asOf, heldOut, periodDays, columns } = populationPart(population, order);
  return {
    request: {
      contractVersion,
      dataset,
      asOf,
      options,
      heldOut,
      periodDays,
      keys: keys.join(""),
      columns,
    },
    order,
  };
}

function ascending(texts: readonly string[]): Int32Array {
  // Compared as code units, not by a locale: the alphabet is in ASCII order.
  return Int32Array.from(texts.keys()).sort((a, b) => {
    if (texts[a]! === texts[b]!) return 0;
    return texts[a]! < texts[b]! ? -1 : 1;
  });
}
