/**
 * What the dashboard shows of the store as a whole, by tier and by segment.
 */
import type { GroupFacts, StoreFacts } from "./analysis.ts";
import type { Expectation } from "./clv/closedForm.ts";
import { groupRange } from "./clv/groupRange.ts";
import type { StoreRates } from "./clv/storeRates.ts";
import { eightClassCodes, NO_CODE, segmentCodes, tierCodes } from "./codes.ts";
import { type ErlangQuantiles, erlangQuantiles } from "./math/erlang.ts";
import { exactStep } from "./math/exactStep.ts";
import { roundHalfUp } from "./math/roundHalfUp.ts";
import type { Standing } from "./math/standing.ts";
import { type Population, UNKNOWN } from "./population.ts";
import type { RfmScores } from "./rfm/scores.ts";
import type { Compared } from "./summary/compared.ts";

/** Prospects count in the number of their segment and in nothing else. */
export function storeFacts(
  population: Population,
  compared: Compared,
  expectation: Expectation,
  rates: StoreRates,
  groups: Groups,
  rfm: RfmScores,
  spendStanding: Standing,
): StoreFacts {
  const cells = factsByCell(population, compared, expectation, groups);
  const quantiles = erlangQuantiles();
  const groupOf = (isIn: Membership) => sumOf(cells, isIn, expectation.sharedVariation, quantiles);
  return {
    orders: rates.orders,
    all: groupOf(() => true),
    oneTimeCustomers: oneTimeCustomers(population),
    topFifthShare: topFifthShare(population, compared, spendStanding),
    tiers: groupsNamed(tierCodes, (place) => groupOf(({ tier }) => tier === place)),
    segments: groupsNamed(segmentCodes, (place) => groupOf(({ segment }) => segment === place)),
    eightClasses: groupsNamed(eightClassCodes, (place) =>
      groupOf(({ eightClass }) => eightClass === place),
    ),
    grid: recencyFrequencyGrid(rfm),
  };
}

/** Codes by customer. */
interface Groups {
  readonly segment: Uint8Array;
  readonly tier: Uint8Array;
  readonly eightClass: Uint8Array;
}

/** One cell for each segment, tier and class, "none" included, so that one pass serves all. */
interface Cells {
  readonly customers: Float64Array;
  readonly money: readonly MoneyByCell[];
}

interface MoneyByCell {
  /** Whole multiples of `step`: their sums are exact in any order. */
  readonly steps: Float64Array;
  readonly step: number;
}

const NO_SEGMENT = segmentCodes.length;
const NO_TIER = tierCodes.length;
const NO_CLASS = eightClassCodes.length;
const CLASS_CELLS = NO_CLASS + 1;
const TIER_CELLS = (NO_TIER + 1) * CLASS_CELLS;
const CELLS = (NO_SEGMENT + 1) * TIER_CELLS;

function factsByCell(
  { size, spend }: Population,
  { isCompared, hasMoney }: Compared,
  { expectedOrders, expectedValue, valueVariance }: Expectation,
  { segment, tier, eightClass }: Groups,
): Cells {
  const cellOf = new Uint16Array(size);
  const customers = new Float64Array(CELLS);
  const isExpected = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    const cell =
      TIER_CELLS * (segment[i] === NO_CODE ? NO_SEGMENT : segment[i]!) +
      CLASS_CELLS * (tier[i] === NO_CODE ? NO_TIER : tier[i]!) +
      (eightClass[i] === NO_CODE ? NO_CLASS : eightClass[i]!);
    cellOf[i] = cell;
    customers[cell]!++;
    if (!hasMoney || expectedOrders[i] === UNKNOWN) continue;
    isExpected[i] = 1;
  }
  const spenders = hasMoney ? isCompared : new Uint8Array(size);
  return {
    customers,
    money: [
      moneyByCell(spend, spenders, cellOf),
      moneyByCell(expectedValue, isExpected, cellOf),
      moneyByCell(valueVariance, isExpected, cellOf),
      moneyByCell(lossesIn(expectedValue), isExpected, cellOf),
    ],
  };
}

/** Of customers whose refunds outweigh what they buy. */
function lossesIn(expectedValue: Float64Array): Float64Array {
  return expectedValue.map((value) => Math.min(0, value));
}

function moneyByCell(money: Float64Array, isCounted: Uint8Array, cellOf: Uint16Array): MoneyByCell {
  const step = exactStep(money);
  const steps = new Float64Array(CELLS);
  for (let i = 0; i < money.length; i++) {
    if (isCounted[i] === 1) steps[cellOf[i]!]! += roundHalfUp(money[i]! / step);
  }
  return { steps, step };
}

type Membership = (cell: Readonly<Record<keyof Groups, number>>) => boolean;

function sumOf(
  cells: Cells,
  isIn: Membership,
  sharedVariation: number,
  quantiles: ErlangQuantiles,
): GroupFacts {
  let customers = 0;
  const steps = cells.money.map(() => 0);
  for (let cell = 0; cell < CELLS; cell++) {
    const segment = Math.floor(cell / TIER_CELLS);
    const tier = Math.floor((cell % TIER_CELLS) / CLASS_CELLS);
    if (!isIn({ segment, tier, eightClass: cell % CLASS_CELLS })) continue;
    customers += cells.customers[cell]!;
    cells.money.forEach((column, i) => {
      steps[i]! += column.steps[cell]!;
    });
  }
  const total = (column: number) => steps[column]! * cells.money[column]!.step;
  const expectedValue = total(1);
  const variance = total(2) + sharedVariation * expectedValue * expectedValue;
  const { low, high } = groupRange(expectedValue, variance, total(3), quantiles);
  return {
    customers,
    spend: total(0),
    expectedValue,
    expectedValueLow: low,
    expectedValueHigh: high,
  };
}

function groupsNamed<Code extends string>(
  codes: readonly Code[],
  factsOf: (place: number) => GroupFacts,
): Readonly<Record<Code, GroupFacts>> {
  return Object.fromEntries(codes.map((code, place) => [code, factsOf(place)])) as Record<
    Code,
    GroupFacts
  >;
}

function oneTimeCustomers({ orderCount }: Population): number {
  let customers = 0;
  for (let i = 0; i < orderCount.length; i++) customers += Number(orderCount[i] === 1);
  return customers;
}

/** Share of all positive spend that the best ⌈n/5⌉ spenders hold. Negative spend counts as none. */
function topFifthShare(
  { size, spend }: Population,
  { isCompared, customers, hasMoney }: Compared,
  { below, known }: Standing,
): number {
  if (!hasMoney || known === 0) return 0;
  const best = Math.ceil(customers / 5);
  const step = exactStep(spend);
  let total = 0;
  let held = 0;
  let holders = 0;
  let nextSpend = 0;
  for (let i = 0; i < size; i++) {
    const steps = roundHalfUp(spend[i]! / step);
    if (isCompared[i] === 0 || steps <= 0) continue;
    total += steps;
    if (below[i]! >= customers - best) {
      held += steps;
      holders++;
    } else if (steps > nextSpend) nextSpend = steps;
  }
  // Equal spenders across the border share one place: as many of them as fit are counted.
  const missing = Math.max(0, best - holders);
  return total === 0 ? 0 : Math.min(1, (held + missing * nextSpend) / total);
}

function recencyFrequencyGrid({ r, f }: RfmScores): readonly (readonly number[])[] {
  const grid = [1, 2, 3, 4, 5].map(() => [0, 0, 0, 0, 0]);
  for (let i = 0; i < r.length; i++) {
    if (r[i]! > 0 && f[i]! > 0) grid[r[i]! - 1]![f[i]! - 1]!++;
  }
  return grid;
}
