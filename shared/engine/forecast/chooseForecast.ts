/**
 * Which method tells the future of this population, and how far it can be trusted.
 */
import type { ModelOptions } from "../analysis.ts";
import type { Population } from "../population.ts";
import type { Compared } from "../summary/compared.ts";
import { backtestOfContender, closedFormContender } from "./contender.ts";
import type { Backtest, Forecast } from "./forecast.ts";
import type { MethodReason } from "./methods.ts";
import { type Rehearsal, rehearsalOf } from "./rehearsal.ts";

export function chooseForecast(
  population: Population,
  _compared: Compared,
  options: ModelOptions,
): Forecast {
  const rehearsal = rehearsalOf(population, options);
  return closedForm(options.method === "closed-form" ? "asked" : "fewCustomers", rehearsal);
}

function closedForm(reason: MethodReason, rehearsal: Rehearsal | null): Forecast {
  const backtest =
    rehearsal === null ? null : backtestOfContender(rehearsal, closedFormContender(rehearsal));
  return {
    method: "closed-form",
    reason,
    isOn: isBetterThanChance(backtest),
    fit: null,
    candidates: [],
    backtest,
  };
}

/** A random fifth holds 0.2; five points more could still be luck. */
const NO_BETTER_THAN_CHANCE = 0.25;

function isBetterThanChance(backtest: Backtest | null): boolean {
  return backtest === null || backtest.topFifth.predicted > NO_BETTER_THAN_CHANCE;
}
