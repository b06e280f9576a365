/**
 * Whether a row is an order, a customer, an account or a contract, where no known export says so.
 */
import type { ColumnRole, TableKind } from "../../sidebarApi.ts";
import { customerKey } from "../cells/customerKey.ts";
import type { Cell } from "../selectedTable.ts";
import { tellingEnds, tellingFees, tellingStarts } from "./contractHeaders.ts";
import { headerKey } from "./headerKey.ts";
import { partsOfCost } from "./measureOf.ts";

/** Where a role's column is, or undefined for none; a choice of the user's counts as found. */
export type Finder = (role: ColumnRole) => number | undefined;

/** Contracts where names say so; customers where the columns sum up orders; else what repeats decides. */
export function tableKind(
  rows: readonly (readonly Cell[])[],
  keys: readonly string[],
  find: Finder,
): TableKind {
  const has = (role: ColumnRole) => find(role) !== undefined;
  const hasDate = has("date");
  if (has("orderId") && hasDate) return "orders";
  if (isOfFinance(has)) return "finance";
  if (isOfContracts(keys, find)) return "contracts";
  if (has("orderCount") && (has("lastDate") || has("totalSpend") || hasDate)) return "customers";
  if (has("lastDate") && has("totalSpend")) return "customers";
  if (hasDate) return "orders";
  if (has("lastDate") || has("orderCount")) return "customers";
  const customer = find("customer");
  return has("totalSpend") && customer !== undefined && !repeats(rows, customer)
    ? "customers"
    : "orders";
}

/** Revenue beside two costs, or beside one where nothing speaks of orders; several costs alone lack a revenue. */
function isOfFinance(has: (role: ColumnRole) => boolean): boolean {
  const costs = partsOfCost.filter(has).length;
  if (costs > 1) return true;
  const speaksOfOrders = (["date", "lastDate", "orderCount", "orderId"] as const).some(has);
  return costs === 1 && has("grossRevenue") && !speaksOfOrders;
}

/** A start, and beside it the end, the state or the fee of a contract; one of the names at least must be telling. */
function isOfContracts(keys: readonly string[], find: Finder): boolean {
  const start = find("contractStart");
  if (start === undefined || find("orderId") !== undefined) return false;
  if (find("orderCount") !== undefined || find("lastDate") !== undefined) return false;
  const isTelling = (telling: ReadonlySet<string>) => keys.some((key) => telling.has(key));
  if (isTelling(startKeys)) {
    return [find("contractEnd"), find("fee"), find("status")].some((place) => place !== undefined);
  }
  return isTelling(endKeys) || isTelling(feeKeys);
}

const startKeys = new Set(tellingStarts.map(headerKey));
const endKeys = new Set(tellingEnds.map(headerKey));
const feeKeys = new Set(tellingFees.map(headerKey));

function repeats(rows: readonly (readonly Cell[])[], column: number): boolean {
  const seen = new Set<string>();
  for (const row of rows) {
    const key = customerKey(row[column] ?? "");
    if (key === "") continue;
    if (seen.has(key)) return true;
    seen.add(key);
  }
  return false;
}
