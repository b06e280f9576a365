/**
 * What the dashboard counts itself, from the population and the scores.
 */
import { comparedCustomers } from "#shared/engine/summary/compared.ts";
import { nextOrderDay } from "./customerCells.ts";
import type { ScoredRun } from "./scoredRun.ts";

type Scored = Pick<ScoredRun, "checked" | "scores" | "order">;

/**
 * Share of all positive spend that the biggest spenders hold: none, a tenth of the customers, … all of them.
 * A part of a customer counts as the whole one, as in the store's top fifth.
 */
export function concentration({ checked }: Pick<ScoredRun, "checked">): readonly number[] {
  const { population } = checked;
  const { isCompared, customers } = comparedCustomers(population);
  const descending = population.spend
    .filter((spend, i) => isCompared[i] === 1 && spend > 0)
    .sort()
    .reverse();
  const total = descending.reduce((sum, spend) => sum + spend, 0);
  const shares: number[] = [];
  let held = 0;
  let holders = 0;
  for (let tenths = 0; tenths <= 10; tenths++) {
    const wanted = Math.ceil((tenths * customers) / 10);
    for (; holders < Math.min(wanted, descending.length); holders++) held += descending[holders]!;
    shares.push(total === 0 ? 0 : held / total);
  }
  return shares;
}

export const WEEKS_AHEAD = 8;

export interface NextOrders {
  /** Customers whose next order is expected within each of the coming weeks, the first from the as-of date on. */
  readonly weeks: readonly number[];
  /** Before the as-of date, and after the last of the weeks. */
  readonly late: number;
  readonly later: number;
}

export function nextOrdersOf(run: Scored): NextOrders {
  const weeks = Array<number>(WEEKS_AHEAD).fill(0);
  const { asOf } = run.checked.population;
  let late = 0;
  let later = 0;
  for (let place = 0; place < run.order.length; place++) {
    const day = nextOrderDay(run, place);
    if (day === null) continue;
    const week = Math.floor((day - asOf) / 7);
    if (week < 0) late++;
    else if (week < WEEKS_AHEAD) weeks[week]!++;
    else later++;
  }
  return { weeks, late, later };
}
