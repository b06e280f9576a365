/**
 * What the signs and the header of a finance table leave open: asked once, never guessed.
 */
import type { ChoiceProblem } from "#shared/problems/problem.ts";
import type { RevenueBasis } from "../../sidebarApi.ts";
import { headerKey } from "../recognise/headerKey.ts";
import type { MoneyRole } from "../recognise/measureOf.ts";
import type { AccountRows } from "./readAccountRows.ts";
import type { TableUnderCheck } from "./tableUnderCheck.ts";

type Money = Pick<AccountRows, "measures" | "signs">;

/** @returns Null where nothing is open, or the user has answered. */
export function accountQuestion(table: TableUnderCheck, rows: Money): ChoiceProblem | null {
  const negative = costRoles.filter((role) => isMostlyNegative(rows, role));
  if (negative.length > 0 && table.options.costSign === null) {
    return {
      code: "choice.negativeCosts",
      headers: negative.map((role) => headerOf(table, rows, role)),
    };
  }
  return revenueBasisOf(table, rows) === null
    ? { code: "choice.revenueBasis", header: headerOf(table, rows, "grossRevenue") }
    : null;
}

/** What is given away or spent for a customer. */
const costRoles = [
  "discounts",
  "returns",
  "goods",
  "service",
  "logistics",
  "acquisition",
] as const satisfies readonly MoneyRole[];

/** Roles written with a minus, once the user has said that they are costs. */
export function turnedRoles(table: TableUnderCheck, rows: Money): ReadonlySet<MoneyRole> {
  if (table.options.costSign !== "costs") return new Set();
  return new Set(costRoles.filter((role) => isMostlyNegative(rows, role)));
}

/** What the header says, else the user; without discounts and returns it is all one. Null while it is open. */
export function revenueBasisOf(table: TableUnderCheck, rows: Money): RevenueBasis | null {
  const hasAmounts = (role: MoneyRole) => (rows.signs.get(role)?.size ?? 0) > 0;
  if (!hasAmounts("discounts") && !hasAmounts("returns")) return "gross";
  const key = headerKey(headerOf(table, rows, "grossRevenue"));
  if (grossWords.some((word) => key.includes(word))) return "gross";
  if (netWords.some((word) => key.startsWith(word))) return "net";
  return table.options.revenueBasis;
}

const grossWords = [
  "gross",
  "list",
  "before",
  "brutto",
  "brut",
  "lord",
  "毛",
  "总",
  "總",
  "折前",
  "원",
].map(headerKey);

const netWords = ["net revenue", "net sales", "net turnover", "净收入", "净销售", "销售净额"].map(
  headerKey,
);

/** A minus here and there is a credit; one before most amounts is how this table writes costs, or a riddle. */
function isMostlyNegative({ signs }: Money, role: MoneyRole): boolean {
  const { size, negative } = signs.get(role) ?? { size: 0, negative: 0 };
  return 2 * negative > size;
}

/** Of the role's column; where rows name their measures, as the first of its rows does. */
function headerOf({ recognised, cells }: TableUnderCheck, { measures }: Money, role: MoneyRole) {
  const own = recognised.mapping.find((mapped) => mapped.role === role);
  const naming = recognised.mapping.find((mapped) => mapped.role === "measure");
  if (own !== undefined || naming === undefined) return own?.header ?? "";
  return String(cells[measures?.indexOf(role) ?? -1]?.[naming.column] ?? "");
}
