/**
 * The shifted-beta-geometric in the `fit` command. Purchases are renewals: what follows the period that runs.
 */
import {
  contractLogLikelihood,
  expectedRenewals,
  groupContracts,
  logChurn,
  logSurvival,
  renewalRange,
  retentionRate,
} from "#shared/engine/clv/shiftedBetaGeometric.ts";
import { fitContracts } from "#shared/engine/fit/fitContracts.ts";
import { parametersOf } from "./fitModels.ts";
import {
  type ContractPeriod,
  type FitFailure,
  type FitReport,
  type FitRequest,
  named,
  rateOf,
  type Timed,
} from "./fitReport.ts";
import type { FitTable } from "./fitTable.ts";

export function fitOfContracts(
  { columns }: FitTable,
  request: FitRequest,
  timed: Timed,
): FitReport | FitFailure {
  const { periods = NONE, ended = NONE, weights } = columns;
  const letters = parametersOf(request.model);
  const { result, seconds } = timed(() => {
    const cells = groupContracts(periods, ended, weights);
    const { hasPrior } = request;
    return {
      cells,
      outcome: request.parameters === null ? fitContracts(cells, { hasPrior }) : null,
    };
  });
  const { cells, outcome } = result;
  if (outcome?.ok === false) return { trouble: outcome.trouble };
  const given = request.parameters ?? {};
  const parameters = outcome?.fitted.parameters ?? letters.map((letter) => given[letter]!);
  return {
    model: request.model,
    parameters: named(letters, parameters),
    logLikelihood: contractLogLikelihood(parameters, cells).value,
    n: sum(cells.ended) + sum(cells.running),
    converged: outcome === null ? null : true,
    seconds,
    limit: outcome?.fitted.limit ?? "none",
    ...(request.horizon !== null && {
      curve: curveOf(parameters, Math.min(request.horizon, LONGEST_CURVE)),
      rows: rowsOf(parameters, periods, ended, request, request.horizon),
    }),
  };
}

const NONE = new Float64Array(0);
const LONGEST_CURVE = 1000;

function curveOf(parameters: readonly number[], periods: number): readonly ContractPeriod[] {
  return Array.from({ length: periods }, (_, i) => ({
    period: i + 1,
    churn: Math.exp(logChurn(parameters, i + 1)),
    survival: Math.exp(logSurvival(parameters, i + 1)),
    retention: retentionRate(parameters, i + 1),
  }));
}

/** A contract that has ended renews no more. */
function rowsOf(
  parameters: readonly number[],
  periods: Float64Array,
  ended: Float64Array,
  request: FitRequest,
  horizon: number,
): Readonly<Record<string, Float64Array>> {
  const rate = rateOf(request);
  const ofRunning = (answer: (period: number) => number) => {
    const known = new Map<number, number>();
    return periods.map((period, row) => {
      if (ended[row] === 1) return 0;
      const value = known.get(period) ?? answer(period);
      known.set(period, value);
      return value;
    });
  };
  const renewals = (atRate: number, until: number) =>
    ofRunning((period) => expectedRenewals(parameters, period, atRate, until));
  return {
    logLikelihood: periods.map((period, row) =>
      ended[row] === 1 ? logChurn(parameters, period) : logSurvival(parameters, period - 1),
    ),
    expectedPurchases: renewals(0, horizon),
    expectedPurchasesLow: ofRunning((period) => renewalRange(parameters, period, horizon).low),
    expectedPurchasesHigh: ofRunning((period) => renewalRange(parameters, period, horizon).high),
    probabilityAlive: ofRunning(() => 1),
    ...(rate !== null && {
      dert: renewals(rate, Number.POSITIVE_INFINITY),
      discountedPurchases: renewals(rate, horizon),
    }),
  };
}

function sum(counts: Float64Array): number {
  return counts.reduce((total, count) => total + count, 0);
}
