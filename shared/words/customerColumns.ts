/**
 * The columns of the customers' tab, in their order: who, how good and why, what to do, then the numbers behind it.
 */
import type { ModelOptions } from "../engine/analysis.ts";
import type { TierCode } from "../engine/codes.ts";
import { defaultOptions } from "../engine/defaults.ts";
import type { Forecast } from "../engine/forecast/forecast.ts";
import { columnsInChinese } from "./customerColumnsInChinese.ts";
import { columnsInEnglish } from "./customerColumnsInEnglish.ts";
import type { Language } from "./language.ts";
import { tierName } from "./tierName.ts";

export const customerColumnIds = [
  "customer",
  "tier",
  "score",
  "segment",
  "why",
  "nextAction",
  "due",
  "owner",
  "notes",
  "revenue",
  "orders",
  "daysSinceLastOrder",
  "expectedValue",
  "expectedValueLow",
  "expectedValueHigh",
  "chanceActive",
  "expectedOrders",
  "expectedOrdersLow",
  "expectedOrdersHigh",
  "expectedSpend",
  "usualInterval",
  "nextOrderExpected",
  "flags",
  "r",
  "f",
  "m",
  "eightClass",
  "confidence",
] as const;
export type CustomerColumnId = (typeof customerColumnIds)[number];

/** Those that tell the future, or rest on how it is told. */
export type ForecastColumnId = Extract<
  CustomerColumnId,
  `expected${string}` | "chanceActive" | "usualInterval" | "nextOrderExpected"
>;

/** Those that the user fills in. */
export const userColumnIds = ["owner", "notes"] as const satisfies readonly CustomerColumnId[];

export interface ColumnWords {
  readonly header: string;
  readonly note: string;
}

/** What the notes speak of. */
export interface ColumnFacts {
  readonly options: ModelOptions;
  readonly forecast: Pick<Forecast, "method" | "reason" | "isOn" | "fit">;
  readonly tier: (code: TierCode) => string;
}

export type AllColumnWords = Readonly<Record<CustomerColumnId, ColumnWords>>;

/** @param facts Of the run; without them, the notes tell what a run does unless told otherwise. */
export function customerColumnWords(
  id: CustomerColumnId,
  language: Language,
  facts: ColumnFacts = {
    options: defaultOptions,
    forecast: { method: "closed-form", reason: "asked", isOn: true, fit: null },
    tier: (code) => tierName(code, language),
  },
): ColumnWords {
  return (language === "zh" ? columnsInChinese(facts) : columnsInEnglish(facts))[id];
}
