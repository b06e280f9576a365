/**
 * Which driver moves value most: each is made a tenth better and a tenth worse, alone, for everybody.
 */
import type { Account } from "./account.ts";
import { contributionOf, lifetimeFactors } from "./customerProfit.ts";
import type { ProfitOptions } from "./profitOptions.ts";
import { type Change, changed } from "./whatIf.ts";

const drivers = [
  "price",
  "goods",
  "discounts",
  "returns",
  "service",
  "logistics",
  "acquisition",
  "retention",
] as const;
export type Driver = (typeof drivers)[number];

/** Hundredths, against what it is. */
export interface Swing {
  readonly driver: Driver;
  /** Change of Σ profit. */
  readonly profit: { readonly better: number; readonly worse: number };
  /** Change of Σ (lifetime value − acquisition), of the customers of whom both are known. */
  readonly equity: { readonly better: number; readonly worse: number };
}

const STEP = 0.1;

/** What swings are compared by: equity where it is known of anybody. */
export type SwingMeasure = "equity" | "profit";

/** The driver that moves most first. */
export function tornado(accounts: readonly Account[], options: ProfitOptions): readonly Swing[] {
  return ranked([...swingsOf(accounts, options)], measureOf(accounts));
}

/** One driver after the other, for who cannot wait for all of them at once. */
export function* swingsOf(accounts: readonly Account[], options: ProfitOptions): Generator<Swing> {
  const factorsOf = remembered((churn) => lifetimeFactors(churn, options));
  const base = sumsOf(accounts, factorsOf, (account) => account);
  const moved = (driver: Driver, sign: 1 | -1) => {
    const sums = sumsOf(accounts, factorsOf, (account) =>
      changed(account, changeOf(driver, account, sign)),
    );
    return { profit: sums.profit - base.profit, equity: sums.equity - base.equity };
  };
  for (const driver of drivers) {
    const isGain = driver === "price" || driver === "retention" ? 1 : -1;
    const better = moved(driver, isGain);
    const worse = moved(driver, isGain === 1 ? -1 : 1);
    yield {
      driver,
      profit: { better: better.profit, worse: worse.profit },
      equity: { better: better.equity, worse: worse.equity },
    };
  }
}

export function ranked(swings: readonly Swing[], measure: SwingMeasure): readonly Swing[] {
  const reach = (swing: Swing) => Math.abs(swing[measure].better) + Math.abs(swing[measure].worse);
  return [...swings].sort((a, b) => reach(b) - reach(a));
}

export function measureOf(accounts: readonly Account[]): SwingMeasure {
  const isKnown = ({ acquisition, monthsActive, monthlyChurn }: Account) =>
    acquisition !== null && monthsActive !== null && monthlyChurn !== null;
  return accounts.some(isKnown) ? "equity" : "profit";
}

function changeOf(driver: Driver, account: Account, sign: 1 | -1): Change {
  const factor = 1 + sign * STEP;
  const ofRevenue = (amount: number) =>
    account.grossRevenue > 0 ? Math.min(1, (amount * factor) / account.grossRevenue) : 0;
  if (driver === "discounts") return { discountRate: ofRevenue(account.discounts) };
  if (driver === "returns") return { returnRate: ofRevenue(account.returns) };
  return { [driver]: factor };
}

/** As `customerProfit` has it of each, without the rest of what that tells. */
function sumsOf(
  accounts: readonly Account[],
  factorsOf: (monthlyChurn: number) => number,
  as: (account: Account) => Account,
) {
  let profit = 0;
  let equity = 0;
  for (const account of accounts) {
    const made = as(account);
    const { acquisition, monthsActive, monthlyChurn } = made;
    const contribution = contributionOf(made);
    profit += contribution - (acquisition ?? 0);
    if (acquisition === null || monthsActive === null || monthlyChurn === null) continue;
    equity += (contribution / monthsActive) * factorsOf(monthlyChurn) - acquisition;
  }
  return { profit, equity };
}

/** Churn is written with few digits: most customers share theirs with others. */
function remembered(factorsOf: (monthlyChurn: number) => number): typeof factorsOf {
  const known = new Map<number, number>();
  return (churn) => {
    let factors = known.get(churn);
    if (factors === undefined) {
      factors = factorsOf(churn);
      if (known.size < MOST_KNOWN) known.set(churn, factors);
    }
    return factors;
  };
}

const MOST_KNOWN = 10_000;
