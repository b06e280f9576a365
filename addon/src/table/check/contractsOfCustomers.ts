/**
 * Contracts → one customer each: from the first start to the last end, by the fees that are paid now.
 */
import { type DayNumber, type Population, UNKNOWN } from "#shared/engine/population.ts";
import { periodsBegun } from "./contractPeriods.ts";

export interface Contract {
  readonly row: number;
  readonly key: string;
  /** Hundredths a period. */
  readonly amount: number;
  readonly currency: number;
  readonly start: DayNumber;
  /** Null for a contract that runs. */
  readonly end: DayNumber | null;
}

/** By key, in ascending order of it; each customer's in ascending order of start. */
export function contractsByCustomer(
  contracts: readonly Contract[],
): readonly (readonly Contract[])[] {
  const byKey = new Map<string, Contract[]>();
  for (const contract of contracts) {
    const own = byKey.get(contract.key) ?? [];
    own.push(contract);
    byKey.set(contract.key, own);
  }
  const keys = [...byKey.keys()].sort((a, b) => (a < b ? -1 : 1));
  return keys.map((key) => byKey.get(key)!.sort((a, b) => a.start - b.start || a.row - b.row));
}

/**
 * Payments count as orders, one at the beginning of each period. Who has a contract that runs was active today;
 * who has none, until the last one ended.
 *
 * @param customers No customer without a contract, no contract that begins after `asOf`.
 * @param influence By customer.
 */
export function contractPopulation(
  customers: readonly (readonly Contract[])[],
  influence: Int32Array,
  asOf: DayNumber,
  periodDays: 30 | 365,
): Population {
  const size = customers.length;
  const age = new Int32Array(size);
  const inactivity = new Int32Array(size);
  const orderCount = new Int32Array(size);
  const spend = new Float64Array(size);
  const periods = new Int32Array(size).fill(UNKNOWN);
  const hasEnded = new Uint8Array(size);
  const fee = new Float64Array(size);
  customers.forEach((contracts, i) => {
    const start = contracts[0]!.start;
    const running = contracts.filter(({ end }) => end === null);
    const lastEnd = contracts.reduce((last, { end }) => Math.max(last, end ?? asOf), start);
    const last = running.length > 0 ? running : contracts.filter(({ end }) => end === lastEnd);
    hasEnded[i] = running.length > 0 ? 0 : 1;
    age[i] = asOf - start;
    inactivity[i] = running.length > 0 ? 0 : asOf - lastEnd;
    periods[i] = periodsBegun(start, lastEnd, periodDays, running.length === 0);
    fee[i] = last.reduce((sum, { amount }) => sum + amount, 0);
    for (const { start: begun, end, amount } of contracts) {
      const payments = periodsBegun(begun, end ?? asOf, periodDays, end !== null);
      orderCount[i]! += payments;
      spend[i]! += payments * amount;
    }
  });
  return {
    asOf,
    size,
    age,
    inactivity,
    orderCount,
    spend,
    hasSpend: spend.some((amount) => amount !== 0),
    influence,
    purchases: null,
    contracts: { periodDays, periods, hasEnded, fee },
  };
}
