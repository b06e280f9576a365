/**
 * What a cell says of one customer, on the customers' tab and beside the user's own table. "" where nothing is known.
 *
 * `place` is the customer's place in the run's scores.
 */
import { eightClassCodes, NO_CODE, segmentCodes, tierCodes } from "#shared/engine/codes.ts";
import { MONEY_SCALE, UNKNOWN } from "#shared/engine/population.ts";
import { nextPeriodDay } from "../check/contractPeriods.ts";
import type { CarriedRow } from "./carriedOver.ts";
import type { CellWords } from "./cellWords.ts";
import { dueDayOf, nextActionOf, segmentAt } from "./nextStep.ts";
import { plainText } from "./plainText.ts";
import type { ScoredRun } from "./scoredRun.ts";
import { dateSerial } from "./sheetDate.ts";
import type { CellValue } from "./tabPlan.ts";
import { whyText } from "./whyText.ts";

export type CustomerCell = (run: ScoredRun, place: number, words: CellWords) => CellValue;

export const tierCell: CustomerCell = ({ scores }, place, { labels }) =>
  named(tierCodes, scores.tier[place]!, labels.tier);

export const segmentCell: CustomerCell = ({ scores }, place, { labels }) =>
  named(segmentCodes, scores.segment[place]!, labels.segment);

export const eightClassCell: CustomerCell = ({ scores }, place, { labels }) =>
  named(eightClassCodes, scores.eightClass[place]!, labels.eightClass);

export const whyCell: CustomerCell = ({ scores, checked, response, order }, place, words) => {
  const reasoned = { model: response.model, scores, population: checked.population };
  const at = { place, customer: order[place]! };
  return plainText(whyText(reasoned, at, words.language, words.shown.tier));
};

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

/** Empty without dates, and once a contract has ended. */
export const nextOrderCell: CustomerCell = (run, place) => {
  const day = nextOrderDay(run, place);
  return day === null ? "" : dateSerial(day);
};

/**
 * The day on which the usual interval since the last order is over. Contracts order on the first day of each
 * period, known by the calendar.
 */
export function nextOrderDay(
  { checked, order, scores }: Pick<ScoredRun, "checked" | "order" | "scores">,
  place: number,
): number | null {
  const { asOf, age, inactivity, contracts } = checked.population;
  const customer = order[place]!;
  const begun = contracts?.periods[customer] ?? UNKNOWN;
  if (contracts !== null && begun !== UNKNOWN) {
    if (contracts.hasEnded[customer] === 1 || age[customer] === UNKNOWN) return null;
    return nextPeriodDay(asOf - age[customer]!, begun, contracts.periodDays);
  }
  const silent = inactivity[customer]!;
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
