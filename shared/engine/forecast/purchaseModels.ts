/**
 * The models of purchase histories by the names of their methods.
 */
import { bgNbd } from "../clv/bgNbd.ts";
import { mbgNbd } from "../clv/mbgNbd.ts";
import { nbd } from "../clv/nbd.ts";
import { paretoNbd } from "../clv/paretoNbd.ts";
import type { PurchaseModel } from "../clv/purchaseModel.ts";
import type { FitLimit, FittedModel } from "./forecast.ts";
import type { PurchaseModelName } from "./futureLaw.ts";
import type { FamilyName } from "./methods.ts";
import type { ModelAtFit } from "./ranges.ts";

export const purchaseModels: Readonly<Record<PurchaseModelName, PurchaseModel>> = {
  "bg-nbd": bgNbd,
  "mbg-nbd": mbgNbd,
  "pareto-nbd": paretoNbd,
  nbd,
};

/** Where nobody seems to leave, every family is the NBD. */
export function modelNameOf(family: FamilyName, limit: FitLimit): PurchaseModelName {
  return limit === "noDropOut" ? "nbd" : family;
}

export function modelAtFit(
  family: FamilyName,
  { parameters, logCovariance, limit }: Pick<FittedModel, "parameters" | "logCovariance" | "limit">,
): ModelAtFit {
  const name = modelNameOf(family, limit);
  const model = purchaseModels[name];
  const inOrder = model.parameterNames.map((letter) => {
    const parameter = parameters[letter];
    if (parameter === undefined) throw new RangeError(`a fit of ${name} without ${letter}`);
    return parameter;
  });
  return { name, model, parameters: inOrder, logCovariance };
}
