/**
 * What a cell says of one customer's profit, on the profit tab and beside the user's own table.
 */
import type { CustomerProfit } from "#shared/engine/profit/customerProfit.ts";
import { ltvBandOf } from "#shared/engine/profit/ltvBand.ts";
import type { Language } from "#shared/words/language.ts";
import type { ProfitColumnId } from "#shared/words/profitColumns.ts";
import { profitFlagNames, profitNames } from "#shared/words/profitNames.ts";
import { tierName } from "#shared/words/tierName.ts";
import type { CellValue } from "../tabs/tabPlan.ts";
import { COUNT, moneyCell, moneyOrEmpty, orEmpty, PERCENT, RATIO, TEXT } from "./profitCells.ts";
import type { ProfitFacts } from "./profitFacts.ts";

/** What needs no rank: the same for a customer wherever they stand. */
export type ProfitCellId = Exclude<
  ProfitColumnId,
  "customer" | "rank" | "cumulative" | "cumulativeShare"
>;

export type ProfitCell = (facts: ProfitFacts, place: number, language: Language) => CellValue;

export const profitCells: Readonly<Record<ProfitCellId, ProfitCell>> = {
  tier: ({ portfolio }, place, language) => tierName(portfolio.tiers[place]!, language),
  netRevenue: of(({ netRevenue }) => moneyCell(netRevenue)),
  contribution: of(({ contribution }) => moneyCell(contribution)),
  contributionRate: of(({ contributionRate }) => orEmpty(contributionRate)),
  profit: of(({ profit }) => moneyCell(profit)),
  flags: ({ flags }, place, language) => profitFlagNames(flags[place]!, language),
  monthlyContribution: of(({ monthlyContribution }) => moneyOrEmpty(monthlyContribution)),
  payback: ({ portfolio }, place, language) => {
    const months = portfolio.customers[place]!.paybackMonths;
    return months === "never" ? profitNames(language).never : orEmpty(months);
  },
  lifetimeValue: of(({ lifetimeValue }) => moneyOrEmpty(lifetimeValue)),
  ltvToCac: of(({ ltvToCac }) => orEmpty(ltvToCac)),
  band: ({ portfolio }, place, language) => {
    const band = ltvBandOf(portfolio.customers[place]!.ltvToCac);
    return band === null ? "" : profitNames(language).band[band];
  },
  costToServe: of(({ costToServeRate }) => orEmpty(costToServeRate)),
  excessMargin: ({ portfolio }, place) => orEmpty(portfolio.excessMargin[place]!),
  excessMoney: ({ portfolio }, place) => {
    const excess = portfolio.excessMargin[place]!;
    return excess === null ? "" : moneyCell(excess * portfolio.customers[place]!.netRevenue);
  },
  relationship: of(({ relationshipValue }) => moneyCell(relationshipValue)),
};

/** How the cells of a column look; money as the table's amounts do. */
export function profitFormat(id: ProfitColumnId, { moneyFormat }: ProfitFacts): string {
  switch (id) {
    case "customer":
    case "tier":
    case "flags":
    case "band":
      return TEXT;
    case "rank":
    case "payback":
      return COUNT;
    case "contributionRate":
    case "cumulativeShare":
    case "costToServe":
    case "excessMargin":
      return PERCENT;
    case "ltvToCac":
      return RATIO;
    default:
      return moneyFormat;
  }
}

function of(value: (customer: CustomerProfit) => CellValue): ProfitCell {
  return ({ portfolio }, place) => value(portfolio.customers[place]!);
}
