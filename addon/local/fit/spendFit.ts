/**
 * Gamma-Gamma in the `fit` command: alone, or beside a model of purchases where the file tells spend.
 */
import { expectedSpend, gammaGammaLogLikelihood } from "#shared/engine/clv/gammaGamma.ts";
import { fitGammaGamma } from "#shared/engine/fit/fitGammaGamma.ts";
import { groupSpend } from "#shared/engine/fit/groupSpend.ts";
import { spendParameters } from "./fitModels.ts";
import {
  type FitFailure,
  type FitReport,
  type FitRequest,
  named,
  type SpendReport,
  type Timed,
} from "./fitReport.ts";
import type { FitTable } from "./fitTable.ts";

export function fitOfSpend(
  table: FitTable,
  request: FitRequest,
  timed: Timed,
): FitReport | FitFailure {
  const { x, m_x } = table.columns;
  const { result, seconds } = timed(() => spendFitted(table, request));
  const { parameters, trouble, logLikelihood, n, converged } = result;
  if (trouble !== null) return { trouble };
  const inOrder = spendParameters.map((letter) => parameters[letter]!);
  return {
    model: request.model,
    parameters,
    logLikelihood,
    n,
    converged,
    seconds,
    limit: result.limit,
    ...(request.horizon !== null && {
      rows: {
        logLikelihood: x!.map((_, row) => likelihoodOfRow(inOrder, x!, m_x!, row)),
        expectedSpend: expectedSpend(inOrder, x!, m_x!),
      },
    }),
  };
}

/** Nothing where the file tells no spend, or parameters were given without those of spend. */
export function spendBeside(
  table: FitTable,
  request: FitRequest,
): { readonly spend?: SpendReport; readonly expectedSpend?: Float64Array } {
  const { x, m_x } = table.columns;
  const isGiven = spendParameters.every((letter) => request.parameters?.[letter] !== undefined);
  if (m_x === undefined || (request.parameters !== null && !isGiven)) return {};
  const { limit: _, ...spend } = spendFitted(table, request);
  if (spend.trouble !== null) return { spend };
  const inOrder = spendParameters.map((letter) => spend.parameters[letter]!);
  return { spend, expectedSpend: expectedSpend(inOrder, x!, m_x) };
}

function spendFitted(
  { columns }: FitTable,
  request: FitRequest,
): SpendReport & Pick<FitReport, "limit"> {
  const frequency = repeated(columns.x!, columns.weights);
  const meanSpend = repeated(columns.m_x!, columns.weights);
  if (request.parameters !== null) {
    const given = spendParameters.map((letter) => request.parameters?.[letter] ?? 0);
    const cells = groupSpend(frequency, meanSpend);
    return {
      parameters: named(spendParameters, given),
      logLikelihood: gammaGammaLogLikelihood(given, cells).value,
      n: cells.customers.reduce((sum, count) => sum + count, 0),
      converged: null,
      correlation: null,
      trouble: null,
      limit: "none",
    };
  }
  const outcome = fitGammaGamma(frequency, meanSpend, { hasPrior: request.hasPrior });
  const { correlation } = outcome;
  if (!outcome.ok) {
    const { trouble } = outcome;
    const nothing = { parameters: {}, logLikelihood: 0, n: 0, limit: "none" as const };
    return { ...nothing, converged: false, correlation, trouble };
  }
  const { parameters, logLikelihood, customers, limit } = outcome.fitted;
  return {
    parameters: named(spendParameters, parameters),
    logLikelihood,
    n: customers,
    converged: true,
    correlation,
    trouble: null,
    limit,
  };
}

/** Each as often as there are customers like it. */
function repeated(column: Float64Array, weights: Float64Array | undefined): Float64Array {
  if (weights === undefined) return column;
  const all = new Float64Array(weights.reduce((sum, weight) => sum + weight, 0));
  let at = 0;
  for (let i = 0; i < column.length; i++) {
    all.fill(column[i]!, at, at + weights[i]!);
    at += weights[i]!;
  }
  return all;
}

/** 0 for who is not fitted: without a repeat purchase, or without money. */
function likelihoodOfRow(
  parameters: readonly number[],
  x: Float64Array,
  m_x: Float64Array,
  row: number,
): number {
  const alone = groupSpend(x.subarray(row, row + 1), m_x.subarray(row, row + 1));
  return gammaGammaLogLikelihood(parameters, alone).value;
}
