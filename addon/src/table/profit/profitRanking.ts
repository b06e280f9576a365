/**
 * All customers by profit, the most profitable first, with every number that is known of each.
 */
import { ltvBands } from "#shared/engine/profit/ltvBand.ts";
import type { Language } from "#shared/words/language.ts";
import {
  type ProfitColumnId,
  profitColumnIds,
  profitColumnWords,
} from "#shared/words/profitColumns.ts";
import { profitFlagNames, profitNames } from "#shared/words/profitNames.ts";
import { tierName } from "#shared/words/tierName.ts";
import { type Canvas, columnsOf, looks } from "../tabs/canvas.ts";
import { bodyOf } from "../tabs/dashboardBlocks.ts";
import { plainText } from "../tabs/plainText.ts";
import type { Area, CellValue, ColourRule } from "../tabs/tabPlan.ts";
import { moneyCell, PROFIT_WIDTHS } from "./profitCells.ts";
import { bandColours, flagColour, losingFlags, profitTierRules } from "./profitColours.ts";
import { profitCells, profitFormat } from "./profitCustomerCells.ts";
import type { ProfitFacts } from "./profitFacts.ts";
import type { ProfitRun } from "./profitRun.ts";

export function rankingRows(
  { checked }: Pick<ProfitRun, "checked">,
  facts: ProfitFacts,
  language: Language,
): readonly (readonly CellValue[])[] {
  const { order, cumulative, total } = facts.portfolio.whale;
  return order.map((place, i) => {
    const ranked: Partial<Record<ProfitColumnId, CellValue>> = {
      customer: plainText(checked.customers[place]!),
      rank: i + 1,
      cumulative: moneyCell(cumulative[i]!),
      cumulativeShare: total > 0 ? cumulative[i]! / total : "",
    };
    return profitColumnIds.map((id) =>
      isRanked(id) ? ranked[id]! : profitCells[id](facts, place, language),
    );
  });
}

function isRanked(
  id: ProfitColumnId,
): id is "customer" | "rank" | "cumulative" | "cumulativeShare" {
  return !(id in profitCells);
}

/** @returns The table with its header, and its notes, one a column. */
export function putRanking(
  page: Canvas,
  row: number,
  rows: readonly (readonly CellValue[])[],
  facts: ProfitFacts,
  language: Language,
): { readonly table: Area; readonly notes: readonly string[] } {
  const words = profitColumnWords(language, facts.portfolio.options);
  const table = page.put(row, 1, [profitColumnIds.map((id) => words[id].header), ...rows]);
  const body = bodyOf(table);
  page.style({ ...table, rows: 1 }, looks.tableHeader);
  for (const [i, id] of profitColumnIds.entries()) {
    const format = profitFormat(id, facts);
    page.format(columnsOf(body, i), format);
    if (id === "tier") page.style(columnsOf(body, i), { align: "center" });
    // Some of its cells are words: they end where the numbers do.
    if (id === "payback") page.style(columnsOf(body, i), { align: "right" });
  }
  return { table, notes: profitColumnIds.map((id) => words[id].note) };
}

/** Cells that take a colour from what they say. */
export function rankingRules(table: Area, language: Language): ColourRule[] {
  const body = bodyOf(table);
  const column = (id: ProfitColumnId) => columnsOf(body, profitColumnIds.indexOf(id));
  const { band } = profitNames(language);
  return [
    ...profitTierRules(column("tier"), (code) => tierName(code, language)),
    ...ltvBands.map(
      (code): ColourRule => ({
        kind: "text",
        areas: [column("band")],
        text: band[code],
        ...bandColours[code],
      }),
    ),
    ...losingFlags.map(
      (flags): ColourRule => ({
        kind: "text",
        areas: [column("flags")],
        text: profitFlagNames(flags, language),
        ...flagColour,
      }),
    ),
  ];
}

/** Pixels at least, in the order of the columns; the later ones are wide enough for what stands beside the charts. */
const leastWidths: Readonly<Partial<Record<ProfitColumnId, number>>> = {
  flags: 270,
  monthlyContribution: 110,
  payback: 120,
  lifetimeValue: 130,
  ltvToCac: 130,
  band: 170,
  costToServe: 110,
  excessMoney: 110,
  relationship: 110,
};

export const rankingWidths: readonly number[] = profitColumnIds.map(
  (id, column) => leastWidths[id] ?? PROFIT_WIDTHS[column] ?? 90,
);
