/**
 * What the signs and the header of a finance table leave open: asked once, never guessed.
 */
import type { ChoiceProblem } from "#shared/problems/problem.ts";
import type { ColumnRole, RevenueBasis } from "../../sidebarApi.ts";
import type { AmountColumn } from "../cells/readAmountColumn.ts";
import { headerKey } from "../recognise/headerKey.ts";
import type { TableUnderCheck } from "./tableUnderCheck.ts";

type Money = Readonly<Partial<Record<ColumnRole, AmountColumn | null>>>;

/** @returns Null where nothing is open, or the user has answered. */
export function accountQuestion(table: TableUnderCheck, money: Money): ChoiceProblem | null {
  const { costSign } = table.options;
  const negative = negativeCosts(table, money);
  if (negative.length > 0 && costSign === null) {
    return { code: "choice.negativeCosts", headers: negative };
  }
  const header = headerOf(table, "grossRevenue");
  if (header !== null && revenueBasisOf(table, money) === null) {
    return { code: "choice.revenueBasis", header };
  }
  return null;
}

/** −1 for a column of costs written with a minus, once the user has said that they are costs. */
export function signOf(table: TableUnderCheck, column: AmountColumn | null): 1 | -1 {
  return table.options.costSign === "costs" && isNegativeThroughout(column) ? -1 : 1;
}

/** What the header says, else the user; without discounts and returns it is all one. Null while it is open. */
export function revenueBasisOf(table: TableUnderCheck, money: Money): RevenueBasis | null {
  if (!hasAmounts(money["discounts"]) && !hasAmounts(money["returns"])) return "gross";
  const key = headerKey(headerOf(table, "grossRevenue") ?? "");
  if (grossWords.some((word) => key.includes(word))) return "gross";
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

const signedRoles = [
  "discounts",
  "returns",
  "goods",
  "service",
  "logistics",
  "acquisition",
] as const;

function negativeCosts(table: TableUnderCheck, money: Money): readonly string[] {
  return signedRoles.flatMap((role) =>
    isNegativeThroughout(money[role]) ? (headerOf(table, role) ?? []) : [],
  );
}

function isNegativeThroughout(column: AmountColumn | null | undefined): boolean {
  return hasAmounts(column) && column?.hundredths.some((amount) => amount > 0) === false;
}

function hasAmounts(column: AmountColumn | null | undefined): boolean {
  return column?.hundredths.some((amount) => amount !== 0) ?? false;
}

function headerOf({ recognised }: TableUnderCheck, role: ColumnRole): string | null {
  return recognised.mapping.find((mapped) => mapped.role === role)?.header ?? null;
}
