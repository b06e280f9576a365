/**
 * Headers of the columns that tell of one customer's profit, and notes that define them in plain words.
 */
import type { ProfitOptions } from "../engine/profit/profitOptions.ts";
import type { ColumnWords } from "./customerColumns.ts";
import type { Language } from "./language.ts";
import { profitColumnsInChinese } from "./profitColumnsInChinese.ts";
import { profitColumnsInEnglish } from "./profitColumnsInEnglish.ts";

/** From left to right: what fits beside the whale curve first. */
export const profitColumnIds = [
  "customer",
  "rank",
  "tier",
  "netRevenue",
  "contribution",
  "contributionRate",
  "profit",
  "cumulative",
  "cumulativeShare",
  "flags",
  "monthlyContribution",
  "payback",
  "lifetimeValue",
  "ltvToCac",
  "band",
  "costToServe",
  "excessMargin",
  "excessMoney",
  "relationship",
] as const;
export type ProfitColumnId = (typeof profitColumnIds)[number];

/** Beside the user's own table. */
export const profitBesideIds = [
  "tier",
  "profit",
  "contributionRate",
  "payback",
  "ltvToCac",
  "flags",
] as const satisfies readonly ProfitColumnId[];
export type ProfitBesideId = (typeof profitBesideIds)[number];

export type ProfitColumnWords = Readonly<Record<ProfitColumnId, ColumnWords>>;

export function profitColumnWords(language: Language, options: ProfitOptions): ProfitColumnWords {
  return language === "zh" ? profitColumnsInChinese(options) : profitColumnsInEnglish(options);
}

/** Beside the user's table a header says whose it is. */
export function profitBesideWords(
  id: ProfitBesideId,
  language: Language,
  options: ProfitOptions,
): ColumnWords {
  const { header, note } = profitColumnWords(language, options)[id];
  return language === "zh"
    ? {
        header: `客户价值 · ${id === "tier" ? "利润等级" : header}`,
        note: `${note}由 Tierline 写入，每次计算利润都会重写；在此所做的修改不会保留。`,
      }
    : {
        header: `CV · ${id === "tier" ? "Profit tier" : header}`,
        note: `${note} Written by Tierline, anew at every profit run; what you change here does not stay.`,
      };
}
