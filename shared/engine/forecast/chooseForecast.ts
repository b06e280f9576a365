/**
 * Which method tells the future of this population.
 */
import type { ModelOptions } from "../analysis.ts";
import type { Population } from "../population.ts";
import type { Compared } from "../summary/compared.ts";
import type { Forecast } from "./forecast.ts";

export function chooseForecast(
  _population: Population,
  _compared: Compared,
  options: ModelOptions,
): Forecast {
  return {
    method: "closed-form",
    reason: options.method === "closed-form" ? "asked" : "fewCustomers",
    isOn: true,
    fit: null,
    candidates: [],
    backtest: null,
  };
}
