/**
 * The parameters of a model of purchase histories, by maximum likelihood.
 */
import type { HistoryCells, PurchaseModel } from "../clv/purchaseModel.ts";
import type { FitOptions, FitOutcome } from "./fitted.ts";
import { maximise } from "./maximise.ts";
import { inverseOf } from "./symmetricMatrix.ts";

/** @param cells From `groupHistories`. */
export function fitPurchases(
  model: PurchaseModel,
  cells: HistoryCells,
  _options: FitOptions,
): FitOutcome {
  const objective = (logs: readonly number[]) => model.logLikelihood(logs.map(Math.exp), cells);
  const found = maximise(objective, { starts: [model.parameterNames.map(() => 0)] });
  const logCovariance = inverseOf(found.negativeHessian);
  if (!found.hasConverged) return { ok: false, trouble: "didNotConverge" };
  if (logCovariance === null) return { ok: false, trouble: "degenerate" };
  const parameters = found.logParameters.map(Math.exp);
  let customers = 0;
  for (const count of cells.customers) customers += count;
  const { value } = model.logLikelihood(parameters, cells);
  return {
    ok: true,
    fitted: { parameters, logLikelihood: value, logCovariance, customers, limit: "none" },
  };
}
