/**
 * What stands on the profit tab between its headlines and the ranking, and which charts are drawn from it.
 */

import { shareOf } from "#shared/engine/profit/account.ts";
import { medianOf } from "#shared/engine/profit/medianOf.ts";
import { explainNotice } from "#shared/problems/explainNotice.ts";
import { percentText } from "#shared/words/forecastText.ts";
import type { Language } from "#shared/words/language.ts";
import { moneyText, numberText } from "#shared/words/numberText.ts";
import { profitNames } from "#shared/words/profitNames.ts";
import type { ProfitTabWords } from "#shared/words/profitTab.ts";
import { columnsOf, looks } from "../tabs/canvas.ts";
import type { ChartSketch } from "../tabs/dashboardCharts.ts";
import { type Block, tableBlock, textBlock } from "../tabs/modelBlocks.ts";
import { palette } from "../tabs/palette.ts";
import type { Area, CellValue, ColourRule } from "../tabs/tabPlan.ts";
import { COUNT, PERCENT, UNKNOWN_CELL } from "./profitCells.ts";
import { bandChart, discountChart, tornadoChart } from "./profitCharts.ts";
import type { ProfitFacts } from "./profitFacts.ts";
import type { ProfitRun } from "./profitRun.ts";
import { bandRows, costRows, discountRows, tierRows, tornadoRows } from "./profitTables.ts";

type Rows = readonly (readonly CellValue[])[];

export interface ProfitPart {
  readonly block: Block;
  readonly chart?: (table: Area) => ChartSketch;
  readonly rules?: (table: Area) => readonly ColourRule[];
}

/** What nothing is known of is left out. */
export function profitParts(
  run: ProfitRun,
  facts: ProfitFacts,
  words: ProfitTabWords,
  language: Language,
): readonly ProfitPart[] {
  const notices = run.notices.map((notice) => explainNotice(notice, language));
  return [
    ...(notices.length > 0 ? [{ block: textBlock(words.notices, notices) }] : []),
    tierPart(facts, words, language),
    ...(facts.portfolio.totals.ltvToCac === null ? [] : [bandPart(facts, words, language)]),
    ...costParts(run, facts, words, language),
    tornadoPart(run, words, language, facts),
    ...discountParts(run, facts, words, language),
  ];
}

function tierPart(facts: ProfitFacts, words: ProfitTabWords, language: Language): ProfitPart {
  const { header, tiers, unallocated, total } = tierRows(facts, words, language);
  const money = facts.moneyFormat;
  const block = tableBlock(
    words.byTier,
    words.byTierHint,
    [header, ...tiers, unallocated, total],
    [COUNT, money, money, money],
  );
  return { block: withTotals(block, [tiers.length + 2]) };
}

function bandPart(facts: ProfitFacts, words: ProfitTabWords, language: Language): ProfitPart {
  const { header, rows, total, losing, known } = bandRows(facts, words, language);
  const block = tableBlock(words.bands, words.bandsHint, [header, ...rows, total], counts(5));
  const ratio = facts.portfolio.totals.ltvToCac;
  const title = words.charts.bands(
    ratio === null ? UNKNOWN_CELL : numberText(ratio, 1),
    losing,
    known,
  );
  return {
    block: withTotals(block, [rows.length + 1]),
    // Neither the total nor those of whom it is not known.
    chart: (table) =>
      bandChart({ ...table, rows: rows.length + 1, columns: table.columns - 1 }, title),
  };
}

function costParts(
  run: ProfitRun,
  facts: ProfitFacts,
  words: ProfitTabWords,
  language: Language,
): readonly ProfitPart[] {
  const { linkHeader, links, total, phaseHeader, phases } = costRows(run, facts, words, language);
  const money = Array<string>(4).fill(facts.moneyFormat);
  const formats = [...money, ...Array<string>(4).fill(PERCENT)];
  /** Where a tier costs more than the others, row by row. */
  const heat = (count: number) => (table: Area) =>
    Array.from(
      { length: count },
      (_, i): ColourRule => ({
        kind: "gradient",
        areas: [{ ...columnsOf(table, 5, 3), row: table.row + 1 + i, rows: 1 }],
        from: palette.paper,
        to: palette.steps[2],
      }),
    );
  const table = (title: string, hint: string | null, header: Rows[number], body: Rows) =>
    inInk(
      withTotals(tableBlock(title, hint, [header, ...body, total], formats), [body.length + 1]),
      body.length,
    );
  return [
    { block: table(words.costs, words.costsHint, linkHeader, links), rules: heat(links.length) },
    { block: table(words.phases, null, phaseHeader, phases), rules: heat(phases.length) },
  ];
}

function tornadoPart(
  run: ProfitRun,
  words: ProfitTabWords,
  language: Language,
  { moneyFormat }: ProfitFacts,
): ProfitPart {
  const { header, rows, first, measure } = tornadoRows(run, words, language);
  const swing = moneyText(
    Math.max(Math.abs(first[measure].better), Math.abs(first[measure].worse)),
  );
  const driver = profitNames(language).driver[first.driver];
  const title = words.charts.tornado(driver, swing, measure === "profit");
  return {
    block: tableBlock(
      words.tornado,
      words.tornadoHint,
      [header, ...rows],
      Array<string>(header.length - 1).fill(moneyFormat),
    ),
    chart: (table) =>
      tornadoChart(
        [0, 1, 2].map((column) => columnsOf(table, column)),
        title,
      ),
  };
}

function discountParts(
  run: ProfitRun,
  facts: ProfitFacts,
  words: ProfitTabWords,
  language: Language,
): readonly ProfitPart[] {
  const usual = medianOf(
    run.accounts.map(({ discounts, grossRevenue }) => shareOf(discounts, grossRevenue)),
  );
  if (usual === null) return [];
  const { header, rows, total, over, under } = discountRows(run, facts, words, language);
  const money = facts.moneyFormat;
  const block = tableBlock(
    words.discounts,
    words.discountsHint(percentText(usual, language, 1)),
    [header, ...rows, total],
    [money, money, PERCENT, COUNT, COUNT],
  );
  const title = words.charts.discounts(over.length, under.length);
  const { flag } = profitNames(language);
  const named = (
    [
      ["overDiscounted", over],
      ["underRecognised", under],
    ] as const
  ).flatMap(([code, places]) =>
    places.length === 0
      ? []
      : [
          words.named(
            flag[code],
            places.length,
            places.slice(0, MOST_NAMES).map((place) => run.checked.customers[place]!),
            Math.max(0, places.length - MOST_NAMES),
          ),
        ],
  );
  return [
    {
      block: withTotals(block, [rows.length + 1]),
      chart: (table) =>
        discountChart(
          [0, 3].map((column) => columnsOf({ ...table, rows: rows.length + 1 }, column)),
          title,
        ),
    },
    ...(named.length > 0 ? [{ block: textBlock(words.discountNames, named) }] : []),
  ];
}

const MOST_NAMES = 20;

function counts(columns: number): readonly string[] {
  return Array<string>(columns).fill(COUNT);
}

/** @param totals Rows of the table, from its header on. */
function withTotals(block: Block, totals: readonly number[]): Block {
  return {
    ...block,
    put(page, row) {
      const table = block.put(page, row);
      for (const i of totals) page.style({ ...table, row: table.row + i, rows: 1 }, looks.total);
      return table;
    },
  };
}

/** A rule colours the shares: their text must not turn light with a dark theme. */
function inInk(block: Block, rows: number): Block {
  return {
    ...block,
    put(page, row) {
      const table = block.put(page, row);
      page.style(
        { ...columnsOf(table, 5, 3), row: table.row + 1, rows },
        { background: palette.paper, color: palette.ink },
      );
      return table;
    },
  };
}
