import {
  type EightClassCode,
  eightClassCodes,
  type SegmentCode,
  segmentCodes,
} from "#shared/engine/codes.ts";
import { valueAtStake } from "#shared/engine/value/atStake.ts";
import type { ResultView } from "../../sidebarApi.ts";
import { hasColumnsBeside } from "../tabs/besideColumns.ts";
import { customersInOrder } from "../tabs/customerOrder.ts";
import type { ScoredRun } from "../tabs/scoredRun.ts";
import type { TabNames } from "../tabs/tabPlan.ts";
import { contactQueue, isOverdue } from "./contactQueue.ts";
import type { RowsOnTab } from "./rowsOnTab.ts";

/**
 * A run as the sidebar shows it.
 *
 * @param rows Where its customers stand on their tab.
 */
export function resultView(
  run: ScoredRun,
  tabs: TabNames,
  { rows, canUndo }: { readonly rows: RowsOnTab; readonly canUndo: boolean },
): ResultView {
  const { runId, model, facts } = run.response;
  const atStake = valueAtStake(run.checked.population, model);
  return {
    runId,
    sheets: run.sheets,
    model,
    facts,
    notices: run.notices,
    dataCheck: run.checked.dataCheck,
    tabs: {
      customers: tabs.customers,
      dashboard: tabs.dashboard,
      model: tabs.model,
      dataCheck: tabs.dataCheck,
    },
    hasColumnsBeside: hasColumnsBeside(run),
    queue: contactQueue(run, atStake, rows),
    names: namesOf(run),
    overdue: overdueOf(run),
    atStake: bySegment(run, atStake),
    eightClasses: byEightClass(run),
    settings: run.settings,
    canUndo,
  };
}

function namesOf(run: ScoredRun): readonly string[] {
  const first = customersInOrder(run).subarray(0, MOST_NAMES);
  return Array.from(first, (place) => run.checked.customers[run.order[place]!]!);
}

/** More would take longer to send than to type. */
const MOST_NAMES = 2000;

function overdueOf(run: ScoredRun): ResultView["overdue"] {
  const { hasSpend, spend } = run.checked.population;
  const places = Array.from(run.order.keys()).filter((place) => isOverdue(run, place));
  const spent = (place: number) => (hasSpend ? spend[run.order[place]!]! : 0);
  return {
    customers: places.length,
    spend: places.reduce((sum, place) => sum + spent(place), 0),
  };
}

/** Whole hundredths: their sum is the same in any order. */
function bySegment(
  { scores, order }: Pick<ScoredRun, "scores" | "order">,
  atStake: Float64Array,
): ResultView["atStake"] {
  const sums = new Float64Array(segmentCodes.length);
  for (let place = 0; place < order.length; place++) {
    const segment = scores.segment[place]!;
    if (segment < sums.length) sums[segment]! += atStake[order[place]!]!;
  }
  const named = segmentCodes.map((code, i) => [code, sums[i]!] as const);
  return Object.fromEntries(named) as Record<SegmentCode, number>;
}

function byEightClass(run: ScoredRun): ResultView["eightClasses"] {
  const { hasSpend, spend } = run.checked.population;
  const groups = eightClassCodes.map(() => ({ customers: 0, spend: 0 }));
  for (let place = 0; place < run.order.length; place++) {
    const group = groups[run.scores.eightClass[place]!];
    if (group === undefined) continue;
    group.customers++;
    if (hasSpend) group.spend += spend[run.order[place]!]!;
  }
  const named = eightClassCodes.map((code, i) => [code, groups[i]!] as const);
  return Object.fromEntries(named) as Record<EightClassCode, (typeof groups)[number]>;
}
