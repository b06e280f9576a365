/**
 * How the future was told and how well that went, for somebody at a terminal.
 */
import type { Forecast } from "#shared/engine/forecast/forecast.ts";
import { familyNames } from "#shared/engine/forecast/methods.ts";
import { backtestTexts } from "#shared/words/backtestText.ts";
import { methodSentence, trustSentence } from "#shared/words/forecastText.ts";
import type { Language } from "#shared/words/language.ts";
import { numberText } from "#shared/words/numberText.ts";

/** @param currency As the table names it; null when it does not. */
export function forecastLines(
  forecast: Forecast,
  currency: string | null,
  language: Language,
): readonly string[] {
  const words = forecastWords[language];
  const { fit, backtest, isOn } = forecast;
  return [
    methodSentence(forecast, language),
    ...(fit === null
      ? []
      : [words.parameters(parametersText(fit.parameters), fit.customers, hasTimes(forecast))]),
    ...(fit?.limit === "noDropOut" ? [words.noDropOut] : []),
    ...(backtest === null || !isOn ? [trustSentence(forecast, language)] : []),
    ...(backtest === null ? [] : backtestLines(backtest, currency, language)),
  ];
}

function backtestLines(
  backtest: NonNullable<Forecast["backtest"]>,
  currency: string | null,
  language: Language,
): readonly string[] {
  const { hidden, topFifth, purchases, value, coverage } = backtestTexts(
    backtest,
    currency,
    language,
  );
  const results = [topFifth, purchases, value, coverage];
  return [hidden, ...results.flatMap((text) => (text === null ? [] : `  ${text}`))];
}

interface ForecastWords {
  /** @param hasTimes Some of the list are times. */
  readonly parameters: (list: string, customers: number, hasTimes: boolean) => string;
  readonly noDropOut: string;
}

const forecastWords: Readonly<Record<Language, ForecastWords>> = {
  en: {
    parameters: (list, customers, hasTimes) =>
      `Fitted to ${numberText(customers)} customers${hasTimes ? ", times in days" : ""}: ${list}.`,
    noDropOut: "Nobody seems to leave: the model without leaving was fitted.",
  },
  zh: {
    parameters: (list, customers, hasTimes) =>
      `用${numberText(customers)}位客户拟合${hasTimes ? "，时间单位为天" : ""}：${list}。`,
    noDropOut: "看不出有客户流失：已改用不含流失的模型。",
  },
};

/** What models of contracts know of time are periods. */
function hasTimes({ method }: Forecast): boolean {
  return familyNames.some((family) => family === method);
}

function parametersText(parameters: Readonly<Record<string, number>>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name} ${Number(value.toPrecision(4))}`)
    .join(", ");
}
