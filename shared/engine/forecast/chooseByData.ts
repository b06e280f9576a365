/**
 * The method that suits the data: nothing is asked of the user.
 */
import type { ModelOptions } from "../analysis.ts";
import type { Population, Purchases } from "../population.ts";
import type { Compared } from "../summary/compared.ts";
import { contractForecast } from "./contractForecast.ts";
import type { Forecast } from "./forecast.ts";
import { familyNames, type MethodReason } from "./methods.ts";
import { type Rehearsal, rehearsalOf } from "./rehearsal.ts";
import {
  closedFormTrial,
  closedFormTrialAmongFamilies,
  familyTrials,
  forecastOf,
  type Trial,
} from "./trials.ts";

/**
 * Contracts by how they last; orders by the family under which the hidden part of the history is likeliest,
 * the closed form among them, and below the size where a fit is stable by the closed form.
 */
export function chooseByData(
  population: Population,
  compared: Compared,
  options: ModelOptions,
): Forecast {
  const contracts = contractForecast(population, compared);
  if (contracts !== null) return contracts;
  const rehearsal = rehearsalOf(population, options);
  const { purchases } = population;
  const obstacle = purchases === null ? "noPurchaseDays" : obstacleTo(population, purchases);
  if (purchases === null || obstacle !== null) {
    return forecastOf(closedFormTrial(rehearsal), obstacle ?? "noFit", [], rehearsal);
  }
  const trials = familyNames.map(familyTrials(population, purchases, compared, rehearsal));
  return rehearsal === null ? likeliest(trials) : likeliestHeldOut(trials, rehearsal);
}

/** Below these a fit hangs on a handful of customers. */
const LEAST_CUSTOMERS = 200;
const LEAST_REPEAT_CUSTOMERS = 60;
const LEAST_HISTORY_DAYS = 180;

/** Why the closed form is the better choice; null where it need not be. */
function obstacleTo({ size, age }: Population, { purchaseDays }: Purchases): MethodReason | null {
  let customers = 0;
  let repeatCustomers = 0;
  let historyDays = 0;
  for (let i = 0; i < size; i++) {
    if (purchaseDays[i]! < 1) continue;
    customers++;
    if (purchaseDays[i]! > 1) repeatCustomers++;
    historyDays = Math.max(historyDays, age[i]!);
  }
  if (customers < LEAST_CUSTOMERS) return "fewCustomers";
  if (repeatCustomers < LEAST_REPEAT_CUSTOMERS) return "fewRepeatCustomers";
  return historyDays < LEAST_HISTORY_DAYS ? "shortHistory" : null;
}

function likeliestHeldOut(families: readonly Trial[], rehearsal: Rehearsal): Forecast {
  const trials = [closedFormTrialAmongFamilies(rehearsal), ...families];
  const candidates = trials.map(({ candidate }) => candidate);
  if (families.every(({ contender }) => contender === null)) {
    return forecastOf(closedFormTrial(rehearsal), "noFit", candidates, rehearsal);
  }
  const best = bestOf(trials, ({ candidate }) => candidate.heldOutLogLikelihood);
  return forecastOf(best ?? trials[0]!, "likeliestHeldOut", candidates, rehearsal);
}

function likeliest(families: readonly Trial[]): Forecast {
  const candidates = families.map(({ candidate }) => candidate);
  const best = bestOf(families, ({ candidate }) => candidate.logLikelihood);
  if (best === null) return forecastOf(closedFormTrial(null), "noFit", candidates, null);
  return forecastOf(best, "likeliest", candidates, null);
}

/** Families that come to the same model differ by rounding alone: the first of them is taken. */
const ROUNDING = 1e-7;

function bestOf(trials: readonly Trial[], scoreOf: (trial: Trial) => number | null): Trial | null {
  let best: Trial | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const trial of trials) {
    const score = scoreOf(trial);
    if (score === null || score <= bestScore + ROUNDING * Math.abs(score)) continue;
    best = trial;
    bestScore = score;
  }
  return best;
}
