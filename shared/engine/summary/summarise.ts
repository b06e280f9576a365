/**
 * Orders → one summary per customer.
 */
import type { DayNumber, Population } from "../population.ts";

/** Valid orders by column, in any order: `customer[i]` (0 … customers − 1) ordered on `day[i]` for `amount[i]` hundredths. */
export interface OrderLog {
  readonly customers: number;
  readonly customer: Int32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
}

export interface SummaryOptions {
  readonly asOf: DayNumber;
  /** Orders older than this many days before `asOf` count neither as orders nor as money. */
  readonly windowDays: number;
}

export interface Summary {
  /** One place for each customer 0 … customers − 1. */
  readonly population: Population;
  /** Orders left out because they are older than the window. */
  readonly ordersBeforeWindow: number;
}

export function summarise(_orders: OrderLog, _options: SummaryOptions): Summary {
  throw new Error("not built yet");
}
