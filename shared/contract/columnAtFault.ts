/**
 * Which column of a request does not fit the others: nothing that the engine computes with may contradict itself.
 *
 * A request of the add-on always fits; this is for whoever else writes one.
 */
import { contractsAtFault } from "./contractsAtFault.ts";
import { purchasesAtFault } from "./purchasesAtFault.ts";
import type { RunRequest } from "./run.ts";

type Columns = RunRequest["columns"];
export type ColumnName = keyof Columns;

/**
 * @param customers Number of keys.
 * @returns The path of what is missing, too much, too long or at odds; null when everything fits.
 */
export function columnAtFault(request: RunRequest, customers: number): string | null {
  const name = unevenColumn(request, customers) ?? strayColumn(request);
  if (name !== null) return `columns.${name}`;
  return purchasesAtFault(request) ?? contractsAtFault(request);
}

const sampled: readonly ColumnName[] = ["heldOutDays", "heldOutSpend", "inactivityBefore"];

function unevenColumn({ columns }: RunRequest, customers: number): ColumnName | null {
  const sampledLength = columns.heldOutDays?.length ?? 0;
  for (const [name, column] of Object.entries(columns) as [ColumnName, readonly number[]][]) {
    if (column === undefined) continue;
    const isSampled = sampled.includes(name);
    if (isSampled && sampledLength > customers) return "heldOutDays";
    if (column.length !== (isSampled ? sampledLength : customers)) return name;
  }
  return null;
}

/** There where it should not be, or the other way round. */
function strayColumn({ columns, heldOut, periodDays }: RunRequest): ColumnName | null {
  const hasPurchases = columns.sameDayOrders !== undefined;
  const hasHeldOut = heldOut !== null;
  const hasSpend = columns.spend !== undefined;
  const isExpected: readonly (readonly [ColumnName, boolean])[] = [
    ["sameDayOrders", hasPurchases || hasHeldOut],
    ["repeatSpend", hasPurchases && hasSpend],
    ["heldOutDays", hasHeldOut],
    ["heldOutSpend", hasHeldOut && hasSpend],
    ["inactivityBefore", hasHeldOut],
    ["periods", periodDays !== null],
    ["hasEnded", periodDays !== null],
    ["fee", periodDays !== null],
  ];
  const stray = isExpected.find(([name, expected]) => (columns[name] !== undefined) !== expected);
  return stray?.[0] ?? null;
}
