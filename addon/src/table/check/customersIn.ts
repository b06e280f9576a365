/**
 * The rows of a finance table that can be read, by customer, all in one currency.
 */
import { isProblem } from "#shared/problems/isProblem.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { FindingCode } from "#shared/words/findingCodes.ts";
import { customerKey } from "../cells/customerKey.ts";
import { faultOf } from "./accountFaults.ts";
import { inOneCurrency, type Priced } from "./oneCurrency.ts";
import type { AccountRows } from "./readAccountRows.ts";
import type { TableUnderCheck } from "./tableUnderCheck.ts";

export interface CustomerRows {
  readonly key: string;
  /** Places of the rows, at least one, in their order. */
  readonly rows: readonly number[];
}

interface FoundCustomers {
  /** In the order of the rows; empty for a table of averages. */
  readonly customers: readonly CustomerRows[];
  readonly currency: string | null;
}

export function customersIn(
  table: TableUnderCheck,
  rows: AccountRows,
  tell: Teller,
): FoundCustomers | Problem {
  const settled = inOneCurrencyOf(table, rows, usableKeys(rows, tell), tell);
  if (isProblem(settled)) return settled;
  const { keys, currency } = settled;
  if (rows.customer === null) return { customers: [], currency };
  const { layout } = table.recognised;
  const isSummed = layout === "monthRows" || layout === "measureRows";
  const customers = isSummed ? together(keys, tell) : lastOfEach(keys, tell);
  return { customers, currency };
}

type Teller = (finding: FindingCode, row: number) => false;

/** By row: the customer's key; null where the row is left out. */
type Keys = readonly (string | null)[];

/** Where a measure of a customer cannot be read, nothing of theirs counts: they would look better than they are. */
function usableKeys(rows: AccountRows, tell: Teller): Keys {
  if (rows.customer === null) return Array.from(rows.currency, () => "");
  const incomplete = new Set<string>();
  const keys = rows.customer.map((cell, row) => {
    const key = customerKey(cell);
    const fault = faultOf(rows, row, key);
    if (fault === null) return key;
    tell(fault, row);
    if (rows.measures !== null && fault !== "measuresNotKnown") incomplete.add(key);
    return null;
  });
  if (incomplete.size === 0) return keys;
  return keys.map((key, row) => {
    if (key === null || !incomplete.has(key)) return key;
    tell("customersIncomplete", row);
    return null;
  });
}

/** Without the rows in another currency than the chosen. */
function inOneCurrencyOf(
  { options, rowNumbers }: TableUnderCheck,
  { currency, currencies, further }: AccountRows,
  keys: Keys,
  tell: Teller,
): { readonly keys: Keys; readonly currency: string | null } | Problem {
  if (options.currency === null && currencies.length < 2) {
    return { keys, currency: currencies[0] ?? null };
  }
  const priced = keys.flatMap((key, row): readonly Priced[] => {
    if (key === null) return [];
    const own = { row, amount: 0, currency: currency[row]! };
    const other = further.get(row);
    if (other === undefined) return [own];
    // Nobody has chosen yet: a row of two currencies speaks for both.
    if (options.currency === null) return [own, { ...own, currency: other }];
    tell("otherCurrencyExcluded", row);
    return [];
  });
  const settled = inOneCurrency(priced, currencies, options.currency, {
    tell,
    rowNumber: (row) => rowNumbers[row]!,
  });
  if (isProblem(settled)) return settled;
  const kept = new Set(settled.orders.map(({ row }) => row));
  return {
    keys: keys.map((key, row) => (kept.has(row) ? key : null)),
    currency: settled.currency,
  };
}

/** Month by month, or measure by measure. */
function together(keys: Keys, tell: Teller): readonly CustomerRows[] {
  const byKey = new Map<string, number[]>();
  keys.forEach((key, row) => {
    if (key === null) return;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [row]);
    else known.push(row);
    tell("rowsAddedUp", row);
  });
  return [...byKey].map(([key, list]) => ({ key, rows: list }));
}

/** Of a customer with several rows the lowest counts, and the others are named. */
function lastOfEach(keys: Keys, tell: Teller): readonly CustomerRows[] {
  const last = new Map<string, number>();
  keys.forEach((key, row) => {
    if (key === null) return;
    const earlier = last.get(key);
    if (earlier !== undefined) {
      tell("duplicateCustomers", earlier);
      last.delete(key);
    }
    last.set(key, row);
  });
  const customers: CustomerRows[] = [];
  for (const [key, row] of last) customers.push({ key, rows: [row] });
  return customers;
}
