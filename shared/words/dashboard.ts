/**
 * Everything that the dashboard's tab says besides names, notices and the model card.
 */
import { dashboardInChinese } from "./dashboardInChinese.ts";
import { dashboardInEnglish } from "./dashboardInEnglish.ts";
import type { Language } from "./language.ts";

export interface DashboardWords {
  readonly title: string;
  /** Beneath the title. The currency is "" when the table names none. */
  readonly subtitle: (sheets: readonly string[], asOf: string, currency: string) => string;
  readonly headlines: {
    readonly customers: string;
    readonly orders: string;
    readonly revenue: string;
    readonly expectedValue: (horizon: string) => string;
    readonly oneTimeShare: string;
    readonly topFifthShare: string;
    readonly usualInterval: string;
    readonly averageOrder: string;
    readonly asOf: string;
    readonly highTierShare: (tier: string) => string;
  };
  readonly tiers: string;
  readonly segments: string;
  readonly grid: string;
  readonly gridHint: string;
  readonly notices: string;
  readonly modelCard: string;
  /** Where more of it is. */
  readonly modelCardOn: (tab: string) => string;
  readonly group: {
    readonly tier: string;
    readonly segment: string;
    readonly customers: string;
    readonly customersShare: string;
    readonly revenue: string;
    readonly revenueShare: string;
    readonly expectedValue: string;
    readonly expectedValueLow: string;
    readonly expectedValueHigh: string;
    readonly total: string;
    readonly notScored: string;
  };
  readonly rangeHint: string;
  readonly concentration: string;
  readonly topShare: string;
  /** 0.2 as "20.0 %": as the tables have it, so that one number is read everywhere. */
  readonly percent: (share: number) => string;
  readonly ifAlike: string;
  readonly nextOrders: string;
  readonly nextOrdersHint: string;
  readonly weekFrom: string;
  /** The first day of a week, short: there are eight on an axis. */
  readonly day: (month: number, day: number) => string;
  readonly later: string;
  readonly late: string;
  readonly charts: {
    /** Titles say what is seen: names and shares as text, null where no money is known. */
    readonly tiers: (best: string, share: string | null) => string;
    readonly segments: (first: string, share: string | null) => string;
    readonly concentration: (share: string) => string;
    readonly expected: (best: string, share: string) => string;
    readonly nextOrders: (expected: string, late: string) => string;
    readonly grid: (good: string, all: string) => string;
    readonly recency: string;
    /** Along an upright axis; null in a script that cannot be read lying on its side: titles say what is counted. */
    readonly customers: string | null;
    readonly shareOfCustomers: string;
  };
}

export function dashboardWords(language: Language): DashboardWords {
  return language === "zh" ? dashboardInChinese : dashboardInEnglish;
}
