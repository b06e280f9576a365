import type { Fix } from "#shared/engine/profit/fixList.ts";
import type { Language } from "#shared/words/language.ts";
import type { FixCase, ProfitFixWords } from "#shared/words/profitFix.ts";
import { profitNames } from "#shared/words/profitNames.ts";
import { tierName } from "#shared/words/tierName.ts";
import { plainText } from "../tabs/plainText.ts";
import type { CellValue } from "../tabs/tabPlan.ts";
import { moneyCell } from "./profitCells.ts";
import type { ProfitFacts } from "./profitFacts.ts";
import type { ProfitRun } from "./profitRun.ts";

/** One row for each customer who loses money, in the order of `fixColumnIds`. */
export function fixRows(
  run: Pick<ProfitRun, "accounts" | "checked">,
  facts: ProfitFacts,
  words: ProfitFixWords,
  language: Language,
): readonly (readonly CellValue[])[] {
  const { fixList, tiers } = facts.portfolio;
  const { lever: names } = profitNames(language);
  return fixList.fixes.map((fix) => [
    plainText(run.checked.customers[fix.customer]!),
    tierName(tiers[fix.customer]!, language),
    moneyCell(-fix.toBreakEven),
    moneyCell(fix.toBreakEven),
    ...[0, 1, 2].flatMap((place): CellValue[] => {
      const lever = fix.levers[place];
      return lever === undefined ? ["", ""] : [names[lever.lever], moneyCell(lever.worth)];
    }),
    words.action(caseOf(fix, run, facts)),
  ]);
}

function caseOf(
  { customer, levers }: Fix,
  { accounts }: Pick<ProfitRun, "accounts">,
  { portfolio }: ProfitFacts,
): FixCase {
  const { contribution, netRevenue, paybackMonths } = portfolio.customers[customer]!;
  const { monthsActive } = accounts[customer]!;
  return {
    isLowTier: portfolio.tiers[customer] === "low",
    hasRevenue: netRevenue > 0,
    earns: contribution > 0,
    monthsLeft:
      typeof paybackMonths === "number" && monthsActive !== null
        ? Math.max(1, Math.ceil(paybackMonths - monthsActive))
        : null,
    levers: levers.map(({ lever }) => lever),
  };
}
