import { ltvBandOf } from "#shared/engine/profit/ltvBand.ts";
import type { Language } from "#shared/words/language.ts";
import { profitNames } from "#shared/words/profitNames.ts";
import type { ProfitTabWords } from "#shared/words/profitTab.ts";
import type { Headline } from "../tabs/dashboardHeadlines.ts";
import { COUNT, moneyCell, orDash, PERCENT, RATIO, TEXT, UNKNOWN_CELL } from "./profitCells.ts";
import type { ProfitFacts } from "./profitFacts.ts";

/** The profit tab's numbers, five a row. Whole amounts: the tables have the cents. */
export function profitHeadlines(
  { portfolio }: ProfitFacts,
  { headlines: labels }: ProfitTabWords,
  language: Language,
): readonly (readonly Headline[])[] {
  const { totals, whale, customers } = portfolio;
  const band = ltvBandOf(totals.ltvToCac);
  const bandWord = band === null ? UNKNOWN_CELL : profitNames(language).bandWord[band];
  return [
    [
      { label: labels.netRevenue, value: moneyCell(totals.netRevenue), format: COUNT },
      { label: labels.contribution, value: moneyCell(totals.contribution), format: COUNT },
      { label: labels.contributionRate, value: orDash(totals.contributionRate), format: PERCENT },
      { label: labels.profit, value: moneyCell(totals.profit), format: COUNT },
      { label: labels.ltvToCac, value: orDash(totals.ltvToCac), format: RATIO },
    ],
    [
      { label: labels.customers, value: customers.length, format: COUNT },
      { label: labels.unprofitable, value: whale.unprofitable.customers, format: COUNT },
      { label: labels.peak, value: moneyCell(whale.peakValue), format: COUNT },
      {
        label: labels.peakShare,
        value: whale.total > 0 ? whale.peakValue / whale.total : UNKNOWN_CELL,
        format: PERCENT,
      },
      { label: labels.band, value: bandWord, format: TEXT },
    ],
  ];
}
