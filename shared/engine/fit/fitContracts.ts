/**
 * The parameters of the shifted-beta-geometric, by maximum likelihood.
 */
import { type ContractCells, contractLogLikelihood } from "../clv/shiftedBetaGeometric.ts";
import type { FitOptions, FitOutcome } from "./fitted.ts";
import { maximise, type Objective } from "./maximise.ts";
import { type Belief, withPrior } from "./prior.ts";
import { inverseOf } from "./symmetricMatrix.ts";

/**
 * Contracts of which none has ended, or of which none could have been renewed, tell nothing of how long they
 * last: "degenerate". Contracts that end at one rate, whatever their age, have the limit "allAlike".
 */
export function fitContracts(cells: ContractCells, { hasPrior }: FitOptions): FitOutcome {
  const { contracts, ended, renewals } = factsOf(cells);
  if (ended === 0 || renewals === 0) return { ok: false, trouble: "degenerate" };
  const likelihood: Objective = (logs) => contractLogLikelihood(logs.map(Math.exp), cells);
  const odds = Math.log(ended / renewals);
  const starts = STARTS.map((logBeta) => [logBeta + odds, logBeta]);
  const objective = hasPrior ? withPrior(likelihood, BELIEFS) : likelihood;
  const found = maximise(objective, { starts, lower: [LEAST, LEAST], upper: [MOST, MOST] });
  const churn = ended / (ended + renewals);
  const alike = [ALIKE * churn, ALIKE * (1 - churn)];
  const { value: ofAlike } = contractLogLikelihood(alike, cells);
  if (!hasPrior && !(likelihood(found.logParameters).value - ofAlike > NO_GAIN)) {
    // Of the two that run away together only the ratio is known; all of it is put down to the first.
    const variance = 1 / ((ended + renewals) * churn * (1 - churn));
    return {
      ok: true,
      fitted: {
        parameters: alike,
        logLikelihood: ofAlike,
        logCovariance: [
          [variance, 0],
          [0, 0],
        ],
        customers: contracts,
        limit: "allAlike",
      },
    };
  }
  if (!found.hasConverged) return { ok: false, trouble: "didNotConverge" };
  const logCovariance = inverseOf(found.negativeHessian);
  if (logCovariance === null || found.logParameters.some(isAtEnd)) {
    return { ok: false, trouble: "degenerate" };
  }
  const parameters = found.logParameters.map(Math.exp);
  const { value } = contractLogLikelihood(parameters, cells);
  return {
    ok: true,
    fitted: {
      parameters,
      logLikelihood: value,
      logCovariance,
      customers: contracts,
      limit: "none",
    },
  };
}

/** ln β to begin with; α follows from the share that leaves. */
const STARTS = [1, -1, 3];
/** Of the logarithms. */
const LEAST = -12;
const MOST = 16;
/** α + β so large that customers do not differ, and sums of a thousand periods still tell 1 from the next number. */
const ALIKE = 1e9;
/** Of ln L: what is left of a difference between customers where none can be measured. */
const NO_GAIN = 1e-5;

/**
 * Cohorts of which fits are known: α 0.67 and 0.70 with β 3.8 and 1.2. A quarter leaves in the first period,
 * or a twentieth, or two thirds.
 */
const BELIEFS: readonly Belief[] = [
  { combination: [1, 0], mean: Math.log(0.8), deviation: 1 },
  { combination: [1, -1], mean: Math.log(1 / 3), deviation: 1.2 },
];

function isAtEnd(logParameter: number): boolean {
  return logParameter <= LEAST || logParameter >= MOST;
}

function factsOf({ periods, ended, running }: ContractCells) {
  let contracts = 0;
  let allEnded = 0;
  let renewals = 0;
  for (let i = 0; i < periods.length; i++) {
    contracts += ended[i]! + running[i]!;
    allEnded += ended[i]!;
    renewals += (periods[i]! - 1) * (ended[i]! + running[i]!);
  }
  return { contracts, ended: allEnded, renewals };
}
