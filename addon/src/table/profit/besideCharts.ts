/**
 * What charts of the profit tab are drawn from and nobody needs to read: it stands beside them.
 */
import { numberText } from "#shared/words/numberText.ts";
import type { ProfitTabWords } from "#shared/words/profitTab.ts";
import { type Canvas, columnsOf } from "../tabs/canvas.ts";
import { bodyOf, putSection, putTable } from "../tabs/dashboardBlocks.ts";
import type { Area, CellValue } from "../tabs/tabPlan.ts";
import { COUNT, moneyCell } from "./profitCells.ts";
import type { ProfitFacts } from "./profitFacts.ts";
import type { ProfitRun } from "./profitRun.ts";
import { type WaterfallStep, waterfall } from "./waterfall.ts";
import { whalePoints } from "./whalePoints.ts";

/** First columns of the tables right of the page, and how many columns the tab has. */
export const besideColumns = { whale: 11, steps: 16, width: 23 } as const;

/** @returns The table with its header. */
export function putWhale(
  page: Canvas,
  row: number,
  { portfolio, moneyFormat }: ProfitFacts,
  { whale: words }: ProfitTabWords,
): Area {
  const { whale, customers } = portfolio;
  const whole = (hundredths: number) => numberText(hundredths / 100);
  const header = [
    words.rank,
    words.cumulative,
    words.peak(whole(whale.peakValue), numberText(whale.peakRank)),
    words.end(whole(whale.total), numberText(customers.length)),
  ];
  const rows = whalePoints(whale).map(({ rank, cumulative }): readonly CellValue[] => [
    rank,
    moneyCell(cumulative),
    rank === whale.peakRank ? moneyCell(cumulative) : "",
    rank === customers.length ? moneyCell(cumulative) : "",
  ]);
  putSection(page, row, words.heading, besideColumns.whale);
  const table = putTable(page, row + 1, besideColumns.whale, [header, ...rows], moneyFormat);
  page.format(columnsOf(bodyOf(table), 0), COUNT);
  return table;
}

/** @returns The table with its header; its second column holds the amounts, those after it what is drawn. */
export function putSteps(
  page: Canvas,
  row: number,
  { accounts }: Pick<ProfitRun, "accounts">,
  { moneyFormat }: ProfitFacts,
  { steps: words }: ProfitTabWords,
): Area {
  const header = [
    words.step,
    words.amount,
    words.base,
    words.sums,
    words.costs,
    words.costsBelow,
    words.gains,
    words.gainsBelow,
  ];
  const rows = waterfall(accounts).map((step): readonly CellValue[] => [
    words.names[step.step],
    moneyCell(step.amount),
    ...drawn(step).map((part) => (part === null ? "" : moneyCell(part))),
  ]);
  putSection(page, row, words.heading, besideColumns.steps);
  return putTable(page, row + 1, besideColumns.steps, [header, ...rows], moneyFormat);
}

function drawn({ base, sum, cost, costBelow, gain, gainBelow }: WaterfallStep) {
  return [base, sum, cost, costBelow, gain, gainBelow];
}
