/**
 * Who is compared with whom: everybody but the prospects.
 */
import { type Population, UNKNOWN } from "../population.ts";

export interface Compared {
  /** 1 for a customer, 0 for a prospect. */
  readonly isCompared: Uint8Array;
  readonly customers: number;
  readonly prospects: number;
  /** False when no customer's money differs from zero. */
  readonly hasMoney: boolean;
}

/** A prospect has no order and no last day; with a last day it is a customer whose orders are older than the window. */
export function comparedCustomers(population: Population): Compared {
  const { size, orderCount, inactivity, spend, hasSpend } = population;
  const isCompared = new Uint8Array(size);
  let customers = 0;
  let hasMoney = false;
  for (let i = 0; i < size; i++) {
    if (orderCount[i] === 0 && inactivity[i] === UNKNOWN) continue;
    isCompared[i] = 1;
    customers++;
    if (hasSpend && spend[i] !== 0) hasMoney = true;
  }
  return { isCompared, customers, prospects: size - customers, hasMoney };
}

/** 1 for the compared customers whose fact in `column` is known. */
export function knownIn(column: Int32Array | Float64Array, { isCompared }: Compared): Uint8Array {
  const isKnown = new Uint8Array(column.length);
  for (let i = 0; i < column.length; i++) if (column[i]! >= 0) isKnown[i] = isCompared[i]!;
  return isKnown;
}
