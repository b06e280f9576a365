/**
 * The tables of the tab of the model, and the sentences above them.
 */
import type { Backtest, Forecast } from "#shared/engine/forecast/forecast.ts";
import { MOST_FITTED } from "#shared/engine/forecast/sample.ts";
import { MONEY_SCALE } from "#shared/engine/population.ts";
import { hasMoney } from "#shared/words/backtestText.ts";
import { methodSentence, percentText, trustSentence } from "#shared/words/forecastText.ts";
import { isoDate } from "#shared/words/isoDate.ts";
import type { Language } from "#shared/words/language.ts";
import { methodName } from "#shared/words/methodName.ts";
import type { ModelTabWords } from "#shared/words/modelTab.ts";
import { numberText } from "#shared/words/numberText.ts";
import { parameterTexts } from "#shared/words/parameterText.ts";
import { chanceBands, decimalsFor, orderBands, shownWeeks, type ValueBins } from "./modelFacts.ts";
import type { ScoredRun } from "./scoredRun.ts";
import type { CellValue } from "./tabPlan.ts";

export type Rows = readonly (readonly CellValue[])[];

/** Which method, why, what it rests on. */
export function methodTexts(
  { response }: Pick<ScoredRun, "response">,
  words: ModelTabWords,
  language: Language,
): readonly string[] {
  const { forecast, customers } = response.model;
  const { fit, method } = forecast;
  const all = [methodSentence(forecast, language), trustSentence(forecast, language)];
  if (fit === null) return all;
  all.push(
    fit.customers >= MOST_FITTED && fit.customers < customers
      ? words.sample(numberText(fit.customers), numberText(customers))
      : words.fitted(numberText(fit.customers)),
  );
  // One retention for all is counted, not believed.
  if (method !== "discounted-cash-flow") all.push(words.beliefs);
  if (fit.limit === "noDropOut") all.push(words.noDropOut);
  if (fit.limit === "allAlike") all.push(words.allAlike);
  return all;
}

/** Newest first. */
export function changeTexts(
  { methodChanges }: Pick<ScoredRun, "methodChanges">,
  words: ModelTabWords,
  language: Language,
): readonly string[] {
  return [...methodChanges]
    .reverse()
    .map(({ day, from, to }) =>
      words.change(isoDate(day), methodName(from, language), methodName(to, language)),
    );
}

/** With their header; none where nothing was to be chosen. */
export function candidateRows(
  { candidates, method }: Forecast,
  { candidate: words }: ModelTabWords,
  language: Language,
): Rows {
  if (candidates.length === 0) return [];
  return [
    [words.method, words.heldOut, words.whole, words.remark],
    ...candidates.map((tried) => [
      methodName(tried.method, language),
      tried.heldOutLogLikelihood ?? "–",
      tried.logLikelihood ?? "–",
      tried.method === method
        ? words.used
        : tried.trouble === null
          ? ""
          : words.trouble[tried.trouble],
    ]),
  ];
}

export interface ParameterRow {
  readonly letter: string;
  readonly value: number;
  readonly text: string;
}

/** The parameters, then how well they fit. */
export function parameterRows(
  { fit, method }: Forecast,
  { parameter: words }: ModelTabWords,
  language: Language,
): readonly ParameterRow[] {
  if (fit === null) return [];
  const { spend } = fit;
  const parameters = parameterTexts(method, fit, language);
  const quality = {
    letter: words.logLikelihood,
    value: fit.logLikelihood,
    text: words.logLikelihoodText(numberText(fit.customers)),
  };
  if (spend === null) return [...parameters, quality];
  return [
    ...parameters,
    quality,
    {
      letter: words.logLikelihood,
      value: spend.logLikelihood,
      text: words.spendLogLikelihoodText(numberText(spend.customers)),
    },
    { letter: words.correlation, value: spend.correlation, text: words.correlationText },
  ];
}

/** Which share of the hidden part each way to pick a fifth of the customers would have held. */
export function pickRows({ topFifth }: Backtest, { picks: words }: ModelTabWords): Rows {
  return [
    [words.rule, words.share],
    [words.predicted, topFifth.predicted],
    [words.random, RANDOM_FIFTH],
    [words.past, topFifth.past],
    [words.perfect, topFifth.perfect],
  ];
}

const RANDOM_FIFTH = 0.2;

export function totalRows(backtest: Backtest, { totals: words }: ModelTabWords): Rows {
  const row = (name: string, { expected, actual }: Backtest["value"], scale: number) => [
    name,
    expected / scale,
    actual / scale,
    actual === 0 ? "–" : expected / actual - 1,
  ];
  return [
    [words.what, words.expected, words.actual, words.error],
    row(words.purchases, backtest.purchases, 1),
    ...(hasMoney(backtest) ? [row(words.revenue, backtest.value, MONEY_SCALE)] : []),
  ];
}

export function activityRows(
  { activity }: Backtest,
  { activityColumns: words }: ModelTabWords,
  language: Language,
): Rows {
  return [
    [words.chance, words.expected, words.actual, words.customers],
    ...activity.map(({ chance, expected, actual, customers }) => [
      percentText(chance, language),
      expected,
      actual,
      customers,
    ]),
  ];
}

export function heatRows(grid: Rows, words: ModelTabWords): Rows {
  const band = (from: number, i: number) =>
    `${numberText(100 * from)}–${numberText(100 * (chanceBands[i - 1] ?? 1))}%`;
  const orders = orderBands.map((from, i) => {
    const next = orderBands[i + 1];
    return words.orders(from, next === undefined ? null : next - 1);
  });
  return [["", ...orders], ...chanceBands.map((from, i) => [band(from, i), ...grid[i]!])];
}

export function valueRows({ step, hasLosses, customers }: ValueBins, words: ModelTabWords): Rows {
  const text = (value: number) => numberText(value, decimalsFor(step));
  const first = hasLosses ? `< ${text(step)}` : `${text(0)}–${text(step)}`;
  return [
    [words.valueColumns.from, words.valueColumns.customers],
    ...customers.map((count, i) => [
      i === 0
        ? first
        : i === customers.length - 1
          ? `${text(i * step)}+`
          : `${text(i * step)}–${text((i + 1) * step)}`,
      count,
    ]),
  ];
}

/** The last column is filled where the fit saw nothing, as high as the chart: it is drawn as a ground. */
export function weekRows({ weeks }: Backtest, { weekColumns: words }: ModelTabWords): Rows {
  const shown = shownWeeks(weeks);
  const last = shown.at(-1);
  const top = Math.max(last?.actual ?? 0, last?.expected ?? 0);
  return [
    [words.week, words.actual, words.expected, words.hidden],
    ...shown.map(({ week, actual, expected, isHidden }) => [
      String(week),
      actual,
      expected,
      isHidden ? top : "",
    ]),
  ];
}
