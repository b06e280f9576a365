/**
 * Whom to contact first: good customers who are silent and may still be won back, those with the most at stake
 * before the others.
 */
import { flagCodes, NO_CODE, segmentCodes, tierCodes } from "#shared/engine/codes.ts";
import { UNKNOWN } from "#shared/engine/population.ts";
import { LEAST_CHANCE } from "#shared/words/playbook.ts";
import type { QueuedCustomer } from "../../sidebarApi.ts";
import type { ScoredRun } from "../tabs/scoredRun.ts";
import { dueOf } from "./dueOf.ts";
import type { RowsOnTab } from "./rowsOnTab.ts";

/**
 * @param atStake Hundredths, by place in the population.
 * @param rows Whose row the user deleted is not listed.
 */
export function contactQueue(
  run: ScoredRun,
  atStake: Float64Array,
  rows: RowsOnTab,
): readonly QueuedCustomer[] {
  const { scores, order, checked } = run;
  const { population, customers } = checked;
  const stakeOf = (place: number) => atStake[order[place]!]!;
  const nameOf = (place: number) => customers[order[place]!]!;
  const rowOf = (place: number) => rows.get(checked.customerKeys[order[place]!]!);
  const first = Array.from(order.keys())
    .filter((place) => isToBeContacted(run, place) && rowOf(place) !== undefined)
    .sort(
      (a, b) =>
        stakeOf(b) - stakeOf(a) ||
        scores.valueScore[b]! - scores.valueScore[a]! ||
        // By code units: a host's locale would sort another way on another machine.
        (nameOf(a) < nameOf(b) ? -1 : 1),
    )
    .slice(0, MOST);
  return first.map((place) => ({
    customer: nameOf(place),
    row: rowOf(place)!,
    tier: tierCodes[scores.tier[place]!]!,
    segment: segmentCodes[scores.segment[place]!]!,
    daysSinceLastOrder: population.inactivity[order[place]!]!,
    spend: population.hasSpend ? population.spend[order[place]!]! : 0,
    atStake: stakeOf(place),
    due: dueOf(run, place)!,
  }));
}

/** Of the better tiers, silent for twice as long as usual. */
export function isOverdue({ scores }: Pick<ScoredRun, "scores">, place: number): boolean {
  return (scores.flags[place]! & OVERDUE) !== 0 && isGood(scores.tier[place]!);
}

/** More would not be read, and not be done in a week. */
const MOST = 20;

const OVERDUE = 1 << flagCodes.indexOf("overdue");
const MEDIUM = tierCodes.indexOf("medium");
/** At Risk and Can't Lose Them are late by comparison, whatever their own interval says. */
const LATE: readonly number[] = [segmentCodes.indexOf("AR"), segmentCodes.indexOf("CL")];

function isToBeContacted(run: Pick<ScoredRun, "scores">, place: number): boolean {
  const { segment, tier } = run.scores;
  if (segment[place] === NO_CODE || isLikelyGone(run, place)) return false;
  return isOverdue(run, place) || (isGood(tier[place]!) && LATE.includes(segment[place]!));
}

/** What silence took from them is most, and least of it will come back: they are tried once, and not first. */
function isLikelyGone({ scores }: Pick<ScoredRun, "scores">, place: number): boolean {
  const chance = scores.chanceActive[place]!;
  return chance !== UNKNOWN && chance < LEAST_CHANCE;
}

function isGood(tier: number): boolean {
  return tier !== NO_CODE && tier >= MEDIUM;
}
