/**
 * Unit revenue against unit cost: areas A and B, where the curves cross, when a customer has paid for themselves.
 */
import { type UnitCurves, unitCurves } from "#shared/engine/profit/unitCurves.ts";
import type { Language } from "#shared/words/language.ts";
import { numberText } from "#shared/words/numberText.ts";
import { type UnitCurveWords, unitCurveWords } from "#shared/words/unitCurve.ts";
import { canvas, columnsOf, looks } from "../tabs/canvas.ts";
import { placedCharts, rowsOfCharts } from "../tabs/chartPlaces.ts";
import { bodyOf, putHeadlines } from "../tabs/dashboardBlocks.ts";
import type { Headline } from "../tabs/dashboardHeadlines.ts";
import { type Block, tableBlock } from "../tabs/modelBlocks.ts";
import { palette } from "../tabs/palette.ts";
import { plainText } from "../tabs/plainText.ts";
import type { CellValue, TabPlan } from "../tabs/tabPlan.ts";
import { type CurveFacts, curveFacts } from "./curveFacts.ts";
import { COUNT, moneyCell, orDash, PROFIT_WIDTHS, RATIO, TEXT, widthsFor } from "./profitCells.ts";
import type { ProfitRun } from "./profitRun.ts";
import { crossingsText, curveChart, DRAWN_COLUMNS, putDrawn } from "./unitCurveChart.ts";
import type { UnitCurveInput } from "./unitCurveInput.ts";

export function unitCurveTab(
  { sheets, curveSheets }: Pick<ProfitRun, "sheets" | "curveSheets">,
  input: UnitCurveInput,
  language: Language,
): TabPlan {
  const words = unitCurveWords(language);
  const facts = curveFacts(input);
  const blocks = blocksOf(facts, words);
  const firstBlock = FIRST_CHART + rowsOfCharts(1);
  const height = blocks.reduce((sum, { rows }) => sum + rows, firstBlock - 1);
  const drawnHeight = FIRST_CHART + 1 + facts.labels.length;
  const page = canvas({
    rows: Math.max(height, drawnHeight),
    columns: PROFIT_WIDTHS.length + 1 + DRAWN_COLUMNS,
  });
  page.style(page.put(1, 1, [[words.title]]), looks.title);
  const subtitle = words.subtitle(curveSheets ?? sheets, numberText(facts.labels.length));
  page.style(page.put(2, 1, [[subtitle]]), looks.hint);
  const merges = putHeadlines(page, 4, headlinesOf(facts, words));
  const drawn = putDrawn(page, FIRST_CHART, PROFIT_WIDTHS.length + 2, facts, words);
  let row = firstBlock;
  for (const block of blocks) {
    const table = block.put(page, row);
    page.style(columnsOf(bodyOf(table), 0), { align: "left" });
    row += block.rows;
  }
  const least = [...PROFIT_WIDTHS, ...Array<number>(1 + DRAWN_COLUMNS).fill(100)];
  const widths = widthsFor(page.values(), facts.moneyFormat, least);
  return {
    tab: "unitCurve",
    language,
    values: page.values(),
    formats: page.formats(),
    styles: page.styles(),
    merges,
    headerNotes: [],
    rules: [],
    charts: placedCharts(
      [curveChart(drawn, facts, words)],
      FIRST_CHART,
      widths.slice(0, PROFIT_WIDTHS.length),
    ),
    widths,
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
    color: palette.money,
  };
}

const FIRST_CHART = 7;

function headlinesOf(facts: CurveFacts, words: UnitCurveWords): readonly Headline[] {
  const { headlines } = words;
  const { curves, moneyFormat } = facts;
  return [
    { label: headlines.lossArea, value: moneyCell(curves.lossArea), format: moneyFormat },
    { label: headlines.profitArea, value: moneyCell(curves.profitArea), format: moneyFormat },
    { label: headlines.areaRatio, value: orDash(curves.areaRatio), format: RATIO },
    { label: headlines.crossings, value: crossingsIn(curves, facts, words), format: TEXT },
    { label: headlines.breakEven, value: breakEvenIn(curves, facts, words), format: TEXT },
  ];
}

function blocksOf(facts: CurveFacts, words: UnitCurveWords): readonly Block[] {
  const { input, curves, labels, moneyFormat } = facts;
  const money = Array<string>(4).fill(moneyFormat);
  const header = [
    words.period,
    words.revenue,
    words.cost,
    words.gain,
    words.cumulative,
    words.whatHappens,
  ];
  const rows = rowsOf(labels, input.revenue, input.cost, curves).map((row, i) => [
    ...row,
    happeningIn(i + 1, curves, words),
  ]);
  return [
    tableBlock(words.periods, words.periodsHint, [header, ...rows], [...money, TEXT]),
    tableBlock(words.levers, words.leversHint, leverRows(facts, words), [
      moneyFormat,
      moneyFormat,
      RATIO,
      TEXT,
      TEXT,
    ]),
    ...starterBlocks(facts, words),
  ];
}

function happeningIn(
  period: number,
  { crossings, breakEven }: UnitCurves,
  words: UnitCurveWords,
): string {
  return words.list([
    ...(crossings.includes(period) ? [words.crosses] : []),
    ...(breakEven === period ? [words.breaksEven] : []),
  ]);
}

function rowsOf(
  labels: readonly string[],
  revenue: readonly number[],
  cost: readonly number[],
  { cumulative }: UnitCurves,
): readonly (readonly CellValue[])[] {
  return labels.map((label, i) => [
    plainText(label),
    moneyCell(revenue[i]!),
    moneyCell(cost[i]!),
    moneyCell(revenue[i]! - cost[i]!),
    moneyCell(cumulative[i]!),
  ]);
}

function leverRows(facts: CurveFacts, words: UnitCurveWords): readonly (readonly CellValue[])[] {
  const { headlines } = words;
  const { revenue, cost, made } = facts.input;
  const times = (factor: number, amounts: readonly number[]) =>
    amounts.map((amount) => amount * factor);
  const row = (label: string, curves: UnitCurves): readonly CellValue[] => [
    label,
    moneyCell(curves.lossArea),
    moneyCell(curves.profitArea),
    orDash(curves.areaRatio),
    crossingsIn(curves, facts, words),
    breakEvenIn(curves, facts, words),
  ];
  return [
    [
      words.lever,
      headlines.lossArea,
      headlines.profitArea,
      headlines.areaRatio,
      headlines.crossings,
      headlines.breakEven,
    ],
    row(words.asItIs, facts.curves),
    row(words.lowerCost, unitCurves(revenue, times(0.9, cost))),
    row(words.higherRevenue, unitCurves(times(1.1, revenue), cost)),
    ...(made === null
      ? []
      : [row(words.overStarters, unitCurves(made.revenueOverStarters, made.costOverStarters))]),
  ];
}

/** Who left is missing from averages over those who stay. */
function starterBlocks(
  { input, labels, moneyFormat }: CurveFacts,
  words: UnitCurveWords,
): readonly Block[] {
  const { made } = input;
  if (made === null) return [];
  const { active, starters, revenueOverStarters: revenue, costOverStarters: cost } = made;
  const header = [
    words.period,
    words.active,
    words.began,
    words.revenueOverStarters,
    words.costOverStarters,
    words.gain,
    words.cumulative,
  ];
  const rows = rowsOf(labels, revenue, cost, unitCurves(revenue, cost)).map(
    ([label, ...amounts], i): readonly CellValue[] => [
      label!,
      active[i]!,
      starters[i]!,
      ...amounts,
    ],
  );
  const money = Array<string>(4).fill(moneyFormat);
  return [
    tableBlock(words.starters, words.startersHint, [header, ...rows], [COUNT, COUNT, ...money]),
  ];
}

function crossingsIn(curves: UnitCurves, facts: CurveFacts, words: UnitCurveWords): CellValue {
  return plainText(crossingsText(curves, facts, words));
}

function breakEvenIn(
  { breakEven }: UnitCurves,
  { labels }: CurveFacts,
  words: UnitCurveWords,
): CellValue {
  return breakEven === null ? words.notWithin : plainText(labels[breakEven - 1]!);
}
