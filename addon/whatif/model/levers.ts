/**
 * The levers of a scope: where each stands, and what moving one makes of the change.
 *
 * A rate is told as it is, 0–1; everything else as what it is times the factor. The rates of several customers keep
 * their proportion: the lever moves the rate of all their revenue.
 */
import { type Account, shareOf } from "#shared/engine/profit/account.ts";
import type { Change } from "#shared/engine/profit/whatIf.ts";

const leverNames = [
  "discounts",
  "returns",
  "price",
  "service",
  "logistics",
  "goods",
  "acquisition",
  "retention",
] as const;
export type LeverName = (typeof leverNames)[number];

/** A share in [0, 1], or a change against what it is: −0.3 is 30 % less. */
type LeverKind = "rate" | "relative";

export interface Lever {
  readonly name: LeverName;
  readonly kind: LeverKind;
  /** Where it stands without the change; 0 for a relative one. */
  readonly start: number;
  readonly value: number;
  readonly isMoved: boolean;
  /** Hundredths in all, without the change; null for retention. */
  readonly amount: number | null;
  /** Nothing there that could be moved. */
  readonly isIdle: boolean;
  /** Ends of the slider; what is typed may go beyond, to `typedTo`. */
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly typedTo: number;
}

/** @param accounts Of the scope, with whatever earlier steps made of them. */
export function leversOf(accounts: readonly Account[], change: Change): readonly Lever[] {
  const sum = (amount: (account: Account) => number) =>
    accounts.reduce((total, account) => total + amount(account), 0);
  const gross = sum(({ grossRevenue }) => grossRevenue);
  return leverNames.map((name): Lever => {
    if (name === "retention") return retentionLever(accounts, change);
    const amount = name === "price" ? gross : sum((account) => account[name] ?? 0);
    if (name === "discounts" || name === "returns") {
      return rateLever(name, amount, shareOf(amount, gross), change);
    }
    const factor = change[name];
    return {
      name,
      kind: "relative",
      start: 0,
      value: (factor ?? 1) - 1,
      isMoved: factor !== undefined,
      amount,
      isIdle: amount === 0,
      ...(name === "price" ? PRICE_RANGE : COST_RANGE),
      typedTo: LARGEST_FACTOR - 1,
    };
  });
}

const PRICE_RANGE = { from: -0.3, to: 0.3, step: 0.005 };
const COST_RANGE = { from: -1, to: 1, step: 0.01 };

/** What may be typed: ten times as much as it is. */
const LARGEST_FACTOR = 10;
/** Sliders of rates end here, or at twice the rate where that is more. */
const USUAL_RATE_END = 0.5;

function rateLever(
  name: "discounts" | "returns",
  amount: number,
  rate: number | null,
  change: Change,
): Lever {
  const start = rate ?? 0;
  const asked = change[name === "discounts" ? "discountRate" : "returnRate"];
  const factor = change[name];
  return {
    name,
    kind: "rate",
    start,
    value: asked ?? start * (factor ?? 1),
    isMoved: asked !== undefined || factor !== undefined,
    amount,
    isIdle: rate === null,
    from: 0,
    to: Math.min(1, Math.max(USUAL_RATE_END, 2 * start)),
    step: 0.005,
    typedTo: 1,
  };
}

function retentionLever(accounts: readonly Account[], { retention }: Change): Lever {
  const known = accounts.flatMap(({ monthlyChurn }) =>
    monthlyChurn === null ? [] : [1 - monthlyChurn],
  );
  const start = known.length === 0 ? 0 : known.reduce((a, b) => a + b, 0) / known.length;
  return {
    name: "retention",
    kind: "rate",
    start,
    value: Math.min(1, start * (retention ?? 1)),
    isMoved: retention !== undefined,
    amount: null,
    isIdle: start === 0,
    // A slider of a whole percent a month is coarse where 98 of 100 stay: it covers the part that matters.
    from: Math.max(0, Math.floor((start - 0.1) * 20) / 20),
    to: 1,
    step: 0.001,
    typedTo: 1,
  };
}

/** @param value As the lever tells it; null puts it back to where it stood. */
export function moved(
  change: Change,
  { name, start }: Lever,
  value: number | null,
  isOne: boolean,
): Change {
  const { [rateOf(name) ?? name]: _, [name]: __, ...rest } = change;
  if (value === null) return rest;
  const rate = rateOf(name);
  // Of several, a rate in proportion; where nobody has any, the same for all.
  if (rate !== null && (isOne || start === 0)) return { ...rest, [rate]: value };
  if (rate !== null || name === "retention") return { ...rest, [name]: value / start };
  return { ...rest, [name]: 1 + value };
}

function rateOf(name: LeverName): "discountRate" | "returnRate" | null {
  if (name === "discounts") return "discountRate";
  return name === "returns" ? "returnRate" : null;
}
