/**
 * What the 80 % ranges of purchases and value cost for 100,000 customers, and whether it grows in proportion.
 *
 * Times are in K, the time of ten million `Math.log(i) + Math.exp(-1e-7 i)` in the same run, taken again before
 * each measurement. Days are whole, as in a sheet, so that customers share histories; of a shop of regulars
 * nearly nobody does, and everybody has a range of many counts.
 */
import { groupHistories } from "#shared/engine/fit/groupHistories.ts";
import { purchaseModels } from "#shared/engine/forecast/purchaseModels.ts";
import { type ModelAtFit, rangesOf } from "#shared/engine/forecast/ranges.ts";
import { randomDraws } from "../shared/engine/randomDraws.ts";
import { simulatedHistories } from "../shared/engine/simulatedHistories.ts";
import { fastestOf, tellRatio } from "./ratio.ts";

const CUSTOMERS = 100_000;
const ROUNDS = 3;
const HORIZON = 365;
const TWO_YEARS = 730;
/** As Gamma-Gamma was fitted to CDNOW. */
const spend = { p: 6.25, q: 3.74, isFirstCounted: false };

/** Days. As fitted to CDNOW: three of five came once. And a shop that people come to every other week. */
const shops = [
  { says: "as CDNOW", name: "bg-nbd", parameters: [0.243, 30.9, 0.793, 2.426], limit: 3 },
  { says: "as CDNOW", name: "pareto-nbd", parameters: [0.553, 74, 0.606, 81.7], limit: 4 },
  { says: "of regulars", name: "mbg-nbd", parameters: [2, 25, 0.8, 30], limit: 8 },
  { says: "of regulars", name: "pareto-nbd", parameters: [2, 25, 0.8, 900], limit: 8 },
] as const;

for (const { says, name, parameters, limit } of shops) {
  const cells = cellsOf(name, parameters, CUSTOMERS);
  const atFit = fitOf(name, parameters, 0.03);
  const kernelMs = await fastestOf(ROUNDS, kernel);
  const rangesMs = await fastestOf(ROUNDS, () => rangesOf(atFit, cells, HORIZON, spend));
  tellRatio({
    name: `ranges, ${CUSTOMERS} customers ${says}, ${name}, ${cells.age.length} histories ÷ K`,
    ratio: rangesMs / kernelMs,
    limit,
    otherwise: "ranges cost too much",
  });
}

{
  const [{ name, parameters }] = shops;
  const atFit = fitOf(name, parameters, 0.03);
  const [few, many] = [CUSTOMERS, 10 * CUSTOMERS].map((size) => cellsOf(name, parameters, size));
  const fewMs = await fastestOf(ROUNDS, () => rangesOf(atFit, few!, HORIZON, spend));
  const manyMs = await fastestOf(ROUNDS, () => rangesOf(atFit, many!, HORIZON, spend));
  tellRatio({
    name: "ranges, 1,000,000 customers ÷ (10 × 100,000)",
    ratio: manyMs / (10 * fewMs),
    limit: 1,
    otherwise: "ranges grow faster than the number of customers",
  });
}

{
  // The parameters of a small list are uncertain, and eight sets of them stand for that.
  const cells = cellsOf("pareto-nbd", shops[1].parameters, CUSTOMERS / 10);
  const certain = fitOf("pareto-nbd", shops[1].parameters, 0);
  const uncertain = fitOf("pareto-nbd", shops[1].parameters, 0.3);
  const certainMs = await fastestOf(ROUNDS, () => rangesOf(certain, cells, HORIZON, spend));
  const uncertainMs = await fastestOf(ROUNDS, () => rangesOf(uncertain, cells, HORIZON, spend));
  tellRatio({
    name: `ranges, ${CUSTOMERS / 10} customers, uncertain parameters ÷ certain ones`,
    ratio: uncertainMs / certainMs,
    limit: 9,
    otherwise: "eight sets of parameters cost more than eight times",
  });
}

function cellsOf(
  name: "bg-nbd" | "mbg-nbd" | "pareto-nbd",
  parameters: readonly number[],
  size: number,
) {
  const observed = { size, observed: TWO_YEARS, grid: 1 };
  return groupHistories(simulatedHistories(name, parameters, observed, randomDraws(1))).cells;
}

function fitOf(
  name: ModelAtFit["name"],
  parameters: readonly number[],
  deviation: number,
): ModelAtFit {
  const logCovariance = parameters.map((_, i) =>
    parameters.map((_, j) => (i === j ? deviation ** 2 : 0)),
  );
  return { name, model: purchaseModels[name], parameters, logCovariance };
}

function kernel(): number {
  let sum = 0;
  for (let i = 1; i <= 10_000_000; i++) sum += Math.log(i) + Math.exp(-1e-7 * i);
  return sum;
}
