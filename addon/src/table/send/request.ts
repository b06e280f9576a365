import { populationPart } from "#shared/contract/population.ts";
import { contractVersion, type RunRequest } from "#shared/contract/run.ts";
import type { ModelOptions } from "#shared/engine/analysis.ts";
import type { Population } from "#shared/engine/population.ts";
import { inOrderOfKeys } from "./inOrderOfKeys.ts";

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
  const { order, keys } = inOrderOfKeys(pseudonyms);
  const { asOf, heldOut, periodDays, columns } = populationPart(population, order);
  return {
    request: {
      contractVersion,
      dataset,
      asOf,
      options,
      heldOut,
      periodDays,
      keys,
      columns,
    },
    order,
  };
}
