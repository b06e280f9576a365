/**
 * NBD: purchases come at a rate of each customer's own, Gamma(r, α) over customers, and nobody leaves.
 *
 * The limit of Pareto/NBD in which no drop-out can be measured (s → 0 or β → ∞), and of BG/NBD (a → 0).
 *
 * [E59]  Ehrenberg (1959), Applied Statistics 8(1), 26–41: the counts.
 * [FH05] Fader & Hardie (2005), A note on deriving the Pareto/NBD model, brucehardie.com/notes/009: the
 *        likelihood of section 3 for a customer who is still active.
 * Paper → code: x → frequency, T → age. Parameters keep their letters.
 */
import { logGamma } from "../math/logGamma.ts";
import { digammaDifference, logRising } from "../math/rising.ts";
import type {
  HistoryCells,
  LogLikelihood,
  Parameters,
  PurchaseHistories,
  PurchaseModel,
} from "./purchaseModel.ts";

export const nbd: PurchaseModel = {
  parameterNames: ["r", "alpha"],
  timeParameters: ["alpha"],
  logLikelihoods,
  logLikelihood,
  probabilityAlive: (_, { frequency }) => new Float64Array(frequency.length).fill(1),
  expectedPurchases: (parameters, histories, horizon) =>
    discountedPurchases(parameters, histories, 0, horizon),
  discountedPurchases,
  expectedRepeats,
  probabilityOfCount,
};

type Letters = readonly [r: number, alpha: number];

/** ln of (r)ₓ αʳ (α+T)^−(r+x). When the purchases were made does not matter. */
function logLikelihoods(parameters: Parameters, histories: PurchaseHistories): Float64Array {
  const [r, alpha] = parameters as Letters;
  const { frequency, age } = histories;
  return frequency.map((x, i) => {
    const T = age[i]!;
    return logRising(r, x) - r * Math.log1p(T / alpha) - x * Math.log(alpha + T);
  });
}

function logLikelihood(parameters: Parameters, cells: HistoryCells): LogLikelihood {
  const [r, alpha] = parameters as Letters;
  const { frequency, age, customers } = cells;
  const logs = logLikelihoods(parameters, cells);
  const gradient: [number, number] = [0, 0];
  let value = 0;
  for (let i = 0; i < frequency.length; i++) {
    const x = frequency[i]!;
    const T = age[i]!;
    const count = customers[i]!;
    value += count * logs[i]!;
    gradient[0] += count * r * (digammaDifference(r, x) - Math.log1p(T / alpha));
    gradient[1] += (count * (r * T - x * alpha)) / (alpha + T);
  }
  return { value, gradient };
}

/** The rate, (r+x)/(α+T), times the discounted time. */
function discountedPurchases(
  parameters: Parameters,
  histories: PurchaseHistories,
  rate: number,
  horizon: number,
): Float64Array {
  const [r, alpha] = parameters as Letters;
  const { frequency, age } = histories;
  const time = rate === 0 ? horizon : -Math.expm1(-rate * horizon) / rate;
  return frequency.map((x, i) => ((r + x) / (alpha + age[i]!)) * time);
}

function expectedRepeats(parameters: Parameters, age: number): number {
  const [r, alpha] = parameters as Letters;
  return (r / alpha) * age;
}

/** Negative binomial, [E59]. */
function probabilityOfCount(parameters: Parameters, age: number, count: number): number {
  const [r, alpha] = parameters as Letters;
  if (age === 0) return count === 0 ? 1 : 0;
  const logShare = count === 0 ? 0 : -count * Math.log1p(alpha / age);
  const log = logRising(r, count) - logGamma(count + 1) + logShare - r * Math.log1p(age / alpha);
  return Math.min(1, Math.exp(log));
}
