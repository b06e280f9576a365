/**
 * The profit tab: headline numbers, charts, the tables that they are drawn from, and every customer by profit.
 */
import { ltvBandOf } from "#shared/engine/profit/ltvBand.ts";
import { percentText } from "#shared/words/forecastText.ts";
import type { Language } from "#shared/words/language.ts";
import { profitLimits } from "#shared/words/profitLimits.ts";
import { profitNames } from "#shared/words/profitNames.ts";
import { type ProfitTabWords, profitTabWords } from "#shared/words/profitTab.ts";
import { type Canvas, canvas, looks } from "../tabs/canvas.ts";
import { placedCharts, rowsOfCharts } from "../tabs/chartPlaces.ts";
import { putHeadlines, putSection } from "../tabs/dashboardBlocks.ts";
import type { ChartSketch } from "../tabs/dashboardCharts.ts";
import { palette } from "../tabs/palette.ts";
import type { Area, ColourRule, TabPlan } from "../tabs/tabPlan.ts";
import { besideColumns, putSteps, putWhale } from "./besideCharts.ts";
import { PROFIT_WIDTHS, UNKNOWN_CELL, widthsFor } from "./profitCells.ts";
import { costChart, whaleChart } from "./profitCharts.ts";
import { bandColours } from "./profitColours.ts";
import type { ProfitFacts } from "./profitFacts.ts";
import { profitHeadlines } from "./profitHeadlines.ts";
import { profitParts } from "./profitParts.ts";
import { putRanking, rankingRows, rankingRules, rankingWidths } from "./profitRanking.ts";
import type { ProfitRun } from "./profitRun.ts";
import { costRows } from "./profitTables.ts";
import { waterfall } from "./waterfall.ts";
import { whaleStory } from "./whaleStory.ts";

export function profitTab(run: ProfitRun, facts: ProfitFacts, language: Language): TabPlan {
  const words = profitTabWords(language);
  const parts = profitParts(run, facts, words, language);
  const rows = rankingRows(run, facts, language);
  const small = parts.filter(({ chart }) => chart !== undefined).length + 1;
  const firstBlock = FIRST_CHART + rowsOfCharts(1) + rowsOfCharts(small);
  const rankingAt = firstBlock + parts.reduce((sum, { block }) => sum + block.rows, 0);
  const page = canvas({ rows: rankingAt + 2 + rows.length, columns: besideColumns.width });

  const merges = putTop(page, run, facts, words, language);
  const whale = putWhale(page, FIRST_CHART, facts, words);
  const steps = putSteps(page, FIRST_CHART, run, facts, words);
  const sketches: ChartSketch[] = [];
  const rules: ColourRule[] = [];
  let row = firstBlock;
  for (const { block, chart, rules: rulesOf } of parts) {
    const table = block.put(page, row);
    if (chart !== undefined) sketches.push(chart(table));
    if (rulesOf !== undefined) rules.push(...rulesOf(table));
    row += block.rows;
  }
  putSection(page, rankingAt, words.ranking);
  page.style(page.put(rankingAt + 1, 1, [[words.rankingHint]]), looks.hint);
  const { table, notes } = putRanking(page, rankingAt + 2, rows, facts, language);
  // Beside the bands or, without them, first: from gross revenue to profit, as the eye reads.
  sketches.splice(sketches.length - 2, 0, stepsChart(steps, run, facts, words, language));
  const widths = widthsFor(page.values(), facts.moneyFormat, LEAST_WIDTHS);
  const story = words.whale.story(whaleStory(run, facts));
  return {
    tab: "profit",
    language,
    values: page.values(),
    formats: page.formats(),
    styles: page.styles(),
    merges,
    headerNotes: notes,
    headerRow: rankingAt + 2,
    rules: [...rules, ...rankingRules(table, language)],
    charts: [
      ...placedCharts(
        [whaleChart(whale, story, words.charts.ranked)],
        FIRST_CHART,
        widths.slice(0, PROFIT_WIDTHS.length),
      ),
      ...placedCharts(
        sketches,
        FIRST_CHART + rowsOfCharts(1),
        widths.slice(0, PROFIT_WIDTHS.length),
      ),
    ],
    widths,
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
    color: palette.money,
  };
}

const FIRST_CHART = 10;
const LEAST_WIDTHS = Array.from({ length: besideColumns.width }, (_, i) => rankingWidths[i] ?? 90);

/** Title and headlines. @returns The cells to join. */
function putTop(
  page: Canvas,
  run: ProfitRun,
  facts: ProfitFacts,
  words: ProfitTabWords,
  language: Language,
): Area[] {
  const subtitle = words.subtitle(run.sheets, run.checked.dataCheck.currency ?? "");
  page.style(page.put(1, 1, [[words.title]]), looks.title);
  page.style(page.put(2, 1, [[subtitle]]), looks.hint);
  const limits = profitLimits(run.checked.dataCheck.lines, language).join(
    language === "zh" ? "" : " ",
  );
  if (limits !== "") page.style(page.put(3, 1, [[limits]]), { ...looks.hint, bold: true });
  const merges = profitHeadlines(facts, words, language).flatMap((line, i) =>
    putHeadlines(page, 4 + 3 * i, line),
  );
  const band = ltvBandOf(facts.portfolio.totals.ltvToCac);
  if (band !== null) page.style({ row: 8, column: 8, rows: 1, columns: 2 }, bandColours[band]);
  return merges;
}

/** The amounts beside the labels are for readers: drawn is what they are made of. */
function stepsChart(
  table: Area,
  run: ProfitRun,
  facts: ProfitFacts,
  words: ProfitTabWords,
  language: Language,
): ChartSketch {
  const { link, share } = costRows(run, facts, words, language).largest;
  const name = profitNames(language).link[link];
  const title = words.charts.costs(
    name,
    share === null ? UNKNOWN_CELL : percentText(share, language, 1),
  );
  const steps = waterfall(run.accounts);
  return costChart(table, title, {
    hasCostBelow: steps.some(({ costBelow }) => costBelow !== null),
    hasGainBelow: steps.some(({ gainBelow }) => gainBelow !== null),
  });
}
