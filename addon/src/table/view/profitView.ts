import { compareProfits } from "#shared/engine/profit/compareProfits.ts";
import { type Portfolio, portfolioOf } from "#shared/engine/profit/portfolio.ts";
import type { ProfitView } from "../../profitApi.ts";
import type { ProfitRun } from "../profit/profitRun.ts";
import type { ProfitTabNames } from "../tabs/tabPlan.ts";

/** A profit run as the sidebar shows it. */
export function profitView(
  run: ProfitRun,
  { profitRecord: _, ...tabs }: ProfitTabNames,
  canUndo: boolean,
): ProfitView {
  const { checked, accounts, options } = run;
  const portfolio = portfolioOf(accounts, options);
  const { totals, whale, fixList } = portfolio;
  const { peakValue, peakRank, unprofitable } = whale;
  return {
    sheets: run.sheets,
    currency: checked.dataCheck.currency,
    options,
    customers: accounts.length,
    totals: {
      netRevenue: totals.netRevenue,
      contribution: totals.contribution,
      profit: totals.profit,
      ltvToCac: totals.ltvToCac,
    },
    whale: {
      peakValue,
      peakRank,
      unprofitable: unprofitable.customers,
      givenBack: unprofitable.givenBack,
    },
    toFix: fixList.fixes.slice(0, MOST_TO_FIX).map(({ customer, toBreakEven }) => ({
      customer: checked.customers[customer]!,
      row: checked.customerRows[customer] ?? -1,
      toBreakEven,
    })),
    crossed: crossedIn(run, portfolio),
    tabs,
    notices: run.notices,
    dataCheck: checked.dataCheck,
    canUndo,
  };
}

const MOST_TO_FIX = 20;

function crossedIn(
  { checked, former }: Pick<ProfitRun, "checked" | "former">,
  { customers }: Pick<Portfolio, "customers">,
): ProfitView["crossed"] {
  if (former === null) return null;
  const profits = customers.map(({ profit }) => profit);
  const { crossed } = compareProfits(checked.customerKeys, profits, former);
  const named = (into: number) => checked.customers.filter((_, place) => crossed[place] === into);
  return { intoProfit: named(1), intoLoss: named(-1) };
}
