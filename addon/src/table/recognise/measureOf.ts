/**
 * What a name says of money: "Revenue", "Avg. cost per customer", 单客收入.
 */
import type { ColumnRole } from "../../sidebarApi.ts";
import { totalCostHeaders } from "./financeHeaders.ts";
import { headerKey } from "./headerKey.ts";
import { roleHeaders } from "./headerWords.ts";

/** What a customer's money comes to and goes into, in the order in which a name that may mean two is read. */
export const moneyRoles = [
  "grossRevenue",
  "discounts",
  "returns",
  "goods",
  "service",
  "logistics",
  "acquisition",
  "savings",
] as const satisfies readonly ColumnRole[];
export type MoneyRole = (typeof moneyRoles)[number];

/** "allCosts" may sum up costs that stand beside it. */
export type Measure = MoneyRole | "allCosts";

export function measureOf(name: string): Measure | null {
  const key = headerKey(name);
  if (key === "") return null;
  const known = measures.get(key);
  if (known !== undefined) return known;
  const plain = withoutUnit(key);
  return plain === key ? null : (measures.get(plain) ?? null);
}

/**
 * Roles of what was found together: a sum of all costs counts only where no part of it stands beside it.
 *
 * @returns Null for what is left out.
 */
export function settledRole(
  measure: Measure | null,
  beside: ReadonlySet<Measure>,
): MoneyRole | null {
  if (measure !== "allCosts") return measure;
  return partsOfCost.some((part) => beside.has(part)) ? null : "goods";
}

export const partsOfCost = ["goods", "service", "logistics", "acquisition"] as const;

const measures: ReadonlyMap<string, Measure> = new Map([
  ...[...moneyRoles]
    .reverse()
    .flatMap((role) => roleHeaders[role].map((name): [string, Measure] => [headerKey(name), role])),
  ...totalCostHeaders.map((name): [string, Measure] => [headerKey(name), "allCosts"]),
]);

/** "Average revenue per customer" is revenue, an average of it. */
function withoutUnit(key: string): string {
  let plain = key;
  for (const start of starts) if (plain.startsWith(start)) plain = plain.slice(start.length);
  for (const end of ends) if (plain.endsWith(end)) plain = plain.slice(0, -end.length);
  return plain;
}

const starts = [
  ...["monthly", "average", "avg", "mean", "unit", "actual", "customer"],
  ...[
    "月度",
    "每月",
    "月均",
    "本月",
    "本期",
    "平均",
    "实际",
    "单客",
    "客均",
    "人均",
    "每客",
    "每户",
    "户均",
  ],
  ...["单位客户", "单个客户", "每个客户", "每位客户", "每客户", "客户", "单位", "月"],
].map(headerKey);
const ends = [
  ...["per customer per month", "per customer", "a customer", "per client", "per account"],
  ...["per month", "a month", "amount", "金额", "额"],
].map(headerKey);
