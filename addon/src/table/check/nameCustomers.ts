import type { OrderRows } from "./readOrderRows.ts";
import type { SettledOrder } from "./settleOrders.ts";
import { shownNames } from "./shownNames.ts";

/**
 * The customers of the orders that count, in ascending order of key, so that sorting the sheet changes nothing.
 *
 * Each is shown as most of its orders write it; among equals the spelling with fewer capitals wins.
 * So is the name beside an id.
 */
export function nameCustomers(orders: readonly SettledOrder[], rows: OrderRows) {
  const present = [...new Set(orders.map(({ customer }) => customer))];
  const keyOf = (customer: number) => rows.customerKeys[customer]!;
  present.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const placeOf = new Map(present.map((customer, place) => [customer, place]));
  const spellings = present.map(() => new Map<string, number>());
  const names = present.map(() => new Map<string, number>());
  const customer = Int32Array.from(orders, (order) => placeOf.get(order.customer)!);
  orders.forEach(({ customerRow }, i) => {
    count(spellings[customer[i]!]!, rows.customerText(customerRow));
    const name = rows.customerName(customerRow);
    if (name !== "") count(names[customer[i]!]!, name);
  });
  return {
    customers: shownNames(spellings.map(usual), names.map(usual)),
    customerKeys: present.map(keyOf),
    customer,
  };
}

function count(spellings: Map<string, number>, text: string) {
  spellings.set(text, (spellings.get(text) ?? 0) + 1);
}

function usual(spellings: ReadonlyMap<string, number>): string {
  let best = "";
  let most = 0;
  for (const [text, count] of spellings) {
    if (count > most || (count === most && text > best)) {
      best = text;
      most = count;
    }
  }
  return best;
}
