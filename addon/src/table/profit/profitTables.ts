/**
 * Tables of the profit tab, row by row as they are written.
 */
import { type TierCode, tierCodes } from "#shared/engine/codes.ts";
import { shareOf } from "#shared/engine/profit/account.ts";
import { type CostByLink, costByLink, links, phases } from "#shared/engine/profit/costByLink.ts";
import { ltvBandOf, ltvBands } from "#shared/engine/profit/ltvBand.ts";
import { measureOf, type Swing, tornado } from "#shared/engine/profit/tornado.ts";
import type { Language } from "#shared/words/language.ts";
import { profitNames } from "#shared/words/profitNames.ts";
import type { ProfitTabWords } from "#shared/words/profitTab.ts";
import { tierName } from "#shared/words/tierName.ts";
import type { CellValue } from "../tabs/tabPlan.ts";
import { moneyCell, orDash } from "./profitCells.ts";
import type { ProfitFacts } from "./profitFacts.ts";
import type { ProfitRun } from "./profitRun.ts";

type Rows = readonly (readonly CellValue[])[];
type ByTier = Readonly<Record<TierCode, number>>;

/** Best first. */
export const tiersDown: readonly TierCode[] = [...tierCodes].reverse();

/** The tiers, what belongs to none, and the total: sums of exactly what stands above it. */
export function tierRows({ portfolio }: ProfitFacts, words: ProfitTabWords, language: Language) {
  const { byTier, totals, customers } = portfolio;
  const line = (label: string, count: number, amounts: readonly number[]): readonly CellValue[] => [
    label,
    count,
    ...amounts.map(moneyCell),
  ];
  const parts = tiersDown.map((code) => byTier[code]);
  const sums = (["netRevenue", "contribution", "profit"] as const).map((field) => ({
    total: totals[field],
    rest: totals[field] - parts.reduce((sum, tier) => sum + tier[field], 0),
  }));
  return {
    header: [
      words.tier,
      words.customers,
      words.headlines.netRevenue,
      words.headlines.contribution,
      words.headlines.profit,
    ],
    tiers: tiersDown.map((code) => {
      const { customers: count, netRevenue, contribution, profit } = byTier[code];
      return line(tierName(code, language), count, [netRevenue, contribution, profit]);
    }),
    unallocated: line(
      words.unallocated,
      0,
      sums.map(({ rest }) => rest),
    ),
    total: line(
      words.total,
      customers.length,
      sums.map(({ total }) => total),
    ),
  };
}

/** Money by tier and in all, then the same as shares of the tiers' gross revenue. */
export function costRows(
  { accounts }: Pick<ProfitRun, "accounts">,
  { portfolio }: ProfitFacts,
  words: ProfitTabWords,
  language: Language,
) {
  const costs: CostByLink = costByLink(accounts, portfolio.tiers);
  const gross = grossByTier(accounts, portfolio.tiers);
  const names = profitNames(language);
  const row = (label: string, amounts: ByTier): readonly CellValue[] => [
    label,
    ...tiersDown.map((code) => moneyCell(amounts[code])),
    moneyCell(sumOf(amounts)),
    ...tiersDown.map((code) => orDash(shareOf(amounts[code], gross[code]))),
    orDash(shareOf(sumOf(amounts), sumOf(gross))),
  ];
  const header = (label: string) => [
    label,
    ...tiersDown.map((code) => tierName(code, language)),
    words.all,
    ...tiersDown.map((code) => words.ofGross(tierName(code, language))),
    words.ofGross(words.all),
  ];
  const all = Object.fromEntries(
    tierCodes.map((code) => [code, links.reduce((sum, link) => sum + costs.links[link][code], 0)]),
  ) as Record<TierCode, number>;
  return {
    linkHeader: header(words.link),
    links: links.map((link) => row(names.link[link], costs.links[link])),
    total: row(words.allLinks, all),
    phaseHeader: header(words.phase),
    phases: phases.map((phase) => row(names.phase[phase], costs.phases[phase])),
    largest: largestLink(costs, sumOf(gross)),
  };
}

function largestLink(costs: CostByLink, gross: number) {
  const largest = links.reduce((best, link) =>
    sumOf(costs.links[link]) > sumOf(costs.links[best]) ? link : best,
  );
  return { link: largest, share: shareOf(sumOf(costs.links[largest]), gross) };
}

function grossByTier(accounts: ProfitRun["accounts"], tiers: readonly TierCode[]): ByTier {
  const gross = { low: 0, medium: 0, high: 0 };
  for (const [i, { grossRevenue }] of accounts.entries()) gross[tiers[i]!] += grossRevenue;
  return gross;
}

function sumOf(amounts: ByTier): number {
  return tierCodes.reduce((sum, code) => sum + amounts[code], 0);
}

/** The driver that moves most first. Value is told where it is known of anybody. */
export function tornadoRows(
  { accounts, options }: Pick<ProfitRun, "accounts" | "options">,
  words: ProfitTabWords,
  language: Language,
) {
  const swings: readonly Swing[] = tornado(accounts, options);
  const measure = measureOf(accounts);
  const { driver } = profitNames(language);
  const profits = [words.profitWorse, words.profitBetter];
  const sides = ({ worse, better }: Swing["profit"]) => [moneyCell(worse), moneyCell(better)];
  return {
    measure,
    first: swings[0]!,
    header: [
      words.driver,
      ...(measure === "equity" ? [words.worse, words.better] : []),
      ...profits,
    ],
    rows: swings.map((swing): readonly CellValue[] => [
      driver[swing.driver],
      ...(measure === "equity" ? sides(swing.equity) : []),
      ...sides(swing.profit),
    ]),
  };
}

/** Customers by tier and band. */
export function bandRows({ portfolio }: ProfitFacts, words: ProfitTabWords, language: Language) {
  const { band } = profitNames(language);
  const counts = new Map<string, number>();
  for (const [i, { ltvToCac }] of portfolio.customers.entries()) {
    const key = `${portfolio.tiers[i]!} ${ltvBandOf(ltvToCac)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const row = (code: TierCode) =>
    [...ltvBands, null].map((name) => counts.get(`${code} ${name}`) ?? 0);
  const rows: Rows = tiersDown.map((code) => [tierName(code, language), ...row(code)]);
  const all = [...ltvBands, null].map((_, i) =>
    tiersDown.reduce((sum, code) => sum + row(code)[i]!, 0),
  );
  return {
    header: [words.tier, ...ltvBands.map((code) => band[code]), words.bandUnknown],
    rows,
    total: [words.total, ...all] as readonly CellValue[],
    losing: all[0]!,
    known: portfolio.customers.length - all.at(-1)!,
  };
}

/** How discounts are given out over the tiers. */
export function discountRows(
  { accounts }: Pick<ProfitRun, "accounts">,
  { portfolio, flags }: ProfitFacts,
  words: ProfitTabWords,
  language: Language,
) {
  const gross = grossByTier(accounts, portfolio.tiers);
  const given = { low: 0, medium: 0, high: 0 };
  for (const [i, { discounts }] of accounts.entries()) given[portfolio.tiers[i]!] += discounts;
  const placesOf = (flag: "overDiscounted" | "underRecognised") =>
    [...flags.keys()].filter((place) => flags[place]!.includes(flag));
  const over = placesOf("overDiscounted");
  const under = placesOf("underRecognised");
  const row = (label: string, revenue: number, discounts: number, fits: readonly number[]) => [
    label,
    moneyCell(revenue),
    moneyCell(discounts),
    orDash(shareOf(discounts, revenue)),
    ...fits,
  ];
  return {
    over,
    under,
    header: [
      words.tier,
      words.grossRevenue,
      words.discountMoney,
      words.discountRate,
      words.overDiscounted,
      words.underRecognised,
    ],
    rows: tiersDown.map((code): readonly CellValue[] =>
      row(tierName(code, language), gross[code], given[code], [
        code === "low" ? over.length : 0,
        code === "high" ? under.length : 0,
      ]),
    ),
    total: row(words.total, sumOf(gross), sumOf(given), [over.length, under.length]),
  };
}
