/**
 * The native charts of the tab of the model, drawn from its tables.
 */
import type { Backtest } from "#shared/engine/forecast/forecast.ts";
import { dashboardWords } from "#shared/words/dashboard.ts";
import { percentText } from "#shared/words/forecastText.ts";
import type { Language } from "#shared/words/language.ts";
import type { ModelTabWords } from "#shared/words/modelTab.ts";
import { numberText } from "#shared/words/numberText.ts";
import { columnsOf } from "./canvas.ts";
import { axisTitle, type ChartSketch, customersAxis, titled } from "./dashboardCharts.ts";
import { decimalsFor, type ValueBins } from "./modelFacts.ts";
import { palette } from "./palette.ts";
import type { Area } from "./tabPlan.ts";

/** Purchases as they were made and as they were expected; what the fit had not seen stands on a ground of its own. */
export function weeksChart({ weeks }: Backtest, table: Area, words: ModelTabWords): ChartSketch {
  const last = (curve: readonly number[]) => numberText(curve.at(-1) ?? 0);
  return {
    kind: "combo",
    ranges: [0, 1, 2, 3].map((column) => columnsOf(table, column)),
    options: {
      ...titled(words.charts.weeks(last(weeks.expected), last(weeks.actual))),
      colors: [palette.money, palette.steps[2], palette.customers],
      seriesType: "line",
      "series.0.lineWidth": 3,
      "series.1.lineWidth": 2,
      "series.2.type": "area",
      "series.2.lineWidth": 0,
      "legend.position": "top",
      ...axisTitle("hAxis", words.weekColumns.week),
      "vAxis.format": "#,##0",
      "vAxis.minValue": 0,
    },
  };
}

export function picksChart(
  { topFifth }: Backtest,
  table: Area,
  words: ModelTabWords,
  language: Language,
): ChartSketch {
  return {
    kind: "column",
    ranges: [0, 1].map((column) => columnsOf(table, column)),
    options: {
      ...titled(words.charts.picks(percentText(topFifth.predicted, language, 1))),
      colors: [palette.money],
      "legend.position": "none",
      ...axisTitle("hAxis", words.picks.rule),
      "vAxis.format": "0%",
      "vAxis.minValue": 0,
      "vAxis.maxValue": 1,
    },
  };
}

export function valuesChart(
  { median, step, customers }: ValueBins,
  table: Area,
  words: ModelTabWords,
  language: Language,
): ChartSketch {
  return {
    kind: "column",
    ranges: [0, 1].map((column) => columnsOf(table, column)),
    options: {
      ...titled(words.charts.values(numberText(median, decimalsFor(step)))),
      colors: [palette.money],
      "legend.position": "none",
      ...axisTitle("hAxis", words.valueColumns.from),
      ...customersAxis(Math.max(...customers), dashboardWords(language)),
    },
  };
}

export function activityChart(table: Area, words: ModelTabWords): ChartSketch {
  return {
    kind: "column",
    ranges: [0, 1, 2].map((column) => columnsOf(table, column)),
    options: {
      ...titled(words.charts.activity),
      colors: [palette.customers, palette.money],
      "legend.position": "top",
      ...axisTitle("hAxis", words.activityColumns.chance),
      "vAxis.format": "0%",
      "vAxis.minValue": 0,
    },
  };
}
