/**
 * The golden order logs as the engine takes them, cut in two: what a forecast has seen, and what came then.
 */
import { type OrderLog, type SummaryOptions, summarise } from "#shared/engine/summary/summarise.ts";
import { goldenText } from "../clv/golden.ts";
import { dayNumber } from "../exports.ts";

/** CDNOW's one-tenth sample, orders of zero included, as the papers count purchases. */
export function cdnowLog(): OrderLog {
  return orderLog("cdnow-sample-orders.csv", ([id, , date, , sales]) => [
    id!,
    date!.replace(/(....)(..)(..)/, "$1-$2-$3"),
    sales!,
  ]);
}

export function onlineRetailLog(): OrderLog {
  return orderLog("online-retail-invoices.csv", ([, date, customer, total]) => [
    customer!,
    date!,
    total!,
  ]);
}

/** Hundredths and purchases by customer within the days after `asOf`. */
export interface Later {
  readonly spend: Float64Array;
  readonly purchases: Float64Array;
}

export function cutAt(
  log: OrderLog,
  asOf: number,
): { readonly before: OrderLog; readonly later: Later } {
  const places = Array.from(log.day.keys());
  const seen = places.filter((i) => log.day[i]! <= asOf);
  const before: OrderLog = {
    customers: log.customers,
    customer: Int32Array.from(seen, (i) => log.customer[i]!),
    day: Int32Array.from(seen, (i) => log.day[i]!),
    amount: Float64Array.from(seen, (i) => log.amount[i]!),
  };
  const spend = new Float64Array(log.customers);
  const days = Array.from({ length: log.customers }, () => new Set<number>());
  for (const i of places) {
    if (log.day[i]! <= asOf) continue;
    spend[log.customer[i]!]! += log.amount[i]!;
    days[log.customer[i]!]!.add(log.day[i]!);
  }
  return { before, later: { spend, purchases: Float64Array.from(days, ({ size }) => size) } };
}

/** A long window: nothing of these logs is too old. */
export function populationAt(log: OrderLog, asOf: number, horizonDays: number) {
  const options: SummaryOptions = { asOf, windowDays: 730, horizonDays };
  return summarise(log, options).population;
}

function orderLog(
  file: string,
  cellsOf: (cells: readonly string[]) => readonly [string, string, string],
): OrderLog {
  const [, ...lines] = goldenText(file).trim().split(/\r?\n/);
  const rows = lines.map((line) => cellsOf(line.split(",")));
  const places = new Map<string, number>();
  for (const [customer] of rows) if (!places.has(customer)) places.set(customer, places.size);
  return {
    customers: places.size,
    customer: Int32Array.from(rows, ([customer]) => places.get(customer)!),
    day: Int32Array.from(rows, ([, date]) => dayNumber(date)),
    amount: Float64Array.from(rows, ([, , amount]) => Math.round(100 * Number(amount))),
  };
}
