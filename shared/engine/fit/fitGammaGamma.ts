/**
 * The parameters of the model of spend, by maximum likelihood, from repeat buyers with money.
 */
import { gammaGammaLogLikelihood, type SpendCells } from "../clv/gammaGamma.ts";
import type { FitTrouble } from "../forecast/forecast.ts";
import type { FitOptions, Fitted } from "./fitted.ts";
import { groupSpend } from "./groupSpend.ts";
import { maximise } from "./maximise.ts";
import { type Belief, withPrior } from "./prior.ts";
import { inverseOf } from "./symmetricMatrix.ts";

export type GammaGammaOutcome = {
  /** Pearson's, between repeat purchases and mean spend of those who can be fitted; 0 where either does not differ. */
  readonly correlation: number;
} & (
  | { readonly ok: true; readonly fitted: Fitted }
  | { readonly ok: false; readonly trouble: FitTrouble }
);

/** One mean says nothing of how means differ. */
const FEWEST_CUSTOMERS = 2;

/**
 * Parameters p, q, gamma. A mean of the population that does not exist (q ≤ 1) is "degenerate"; customers
 * between whom no difference can be told have the limit "allAlike".
 *
 * @param frequency Repeat purchases, whole, ≥ 0. @param meanSpend Theirs, in any unit of money.
 */
export function fitGammaGamma(
  frequency: Float64Array,
  meanSpend: Float64Array,
  { hasPrior }: FitOptions,
): GammaGammaOutcome {
  const cells = groupSpend(frequency, meanSpend);
  const { customers, logUnit, correlation } = factsOf(cells);
  if (customers < FEWEST_CUSTOMERS) return { ok: false, trouble: "tooFewRepeat", correlation };
  const likelihood = (logs: readonly number[]) =>
    gammaGammaLogLikelihood(logs.map(Math.exp), cells);
  const objective = hasPrior ? withPrior(likelihood, beliefs(logUnit)) : likelihood;
  const relative = ([p = 0, q = 0, gamma = 0]: readonly number[]) => [p, q, gamma + logUnit];
  const found = maximise(objective, {
    starts: STARTS.map((start) => relative(start.map(Math.log))),
    lower: relative(LOWER),
    upper: relative(UPPER),
  });
  if (!found.hasConverged) return { ok: false, trouble: "didNotConverge", correlation };
  const [logP = 0, logQ = 0] = found.logParameters;
  // Every customer spends the same each time, or the population has no mean.
  if (logP >= ALIKE || logQ <= 0) return { ok: false, trouble: "degenerate", correlation };
  const isAlike = logQ >= ALIKE;
  const logCovariance = inverseOf(found.negativeHessian, [true, !isAlike, true]);
  if (logCovariance === null) return { ok: false, trouble: "degenerate", correlation };
  const parameters = found.logParameters.map(Math.exp);
  const { value } = gammaGammaLogLikelihood(parameters, cells);
  return {
    ok: true,
    correlation,
    fitted: {
      parameters,
      logLikelihood: value,
      logCovariance,
      customers,
      limit: isAlike ? "allAlike" : "none",
    },
  };
}

/** p, q, and gamma in units of the usual spend: a grocer's, a shop's, a wholesaler's. */
const STARTS = [
  [4, 4, 0.75],
  [1, 2, 1],
  [20, 20, 1],
];
/** Of p, q and gamma, logarithms; gamma in units of the usual spend. Far beyond any shop. */
const LOWER = [-7, -7, -21];
const UPPER = [14, 14, 21];
/** From here on (e¹¹ = 60,000) nothing but the model without the difference is fitted. */
const ALIKE = 11;

/**
 * Shops of which fits are known: p 2.4 … 9.9, q 3.3 … 3.8. Wide enough that a hundred repeat buyers
 * outweigh it. With the mean of the population near the usual spend.
 */
function beliefs(logUnit: number): readonly Belief[] {
  return [
    { combination: [1, 0, 0], mean: Math.log(4), deviation: 1 },
    { combination: [0, 1, 0], mean: Math.log(3.5), deviation: 0.5 },
    { combination: [1, -1, 1], mean: logUnit, deviation: 1 },
  ];
}

/** Sums run over the cells, whose order is made of their values. */
function factsOf({ frequencies, begins, meanSpend, logTotalSpend, customers: counts }: SpendCells) {
  let customers = 0;
  let logSpend = 0;
  let spend = 0;
  let purchases = 0;
  eachCell((i, frequency) => {
    customers += counts[i]!;
    logSpend += counts[i]! * (logTotalSpend[i]! - Math.log(frequency));
    spend += counts[i]! * meanSpend[i]!;
    purchases += counts[i]! * frequency;
  });
  let both = 0;
  let ofSpend = 0;
  let ofPurchases = 0;
  eachCell((i, frequency) => {
    const moreSpend = meanSpend[i]! - spend / customers;
    const morePurchases = frequency - purchases / customers;
    both += counts[i]! * moreSpend * morePurchases;
    ofSpend += counts[i]! * moreSpend * moreSpend;
    ofPurchases += counts[i]! * morePurchases * morePurchases;
  });
  const differs = ofSpend > 0 && ofPurchases > 0;
  return {
    customers,
    /** ln of the geometric mean of the mean spends. */
    logUnit: customers > 0 ? logSpend / customers : 0,
    correlation: differs ? both / Math.sqrt(ofSpend) / Math.sqrt(ofPurchases) : 0,
  };

  function eachCell(visit: (cell: number, frequency: number) => void) {
    for (let group = 0; group < frequencies.length; group++) {
      for (let i = begins[group]!; i < begins[group + 1]!; i++) visit(i, frequencies[group]!);
    }
  }
}
