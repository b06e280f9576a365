/**
 * Totals between the rows of a finance table, of a region or a salesperson: known by their label, or as the sum of the
 * rows since the last total or of all.
 */
import { cellText, isBlank } from "../cells/cellText.ts";
import type { Cell } from "../selectedTable.ts";
import type { KeyColumns } from "./keyColumns.ts";
import { isLabel } from "./totalRows.ts";

export interface GroupTotals {
  readonly isTotal: (row: readonly Cell[]) => boolean;
  readonly add: (row: readonly Cell[]) => void;
  /** After a total the next group begins. */
  readonly begin: () => void;
}

export function groupTotals({ kind, customer, money }: KeyColumns): GroupTotals {
  if (kind !== "finance" || customer.length === 0) return none;
  const group = new Float64Array(money.length);
  const all = new Float64Array(money.length);
  let size = 0;
  const isSum = (row: readonly Cell[], sums: Float64Array) => {
    let hasAmount = false;
    for (let i = 0; i < money.length; i++) {
      const cell = row[money[i]!];
      if (typeof cell !== "number") continue;
      if (Math.abs(sums[i]! - cell) >= HALF_A_CENT) return false;
      hasAmount ||= cell !== 0;
    }
    return hasAmount;
  };
  return {
    isTotal: (row) => {
      const names = customer.map((column) => row[column] ?? "");
      const isNameless = names.every(isBlank);
      if (isNameless && row.some((cell) => typeof cell === "string" && isLabel(cell))) return true;
      if (names.some(isSubtotal)) return true;
      if (size < 2 || !(isSum(row, group) || isSum(row, all))) return false;
      // One customer may well bring just what those above them bring together.
      return isNameless || names.some(isLabel);
    },
    add: (row) => {
      size++;
      for (let i = 0; i < money.length; i++) {
        const cell = row[money[i]!];
        if (typeof cell !== "number") continue;
        group[i] = group[i]! + cell;
        all[i] = all[i]! + cell;
      }
    },
    begin: () => {
      size = 0;
      group.fill(0);
    },
  };
}

const none: GroupTotals = { isTotal: () => false, add: () => {}, begin: () => {} };

const HALF_A_CENT = 0.005;

/** "North subtotal", 华东小计: nobody is called so. */
function isSubtotal(cell: Cell): boolean {
  if (typeof cell !== "string" || !/[l计計]\s*$/i.test(cell.slice(-4))) return false;
  return /(^|\s)sub-?total$|[小合总]计$|[小合總]計$/i.test(cellText(cell));
}
