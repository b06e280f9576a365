/**
 * Which method tells the future of this population, and how far it can be trusted.
 */
import type { ModelOptions } from "../analysis.ts";
import type { Population } from "../population.ts";
import type { Compared } from "../summary/compared.ts";
import { chooseByData } from "./chooseByData.ts";
import { askedContractForecast } from "./contractForecast.ts";
import type { Forecast } from "./forecast.ts";
import type { FamilyName, Method } from "./methods.ts";
import { rehearsalOf } from "./rehearsal.ts";
import { closedFormTrial, familyTrials, forecastOf } from "./trials.ts";

/** What was asked for where it can be had, and what suits the data everywhere else. */
export function chooseForecast(
  population: Population,
  compared: Compared,
  options: ModelOptions,
): Forecast {
  const { method } = options;
  const asked = method === "auto" ? null : forecastAsAsked(method, population, compared, options);
  return asked ?? chooseByData(population, compared, options);
}

/** Null where it cannot be had. */
function forecastAsAsked(
  method: Method,
  population: Population,
  compared: Compared,
  options: ModelOptions,
): Forecast | null {
  switch (method) {
    case "closed-form": {
      const rehearsal = rehearsalOf(population, options);
      return forecastOf(closedFormTrial(rehearsal), "asked", [], rehearsal);
    }
    case "shifted-beta-geometric":
    case "discounted-cash-flow":
      return askedContractForecast(method, population, compared);
    default:
      return askedFamilyForecast(method, population, compared, options);
  }
}

function askedFamilyForecast(
  family: FamilyName,
  population: Population,
  compared: Compared,
  options: ModelOptions,
): Forecast | null {
  const { purchases } = population;
  if (purchases === null) return null;
  const rehearsal = rehearsalOf(population, options);
  const trial = familyTrials(population, purchases, compared, rehearsal)(family);
  return trial.fit === null ? null : forecastOf(trial, "asked", [], rehearsal);
}
