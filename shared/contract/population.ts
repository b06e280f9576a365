/**
 * A population on the wire and in the engine: the same whole numbers, as JSON arrays and as typed arrays.
 */
import { type Contracts, type Population, UNKNOWN } from "../engine/population.ts";
import { amountsOf } from "./amounts.ts";
import { inOrder } from "./inOrder.ts";
import { purchaseColumnsOf, purchasesOf } from "./purchases.ts";
import { KEY_LENGTH, type RunRequest } from "./run.ts";

/** What a request says of a population, all but its keys. */
export type PopulationPart = Pick<RunRequest, "asOf" | "heldOut" | "periodDays" | "columns">;

/**
 * What the engine analyses, of a request whose keys and columns have been checked.
 *
 * Amounts that are all zero say nothing about anybody: they count as no money column.
 */
export function populationOf(request: PopulationPart & Pick<RunRequest, "keys">): Population {
  const size = request.keys.length / KEY_LENGTH;
  const { age, inactivity, orderCount, spend, influence } = request.columns;
  return {
    asOf: request.asOf,
    size,
    age: Int32Array.from(age),
    inactivity: Int32Array.from(inactivity),
    orderCount: Int32Array.from(orderCount),
    spend: amountsOf(spend, size),
    hasSpend: spend?.some((amount) => amount !== 0) ?? false,
    influence:
      influence === undefined ? new Int32Array(size).fill(UNKNOWN) : Int32Array.from(influence),
    purchases: purchasesOf(request, size),
    contracts: contractsOf(request, size),
  };
}

/**
 * The part of a request that carries a population.
 *
 * @param population As a table gives it: whoever could be held out is.
 * @param order Places of the population in ascending order of key, each once.
 */
export function populationPart(population: Population, order: ArrayLike<number>): PopulationPart {
  const { age, inactivity, orderCount, spend, hasSpend, influence, contracts } = population;
  const { heldOut, ...purchases } = purchaseColumnsOf(population, order);
  const isInfluenceKnown = influence.some((value) => value !== UNKNOWN);
  return {
    asOf: population.asOf,
    heldOut,
    periodDays: contracts?.periodDays ?? null,
    columns: {
      age: inOrder(age, order),
      inactivity: inOrder(inactivity, order),
      orderCount: inOrder(orderCount, order),
      ...(hasSpend && { spend: inOrder(spend, order) }),
      ...purchases,
      ...(contracts !== null && {
        periods: inOrder(contracts.periods, order),
        hasEnded: inOrder(contracts.hasEnded, order),
        fee: inOrder(contracts.fee, order),
      }),
      ...(isInfluenceKnown && { influence: inOrder(influence, order) }),
    },
  };
}

function contractsOf({ columns, periodDays }: PopulationPart, size: number): Contracts | null {
  if (periodDays === null) return null;
  const { periods = [], hasEnded = [], fee } = columns;
  return {
    periodDays,
    periods: Int32Array.from(periods),
    hasEnded: Uint8Array.from(hasEnded),
    fee: amountsOf(fee, size),
  };
}
