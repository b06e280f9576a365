/**
 * Requests like those of real shops: many with one order, money over orders of magnitude, random keys.
 */
import {
  contractVersion,
  KEY_ALPHABET,
  KEY_LENGTH,
  type RunRequest,
} from "#shared/contract/run.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";

/** The same request for the same size and seed, on every machine. */
export function simulatedRequest(size: number, seed = 1): RunRequest {
  const uniform = seededUniform(seed);
  const age: number[] = [];
  const inactivity: number[] = [];
  const orderCount: number[] = [];
  const spend: number[] = [];
  for (let i = 0; i < size; i++) {
    const days = Math.floor(uniform() * 730);
    const orders = uniform() < 0.6 ? 1 : 2 + Math.floor(-Math.log(1 - uniform()) * 3);
    age.push(days);
    orderCount.push(orders);
    inactivity.push(orders === 1 ? days : Math.floor(uniform() * days));
    spend.push(Math.round(orders * 10 ** (2.5 + 2 * uniform())));
  }
  return {
    contractVersion,
    dataset: "dataset-of-22-letters1",
    asOf: 20_269,
    options: defaultOptions,
    heldOut: null,
    periodDays: null,
    keys: simulatedKeys(size, uniform),
    columns: { age, inactivity, orderCount, spend },
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
