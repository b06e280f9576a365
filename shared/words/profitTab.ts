/**
 * Everything that the profit tab says besides its columns, names and notices.
 */
import type { Language } from "./language.ts";
import { profitTabInChinese } from "./profitTabInChinese.ts";
import { profitTabInEnglish } from "./profitTabInEnglish.ts";

/** What the whale curve tells. Amounts as text. */
export interface WhaleStory {
  readonly customers: number;
  readonly unprofitable: number;
  readonly givenBack: string;
  /** Who loses most, and their place by net revenue; null where nobody loses. */
  readonly worst: {
    readonly name: string;
    readonly loss: string;
    readonly byRevenue: number;
  } | null;
}

/** From gross revenue to profit. */
export const profitSteps = [
  "grossRevenue",
  "discounts",
  "returns",
  "netRevenue",
  "goods",
  "logistics",
  "service",
  "savings",
  "contribution",
  "acquisition",
  "profit",
] as const;
export type ProfitStep = (typeof profitSteps)[number];

export interface ProfitTabWords {
  readonly title: string;
  /** Beneath the title. The currency is "" when the table names none. */
  readonly subtitle: (sheets: readonly string[], currency: string) => string;
  readonly headlines: {
    readonly netRevenue: string;
    readonly contribution: string;
    readonly contributionRate: string;
    readonly profit: string;
    readonly ltvToCac: string;
    readonly customers: string;
    readonly unprofitable: string;
    readonly peak: string;
    readonly peakShare: string;
    readonly band: string;
  };
  readonly notices: string;
  readonly byTier: string;
  readonly tier: string;
  readonly customers: string;
  readonly unallocated: string;
  readonly total: string;
  readonly byTierHint: string;
  readonly costs: string;
  readonly costsHint: string;
  readonly phases: string;
  readonly link: string;
  readonly phase: string;
  readonly all: string;
  /** Above a tier's costs as a share of its gross revenue. */
  readonly ofGross: (tier: string) => string;
  readonly allLinks: string;
  readonly tornado: string;
  readonly tornadoHint: string;
  readonly driver: string;
  readonly better: string;
  readonly worse: string;
  readonly profitBetter: string;
  readonly profitWorse: string;
  readonly bands: string;
  readonly bandsHint: string;
  readonly bandUnknown: string;
  readonly discounts: string;
  readonly discountsHint: (median: string) => string;
  readonly grossRevenue: string;
  readonly discountMoney: string;
  readonly discountRate: string;
  readonly overDiscounted: string;
  readonly underRecognised: string;
  readonly discountNames: string;
  /** Some of those who have a flag, and how many more there are. */
  readonly named: (flag: string, count: number, names: readonly string[], more: number) => string;
  readonly ranking: string;
  readonly rankingHint: string;
  readonly whale: {
    readonly heading: string;
    readonly rank: string;
    readonly cumulative: string;
    readonly peak: (value: string, rank: string) => string;
    readonly end: (value: string, rank: string) => string;
    readonly story: (story: WhaleStory) => string;
  };
  readonly steps: {
    readonly heading: string;
    readonly step: string;
    readonly amount: string;
    /** Short: they stand along an axis. */
    readonly names: Readonly<Record<ProfitStep, string>>;
    /** Headers of what the columns stand on and are made of. */
    readonly base: string;
    readonly sums: string;
    readonly costs: string;
    readonly costsBelow: string;
    readonly gains: string;
    readonly gainsBelow: string;
  };
  readonly charts: {
    readonly bands: (ratio: string, losing: number, known: number) => string;
    readonly costs: (link: string, share: string) => string;
    readonly tornado: (driver: string, swing: string, isProfit: boolean) => string;
    readonly discounts: (over: number, under: number) => string;
    readonly ranked: string;
  };
}

export function profitTabWords(language: Language): ProfitTabWords {
  return language === "zh" ? profitTabInChinese : profitTabInEnglish;
}
