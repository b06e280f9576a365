/**
 * Which driver moves value most: each is made a tenth better and a tenth worse, alone, for everybody.
 */
import type { Account } from "./account.ts";
import { customerProfit } from "./customerProfit.ts";
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
  const base = sumsOf(accounts, options);
  const moved = (driver: Driver, sign: 1 | -1) => {
    const sums = sumsOf(
      accounts.map((account) => changed(account, changeOf(driver, account, sign))),
      options,
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

function sumsOf(accounts: readonly Account[], options: ProfitOptions) {
  let profit = 0;
  let equity = 0;
  for (const account of accounts) {
    const customer = customerProfit(account, options);
    profit += customer.profit;
    if (customer.lifetimeValue === null || account.acquisition === null) continue;
    equity += customer.lifetimeValue - account.acquisition;
  }
  return { profit, equity };
}
