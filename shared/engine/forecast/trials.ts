/**
 * The closed form and the families of purchase models, each fitted to the whole history and, where a part of it
 * can be hidden, fitted to the rest and tried on that part.
 */
import type { Population, Purchases } from "../population.ts";
import type { Compared } from "../summary/compared.ts";
import {
  backtestOfContender,
  type Contender,
  closedFormAmongFamilies,
  closedFormContender,
  heldOutLogLikelihood,
} from "./contender.ts";
import { familyContender } from "./familyContender.ts";
import { familiesFittedTo } from "./fitFamily.ts";
import type { Backtest, Candidate, FittedModel, Forecast } from "./forecast.ts";
import type { FamilyName, MethodReason } from "./methods.ts";
import type { Rehearsal } from "./rehearsal.ts";

/** A method with all that is known of how well it does. */
export interface Trial {
  readonly candidate: Candidate;
  /** To the whole history; null for the closed form, and where the fit did not hold. */
  readonly fit: FittedModel | null;
  /** Null where nothing can be hidden, or what is left cannot be fitted. */
  readonly contender: Contender | null;
}

/** @param rehearsal Null where nothing can be hidden. */
export function closedFormTrial(rehearsal: Rehearsal | null): Trial {
  const contender = rehearsal === null ? null : closedFormContender(rehearsal);
  return trialOf("closed-form", null, null, rehearsal, contender);
}

/** Where it may be chosen against the families. */
export function closedFormTrialAmongFamilies(rehearsal: Rehearsal): Trial {
  return trialOf("closed-form", null, null, rehearsal, closedFormAmongFamilies(rehearsal));
}

/** `candidate.trouble` says why there is no fit. */
export function familyTrials(
  population: Population,
  purchases: Purchases,
  compared: Compared,
  rehearsal: Rehearsal | null,
): (family: FamilyName) => Trial {
  const fitToAll = familiesFittedTo(population, purchases, compared);
  const fitBefore =
    rehearsal === null
      ? null
      : familiesFittedTo(rehearsal.before, rehearsal.before.purchases, rehearsal.compared);
  return (family) => {
    const outcome = fitToAll(family);
    if (!outcome.ok) return trialOf(family, null, outcome.trouble, rehearsal, null);
    const before = fitBefore === null ? null : fitBefore(family);
    const contender =
      rehearsal === null || before === null || !before.ok
        ? null
        : familyContender(family, before.fit, rehearsal, population, purchases);
    return trialOf(family, outcome.fit, null, rehearsal, contender);
  };
}

function trialOf(
  method: Candidate["method"],
  fit: FittedModel | null,
  trouble: Candidate["trouble"],
  rehearsal: Rehearsal | null,
  contender: Contender | null,
): Trial {
  return {
    candidate: {
      method,
      logLikelihood: fit === null ? null : fit.logLikelihood,
      heldOutLogLikelihood:
        rehearsal === null || contender === null
          ? null
          : heldOutLogLikelihood(rehearsal, contender),
      trouble,
    },
    fit,
    contender,
  };
}

/** The forecast by the method of a trial, with its backtest. */
export function forecastOf(
  { candidate, fit, contender }: Trial,
  reason: MethodReason,
  candidates: readonly Candidate[],
  rehearsal: Rehearsal | null,
): Forecast {
  const backtest =
    rehearsal === null || contender === null ? null : backtestOfContender(rehearsal, contender);
  const isOn = isBetterThanChance(backtest);
  return { method: candidate.method, reason, isOn, fit, candidates, backtest };
}

/** A random fifth holds 0.2; five points more could still be luck. */
const NO_BETTER_THAN_CHANCE = 0.25;

function isBetterThanChance(backtest: Backtest | null): boolean {
  return backtest === null || backtest.topFifth.predicted > NO_BETTER_THAN_CHANCE;
}
