/**
 * The engine's time for 100,000 and 1,000,000 customers, and whether it grows in proportion; and what one
 * customer in full (score taken apart, six further orders tried) costs beside one analysis.
 *
 * The two sizes alternate in one process and the fastest of several runs counts, so that only the
 * ratio has to hold on any machine.
 */
import { analyse } from "#shared/engine/analyse.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { type Population, UNKNOWN } from "#shared/engine/population.ts";
import { blocksOf } from "#shared/engine/value/blocks.ts";
import { raisesOf } from "#shared/engine/value/raise.ts";

const SMALL = 100_000;
const LARGE = 1_000_000;
const ROUNDS = 7;
/** Linear would be 1; radix passes and memory past the caches take the rest. */
const RATIO_LIMIT = 1.2;
/** One pass takes the score apart and six try orders; a pass without facts and reasons is under one analysis. */
const CUSTOMER_LIMIT = 7;

/** A fit takes a bounded sample and is timed in its own bench. */
const options = { ...defaultOptions, method: "closed-form" } as const;

const small = simulatedPopulation(SMALL);
const large = simulatedPopulation(LARGE);
let smallMs = Number.POSITIVE_INFINITY;
let largeMs = Number.POSITIVE_INFINITY;
for (let round = 0; round < ROUNDS; round++) {
  // As many customers on both sides: ten small runs against one large run.
  for (let i = 0; i < LARGE / SMALL; i++) smallMs = Math.min(smallMs, millisecondsFor(small));
  largeMs = Math.min(largeMs, millisecondsFor(large));
}
const ratio = largeMs / ((LARGE / SMALL) * smallMs);
console.log(`engine, ${SMALL} customers: ${smallMs.toFixed(1)} ms`);
console.log(`engine, ${LARGE} customers: ${largeMs.toFixed(1)} ms`);
console.log(`engine, ratio 1,000,000 ÷ (10 × 100,000): ${ratio.toFixed(3)} (limit ${RATIO_LIMIT})`);
if (ratio > RATIO_LIMIT) {
  console.error("engine: the time grows faster than the number of customers");
  process.exitCode = 1;
}

let customerMs = Number.POSITIVE_INFINITY;
for (let round = 0; round < ROUNDS; round++) {
  customerMs = Math.min(customerMs, millisecondsForCustomer(small));
}
const customerRatio = customerMs / smallMs;
console.log(
  `engine, one customer of ${SMALL} in full: ${customerMs.toFixed(1)} ms ÷ ${smallMs.toFixed(1)} ms = ${customerRatio.toFixed(2)} (limit ${CUSTOMER_LIMIT})`,
);
if (customerRatio > CUSTOMER_LIMIT) {
  console.error("engine: looking one customer up costs too much");
  process.exitCode = 1;
}

function millisecondsFor(population: Population): number {
  const start = performance.now();
  analyse(population, options);
  return performance.now() - start;
}

/** The worst case: orders of a cent, which raise nobody. */
function millisecondsForCustomer(population: Population): number {
  const spend = Float64Array.from(population.spend);
  spend[0] = 1;
  const poorest = { ...population, spend };
  const { model } = analyse(poorest, options);
  const start = performance.now();
  blocksOf(poorest, model, 0);
  const raises = raisesOf(poorest, model, 0, "medium");
  if (raises.length !== 6) throw new Error("the worst case is not one any more");
  return performance.now() - start;
}

/** Three customers of five with one order, money over four orders of magnitude, an answer from one in ten. */
function simulatedPopulation(size: number): Population {
  const uniform = seededUniform(20260701);
  const age = new Int32Array(size);
  const inactivity = new Int32Array(size);
  const orderCount = new Int32Array(size);
  const spend = new Float64Array(size);
  const influence = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    age[i] = Math.floor(uniform() * 730);
    orderCount[i] = uniform() < 0.6 ? 1 : 2 + Math.floor(-Math.log(1 - uniform()) * 3);
    inactivity[i] = orderCount[i] === 1 ? age[i]! : Math.floor(uniform() * age[i]!);
    spend[i] = Math.round(orderCount[i]! * 10 ** (2.5 + 2 * uniform()));
    influence[i] = uniform() < 0.1 ? 50 * Math.floor(uniform() * 3) : UNKNOWN;
  }
  return {
    asOf: 20_000,
    size,
    age,
    inactivity,
    orderCount,
    spend,
    hasSpend: true,
    influence,
    purchases: null,
    contracts: null,
  };
}

/** mulberry32 (Tommy Ettinger, public domain): the same customers on every machine. */
function seededUniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
