/**
 * Customers' accounts as short text, a column a field. "~" stands where nothing is known.
 */
import type { Account } from "#shared/engine/profit/account.ts";

const fields = [
  "grossRevenue",
  "discounts",
  "returns",
  "goods",
  "service",
  "logistics",
  "acquisition",
  "savings",
  "monthsActive",
  "monthlyChurn",
] as const satisfies readonly (keyof Account)[];

export type WrittenAccounts = Readonly<Record<keyof Account, string>>;

export function accountsText(accounts: readonly Account[]): WrittenAccounts {
  const written = fields.map((field) => [field, columnText(accounts.map((each) => each[field]))]);
  return Object.fromEntries(written) as WrittenAccounts;
}

/** @param size Of the column; any number, for money is whole, and months and churn are not. */
export function accountsInText(written: WrittenAccounts, size: number): readonly Account[] {
  const columns = fields.map((field) => [field, columnInText(written[field], size)] as const);
  return Array.from(
    { length: size },
    (_, place) =>
      Object.fromEntries(columns.map(([field, column]) => [field, column[place]])) as never,
  );
}

/** One number where it repeats throughout. */
export function columnText(column: readonly (number | null)[]): string {
  const parts = column.map((value) => (value === null ? UNKNOWN : String(value)));
  const [first = ""] = parts;
  return parts.every((part) => part === first) ? `=${first}` : parts.join(",");
}

/** @throws For a text of another size. */
export function columnInText(text: string, size: number): readonly (number | null)[] {
  if (text.startsWith("=")) return Array<number | null>(size).fill(numberIn(text.slice(1)));
  const column = text.split(",").map(numberIn);
  if (column.length !== size) throw new Error("a column of another size");
  return column;
}

const UNKNOWN = "~";

function numberIn(part: string): number | null {
  return part === UNKNOWN ? null : Number(part);
}
