/**
 * What the tab of the model counts itself, from the scores.
 */
import type { Backtest } from "#shared/engine/forecast/forecast.ts";
import { MONEY_SCALE, UNKNOWN } from "#shared/engine/population.ts";
import type { ScoredRun } from "./scoredRun.ts";

/** From the highest chance down: each band begins where the one before ends. */
export const chanceBands = [0.9, 0.7, 0.5, 0.3, 0.1, 0] as const;
/** Each band ends where the next begins; the last has no end. */
export const orderBands = [1, 2, 3, 4, 6, 10] as const;

/** Customers by chance (rows, highest first) and orders (columns); null where no chance is known. */
export function chancesByOrders({
  checked,
  scores,
  order,
}: Pick<ScoredRun, "checked" | "scores" | "order">): readonly (readonly number[])[] | null {
  const grid = chanceBands.map(() => orderBands.map(() => 0));
  let known = 0;
  for (let place = 0; place < order.length; place++) {
    const chance = scores.chanceActive[place]!;
    const orders = checked.population.orderCount[order[place]!]!;
    if (chance === UNKNOWN || orders < 1) continue;
    const row = chanceBands.findIndex((from) => chance >= from);
    const column = orderBands.filter((from) => orders >= from).length - 1;
    grid[row]![column]!++;
    known++;
  }
  return known > 0 ? grid : null;
}

export interface ValueBins {
  /** Whole units of money: how wide each bin is; the first begins at 0, or below all losses, the last has no end. */
  readonly step: number;
  readonly hasLosses: boolean;
  readonly customers: readonly number[];
  /** Whole units of money. */
  readonly median: number;
}

/** Customers by expected value; null where none is known. */
export function valueBins({ scores }: Pick<ScoredRun, "scores">): ValueBins | null {
  const values = scores.expectedValue.filter((value) => value !== UNKNOWN).sort();
  if (values.length === 0) return null;
  const at = (share: number) => values[Math.floor(share * (values.length - 1))]! / MONEY_SCALE;
  const step = roundStep(at(MOST_SHOWN) / BINS);
  const customers = Array<number>(BINS + 1).fill(0);
  for (const value of values) {
    const bin = Math.floor(value / MONEY_SCALE / step);
    // Refunds beyond what was bought bring less than nothing: they stand with the least.
    customers[Math.min(BINS, Math.max(0, bin))]!++;
  }
  return { step, hasLosses: values[0]! < 0, customers, median: at(0.5) };
}

/** That tell one bin from the next, as far as numbers are told. */
export function decimalsFor(step: number): number {
  return step < 1 ? Math.min(6, Math.max(2, -Math.floor(Math.log10(step)))) : 0;
}

/** Few are far above the others: they share the last bin. */
const MOST_SHOWN = 0.9;
const BINS = 12;

/** 1, 2 or 5 of a power of ten, not below the step. */
function roundStep(step: number): number {
  if (!(step > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(step));
  return power * ([1, 2, 5].find((times) => times * power >= step) ?? 10);
}

export interface Week {
  /** From 1. */
  readonly week: number;
  readonly actual: number;
  readonly expected: number;
  readonly isHidden: boolean;
}

/** Of a long history every so many weeks, the last always among them. */
export function shownWeeks({ actual, expected, seen }: Backtest["weeks"]): readonly Week[] {
  const every = Math.ceil(actual.length / MOST_WEEKS);
  return actual.flatMap((made, i) =>
    (actual.length - 1 - i) % every === 0
      ? [{ week: i + 1, actual: made, expected: expected[i]!, isHidden: i + 1 > seen }]
      : [],
  );
}

/** A screen tells no more of them apart. */
const MOST_WEEKS = 104;
