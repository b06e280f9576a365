/**
 * Saved scenarios side by side: totals, what they change, and for whom.
 */
import type { Language } from "#shared/words/language.ts";
import { moneyText } from "#shared/words/numberText.ts";
import { type ScenarioTabWords, scenarioTabWords } from "#shared/words/scenarioTab.ts";
import { tierName } from "#shared/words/tierName.ts";
import { canvas, columnsOf, looks } from "../tabs/canvas.ts";
import { placedCharts, rowsOfCharts } from "../tabs/chartPlaces.ts";
import { bodyOf } from "../tabs/dashboardBlocks.ts";
import { type ChartSketch, titled } from "../tabs/dashboardCharts.ts";
import { palette } from "../tabs/palette.ts";
import type { Area, TabPlan } from "../tabs/tabPlan.ts";
import { moneyAxis } from "./chartLooks.ts";
import { PROFIT_WIDTHS, widthsFor } from "./profitCells.ts";
import { profitTierRules } from "./profitColours.ts";
import type { ProfitFacts } from "./profitFacts.ts";
import type { ProfitRun } from "./profitRun.ts";
import { againstBlock, changesBlock, customersBlock, totalsBlock } from "./scenarioBlocks.ts";
import { type ScenarioFacts, scenarioFacts } from "./scenarioFacts.ts";

export function scenariosTab(run: ProfitRun, facts: ProfitFacts, language: Language): TabPlan {
  const words = scenarioTabWords(language);
  const scenarios = scenarioFacts(run, facts);
  const totals = totalsBlock(facts, scenarios, words);
  const blocks = [
    changesBlock(run, scenarios, words, language),
    totals,
    againstBlock(facts, scenarios, words),
  ];
  const customers = customersBlock(run, facts, scenarios, words, language);
  const firstBlock = FIRST_CHART + rowsOfCharts(1);
  const height = [...blocks, customers].reduce((sum, { rows }) => sum + rows, firstBlock - 1);
  const columns = Math.max(PROFIT_WIDTHS.length, CUSTOMER_COLUMNS + 3 * scenarios.length);
  const page = canvas({ rows: height, columns });
  page.style(page.put(1, 1, [[words.title]]), looks.title);
  page.style(page.put(2, 1, [[words.subtitle]]), looks.hint);
  let row = firstBlock;
  const areas: Area[] = [];
  for (const block of [...blocks, customers]) {
    areas.push(block.put(page, row));
    row += block.rows;
  }
  const [, totalsTable, , customerTable] = areas;
  const least = Array.from({ length: columns }, (_, i) => PROFIT_WIDTHS[i] ?? 100);
  const widths = widthsFor(page.values(), facts.moneyFormat, least);
  return {
    tab: "scenarios",
    language,
    values: page.values(),
    formats: page.formats(),
    styles: page.styles(),
    merges: [],
    headerNotes: [],
    rules: profitTierRules(columnsOf(bodyOf(customerTable!), 1), (code) =>
      tierName(code, language),
    ),
    charts: placedCharts(
      [profitChart(totalsTable!, facts, scenarios, words)],
      FIRST_CHART,
      PROFIT_WIDTHS,
    ),
    widths,
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
    color: palette.money,
  };
}

const FIRST_CHART = 4;
/** Ahead of those of the scenarios. */
const CUSTOMER_COLUMNS = 4;
function profitChart(
  table: Area,
  { portfolio }: ProfitFacts,
  scenarios: readonly ScenarioFacts[],
  words: ScenarioTabWords,
): ChartSketch {
  const gains = scenarios.map(({ scenario, portfolio: { totals } }) => ({
    name: scenario.name,
    gain: totals.profit - portfolio.totals.profit,
  }));
  const best = gains.reduce((so, each) => (each.gain > so.gain ? each : so), { name: "", gain: 0 });
  return {
    kind: "column",
    ranges: [0, 4].map((column) => columnsOf(table, column)),
    options: {
      ...titled(
        best.gain > 0 ? words.chart(best.name, moneyText(best.gain)) : words.chartWithoutGain,
      ),
      colors: [palette.money],
      "legend.position": "none",
      ...moneyAxis,
    },
  };
}
