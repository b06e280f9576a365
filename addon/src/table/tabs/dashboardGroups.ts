/**
 * The dashboard's tables: tiers, segments, the grid of scores, concentration, next orders.
 */
import type { GroupFacts } from "#shared/engine/analysis.ts";
import { eightClassCodes, segmentCodes, tierCodes } from "#shared/engine/codes.ts";
import { MONEY_SCALE } from "#shared/engine/population.ts";
import type { DashboardWords } from "#shared/words/dashboard.ts";
import { isoDate } from "#shared/words/isoDate.ts";
import type { CellWords } from "./cellWords.ts";
import { concentration, nextOrdersOf } from "./dashboardFacts.ts";
import type { ScoredRun } from "./scoredRun.ts";
import type { CellValue } from "./tabPlan.ts";

/** Best tier first; the same columns as `groupHeader`. */
export function tierRows(run: ScoredRun, { labels }: CellWords): readonly GroupRow[] {
  const { tiers } = run.response.facts;
  return [...tierCodes].reverse().map((code) => groupRow(labels.tier(code), tiers[code], run));
}

/** Segments or classes that have customers, the most valuable first; none where the user wants tiers only. */
export function segmentRows(run: ScoredRun, { labels }: CellWords): readonly GroupRow[] {
  const { segmentView } = run.settings;
  if (segmentView === "tiers") return [];
  const groups =
    segmentView === "eight"
      ? labelled(eightClassCodes, run.response.facts.eightClasses, labels.eightClass)
      : labelled(segmentCodes, run.response.facts.segments, labels.segment);
  const worth = ({ spend, customers }: GroupFacts) =>
    run.checked.population.hasSpend ? spend : customers;
  return groups
    .filter(([, facts]) => facts.customers > 0)
    .sort(([, a], [, b]) => worth(b) - worth(a))
    .map(([label, facts]) => groupRow(label, facts, run));
}

function labelled<Code extends string>(
  codes: readonly Code[],
  facts: Readonly<Record<Code, GroupFacts>>,
  label: (code: Code) => string,
) {
  return codes.map((code) => [label(code), facts[code]] as const);
}

/** Everybody, and before them those without a tier, if there are any. */
export function totalRows(run: ScoredRun, words: DashboardWords): readonly GroupRow[] {
  const { all } = run.response.facts;
  const unscored = all.customers - scoredCustomers(run);
  const rest: GroupRow[] =
    unscored > 0
      ? [[words.group.notScored, unscored, share(unscored, all.customers), "", "", "", "", ""]]
      : [];
  return [...rest, groupRow(words.group.total, all, run)];
}

/** Customers who have a tier. */
export function scoredCustomers({ response }: Pick<ScoredRun, "response">): number {
  return tierCodes.reduce((sum, code) => sum + response.facts.tiers[code].customers, 0);
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
  expectedValueLow: 6,
  expectedValueHigh: 7,
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

/** Header, then none of the customers, a tenth of them, … all: what they hold, and would if all were alike. */
export function concentrationRows(
  run: ScoredRun,
  words: DashboardWords,
): readonly (readonly CellValue[])[] {
  return [
    [words.topShare, words.group.revenueShare, words.ifAlike],
    ...concentration(run).map((held, tenths) => [`${10 * tenths}%`, held, tenths / 10]),
  ];
}

/** Header, the coming weeks, then what lies outside them. */
export function nextOrderRows(
  run: ScoredRun,
  words: DashboardWords,
): readonly (readonly CellValue[])[] {
  const { weeks, late, later } = nextOrdersOf(run);
  const { asOf } = run.checked.population;
  return [
    [words.weekFrom, words.group.customers],
    ...weeks.map((customers, i) => {
      const [, month = "", day = ""] = isoDate(asOf + 7 * i).split("-");
      return [words.day(Number(month), Number(day)), customers];
    }),
    [words.later, later],
    [words.late, late],
  ];
}

/** Whether anybody's future could be told in money. */
export function isFutureKnown({ checked, response }: ScoredRun): boolean {
  return checked.population.hasSpend && response.model.blocks.future > 0;
}

export type GroupRow = readonly CellValue[];

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
