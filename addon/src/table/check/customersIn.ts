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
  tell: (finding: FindingCode, row: number) => false,
): FoundCustomers | Problem {
  const { options, rowNumbers, recognised } = table;
  const usable = rows.customer === null ? allRows(rows) : usableRows(rows, tell);
  // Nobody has chosen yet: a row of two currencies speaks for both.
  const further = options.currency === null ? furtherOf(rows, usable) : [];
  const isUnmixed = ({ row }: UsableRow) =>
    !rows.further.has(row) || tell("otherCurrencyExcluded", row);
  const ofOneCurrency = inOneCurrency(
    options.currency === null ? usable.concat(further) : usable.filter(isUnmixed),
    rows.currencies,
    options.currency,
    { tell, rowNumber: (row) => rowNumbers[row]! },
  );
  if (isProblem(ofOneCurrency)) return ofOneCurrency;
  const { orders, currency } = ofOneCurrency;
  if (rows.customer === null) return { customers: [], currency };
  const isSummed = recognised.layout === "monthRows" || recognised.layout === "measureRows";
  const customers = isSummed ? together(orders, tell) : lastOfEach(orders, tell);
  return { customers, currency };
}

interface UsableRow extends Priced {
  readonly key: string;
}

function allRows({ currency }: AccountRows): readonly UsableRow[] {
  return Array.from(currency, (place, row) => ({ row, key: "", amount: 0, currency: place }));
}

/** Where a measure of a customer cannot be read, nothing of theirs counts: they would look better than they are. */
function usableRows(
  rows: AccountRows,
  tell: (finding: FindingCode, row: number) => false,
): readonly UsableRow[] {
  const usable: UsableRow[] = [];
  const incomplete = new Set<string>();
  rows.customer?.forEach((cell, row) => {
    const key = customerKey(cell);
    const fault = faultOf(rows, row, key);
    if (fault === null) {
      usable.push({ row, key, amount: 0, currency: rows.currency[row]! });
      return;
    }
    tell(fault, row);
    if (rows.measures !== null && fault !== "measuresNotKnown") incomplete.add(key);
  });
  if (incomplete.size === 0) return usable;
  return usable.filter(({ key, row }) => !incomplete.has(key) || tell("customersIncomplete", row));
}

function furtherOf({ further }: AccountRows, usable: readonly UsableRow[]) {
  return usable.flatMap((each) => {
    const currency = further.get(each.row);
    return currency === undefined ? [] : { ...each, currency };
  });
}

/** Month by month, or measure by measure. */
function together(
  usable: readonly UsableRow[],
  tell: (finding: FindingCode, row: number) => false,
): readonly CustomerRows[] {
  const byKey = new Map<string, number[]>();
  for (const { key, row } of usable) {
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [row]);
    else known.push(row);
    tell("rowsAddedUp", row);
  }
  return [...byKey].map(([key, list]) => ({ key, rows: list }));
}

/** Of a customer with several rows the lowest counts, and the others are named. */
function lastOfEach(
  usable: readonly UsableRow[],
  tell: (finding: FindingCode, row: number) => false,
): readonly CustomerRows[] {
  const last = new Map<string, number>();
  for (const { key, row } of usable) {
    const earlier = last.get(key);
    if (earlier !== undefined) {
      tell("duplicateCustomers", earlier);
      last.delete(key);
    }
    last.set(key, row);
  }
  const customers: CustomerRows[] = [];
  for (const [key, row] of last) customers.push({ key, rows: [row] });
  return customers;
}
