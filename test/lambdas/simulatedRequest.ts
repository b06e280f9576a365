/**
 * Requests like those of real shops: many with one order, money over orders of magnitude, random keys.
 */
import { populationPart } from "#shared/contract/population.ts";
import {
  contractVersion,
  KEY_ALPHABET,
  KEY_LENGTH,
  type RunRequest,
} from "#shared/contract/run.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { type OrderLog, summarise } from "#shared/engine/summary/summarise.ts";

/** The same request for the same size and seed, on every machine. */
export function simulatedRequest(size: number, seed = 1): RunRequest {
  const uniform = seededUniform(seed);
  const { windowDays, horizonDays } = defaultOptions;
  const { population } = summarise(simulatedOrders(size, uniform), {
    asOf: AS_OF,
    windowDays,
    horizonDays,
  });
  const inPlace = Array.from({ length: size }, (_, i) => i);
  const { asOf, heldOut, periodDays, columns } = populationPart(population, inPlace);
  return {
    contractVersion,
    dataset: "dataset-of-22-letters1",
    asOf,
    options: defaultOptions,
    heldOut,
    periodDays,
    keys: simulatedKeys(size, uniform),
    columns,
  };
}

const AS_OF = 20_269;

/** Three of five order once; the others four times on average, between their first day and the day they leave. */
function simulatedOrders(size: number, uniform: () => number): OrderLog {
  const customer: number[] = [];
  const day: number[] = [];
  const amount: number[] = [];
  for (let i = 0; i < size; i++) {
    const age = Math.floor(uniform() * 730);
    const orders = uniform() < 0.6 ? 1 : 2 + Math.floor(-Math.log(1 - uniform()) * 3);
    const leftDaysAgo = Math.floor(uniform() * age);
    const usualAmount = 10 ** (2.5 + 2 * uniform());
    for (let order = 0; order < orders; order++) {
      const daysAgo = order === 0 ? age : leftDaysAgo + Math.floor(uniform() * (age - leftDaysAgo));
      customer.push(i);
      day.push(AS_OF - daysAgo);
      amount.push(Math.round(usualAmount * (0.5 + uniform())));
    }
  }
  return {
    customers: size,
    customer: Int32Array.from(customer),
    day: Int32Array.from(day),
    amount: Float64Array.from(amount),
  };
}

export function simulatedKeys(size: number, uniform: () => number): string {
  const keys = new Set<string>();
  while (keys.size < size) {
    let key = "";
    for (let i = 0; i < KEY_LENGTH; i++) key += KEY_ALPHABET[Math.floor(uniform() * 64)];
    keys.add(key);
  }
  return [...keys].sort().join("");
}

/** mulberry32 (Tommy Ettinger, public domain). */
export function seededUniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
