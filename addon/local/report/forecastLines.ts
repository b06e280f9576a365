/**
 * How the future was told and how well that went, for somebody at a terminal.
 */
import type { Backtest, Forecast } from "#shared/engine/forecast/forecast.ts";
import type { Language } from "#shared/words/language.ts";
import { methodName } from "#shared/words/methodName.ts";
import { methodReason } from "#shared/words/methodReason.ts";
import { amountText, numberText } from "#shared/words/numberText.ts";

/** @param currency As the table names it; null when it does not. */
export function forecastLines(
  forecast: Forecast,
  currency: string | null,
  language: Language,
): readonly string[] {
  const words = forecastWords[language];
  const { method, reason, fit, backtest } = forecast;
  return [
    words.method(methodName(method, language), methodReason(reason, language)),
    ...(fit === null ? [] : [words.parameters(parametersText(fit.parameters), fit.customers)]),
    ...(fit?.limit === "noDropOut" ? [words.noDropOut] : []),
    ...(backtest === null ? [words.noBacktest] : backtestLines(backtest, currency, language)),
  ];
}

interface ForecastWords {
  readonly method: (name: string, reason: string) => string;
  readonly parameters: (list: string, customers: number) => string;
  readonly noDropOut: string;
  readonly noBacktest: string;
  readonly hidden: (days: number, customers: number, method: string) => string;
  readonly topFifth: (shares: TopFifth, basis: Backtest["basis"]) => string;
  readonly purchases: (expected: string, actual: string, error: string) => string;
  readonly value: (expected: string, actual: string, error: string) => string;
  readonly coverage: (share: string) => string;
}

type TopFifth = Readonly<Record<keyof Backtest["topFifth"], string>>;

function backtestLines(
  backtest: Backtest,
  currency: string | null,
  language: Language,
): readonly string[] {
  const words = forecastWords[language];
  const { heldOutDays, customers, method, basis, topFifth, purchases, value } = backtest;
  const percent = (share: number) => percentText(100 * share, 0, language);
  const error = (told: Backtest["value"]) => errorText(told, language);
  const shares = {
    predicted: percent(topFifth.predicted),
    past: percent(topFifth.past),
    perfect: percent(topFifth.perfect),
  };
  const hasMoney = value.expected !== 0 || value.actual !== 0;
  return [
    words.hidden(heldOutDays, customers, methodName(method, language)),
    words.topFifth(shares, basis),
    words.purchases(numberText(purchases.expected), numberText(purchases.actual), error(purchases)),
    ...(hasMoney
      ? [
          words.value(
            amountText(value.expected, currency),
            amountText(value.actual, currency),
            error(value),
          ),
        ]
      : []),
    words.coverage(percent(backtest.coverage)),
  ];
}

const forecastWords: Readonly<Record<Language, ForecastWords>> = {
  en: {
    method: (name, reason) => `Forecast by ${name}: ${reason}.`,
    parameters: (list, customers) =>
      `Fitted to ${numberText(customers)} customers, times in days: ${list}.`,
    noDropOut: "Nobody seems to leave: the model without leaving was fitted.",
    noBacktest: "Not tried on the past: the history is too short, or tells nothing but totals.",
    hidden: (days, customers, method) =>
      `Tried on the past by ${method}: the last ${numberText(days)} days were hidden and predicted for ${numberText(customers)} customers.`,
    topFifth: ({ predicted, past, perfect }, basis) =>
      `  The fifth predicted to be best brought ${predicted} of ${basis === "money" ? "their money" : "their orders"}; a random fifth brings 20 %, the best of the past ${past}, the best possible pick ${perfect}.`,
    purchases: (expected, actual, error) =>
      `  Orders, those of a day as one: ${expected} expected, ${actual} came (${error}).`,
    value: (expected, actual, error) => `  Money: ${expected} expected, ${actual} came (${error}).`,
    coverage: (share) => `  ${share} of customers ordered as often as their 80 % range said.`,
  },
  zh: {
    method: (name, reason) => `预测方法：${name}（${reason}）。`,
    parameters: (list, customers) =>
      `用${numberText(customers)}位客户拟合，时间单位为天：${list}。`,
    noDropOut: "看不出有客户流失：已改用不含流失的模型。",
    noBacktest: "未做回测：历史太短，或表格只有汇总数字。",
    hidden: (days, customers, method) =>
      `回测（${method}）：隐藏最近${numberText(days)}天，并为${numberText(customers)}位客户预测这段时间。`,
    topFifth: ({ predicted, past, perfect }, basis) =>
      `  预测的前五分之一客户贡献了这段时间${basis === "money" ? "消费额" : "订单"}的${predicted}；随机挑选为20%，按历史消费挑选为${past}，最理想的挑选为${perfect}。`,
    purchases: (expected, actual, error) =>
      `  订单（同一天计为一单）：预测${expected}，实际${actual}（${error}）。`,
    value: (expected, actual, error) => `  消费额：预测${expected}，实际${actual}（${error}）。`,
    coverage: (share) => `  ${share}的客户下单次数落在其80%区间内。`,
  },
};

function parametersText(parameters: Readonly<Record<string, number>>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name} ${Number(value.toPrecision(4))}`)
    .join(", ");
}

function percentText(percent: number, decimals: number, language: Language): string {
  return `${numberText(percent, decimals)}${language === "zh" ? "" : " "}%`;
}

/** "+8 %": so much more was expected than came. */
function errorText({ expected, actual }: Backtest["value"], language: Language): string {
  if (actual === 0) return expected === 0 ? percentText(0, 0, language) : "∞";
  const error = 100 * (expected / actual - 1);
  return `${error > 0 ? "+" : ""}${percentText(error, 1, language)}`;
}
