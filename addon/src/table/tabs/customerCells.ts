/**
 * What a cell says of one customer, on the customers' tab and beside the user's own table. "" where nothing is known.
 *
 * `place` is the customer's place in the run's scores.
 */
import type { ModelCard } from "#shared/engine/analysis.ts";
import {
  eightClassCodes,
  NO_CODE,
  type ReasonLead,
  reasonLeads,
  reasonTurns,
  segmentCodes,
  tierCodes,
} from "#shared/engine/codes.ts";
import { MINIMUM_CUSTOMERS } from "#shared/engine/defaults.ts";
import { MONEY_SCALE, UNKNOWN } from "#shared/engine/population.ts";
import { reasonText } from "#shared/words/reasonText.ts";
import type { CarriedRow } from "./carriedOver.ts";
import type { CellWords } from "./cellWords.ts";
import { dueDayOf, nextActionOf, segmentAt } from "./nextStep.ts";
import { plainText } from "./plainText.ts";
import type { ScoredRun } from "./scoredRun.ts";
import { dateSerial } from "./sheetDate.ts";
import type { CellValue } from "./tabPlan.ts";

export type CustomerCell = (run: ScoredRun, place: number, words: CellWords) => CellValue;

export const tierCell: CustomerCell = ({ scores }, place, { labels }) =>
  named(tierCodes, scores.tier[place]!, labels.tier);

export const segmentCell: CustomerCell = ({ scores }, place, { labels }) =>
  named(segmentCodes, scores.segment[place]!, labels.segment);

export const eightClassCell: CustomerCell = ({ scores }, place, { labels }) =>
  named(eightClassCodes, scores.eightClass[place]!, labels.eightClass);

export const whyCell: CustomerCell = (run, place, { language, shown }) => {
  const { scores } = run;
  const { population } = run.checked;
  const customer = run.order[place]!;
  const tier = tierCodes[scores.tier[place]!] ?? null;
  const text = reasonText({
    language,
    tier,
    ...(tier !== null && { tierLabel: shown.tier(tier) }),
    lead: reasonLeads[scores.reasonLead[place]!]!,
    turn: reasonTurns[scores.reasonTurn[place]!]!,
    above: scores.reasonAbove[place]!,
    others: othersIn(run.response.model, reasonLeads[scores.reasonLead[place]!]!),
    spend: population.spend[customer]!,
    orderCount: population.orderCount[customer]!,
    expectedValue: scores.expectedValue[place]!,
    influence: population.influence[customer]!,
    inactivity: population.inactivity[customer]!,
    usualInterval: scores.usualInterval[place]!,
    chanceActive: scores.chanceActive[place]!,
    customersNeeded: MINIMUM_CUSTOMERS,
  });
  return plainText(text);
};

/** With how many the customer was compared in what the reason leads with: all, or those of whom it is known. */
function othersIn({ measured, customers }: ModelCard, lead: ReasonLead): number {
  const compared = lead in measured ? measured[lead as keyof typeof measured] : customers;
  return Math.max(0, compared - 1);
}

/** The user's own, where they wrote over ours. */
export const nextActionCell: CustomerCell = (run, place, { language }) => {
  const own = carriedRow(run, place)?.nextAction ?? null;
  return own === null ? nextActionOf(run, place, language) : plainText(own);
};

/** What stood there stays while the segment that it was set for stays. */
export const dueCell: CustomerCell = (run, place) => {
  const carried = carriedRow(run, place);
  if (carried?.due != null && carried.dueFor === segmentAt(run.scores, place)) return carried.due;
  const day = dueDayOf(run, place);
  return day === null ? "" : dateSerial(day);
};

/** The day on which the usual interval since the last order is over; empty without dates. */
export const nextOrderCell: CustomerCell = (run, place) => {
  const day = nextOrderDay(run, place);
  return day === null ? "" : dateSerial(day);
};

export function nextOrderDay(
  { checked, order, scores }: Pick<ScoredRun, "checked" | "order" | "scores">,
  place: number,
): number | null {
  const { asOf, inactivity } = checked.population;
  const silent = inactivity[order[place]!]!;
  const interval = scores.usualInterval[place]!;
  if (silent === UNKNOWN || interval === UNKNOWN) return null;
  return asOf - silent + Math.floor(interval + 0.5);
}

export function carriedRow(run: ScoredRun, place: number): CarriedRow | undefined {
  if (run.carried.rows.size === 0) return undefined;
  return run.carried.rows.get(run.checked.customerKeys[run.order[place]!]!);
}

export function known(value: number): CellValue {
  return value === UNKNOWN ? "" : value;
}

export function money(hundredths: number): CellValue {
  return hundredths === UNKNOWN ? "" : hundredths / MONEY_SCALE;
}

function named<Code>(codes: readonly Code[], place: number, name: (code: Code) => string): string {
  const code = place === NO_CODE ? undefined : codes[place];
  return code === undefined ? "" : name(code);
}
