/**
 * Everything a profit run found, for another program to read: money in whole units, rounded to the cent as on the
 * tabs; shares as fractions; names as on the tabs, codes beside them.
 */
import type { TierCode } from "#shared/engine/codes.ts";
import { costByLink } from "#shared/engine/profit/costByLink.ts";
import { ltvBandOf } from "#shared/engine/profit/ltvBand.ts";
import { tornado } from "#shared/engine/profit/tornado.ts";
import { unitCurves } from "#shared/engine/profit/unitCurves.ts";
import type { Language } from "#shared/words/language.ts";
import { fixColumnIds, profitFixWords } from "#shared/words/profitFix.ts";
import { profitNames } from "#shared/words/profitNames.ts";
import { tierName } from "#shared/words/tierName.ts";
import { fixRows } from "../../src/table/profit/fixRows.ts";
import { moneyCell } from "../../src/table/profit/profitCells.ts";
import { type ProfitFacts, profitFacts } from "../../src/table/profit/profitFacts.ts";
import type { ProfitRun } from "../../src/table/profit/profitRun.ts";
import type { UnitCurveInput } from "../../src/table/profit/unitCurveInput.ts";
import type { WrittenCustomer } from "./profitInDocument.ts";
import { reportedDataCheck, reportedNotices } from "./runReport.ts";

/** @param written In the order of the run's customers. */
export function profitReport(
  run: ProfitRun,
  written: readonly WrittenCustomer[],
  language: Language,
) {
  const { accounts, options, checked, curve, notices } = run;
  const facts = profitFacts(run);
  const { portfolio, crossed } = facts;
  const { totals, byTier, whale } = portfolio;
  const named = (places: readonly number[]) => places.map((place) => written[place]!);
  return {
    options,
    totals: {
      customers: accounts.length,
      netRevenue: moneyCell(totals.netRevenue),
      contribution: moneyCell(totals.contribution),
      contributionRate: totals.contributionRate,
      profit: moneyCell(totals.profit),
      ltv: moneyCell(totals.lifetimeValue),
      acquisition: moneyCell(totals.acquisition),
      ltvToCac: totals.ltvToCac,
      ltvBand: ltvBandOf(totals.ltvToCac),
    },
    customers: whale.order.map((place, i) => reportedCustomer(facts, place, i, written, language)),
    tiers: Object.fromEntries(
      (Object.keys(byTier) as TierCode[]).reverse().map((code) => {
        const { customers, netRevenue, contribution, profit } = byTier[code];
        const money = [netRevenue, contribution, profit].map(moneyCell);
        return [
          code,
          { customers, netRevenue: money[0], contribution: money[1], profit: money[2] },
        ];
      }),
    ),
    unallocated: moneyCell(
      totals.profit - Object.values(byTier).reduce((sum, { profit }) => sum + profit, 0),
    ),
    whale: {
      peakValue: moneyCell(whale.peakValue),
      peakRank: whale.peakRank,
      peakShare: whale.total > 0 ? whale.peakValue / whale.total : null,
      total: moneyCell(whale.total),
      unprofitable: whale.unprofitable.customers,
      givenBack: moneyCell(whale.unprofitable.givenBack),
    },
    fixList: reportedFixes(run, facts, written, language),
    leversNote: profitFixWords(language).overlap,
    medians: portfolio.fixList.medians,
    curves: {
      whale: whale.cumulative.map(moneyCell),
      unit: curve === null ? null : reportedCurve(curve),
    },
    costs: reportedCosts(run, facts),
    drivers: tornado(accounts, options).map(({ driver, profit, equity }) => ({
      driver,
      name: profitNames(language).driver[driver],
      profit: { better: moneyCell(profit.better), worse: moneyCell(profit.worse) },
      equity: { better: moneyCell(equity.better), worse: moneyCell(equity.worse) },
    })),
    crossed: crossed && {
      intoProfit: named(crossed.intoProfit),
      intoLoss: named(crossed.intoLoss),
    },
    notices: reportedNotices(notices, language),
    dataCheck: reportedDataCheck(checked.dataCheck, language),
  };
}

function reportedCustomer(
  { portfolio, flags }: ProfitFacts,
  place: number,
  rank: number,
  written: readonly WrittenCustomer[],
  language: Language,
) {
  const customer = portfolio.customers[place]!;
  const tier = portfolio.tiers[place]!;
  const { cumulative, total } = portfolio.whale;
  const { monthlyContribution, lifetimeValue } = customer;
  const names = profitNames(language);
  return {
    ...written[place]!,
    rank: rank + 1,
    netRevenue: moneyCell(customer.netRevenue),
    contribution: moneyCell(customer.contribution),
    contributionRate: customer.contributionRate,
    profit: moneyCell(customer.profit),
    cumulative: moneyCell(cumulative[rank]!),
    cumulativeShare: total > 0 ? cumulative[rank]! / total : null,
    monthlyContribution: monthlyContribution === null ? null : moneyCell(monthlyContribution),
    paybackMonths: customer.paybackMonths,
    ltv: lifetimeValue === null ? null : moneyCell(lifetimeValue),
    ltvToCac: customer.ltvToCac,
    ltvBand: ltvBandOf(customer.ltvToCac),
    costToServeRate: customer.costToServeRate,
    excessMargin: portfolio.excessMargin[place]!,
    relationshipValue: moneyCell(customer.relationshipValue),
    tier: tierName(tier, language),
    tierCode: tier,
    flags: flags[place]!.map((code) => names.flag[code]),
    flagCodes: flags[place]!,
  };
}

function reportedFixes(
  run: ProfitRun,
  facts: ProfitFacts,
  written: readonly WrittenCustomer[],
  language: Language,
) {
  const { lever: names } = profitNames(language);
  const rows = fixRows(run, facts, profitFixWords(language), language);
  return facts.portfolio.fixList.fixes.map(({ customer, toBreakEven, levers }, i) => ({
    ...written[customer]!,
    toBreakEven: moneyCell(toBreakEven),
    levers: levers.map(({ lever, worth }) => ({
      lever,
      name: names[lever],
      worth: moneyCell(worth),
    })),
    action: rows[i]![fixColumnIds.indexOf("action")],
  }));
}

/** Areas and sums in money, periods from 1. */
function reportedCurve({ revenue, cost, labels, made }: UnitCurveInput) {
  const curves = unitCurves(revenue, cost);
  return {
    labels,
    revenue: revenue.map(moneyCell),
    cost: cost.map(moneyCell),
    cumulative: curves.cumulative.map(moneyCell),
    lossArea: moneyCell(curves.lossArea),
    profitArea: moneyCell(curves.profitArea),
    areaRatio: curves.areaRatio,
    crossings: curves.crossings,
    breakEven: curves.breakEven,
    customers: made && {
      active: made.active,
      starters: made.starters,
      revenueOverStarters: made.revenueOverStarters.map(moneyCell),
      costOverStarters: made.costOverStarters.map(moneyCell),
    },
  };
}

function reportedCosts({ accounts }: ProfitRun, { portfolio }: ProfitFacts) {
  const { links, phases } = costByLink(accounts, portfolio.tiers);
  const inUnits = (byTier: Readonly<Record<TierCode, number>>) =>
    Object.fromEntries(Object.entries(byTier).map(([tier, amount]) => [tier, moneyCell(amount)]));
  const each = (amounts: Readonly<Record<string, Readonly<Record<TierCode, number>>>>) =>
    Object.fromEntries(Object.entries(amounts).map(([name, byTier]) => [name, inUnits(byTier)]));
  return { links: each(links), phases: each(phases) };
}
