/**
 * A backtest number by number, each in a sentence: on the tab of the model and at a terminal.
 */
import type { Backtest } from "../engine/forecast/forecast.ts";
import { percentText } from "./forecastText.ts";
import type { Language } from "./language.ts";
import { methodName } from "./methodName.ts";
import { amountText, numberText } from "./numberText.ts";

export interface BacktestTexts {
  readonly hidden: string;
  readonly topFifth: string;
  readonly purchases: string;
  /** Null where no money is known. */
  readonly value: string | null;
  readonly coverage: string;
}

/** @param currency As the table names it; null when it does not. */
export function backtestTexts(
  backtest: Backtest,
  currency: string | null,
  language: Language,
): BacktestTexts {
  const words = language === "zh" ? chinese : english;
  const { heldOutDays, customers, method, basis, topFifth, purchases, value } = backtest;
  const percent = (share: number) => percentText(share, language);
  return {
    hidden: words.hidden(
      numberText(heldOutDays),
      numberText(customers),
      methodName(method, language),
    ),
    topFifth: words.topFifth(
      percent(topFifth.predicted),
      percent(topFifth.past),
      percent(topFifth.perfect),
      basis,
    ),
    purchases: words.purchases(
      numberText(purchases.expected),
      numberText(purchases.actual),
      errorText(purchases, language),
    ),
    value: hasMoney(backtest)
      ? words.value(
          amountText(value.expected, currency),
          amountText(value.actual, currency),
          errorText(value, language),
        )
      : null,
    coverage: words.coverage(percent(backtest.coverage)),
  };
}

export function hasMoney({ value }: Backtest): boolean {
  return value.expected !== 0 || value.actual !== 0;
}

/** "+8.0 %": so much more was expected than came; "–" where nothing came. */
function errorText({ expected, actual }: Backtest["value"], language: Language): string {
  if (actual === 0) return "–";
  const error = percentText(expected / actual - 1, language, 1);
  return /^(-|0\.0)/.test(error) ? error : `+${error}`;
}

const english = {
  hidden: (days: string, customers: string, method: string) =>
    `Tried on the past by ${method}: the last ${days} days were hidden and predicted for ${customers} customers.`,
  topFifth: (predicted: string, past: string, perfect: string, basis: Backtest["basis"]) =>
    basis === "money"
      ? `The fifth predicted to be best brought ${predicted} of the revenue that came; a random fifth brings 20\u00a0%, the biggest spenders of the past ${past}, the best possible pick ${perfect}.`
      : `The fifth predicted to be best brought ${predicted} of the orders that came; a random fifth brings 20\u00a0%, who ordered most before ${past}, the best possible pick ${perfect}.`,
  purchases: (expected: string, actual: string, error: string) =>
    `Orders, those of a day as one: ${expected} expected, ${actual} came (${error}).`,
  value: (expected: string, actual: string, error: string) =>
    `Revenue: ${expected} expected, ${actual} came (${error}).`,
  coverage: (share: string) =>
    `${share} of customers ordered as often as their 80\u00a0% range said.`,
};

const chinese: typeof english = {
  hidden: (days, customers, method) =>
    `用历史检验（${method}）：隐藏最近${days}天，为${customers}位客户预测这段时间。`,
  topFifth: (predicted, past, perfect, basis) =>
    basis === "money"
      ? `预测的前五分之一客户贡献了这段时间消费的${predicted}；随机挑选为20%，按历史消费挑选为${past}，最理想的挑选为${perfect}。`
      : `预测的前五分之一客户贡献了这段时间订单的${predicted}；随机挑选为20%，按历史订单数挑选为${past}，最理想的挑选为${perfect}。`,
  purchases: (expected, actual, error) =>
    `订单（同一天计为一单）：预测${expected}，实际${actual}（${error}）。`,
  value: (expected, actual, error) => `消费：预测${expected}，实际${actual}（${error}）。`,
  coverage: (share) => `${share}的客户下单次数落在其80%区间内。`,
};
