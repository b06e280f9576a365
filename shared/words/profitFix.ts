/**
 * What the fix list says.
 */
import type { LeverCode, MedianRates } from "../engine/profit/fixList.ts";
import type { ColumnWords } from "./customerColumns.ts";
import type { Language } from "./language.ts";
import { profitFixInChinese } from "./profitFixInChinese.ts";
import { profitFixInEnglish } from "./profitFixInEnglish.ts";

export const fixColumnIds = [
  "customer",
  "tier",
  "profit",
  "toBreakEven",
  "lever1",
  "worth1",
  "lever2",
  "worth2",
  "lever3",
  "worth3",
  "action",
] as const;
export type FixColumnId = (typeof fixColumnIds)[number];

/** What an action follows from. */
export interface FixCase {
  readonly isLowTier: boolean;
  readonly hasRevenue: boolean;
  /** Contribution above nothing: what is missing is a part of the acquisition cost. */
  readonly earns: boolean;
  /** Until that is earned back; null where it is not known. */
  readonly monthsLeft: number | null;
  /** Best first. */
  readonly levers: readonly LeverCode[];
}

export interface ProfitFixWords {
  readonly title: string;
  readonly subtitle: (customers: number, total: string) => string;
  readonly nobody: string;
  /** Rates as text; "–" for one that is not known. */
  readonly medians: (rates: Readonly<Record<keyof MedianRates, string>>) => string;
  readonly howMeasured: string;
  readonly overlap: string;
  readonly crossed: {
    readonly heading: string;
    readonly nobody: string;
    readonly intoProfit: (count: number, names: readonly string[], more: number) => string;
    readonly intoLoss: (count: number, names: readonly string[], more: number) => string;
  };
  readonly columns: Readonly<Record<FixColumnId, ColumnWords>>;
  readonly action: (fix: FixCase) => string;
}

export function profitFixWords(language: Language): ProfitFixWords {
  return language === "zh" ? profitFixInChinese : profitFixInEnglish;
}
