/**
 * One sentence on every row: why this customer has this tier.
 *
 * A reason is stored as codes and parameters and rendered here. It names what the customer leads with,
 * how many others stand below, and what speaks for or against the next order.
 */
import type { ReasonLead, ReasonTurn, TierCode } from "../engine/codes.ts";
import type { Language } from "./language.ts";
import { compactText, moneyText, numberText } from "./numberText.ts";
import { reasonInChinese } from "./reasonInChinese.ts";
import { reasonInEnglish } from "./reasonInEnglish.ts";
import { tierName } from "./tierName.ts";

/** What the sheet's column holds without wrapping beyond reason. */
export const MAX_REASON_LENGTH = 160;

export interface ReasonInput {
  readonly language: Language;
  /** Null where there is none: a prospect, or too few customers. */
  readonly tier: TierCode | null;
  /** The user's own name of the tier; absent for the usual one. */
  readonly tierLabel?: string;
  readonly lead: ReasonLead;
  readonly turn: ReasonTurn;
  /** Customers strictly below this one in what leads, of `others`: all of whom that is known but this one. */
  readonly above: number;
  readonly others: number;
  /** Hundredths. */
  readonly spend: number;
  readonly orderCount: number;
  /** Hundredths within the horizon; `UNKNOWN` without dates or money. */
  readonly expectedValue: number;
  /** 0–100, or `UNKNOWN`. */
  readonly influence: number;
  /** Days since the last order; `UNKNOWN` without dates. */
  readonly inactivity: number;
  /** Days between orders to expect; `UNKNOWN` without dates. */
  readonly usualInterval: number;
  /** In [0, 1]; `UNKNOWN` without dates. */
  readonly chanceActive: number;
  /** Customers that a comparison needs; said when there are too few. */
  readonly customersNeeded: number;
}

/** The same input with every number as a reader sees it. */
export interface ReasonFacts {
  /** "" where there is none. */
  readonly tierLabel: string;
  readonly lead: ReasonLead;
  readonly turn: ReasonTurn;
  /** Share of the others below: 1 the best of all, 0 nobody below. */
  readonly standing: number;
  readonly above: string;
  readonly others: string;
  readonly customers: string;
  readonly spend: string;
  readonly orderCount: number;
  readonly orders: string;
  readonly expectedValue: string;
  readonly influence: number;
  readonly inactivity: number;
  readonly days: string;
  readonly usual: number;
  readonly usualDays: string;
  readonly chance: string;
  readonly needed: string;
}

/** @returns At most `MAX_REASON_LENGTH` characters, whatever the numbers. */
export function reasonText(input: ReasonInput): string {
  const render = input.language === "zh" ? reasonInChinese : reasonInEnglish;
  const text = render(factsOf(input, { count: numberText, money: moneyText }));
  if (text.length <= MAX_REASON_LENGTH) return text;
  // Only amounts of trillions get here: they are told in billions.
  const count = (value: number) => compactText(value, input.language);
  const compact = { count, money: (hundredths: number) => count(hundredths / 100) };
  const shorter = render(factsOf(input, compact));
  if (shorter.length <= MAX_REASON_LENGTH) return shorter;
  return render(factsOf({ ...input, turn: "none" }, compact));
}

/** A day past the usual interval says nothing: who is active for certain is not warned of. */
function isBarelyLate({ turn, chanceActive }: ReasonInput): boolean {
  return turn === "overdue" && Math.round(chanceActive * 100) === 100;
}

interface NumberStyle {
  readonly count: (value: number) => string;
  readonly money: (hundredths: number) => string;
}

function factsOf(input: ReasonInput, { count, money }: NumberStyle): ReasonFacts {
  const usual = Math.max(1, Math.round(input.usualInterval));
  return {
    tierLabel: input.tier === null ? "" : (input.tierLabel ?? tierName(input.tier, input.language)),
    lead: input.lead,
    turn: isBarelyLate(input) ? "onTime" : input.turn,
    standing: input.others > 0 ? input.above / input.others : 0,
    above: count(input.above),
    others: count(input.others),
    customers: count(input.others + 1),
    spend: money(input.spend),
    orderCount: input.orderCount,
    orders: count(input.orderCount),
    // A forecast to the cent would claim too much.
    expectedValue: count(input.expectedValue / 100),
    influence: input.influence,
    inactivity: input.inactivity,
    days: count(input.inactivity),
    usual,
    usualDays: count(usual),
    chance: count(Math.max(0, input.chanceActive) * 100),
    needed: count(input.customersNeeded),
  };
}
