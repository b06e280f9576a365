import type { Problem } from "#shared/problems/problem.ts";
import type { FindingCode } from "#shared/words/findingCodes.ts";

/** What has an amount: an order, or a customer's row. */
export interface Priced {
  /** Place among the rows. */
  readonly row: number;
  /** Hundredths. */
  readonly amount: number;
  /** Place among the currencies, or −1 where none is written. */
  readonly currency: number;
}

/**
 * Amounts of two currencies cannot be added up: the user chooses one, and the others are left out and told.
 *
 * An order that names no currency is in the only one there is; among several it is left out as well.
 *
 * @param currencies As the sheet first writes each; places of them stand in the orders.
 * @param chosen Null for all.
 */
export function inOneCurrency<Order extends Priced>(
  orders: readonly Order[],
  currencies: readonly string[],
  chosen: string | null,
  report: {
    readonly tell: (finding: FindingCode, row: number, amount?: number) => false;
    readonly rowNumber: (row: number) => number;
  },
): { readonly orders: readonly Order[]; readonly currency: string | null } | Problem {
  const counts = new Map<number, { orders: number; row: number }>();
  for (const { currency, row } of orders) {
    if (currency < 0) continue;
    const known = counts.get(currency);
    if (known === undefined) counts.set(currency, { orders: 1, row: report.rowNumber(row) });
    else known.orders++;
  }
  const present = [...counts].sort((a, b) => b[1].orders - a[1].orders || a[1].row - b[1].row);
  if (chosen === null && present.length > 1) {
    return {
      code: "input.mixedCurrencies",
      currencies: present.map(([place, seen]) => ({ currency: currencies[place]!, ...seen })),
    };
  }
  if (chosen === null || present.length === 0) {
    return { orders, currency: present.length === 0 ? null : currencies[present[0]![0]]! };
  }
  const wanted = currencies.findIndex((name) => name.toUpperCase() === chosen.toUpperCase());
  const isWanted = ({ currency }: Priced) =>
    currency === wanted || (currency < 0 && present.length === 1);
  return {
    orders: orders.filter(
      (order) => isWanted(order) || report.tell("otherCurrencyExcluded", order.row),
    ),
    currency: wanted >= 0 ? currencies[wanted]! : chosen,
  };
}
