/**
 * A population as short text. What could be held out of it is not kept: a run that stands is not fitted again.
 */
import type { Population } from "#shared/engine/population.ts";
import { columnInText, columnText } from "./columnText.ts";

type Column = "age" | "inactivity" | "orderCount" | "spend" | "influence";

export interface WrittenPopulation
  extends Pick<Population, "asOf" | "size" | "hasSpend">,
    Readonly<Record<Column, string>> {
  readonly purchases: { readonly sameDayOrders: string; readonly repeatSpend: string } | null;
  readonly contracts: {
    readonly periodDays: number;
    readonly periods: string;
    readonly hasEnded: string;
    readonly fee: string;
  } | null;
}

export function populationText(population: Population): WrittenPopulation {
  const { asOf, size, hasSpend, orderCount, purchases, contracts } = population;
  return {
    asOf,
    size,
    hasSpend,
    age: columnText(population.age),
    inactivity: columnText(population.inactivity),
    orderCount: columnText(orderCount),
    spend: columnText(population.spend),
    influence: columnText(population.influence),
    purchases: purchases && {
      // Nearly all 0, and one character each.
      sameDayOrders: columnText(orderCount.map((orders, i) => orders - purchases.purchaseDays[i]!)),
      repeatSpend: columnText(purchases.repeatSpend),
    },
    contracts: contracts && {
      periodDays: contracts.periodDays,
      periods: columnText(contracts.periods),
      hasEnded: columnText(contracts.hasEnded),
      fee: columnText(contracts.fee),
    },
  };
}

export function populationInText(written: WrittenPopulation): Population {
  const { asOf, size, hasSpend, purchases, contracts } = written;
  const whole = (column: string) => Int32Array.from(columnInText(column, size));
  const wide = (column: string) => Float64Array.from(columnInText(column, size));
  const orderCount = whole(written.orderCount);
  const sameDayOrders = purchases && columnInText(purchases.sameDayOrders, size);
  return {
    asOf,
    size,
    age: whole(written.age),
    inactivity: whole(written.inactivity),
    orderCount,
    spend: wide(written.spend),
    hasSpend,
    influence: whole(written.influence),
    purchases: purchases && {
      purchaseDays: orderCount.map((orders, i) => orders - sameDayOrders![i]!),
      repeatSpend: wide(purchases.repeatSpend),
      heldOut: null,
    },
    contracts: contracts && {
      periodDays: contracts.periodDays,
      periods: whole(contracts.periods),
      hasEnded: Uint8Array.from(columnInText(contracts.hasEnded, size)),
      fee: wide(contracts.fee),
    },
  };
}
