/**
 * The fix list: who loses money, what is missing, and by which levers it could be made up.
 */
import { leverCodes, type MedianRates } from "#shared/engine/profit/fixList.ts";
import { percentText } from "#shared/words/forecastText.ts";
import type { Language } from "#shared/words/language.ts";
import { moneyText } from "#shared/words/numberText.ts";
import {
  type FixColumnId,
  fixColumnIds,
  type ProfitFixWords,
  profitFixWords,
} from "#shared/words/profitFix.ts";
import { tierName } from "#shared/words/tierName.ts";
import { canvas, columnsOf, looks } from "../tabs/canvas.ts";
import { bodyOf, putSection } from "../tabs/dashboardBlocks.ts";
import { palette } from "../tabs/palette.ts";
import type { TabPlan } from "../tabs/tabPlan.ts";
import { textLines } from "../tabs/textLines.ts";
import { fixRows } from "./fixRows.ts";
import { TEXT, UNKNOWN_CELL, widthsFor } from "./profitCells.ts";
import { profitTierRules } from "./profitColours.ts";
import type { ProfitFacts } from "./profitFacts.ts";
import type { ProfitRun } from "./profitRun.ts";

export function fixListTab(run: ProfitRun, facts: ProfitFacts, language: Language): TabPlan {
  const words = profitFixWords(language);
  const { fixes, medians } = facts.portfolio.fixList;
  const rows = fixRows(run, facts, words, language);
  const texts = [
    ...(fixes.length === 0 ? [] : [mediansText(medians, words, language), words.howMeasured]),
  ].flatMap((text) => textLines(text, PAGE));
  const crossed = crossedTexts(run, facts, words).flatMap((text) => textLines(text, PAGE));
  const overlapAt = 4 + texts.length;
  const crossedAt = overlapAt + (fixes.length === 0 ? 0 : 2);
  const tableAt = crossedAt + (crossed.length === 0 ? 0 : crossed.length + 2);
  const height = fixes.length === 0 ? Math.max(2, tableAt - 1) : tableAt + rows.length;
  const page = canvas({ rows: height, columns: fixColumnIds.length });

  const loss = fixes.reduce((sum, { toBreakEven }) => sum + toBreakEven, 0);
  const subtitle =
    fixes.length === 0 ? words.nobody : words.subtitle(fixes.length, moneyText(loss));
  page.style(page.put(1, 1, [[words.title]]), looks.title);
  page.style(page.put(2, 1, [[subtitle]]), looks.hint);
  page.put(
    4,
    1,
    texts.map((line) => [line]),
  );
  if (crossed.length > 0) {
    putSection(page, crossedAt, words.crossed.heading);
    page.put(
      crossedAt + 1,
      1,
      crossed.map((line) => [line]),
    );
  }
  const plan = {
    tab: "fixList",
    language,
    merges: [],
    charts: [],
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
    color: palette.money,
  } as const;
  if (fixes.length === 0) {
    return {
      ...plan,
      values: page.values(),
      formats: page.formats(),
      styles: page.styles(),
      headerNotes: [],
      rules: [],
      widths: LEAST_WIDTHS,
    };
  }
  page.style(page.put(overlapAt, 1, [[words.overlap]]), { bold: true });
  const headers = fixColumnIds.map((id) => words.columns[id].header);
  const table = page.put(tableAt, 1, [headers, ...rows]);
  page.style({ ...table, rows: 1 }, looks.tableHeader);
  for (const [i, id] of fixColumnIds.entries()) {
    page.format(columnsOf(bodyOf(table), i), isMoney(id) ? facts.moneyFormat : TEXT);
  }
  return {
    ...plan,
    values: page.values(),
    formats: page.formats(),
    styles: page.styles(),
    headerNotes: fixColumnIds.map((id) => words.columns[id].note),
    headerRow: tableAt,
    rules: profitTierRules(columnsOf(bodyOf(table), 1), (code) => tierName(code, language)),
    widths: widthsFor(page.values(), facts.moneyFormat, LEAST_WIDTHS),
  };
}

/** Pixels: a line of text over the table. */
const PAGE = 1100;

function mediansText(medians: MedianRates, words: ProfitFixWords, language: Language): string {
  const texts = leverCodes.map((code) => {
    const rate = medians[code];
    return [code, rate === null ? UNKNOWN_CELL : percentText(rate, language, 1)];
  });
  return words.medians(Object.fromEntries(texts) as Record<keyof MedianRates, string>);
}

function crossedTexts(
  { checked }: ProfitRun,
  { crossed }: ProfitFacts,
  { crossed: words }: ProfitFixWords,
): readonly string[] {
  if (crossed === null) return [];
  const { intoProfit, intoLoss } = crossed;
  if (intoProfit.length + intoLoss.length === 0) return [words.nobody];
  const told = (places: readonly number[], say: typeof words.intoProfit) =>
    places.length === 0
      ? []
      : [
          say(
            places.length,
            places.slice(0, MOST_NAMES).map((place) => checked.customers[place]!),
            Math.max(0, places.length - MOST_NAMES),
          ),
        ];
  return [...told(intoProfit, words.intoProfit), ...told(intoLoss, words.intoLoss)];
}

const MOST_NAMES = 20;

function isMoney(id: FixColumnId): boolean {
  return id === "profit" || id === "toBreakEven" || id.startsWith("worth");
}

const leastWidths: Readonly<Partial<Record<FixColumnId, number>>> = {
  customer: 190,
  tier: 90,
  profit: 100,
  toBreakEven: 100,
  worth1: 100,
  worth2: 100,
  worth3: 100,
  action: 560,
};
const LEAST_WIDTHS = fixColumnIds.map((id) => leastWidths[id] ?? 120);
