/**
 * Models of purchase histories in the `fit` command. Identical rows are answered once.
 */
import { bgBbAliveAtEnd } from "#shared/engine/clv/bgBb.ts";
import type { HistoryCells, Parameters, PurchaseModel } from "#shared/engine/clv/purchaseModel.ts";
import { fitPurchases } from "#shared/engine/fit/fitPurchases.ts";
import { groupHistories } from "#shared/engine/fit/groupHistories.ts";
import { purchaseModelOf } from "./fitModels.ts";
import {
  type FitFailure,
  type FitReport,
  type FitRequest,
  named,
  rateOf,
  type Timed,
} from "./fitReport.ts";
import type { FitTable } from "./fitTable.ts";
import { spendBeside } from "./spendFit.ts";

export function fitOfPurchases(
  table: FitTable,
  request: FitRequest,
  timed: Timed,
): FitReport | FitFailure {
  const model = purchaseModelOf(request.model)!;
  const { x, t_x, T, weights } = table.columns;
  const histories = { frequency: x!, recency: t_x!, age: T! };
  const { result, seconds } = timed(() => {
    const { cells, cellOf } = groupHistories(histories);
    const weighed = weights === undefined ? cells : weighedBy(cells, cellOf, weights);
    const outcome =
      request.parameters === null
        ? fitPurchases(model, weighed, { hasPrior: request.hasPrior })
        : null;
    return { cells: weighed, cellOf, outcome };
  });
  const { cells, cellOf, outcome } = result;
  if (outcome?.ok === false) return { trouble: outcome.trouble };
  const given = request.parameters ?? {};
  const parameters =
    outcome?.fitted.parameters ?? model.parameterNames.map((letter) => given[letter]!);
  const { expectedSpend, ...spend } = request.horizon === null ? {} : spendBeside(table, request);
  const rows =
    request.horizon === null
      ? null
      : spread({ ...cellAnswers(model, parameters, cells, request, request.horizon) }, cellOf);
  return {
    model: request.model,
    parameters: named(model.parameterNames, parameters),
    logLikelihood: model.logLikelihood(parameters, cells).value,
    n: cells.customers.reduce((sum, count) => sum + count, 0),
    converged: outcome === null ? null : true,
    seconds,
    limit: outcome?.fitted.limit ?? "none",
    ...spend,
    ...(rows !== null && {
      rows: { ...rows, ...(expectedSpend !== undefined && { expectedSpend }) },
    }),
  };
}

function weighedBy(cells: HistoryCells, cellOf: Int32Array, weights: Float64Array): HistoryCells {
  const customers = new Float64Array(cells.customers.length);
  for (let i = 0; i < cellOf.length; i++) customers[cellOf[i]!]! += weights[i]!;
  return { ...cells, customers };
}

function cellAnswers(
  model: PurchaseModel,
  parameters: Parameters,
  cells: HistoryCells,
  request: FitRequest,
  horizon: number,
): Readonly<Record<string, Float64Array>> {
  const rate = rateOf(request);
  const discounted = (until: number) => model.discountedPurchases(parameters, cells, rate!, until);
  return {
    logLikelihood: model.logLikelihoods(parameters, cells),
    expectedPurchases: model.expectedPurchases(parameters, cells, horizon),
    probabilityAlive: model.probabilityAlive(parameters, cells),
    ...(request.model === "bg-bb" && {
      probabilityAliveAtEnd: bgBbAliveAtEnd(parameters, cells),
    }),
    ...(rate !== null && {
      dert: discounted(Number.POSITIVE_INFINITY),
      discountedPurchases: discounted(horizon),
    }),
  };
}

function spread(
  answers: Readonly<Record<string, Float64Array>>,
  cellOf: Int32Array,
): Record<string, Float64Array> {
  return Object.fromEntries(
    Object.entries(answers).map(([name, ofCells]) => [
      name,
      Float64Array.from(cellOf, (cell) => ofCells[cell]!),
    ]),
  );
}
