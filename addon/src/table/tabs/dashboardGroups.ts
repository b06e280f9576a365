/**
 * The dashboard's tables of groups: tiers, segments, and the grid of recency and frequency scores.
 */
import type { GroupFacts } from "#shared/engine/analysis.ts";
import { segmentCodes, tierCodes } from "#shared/engine/codes.ts";
import { MONEY_SCALE } from "#shared/engine/population.ts";
import type { DashboardWords } from "#shared/words/dashboard.ts";
import type { Language } from "#shared/words/language.ts";
import { segmentName } from "#shared/words/segmentName.ts";
import { tierName } from "#shared/words/tierName.ts";
import type { ScoredRun } from "./scoredRun.ts";
import type { CellValue } from "./tabPlan.ts";

/** Best tier first; the same columns as `groupHeader`. */
export function tierRows(run: ScoredRun, language: Language): readonly GroupRow[] {
  const { tiers } = run.response.facts;
  return [...tierCodes]
    .reverse()
    .map((code) => groupRow(tierName(code, language), tiers[code], run));
}

/** Segments that have customers, from the best on. */
export function segmentRows(run: ScoredRun, language: Language): readonly GroupRow[] {
  const { segments } = run.response.facts;
  return segmentCodes
    .filter((code) => segments[code].customers > 0)
    .map((code) => groupRow(segmentName(code, language), segments[code], run));
}

/** Everybody, and before them those without a tier, if there are any. */
export function totalRows(run: ScoredRun, words: DashboardWords): readonly GroupRow[] {
  const { all, tiers } = run.response.facts;
  const scored = tierCodes.reduce((sum, code) => sum + tiers[code].customers, 0);
  const unscored = all.customers - scored;
  const rest: GroupRow[] =
    unscored > 0
      ? [[words.group.notScored, unscored, share(unscored, all.customers), "", "", "", "", ""]]
      : [];
  return [...rest, groupRow(words.group.total, all, run)];
}

export function groupHeader(label: string, { group }: DashboardWords): readonly string[] {
  return [
    label,
    group.customers,
    group.customersShare,
    group.revenue,
    group.revenueShare,
    group.expectedValue,
    group.expectedValueLow,
    group.expectedValueHigh,
  ];
}

/** Columns of a group's row, from 0. */
export const groupColumns = {
  label: 0,
  customers: 1,
  customersShare: 2,
  revenue: 3,
  revenueShare: 4,
  expectedValue: 5,
  count: 8,
} as const;

/** R5 on top to R1, F1 on the left to F5, with the scores as labels. */
export function gridRows(run: ScoredRun): readonly (readonly CellValue[])[] {
  const { grid } = run.response.facts;
  const scores = [1, 2, 3, 4, 5];
  return [
    ["", ...scores.map((f) => `F${f}`)],
    ...[...scores].reverse().map((r) => [`R${r}`, ...scores.map((f) => grid[r - 1]?.[f - 1] ?? 0)]),
  ];
}

/** Whether anybody's future could be told in money. */
export function isFutureKnown({ checked, response }: ScoredRun): boolean {
  return checked.population.hasSpend && response.model.blocks.future > 0;
}

type GroupRow = readonly CellValue[];

function groupRow(label: string, group: GroupFacts, run: ScoredRun): GroupRow {
  const { all } = run.response.facts;
  const money = run.checked.population.hasSpend
    ? [group.spend / MONEY_SCALE, share(group.spend, all.spend)]
    : ["", ""];
  const future = isFutureKnown(run)
    ? [group.expectedValue, group.expectedValueLow, group.expectedValueHigh].map(
        (hundredths) => hundredths / MONEY_SCALE,
      )
    : ["", "", ""];
  return [label, group.customers, share(group.customers, all.customers), ...money, ...future];
}

/** Empty where there is no whole to be a part of. */
function share(part: number, whole: number): CellValue {
  return whole > 0 ? part / whole : "";
}
