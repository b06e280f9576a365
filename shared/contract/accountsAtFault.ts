/**
 * Which column of a profit request does not fit the others.
 */
import type { ProfitRequest } from "./profit.ts";
import type { AccountColumns } from "./profitColumns.ts";

/**
 * @param customers Number of keys.
 * @returns The path of what is too long, too short, at odds or too much to be added up; null when everything fits.
 */
export function accountsAtFault(
  { columns }: Pick<ProfitRequest, "columns">,
  customers: number,
): string | null {
  const name = unevenColumn(columns, customers) ?? contradiction(columns) ?? tooMuch(columns);
  return name === null ? null : `columns.${name}`;
}

type ColumnName = keyof AccountColumns;

function unevenColumn(columns: AccountColumns, customers: number): ColumnName | null {
  for (const [name, column] of Object.entries(columns) as [ColumnName, readonly number[]][]) {
    if (column !== undefined && column.length !== customers) return name;
  }
  return null;
}

function contradiction({
  acquisition,
  isAcquisitionKnown,
  monthsActive,
}: AccountColumns): ColumnName | null {
  if (monthsActive.includes(0)) return "monthsActive";
  if (isAcquisitionKnown === undefined) return null;
  if (acquisition === undefined) return "isAcquisitionKnown";
  const isOdd = isAcquisitionKnown.some((known, i) => known === 0 && acquisition[i] !== 0);
  return isOdd ? "acquisition" : null;
}

const amounts = [
  "grossRevenue",
  "discounts",
  "returns",
  "goods",
  "service",
  "logistics",
  "acquisition",
  "savings",
] as const satisfies readonly ColumnName[];

/** Beyond 2^53 hundredths in all, however the signs fall, a sum would no longer be exact. */
function tooMuch(columns: AccountColumns): ColumnName | null {
  let sum = 0;
  for (const name of amounts) {
    for (const amount of columns[name] ?? []) sum += Math.abs(amount);
    if (sum > Number.MAX_SAFE_INTEGER) return name;
  }
  return null;
}
