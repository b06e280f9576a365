/**
 * What stands on the tab of the model, from top to bottom, and which charts are drawn from it.
 */
import type { Backtest } from "#shared/engine/forecast/forecast.ts";
import { backtestTexts } from "#shared/words/backtestText.ts";
import type { Language } from "#shared/words/language.ts";
import { modelCardLines } from "#shared/words/modelCard.ts";
import type { ModelTabWords } from "#shared/words/modelTab.ts";
import { cellWordsOf } from "./cellWords.ts";
import { RIGHT } from "./chartPlaces.ts";
import type { ChartSketch } from "./dashboardCharts.ts";
import {
  type Block,
  cardBlock,
  gridBlock,
  parametersBlock,
  tableBlock,
  tablesBlock,
  textBlock,
} from "./modelBlocks.ts";
import { activityChart, picksChart, valuesChart, weeksChart } from "./modelCharts.ts";
import { chancesByOrders, valueBins } from "./modelFacts.ts";
import {
  activityRows,
  candidateRows,
  changeTexts,
  heatRows,
  methodTexts,
  parameterRows,
  pickRows,
  totalRows,
  valueRows,
  weekRows,
} from "./modelRows.ts";
import type { ScoredRun } from "./scoredRun.ts";
import type { Area } from "./tabPlan.ts";

export interface Part {
  readonly block: Block;
  readonly chart?: {
    /** Among the charts, in reading order. */
    readonly place: number;
    readonly from: (table: Area) => ChartSketch;
  };
  /** Coloured from the least to the most. */
  readonly isHeat?: true;
}

/** What nothing is known of is left out. */
export function partsOf(run: ScoredRun, words: ModelTabWords, language: Language): readonly Part[] {
  const { model } = run.response;
  const { tier } = cellWordsOf(run, language).shown;
  const { backtest } = model.forecast;
  return [
    { block: textBlock(words.method, methodTexts(run, words, language)) },
    ...changePart(run, words, language),
    ...(backtest === null ? [] : trialParts(backtest, run, words, language)),
    ...fitParts(run, words, language),
    ...customerParts(run, words, language),
    { block: cardBlock(words.modelCard, modelCardLines(model, language, tier)) },
    ...(backtest === null ? [] : weeksPart(backtest, words)),
  ];
}

function changePart(run: ScoredRun, words: ModelTabWords, language: Language): readonly Part[] {
  const changes = changeTexts(run, words, language);
  return changes.length === 0 ? [] : [{ block: textBlock(words.changes, changes) }];
}

function trialParts(
  backtest: Backtest,
  { checked }: ScoredRun,
  words: ModelTabWords,
  language: Language,
): readonly Part[] {
  const texts = backtestTexts(backtest, checked.dataCheck.currency, language);
  const { hidden, topFifth, purchases, value, coverage } = texts;
  const sentences = [hidden, topFifth, purchases, value, coverage].flatMap((text) => text ?? []);
  const picks = { rows: pickRows(backtest, words), formats: ["0.0%"] };
  const totals = { rows: totalRows(backtest, words), formats: ["#,##0", "#,##0", ERROR] };
  const trial: Part = {
    block: tablesBlock(words.backtest, sentences, picks, totals, RIGHT),
    chart: { place: 1, from: (table) => picksChart(backtest, table, words, language) },
  };
  const activity = activityRows(backtest, words, language);
  if (backtest.activity.length === 0) return [trial];
  const formats = ["0.0%", "0.0%", "#,##0"];
  return [
    trial,
    {
      block: tableBlock(words.activity, words.activityHint, activity, formats),
      chart: { place: 2, from: (table) => activityChart(table, words) },
    },
  ];
}

const ERROR = "+0.0%;-0.0%;0.0%";

function fitParts(run: ScoredRun, words: ModelTabWords, language: Language): readonly Part[] {
  const { forecast } = run.response.model;
  const candidates = candidateRows(forecast, words, language);
  const parameters = parameterRows(forecast, words, language);
  const { letter, value, meaning } = words.parameter;
  const formats = ["#,##0.0", "#,##0.0", "@"];
  return [
    ...(candidates.length === 0
      ? []
      : [{ block: tableBlock(words.candidates, words.candidatesHint, candidates, formats) }]),
    ...(parameters.length === 0
      ? []
      : [{ block: parametersBlock(words.parameters, [letter, value, meaning], parameters) }]),
  ];
}

function customerParts(run: ScoredRun, words: ModelTabWords, language: Language): readonly Part[] {
  const grid = chancesByOrders(run);
  const bins = valueBins(run);
  const parts: Part[] = [];
  if (grid !== null) {
    const block = gridBlock(words.heat, words.heatHint, heatRows(grid, words));
    parts.push({ block, isHeat: true });
  }
  if (bins !== null) {
    parts.push({
      block: tableBlock(words.values, null, valueRows(bins, words), ["#,##0"]),
      chart: { place: 3, from: (table) => valuesChart(bins, table, words, language) },
    });
  }
  return parts;
}

/** At the end: nobody reads two years of weeks, but the chart is drawn from them. */
function weeksPart(backtest: Backtest, words: ModelTabWords): readonly Part[] {
  if (backtest.weeks.actual.length < LEAST_WEEKS) return [];
  const formats = ["#,##0", "#,##0", "#,##0"];
  return [
    {
      block: tableBlock(words.weeks, null, weekRows(backtest, words), formats),
      chart: { place: 0, from: (table) => weeksChart(backtest, table, words) },
    },
  ];
}

/** Fewer make no curve. */
const LEAST_WEEKS = 4;
