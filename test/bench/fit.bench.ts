/**
 * Fits and scores of lifetime value models beside the best of the peers: lifetimes, CLVTools, pandas.
 *
 * Times are in K, the time of ten million `Math.log(i) + Math.exp(-1e-7 i)` in the same run, so that they
 * can be held against the peers' (in brackets), which were measured in K on another machine. K is taken
 * again before each measurement, because a machine that others use does not run at one speed.
 */
import { bgNbd } from "#shared/engine/clv/bgNbd.ts";
import { expectedSpend } from "#shared/engine/clv/gammaGamma.ts";
import { paretoNbd } from "#shared/engine/clv/paretoNbd.ts";
import type { PurchaseHistories, PurchaseModel } from "#shared/engine/clv/purchaseModel.ts";
import { fitGammaGamma } from "#shared/engine/fit/fitGammaGamma.ts";
import { fitPurchases } from "#shared/engine/fit/fitPurchases.ts";
import { groupHistories } from "#shared/engine/fit/groupHistories.ts";
import { noStanding, standingIn } from "#shared/engine/math/standing.ts";
import { type Population, UNKNOWN } from "#shared/engine/population.ts";
import { scoreRfm } from "#shared/engine/rfm/scores.ts";
import { cdnowHistories } from "../shared/engine/fit/realHistories.ts";
import { randomDraws } from "../shared/engine/randomDraws.ts";
import { simulatedHistories, simulatedSpend } from "../shared/engine/simulatedHistories.ts";
import { fastestOf, tellRatio } from "./ratio.ts";

const PLAINLY = { hasPrior: false };
/** As the peers were measured: BG/NBD in weeks, in whole days, 39 weeks with newcomers in the first 13. */
const TRUTH = [0.243, 4.414, 0.793, 2.426];
const SPEND = [6.25, 3.74, 15.44];
const DAY = 1 / 7;
const OBSERVED_WEEKS = 39;
const YEAR_WEEKS = 365.25 / 7;
/** 10 % a year, a week. */
const RATE = Math.log(1.1) / YEAR_WEEKS;

interface Measured {
  readonly name: string;
  readonly work: () => unknown;
  readonly calls: number;
  readonly limit: number;
  readonly peer: string;
}

async function tell({ name, work, calls, limit, peer }: Measured): Promise<number> {
  const kernel = await fastestOf(3, kernelRun);
  const time = await fastestOf(calls, work);
  tellRatio({
    name: `${name}: ${time.toFixed(1)} ms, in K (${kernel.toFixed(0)} ms), best peer ${peer}`,
    ratio: time / kernel,
    limit,
    otherwise: "fit: slower than was agreed",
  });
  return time;
}

function kernelRun(): number {
  let sum = 0;
  for (let i = 1; i <= 10_000_000; i++) sum += Math.log(i) + Math.exp(-1e-7 * i);
  return sum;
}

interface Simulated extends PurchaseHistories {
  readonly meanSpend: Float64Array;
}

function simulated(size: number): Simulated {
  const draws = randomDraws(20261122);
  const world = { size, observed: OBSERVED_WEEKS, grid: DAY };
  const histories = simulatedHistories("bg-nbd", TRUTH, world, draws);
  // The engine's times are days, whole numbers.
  const days = (column: Float64Array) => column.map((weeks) => Math.round(weeks / DAY));
  return {
    frequency: histories.frequency,
    recency: days(histories.recency),
    age: days(histories.age),
    meanSpend: simulatedSpend(SPEND, histories.frequency, draws),
  };
}

function parametersOf(model: PurchaseModel, histories: PurchaseHistories) {
  const outcome = fitPurchases(model, groupHistories(histories).cells, PLAINLY);
  if (!outcome.ok) throw new Error(outcome.trouble);
  return outcome.fitted.parameters;
}

function spendParametersOf({ frequency, meanSpend }: Pick<Simulated, "frequency" | "meanSpend">) {
  const outcome = fitGammaGamma(frequency, meanSpend, PLAINLY);
  if (!outcome.ok) throw new Error(outcome.trouble);
  return outcome.fitted.parameters;
}

/** Each column is told once for all customers who are alike. */
function scored(
  histories: PurchaseHistories,
  columns: (cells: PurchaseHistories) => readonly Float64Array[],
): readonly Float64Array[] {
  const { cells, cellOf } = groupHistories(histories);
  return columns(cells).map((column) => {
    const spread = new Float64Array(cellOf.length);
    for (let i = 0; i < spread.length; i++) spread[i] = column[cellOf[i]!]!;
    return spread;
  });
}

const cdnow = cdnowHistories(7);
await tell({
  name: "fit BG/NBD, CDNOW",
  work: () => parametersOf(bgNbd, cdnow),
  calls: 30,
  limit: 0.04,
  peer: "0.43",
});
await tell({
  name: "fit Pareto/NBD, CDNOW",
  work: () => parametersOf(paretoNbd, cdnow),
  calls: 30,
  limit: 0.12,
  peer: "1.2",
});
await tell({
  name: "fit Gamma-Gamma, CDNOW",
  work: () => spendParametersOf(cdnow),
  calls: 30,
  limit: 0.03,
  peer: "0.25",
});

const small = simulated(10_000);
const middle = simulated(100_000);
await tell({
  name: "fit BG/NBD, 100,000",
  work: () => parametersOf(bgNbd, middle),
  calls: 5,
  limit: 0.9,
  peer: "2.8",
});
await tell({
  name: "fit Pareto/NBD, 100,000",
  work: () => parametersOf(paretoNbd, middle),
  calls: 3,
  limit: 6,
  peer: "17",
});
await tell({
  name: "fit Gamma-Gamma, 100,000",
  work: () => spendParametersOf(middle),
  calls: 5,
  limit: 0.5,
  peer: "1.3",
});

const large = simulated(1_000_000);
const parameters = parametersOf(bgNbd, large);
const paretoParameters = parametersOf(paretoNbd, large);
const spendParameters = spendParametersOf(large);
const spendOfEach = () => expectedSpend(spendParameters, large.frequency, large.meanSpend);
await tell({
  name: "1,000,000 customers, BG/NBD P(alive), expected purchases and spend",
  work: () => [
    scored(large, (cells) => [
      bgNbd.probabilityAlive(parameters, cells),
      bgNbd.expectedPurchases(parameters, cells, 365),
    ]),
    spendOfEach(),
  ],
  calls: 3,
  limit: 2,
  peer: "2.0",
});
await tell({
  name: "the same with the purchases of 12 months discounted",
  work: () => [
    scored(large, (cells) => [
      bgNbd.probabilityAlive(parameters, cells),
      bgNbd.expectedPurchases(parameters, cells, 365),
      bgNbd.discountedPurchases(parameters, cells, RATE / 7, 365),
    ]),
    spendOfEach(),
  ],
  calls: 3,
  limit: 4,
  peer: "45",
});
await tell({
  name: "1,000,000 customers, Pareto/NBD P(alive), expected purchases and DERT",
  work: () =>
    scored(large, (cells) => [
      paretoNbd.probabilityAlive(paretoParameters, cells),
      paretoNbd.expectedPurchases(paretoParameters, cells, 365),
      paretoNbd.discountedPurchases(paretoParameters, cells, RATE / 7, Number.POSITIVE_INFINITY),
    ]),
  calls: 3,
  limit: 8,
  peer: "11",
});
const population = populationOf(large);
await tell({
  name: "1,000,000 customers, R, F and M scores",
  work: () => scoresOf(population),
  calls: 3,
  limit: 1,
  peer: "3.1",
});

/** Linear or better: a fit of a hundred times as many customers takes a hundred times as long at most. */
for (const [name, model] of [
  ["BG/NBD", bgNbd],
  ["Pareto/NBD", paretoNbd],
] as const) {
  const of10k = await fastestOf(5, () => parametersOf(model, small));
  const of1m = await fastestOf(2, () => parametersOf(model, large));
  tellRatio({
    name: `fit ${name}, 1,000,000 ÷ (100 × 10,000): ${of1m.toFixed(0)} ms ÷ (100 × ${of10k.toFixed(1)} ms)`,
    ratio: of1m / (100 * of10k),
    limit: 1,
    otherwise: "fit: the time grows faster than the number of customers",
  });
}

function populationOf({ frequency, recency, age, meanSpend }: Simulated): Population {
  return {
    asOf: 20_000,
    size: frequency.length,
    age: Int32Array.from(age),
    inactivity: Int32Array.from(age, (days, i) => days - recency[i]!),
    orderCount: Int32Array.from(frequency, (repeats) => repeats + 1),
    spend: frequency.map((repeats, i) => Math.round(100 * (30 + repeats * meanSpend[i]!))),
    hasSpend: true,
    influence: new Int32Array(frequency.length).fill(UNKNOWN),
    purchases: null,
    contracts: null,
  };
}

function scoresOf(customers: Population) {
  const everybody = new Uint8Array(customers.size).fill(1);
  const freshness = customers.inactivity.map((days) => -days);
  const none = noStanding(0);
  const standings = {
    freshness: standingIn(freshness, everybody),
    orders: standingIn(customers.orderCount, everybody),
    spend: standingIn(customers.spend, everybody),
    expected: none,
    influence: none,
  };
  return scoreRfm(customers, standings, 90, null);
}
