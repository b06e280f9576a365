/**
 * Everything that the tab of the model says besides the model card and the sentences of the forecast.
 */
import type { FitTrouble } from "../engine/forecast/forecast.ts";
import type { Language } from "./language.ts";
import { modelTabInChinese } from "./modelTabInChinese.ts";
import { modelTabInEnglish } from "./modelTabInEnglish.ts";

export interface ModelTabWords {
  readonly title: (method: string) => string;
  readonly subtitle: (asOf: string, horizon: string) => string;
  readonly headlines: {
    readonly horizon: string;
    readonly heldOutDays: string;
    readonly topFifth: string;
    readonly error: string;
    readonly coverage: string;
  };
  readonly method: string;
  /** What the fit rests on, a sentence each. */
  readonly fitted: (customers: string) => string;
  readonly sample: (fitted: string, customers: string) => string;
  readonly beliefs: string;
  readonly noDropOut: string;
  readonly allAlike: string;
  readonly changes: string;
  readonly change: (day: string, from: string, to: string) => string;
  readonly candidates: string;
  readonly candidatesHint: string;
  readonly candidate: {
    readonly method: string;
    readonly heldOut: string;
    readonly whole: string;
    readonly remark: string;
    readonly used: string;
    readonly trouble: Readonly<Record<FitTrouble, string>>;
  };
  readonly parameters: string;
  readonly parameter: {
    readonly letter: string;
    readonly value: string;
    readonly meaning: string;
    readonly logLikelihood: string;
    readonly logLikelihoodText: (customers: string) => string;
    readonly spendLogLikelihoodText: (customers: string) => string;
    readonly correlation: string;
    readonly correlationText: string;
  };
  readonly backtest: string;
  readonly picks: {
    readonly rule: string;
    readonly share: string;
    readonly predicted: string;
    readonly random: string;
    readonly past: string;
    readonly perfect: string;
  };
  readonly totals: {
    readonly what: string;
    readonly expected: string;
    readonly actual: string;
    readonly error: string;
    readonly purchases: string;
    readonly revenue: string;
  };
  readonly activity: string;
  readonly activityHint: string;
  readonly activityColumns: {
    readonly chance: string;
    readonly customers: string;
    readonly expected: string;
    readonly actual: string;
  };
  readonly heat: string;
  readonly heatHint: string;
  readonly orders: (from: number, to: number | null) => string;
  readonly values: string;
  readonly valueColumns: { readonly from: string; readonly customers: string };
  readonly weeks: string;
  readonly weekColumns: {
    readonly week: string;
    readonly actual: string;
    readonly expected: string;
    readonly hidden: string;
  };
  readonly charts: {
    readonly weeks: (expected: string, actual: string) => string;
    readonly picks: (share: string) => string;
    readonly values: (median: string) => string;
    readonly activity: string;
  };
  readonly modelCard: string;
}

export function modelTabWords(language: Language): ModelTabWords {
  return language === "zh" ? modelTabInChinese : modelTabInEnglish;
}
