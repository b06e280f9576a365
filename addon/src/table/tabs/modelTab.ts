/**
 * The tab of the model: by which method the future is told and why, what was tried, what the parameters say, how it
 * did on the past, and how everything was computed.
 */
import type { ModelCard } from "#shared/engine/analysis.ts";
import { hasMoney } from "#shared/words/backtestText.ts";
import { horizonText } from "#shared/words/horizonText.ts";
import { isoDate } from "#shared/words/isoDate.ts";
import type { Language } from "#shared/words/language.ts";
import { methodName } from "#shared/words/methodName.ts";
import { type ModelTabWords, modelTabWords } from "#shared/words/modelTab.ts";
import { canvas, looks } from "./canvas.ts";
import { placedCharts, rowsOfCharts, WIDTHS } from "./chartPlaces.ts";
import { gridBody, putHeadlines } from "./dashboardBlocks.ts";
import type { ChartSketch } from "./dashboardCharts.ts";
import type { Headline } from "./dashboardHeadlines.ts";
import { partsOf } from "./modelParts.ts";
import { palette } from "./palette.ts";
import type { ScoredRun } from "./scoredRun.ts";
import type { Area, TabPlan } from "./tabPlan.ts";

export function modelTab(run: ScoredRun, language: Language): TabPlan {
  const words = modelTabWords(language);
  const { model } = run.response;
  const parts = partsOf(run, words, language);
  const firstBlock = FIRST_CHART + rowsOfCharts(parts.filter(({ chart }) => chart).length);
  const height = parts.reduce((sum, { block }) => sum + block.rows, 0);
  const page = canvas({ rows: firstBlock - 1 + height, columns: WIDTHS.length });

  const horizon = horizonText(model.options.horizonDays, language);
  page.style(
    page.put(1, 1, [[words.title(methodName(model.forecast.method, language))]]),
    looks.title,
  );
  page.style(page.put(2, 1, [[words.subtitle(isoDate(model.asOf), horizon)]]), looks.hint);
  const merges = putHeadlines(page, 4, headlinesOf(model, words, language));

  let row = firstBlock;
  const sketches: { readonly place: number; readonly sketch: ChartSketch }[] = [];
  const heats: Area[] = [];
  for (const { block, chart, isHeat } of parts) {
    const area = block.put(page, row);
    if (chart !== undefined) sketches.push({ place: chart.place, sketch: chart.from(area) });
    if (isHeat) heats.push(gridBody(area));
    row += block.rows;
  }
  sketches.sort((one, other) => one.place - other.place);
  return {
    tab: "model",
    language,
    values: page.values(),
    formats: page.formats(),
    styles: page.styles(),
    merges,
    headerNotes: [],
    rules: heats.map((heat) => ({
      kind: "gradient",
      areas: [heat],
      from: palette.paper,
      to: palette.steps[2],
    })),
    charts: placedCharts(
      sketches.map(({ sketch }) => sketch),
      FIRST_CHART,
    ),
    widths: WIDTHS,
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
    color: palette.steps[2],
  };
}

const FIRST_CHART = 7;

/** "–" where nothing could be tried. */
function headlinesOf(
  { options, forecast }: ModelCard,
  words: ModelTabWords,
  language: Language,
): readonly Headline[] {
  const { horizon, heldOutDays, topFifth, error, coverage } = words.headlines;
  const { backtest } = forecast;
  const tried = backtest && (hasMoney(backtest) ? backtest.value : backtest.purchases);
  return [
    { label: horizon, value: horizonText(options.horizonDays, language), format: "@" },
    { label: heldOutDays, value: backtest?.heldOutDays ?? "–", format: "#,##0" },
    { label: topFifth, value: backtest?.topFifth.predicted ?? "–", format: "0.0%" },
    {
      label: error,
      value: tried !== null && tried.actual !== 0 ? tried.expected / tried.actual - 1 : "–",
      format: "+0.0%;-0.0%;0.0%",
    },
    { label: coverage, value: backtest?.coverage ?? "–", format: "0.0%" },
  ];
}
