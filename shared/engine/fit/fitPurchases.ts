/**
 * The parameters of a model of purchase histories, by maximum likelihood.
 *
 * The model without leaving (NBD) is fitted first: it is where the others start from, and what they
 * are when no leaving can be measured. Of a long list a part is fitted next, and all of it from there.
 */
import { nbd } from "../clv/nbd.ts";
import type { HistoryCells, PurchaseModel } from "../clv/purchaseModel.ts";
import type { FitOptions, FitOutcome } from "./fitted.ts";
import { limitOf } from "./limitOf.ts";
import { type Maximum, maximise, type Objective } from "./maximise.ts";
import { withPrior } from "./prior.ts";
import {
  beliefsOn,
  countsOpportunities,
  familyStarts,
  leavesByTime,
  type Reach,
  rateStarts,
  reachOf,
  type Scale,
  scaleOf,
} from "./purchaseBeliefs.ts";
import { inverseOf } from "./symmetricMatrix.ts";
import { customersOf, thinCells } from "./thinCells.ts";

/**
 * A few seconds of the slowest model. Of a list with more kinds of history a part is fitted that stands for
 * all, and counted in `customers`: more would only sharpen a fourth digit.
 */
export const MOST_CELLS = 200_000;
/** A part of this size finds the place from which a longer list needs few steps. */
const SCOUTS = 3_000;

/** @param cells From `groupHistories`. */
export function fitPurchases(
  model: PurchaseModel,
  cells: HistoryCells,
  options: FitOptions,
): FitOutcome {
  const fitted = cells.age.length > MOST_CELLS ? thinCells(cells, MOST_CELLS) : cells;
  const scale = scaleOf(fitted);
  if (scale.repeatCustomers === 0) return { ok: false, trouble: "tooFewRepeat" };
  if (countsOpportunities(model)) {
    const starts = familyStarts(model, [], scale);
    return outcome(model, fitted, scale, climb(model, fitted, scale, options, starts));
  }
  const stays = climb(nbd, fitted, scale, options, rateStarts(scale));
  if (model.parameterNames.length === 2) return outcome(nbd, fitted, scale, stays);
  const leaves = climb(
    model,
    fitted,
    scale,
    options,
    familyStarts(model, stays.logParameters, scale),
  );
  if (stays.hasConverged && addsNothing(model, leaves, stays, fitted, scale, options)) {
    return withoutLeaving(model, fitted, scale, stays);
  }
  return outcome(model, fitted, scale, leaves);
}

function climb(
  model: PurchaseModel,
  cells: HistoryCells,
  scale: Scale,
  { hasPrior }: FitOptions,
  starts: readonly (readonly number[])[],
): Maximum {
  const reach = reachOf(model, scale);
  const beliefs = hasPrior ? beliefsOn(model, scale) : [];
  const objectiveOn = (part: HistoryCells): Objective =>
    withPrior((logs) => model.logLikelihood(logs.map(Math.exp), part), beliefs);
  const part = thinCells(cells, SCOUTS);
  const scouted = maximise(objectiveOn(part), { starts, ...reach });
  if (part === cells) return scouted;
  const more = customersOf(cells) / customersOf(part);
  const curvature = scouted.negativeHessian.map((row) => row.map((value) => value * more));
  const found = maximise(objectiveOn(cells), {
    starts: [scouted.logParameters],
    ...reach,
    ...(scouted.hasConverged && !isOnBound(scouted, reach) ? { curvature } : {}),
  });
  return found.hasConverged ? found : maximise(objectiveOn(cells), { starts, ...reach });
}

function isOnBound({ logParameters }: Maximum, { lower, upper }: Reach): boolean {
  return logParameters.some((value, i) => value <= lower[i]! || value >= upper[i]!);
}

/** Rounding of two likelihoods, and what is left of leaving at the least parameters within reach. */
const NO_GAIN = 1e-5;

function addsNothing(
  model: PurchaseModel,
  leaves: Maximum,
  stays: Maximum,
  cells: HistoryCells,
  scale: Scale,
  { hasPrior }: FitOptions,
): boolean {
  const likelihood = likelihoodAt(model, cells, leaves) - likelihoodAt(nbd, cells, stays);
  if (!hasPrior) return likelihood < NO_GAIN;
  return likelihood < 0 && surprise(model, scale, leaves) > GREAT_SURPRISE;
}

/** Two beliefs at the edge of what 99 of 100 shops do: the list itself says that nobody leaves, not its shortness. */
const GREAT_SURPRISE = 4.6;

/** Half the squared surprises by the parameters of leaving. */
function surprise(model: PurchaseModel, scale: Scale, { logParameters }: Maximum): number {
  const ofLeaving = beliefsOn(model, scale).filter(({ combination }) => combination[0] === 0);
  return -withPrior(() => ({ value: 0, gradient: [0, 0, 0, 0] }), ofLeaving)(logParameters).value;
}

function likelihoodAt(model: PurchaseModel, cells: HistoryCells, { logParameters }: Maximum) {
  return model.logLikelihood(logParameters.map(Math.exp), cells).value;
}

function outcome(
  model: PurchaseModel,
  cells: HistoryCells,
  scale: Scale,
  found: Maximum,
): FitOutcome {
  if (!found.hasConverged) return { ok: false, trouble: "didNotConverge" };
  const { limit, isKnown } = limitOf(model, found, scale);
  const logCovariance = inverseOf(found.negativeHessian, isKnown);
  if (logCovariance === null) return { ok: false, trouble: "degenerate" };
  return {
    ok: true,
    fitted: {
      parameters: found.logParameters.map(Math.exp),
      logLikelihood: likelihoodAt(model, cells, found),
      logCovariance,
      customers: customersOf(cells),
      limit,
    },
  };
}

/** So small that no likelihood of a double can tell it from zero. */
const NOTHING = 1e-13;

/** The model's own parameters where it is the one without leaving. */
function withoutLeaving(
  model: PurchaseModel,
  cells: HistoryCells,
  scale: Scale,
  stays: Maximum,
): FitOutcome {
  const plain = outcome(nbd, cells, scale, stays);
  if (!plain.ok) return plain;
  const { parameters, logCovariance } = plain.fitted;
  const ofLeaving = [NOTHING, leavesByTime(model) ? Math.exp(scale.logAge) : 1];
  const zeros = [0, 0, 0, 0];
  return {
    ok: true,
    fitted: {
      ...plain.fitted,
      parameters: [...parameters, ...ofLeaving],
      logCovariance: [...logCovariance.map((row) => [...row, 0, 0]), zeros, zeros],
      limit: "noDropOut",
    },
  };
}
