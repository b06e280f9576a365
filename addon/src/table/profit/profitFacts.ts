/**
 * What the tabs of a profit run tell, calculated once for all of them.
 */
import { MONEY_SCALE } from "#shared/engine/population.ts";
import { compareProfits } from "#shared/engine/profit/compareProfits.ts";
import { medianOf } from "#shared/engine/profit/medianOf.ts";
import { type Portfolio, portfolioOf } from "#shared/engine/profit/portfolio.ts";
import { type ProfitFlag, profitFlags } from "#shared/engine/profit/profitFlags.ts";
import type { ProfitRun } from "./profitRun.ts";

export interface ProfitFacts {
  readonly portfolio: Portfolio;
  /** One list a customer. */
  readonly flags: readonly (readonly ProfitFlag[])[];
  /** Of contribution rates; null where nobody has one. */
  readonly medianRate: number | null;
  /** Of what the table's amounts look like: whole units, or with cents. */
  readonly moneyFormat: string;
  /** Places of those who crossed break-even since the run before; null for a first run. */
  readonly crossed: {
    readonly intoProfit: readonly number[];
    readonly intoLoss: readonly number[];
  } | null;
}

export function profitFacts({
  accounts,
  checked,
  former,
  options,
}: Pick<ProfitRun, "accounts" | "checked" | "former" | "options">): ProfitFacts {
  const portfolio = portfolioOf(accounts, options);
  return {
    portfolio,
    flags: profitFlags(accounts, portfolio),
    medianRate: medianOf(portfolio.customers.map(({ contributionRate }) => contributionRate)),
    moneyFormat: moneyFormatOf(accounts),
    crossed: former === null ? null : crossedOf(checked.customerKeys, portfolio, former),
  };
}

function crossedOf(
  keys: readonly string[],
  { customers }: Portfolio,
  former: ReadonlyMap<string, number>,
): ProfitFacts["crossed"] {
  const profits = customers.map(({ profit }) => profit);
  const { crossed } = compareProfits(keys, profits, former);
  const placesOf = (way: number) => [...crossed.keys()].filter((place) => crossed[place] === way);
  return { intoProfit: placesOf(1), intoLoss: placesOf(-1) };
}

/** Sums are shown as exactly as what they are made of: rounded parts would not add up. */
function moneyFormatOf(accounts: ProfitRun["accounts"]): string {
  const isWhole = accounts.every((account) =>
    amounts.every((field) => (account[field] ?? 0) % MONEY_SCALE === 0),
  );
  return isWhole ? "#,##0" : "#,##0.00";
}

const amounts = [
  "grossRevenue",
  "discounts",
  "returns",
  "goods",
  "service",
  "logistics",
  "acquisition",
  "savings",
] as const;
