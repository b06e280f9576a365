/**
 * Purchase histories of the real shops in `test/golden/clv`: orders of one day are one purchase.
 */
import type { PurchaseHistories } from "#shared/engine/clv/purchaseModel.ts";
import { goldenTable, goldenText } from "../clv/golden.ts";

export interface RealHistories extends PurchaseHistories {
  /** Of repeat purchases; 0 without any. */
  readonly meanSpend: Float64Array;
  /** Purchases after the end of observation, until the given day. */
  readonly later: Float64Array;
}

interface Order {
  readonly customer: string;
  readonly day: number;
  readonly amount: number;
}

/** @param unitDays Days in the unit of time: 7 for weeks. */
export function cdnowHistories(unitDays: number): RealHistories {
  return historiesOf(cdnowOrders(), dayOf("1997-09-30"), dayOf("1998-06-30"), unitDays);
}

/** As published: times in weeks to two decimals. */
export function cdnowAsPublished(): PurchaseHistories & { readonly meanSpend: Float64Array } {
  const { x, t_x, T, zbar } = goldenTable("cdnow-summary.csv");
  return { frequency: x!, recency: t_x!, age: T!, meanSpend: zbar! };
}

export function onlineRetailHistories(until: string, unitDays: number): RealHistories {
  const orders = rowsOf("online-retail-invoices.csv").map(
    ([, date = "", customer = "", amount]) => ({
      customer,
      day: dayOf(date),
      amount: Number(amount),
    }),
  );
  return historiesOf(orders, dayOf(until), dayOf("2011-12-09"), unitDays);
}

function cdnowOrders(): readonly Order[] {
  return rowsOf("cdnow-sample-orders.csv").map(([, customer = "", date = "", , amount]) => ({
    customer,
    day: dayOf(date.replace(/(....)(..)(..)/, "$1-$2-$3")),
    amount: Number(amount),
  }));
}

function rowsOf(file: string): readonly (readonly string[])[] {
  const [, ...lines] = goldenText(file).trim().split(/\r?\n/);
  return lines.map((line) => line.split(","));
}

function dayOf(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`) / 86_400_000;
}

function historiesOf(
  orders: readonly Order[],
  end: number,
  laterEnd: number,
  unitDays: number,
): RealHistories {
  const spendByDay = new Map<string, Map<number, number>>();
  for (const { customer, day, amount } of orders) {
    const days = spendByDay.get(customer) ?? new Map<number, number>();
    spendByDay.set(customer, days.set(day, (days.get(day) ?? 0) + amount));
  }
  const customers = [...spendByDay.values()]
    .map((days) => [...days].sort(([a], [b]) => a - b))
    .filter(([first]) => first![0] <= end)
    .map((days) => {
      const seen = days.filter(([day]) => day <= end);
      const repeats = seen.slice(1);
      const spend = repeats.reduce((sum, [, amount]) => sum + amount, 0);
      return {
        frequency: repeats.length,
        recency: (seen.at(-1)![0] - seen[0]![0]) / unitDays,
        age: (end - seen[0]![0]) / unitDays,
        meanSpend: repeats.length > 0 ? spend / repeats.length : 0,
        later: days.filter(([day]) => day > end && day <= laterEnd).length,
      };
    });
  const column = (name: keyof RealHistories) =>
    Float64Array.from(customers, (customer) => customer[name]);
  return {
    frequency: column("frequency"),
    recency: column("recency"),
    age: column("age"),
    meanSpend: column("meanSpend"),
    later: column("later"),
  };
}
