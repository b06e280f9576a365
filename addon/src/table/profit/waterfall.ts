/**
 * From gross revenue to profit, step by step, as stacked columns can draw it: each column stands on one that is
 * not seen. What lies across zero is drawn in two parts, for columns are stacked upwards and downwards from there.
 */
import type { Account } from "#shared/engine/profit/account.ts";
import { type ProfitStep, profitSteps } from "#shared/words/profitTab.ts";

/** Hundredths. Null draws nothing. */
export interface WaterfallStep {
  readonly step: ProfitStep;
  /** What is added or taken; of a sum, what it comes to. */
  readonly amount: number;
  readonly base: number | null;
  readonly sum: number | null;
  readonly cost: number | null;
  readonly costBelow: number | null;
  readonly gain: number | null;
  readonly gainBelow: number | null;
}

export function waterfall(accounts: readonly Account[]): readonly WaterfallStep[] {
  const total = (amount: (account: Account) => number) =>
    accounts.reduce((sum, account) => sum + amount(account), 0);
  const moves: Readonly<Partial<Record<ProfitStep, number>>> = {
    grossRevenue: total(({ grossRevenue }) => grossRevenue),
    discounts: -total(({ discounts }) => discounts),
    returns: -total(({ returns }) => returns),
    goods: -total(({ goods }) => goods),
    logistics: -total(({ logistics }) => logistics),
    service: -total(({ service }) => service),
    savings: total(({ savings }) => savings),
    acquisition: -total(({ acquisition }) => acquisition ?? 0),
  };
  let reached = 0;
  return profitSteps.map((step): WaterfallStep => {
    const move = moves[step] ?? 0;
    const from = reached;
    reached += move;
    return step in moves && step !== "grossRevenue"
      ? { step, amount: move + 0, sum: null, ...moved(from, reached) }
      : { step, amount: reached + 0, sum: reached + 0, ...NOTHING };
  });
}

const NOTHING = { base: null, cost: null, costBelow: null, gain: null, gainBelow: null };

function moved(from: number, to: number): Omit<WaterfallStep, "step" | "amount" | "sum"> {
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  const [base, part, below] =
    low >= 0 ? [low, high - low, null] : high <= 0 ? [high, low - high, null] : [null, high, low];
  return to >= from
    ? { ...NOTHING, base, gain: part, gainBelow: below }
    : { ...NOTHING, base, cost: part, costBelow: below };
}
