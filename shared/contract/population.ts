/**
 * A population on the wire and in the engine: the same whole numbers, as JSON arrays and as typed arrays.
 */
import { type Population, UNKNOWN } from "../engine/population.ts";
import { KEY_LENGTH, type RunRequest } from "./run.ts";

type PopulationColumns = RunRequest["columns"];

/**
 * What the engine analyses, of a request whose keys and column lengths have been checked.
 *
 * Amounts that are all zero say nothing about anybody: they count as no money column.
 */
export function populationOf(request: RunRequest): Population {
  const size = request.keys.length / KEY_LENGTH;
  const { age, inactivity, orderCount, spend, influence } = request.columns;
  return {
    asOf: request.asOf,
    size,
    age: Int32Array.from(age),
    inactivity: Int32Array.from(inactivity),
    orderCount: Int32Array.from(orderCount),
    spend: amountsOf(spend ?? [], size),
    hasSpend: spend?.some((amount) => amount !== 0) ?? false,
    influence:
      influence === undefined ? new Int32Array(size).fill(UNKNOWN) : Int32Array.from(influence),
    purchases: null,
    contracts: null,
  };
}

function amountsOf(spend: readonly number[], size: number): Float64Array {
  const amounts = new Float64Array(size);
  // Adding zero turns minus zero into zero: JSON can say both, and they are one amount.
  for (let i = 0; i < spend.length; i++) amounts[i] = spend[i]! + 0;
  return amounts;
}

/**
 * The columns that carry a population to the service.
 *
 * @param order Places of the population in ascending order of key, each once.
 */
export function populationColumnsOf(
  population: Population,
  order: ArrayLike<number>,
): PopulationColumns {
  const { age, inactivity, orderCount, spend, hasSpend, influence } = population;
  const isInfluenceKnown = influence.some((value) => value !== UNKNOWN);
  return {
    age: inOrder(age, order),
    inactivity: inOrder(inactivity, order),
    orderCount: inOrder(orderCount, order),
    ...(hasSpend && { spend: inOrder(spend, order) }),
    ...(isInfluenceKnown && { influence: inOrder(influence, order) }),
  };
}

function inOrder(values: Int32Array | Float64Array, order: ArrayLike<number>): number[] {
  const column: number[] = [];
  for (let i = 0; i < order.length; i++) column.push(values[order[i]!]!);
  return column;
}
