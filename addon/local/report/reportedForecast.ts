/**
 * How the future was told, for another program to read: money in whole units, names and reason beside the codes.
 */
import type { Forecast } from "#shared/engine/forecast/forecast.ts";
import { MONEY_SCALE } from "#shared/engine/population.ts";
import type { Language } from "#shared/words/language.ts";
import { methodName } from "#shared/words/methodName.ts";
import { methodReason } from "#shared/words/methodReason.ts";

export function reportedForecast(forecast: Forecast, language: Language) {
  const { fit, backtest } = forecast;
  return {
    ...forecast,
    methodName: methodName(forecast.method, language),
    reasonText: methodReason(forecast.reason, language),
    fit: fit && {
      ...fit,
      spend: fit.spend && { ...fit.spend, gamma: fit.spend.gamma / MONEY_SCALE },
    },
    backtest: backtest && {
      ...backtest,
      value: {
        expected: backtest.value.expected / MONEY_SCALE,
        actual: backtest.value.actual / MONEY_SCALE,
      },
    },
  };
}
