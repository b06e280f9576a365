import { numberText } from "./numberText.ts";
import { ordinalText } from "./ordinalText.ts";
import type { ProfitTabWords, WhaleStory } from "./profitTab.ts";

export const profitTabInEnglish: ProfitTabWords = {
  title: "Profit per customer",
  subtitle: (sheets, currency) =>
    `From ${sheets.length > 1 ? "the tabs" : "the tab"} ${sheets.map((sheet) => `“${sheet}”`).join(", ")}${currency === "" ? "" : `, amounts in ${currency}`}. Written anew at every profit run.`,
  headlines: {
    netRevenue: "Net revenue",
    contribution: "Contribution",
    contributionRate: "Contribution of net revenue",
    profit: "Profit",
    ltvToCac: "LTV:CAC of the portfolio",
    customers: "Customers",
    unprofitable: "Unprofitable customers",
    peak: "Peak of cumulative profit",
    peakShare: "Peak, share of profit",
    band: "LTV:CAC reads",
  },
  notices: "Good to know",
  byTier: "Profit by tier",
  tier: "Tier",
  customers: "Customers",
  unallocated: "Unallocated",
  total: "Total",
  byTierHint:
    "The tiers and what is unallocated add up to the total. Overhead is not shared out, and rows without a customer are not counted.",
  costs: "Cost by link of the value chain",
  costsHint:
    "In money, then as a share of each tier's gross revenue: the darkest cell of a row is where it costs most.",
  phases: "Cost by phase of the purchase",
  link: "Link",
  phase: "Phase of the purchase",
  all: "All",
  ofGross: (tier) => `${tier}, of gross`,
  allLinks: "All costs",
  tornado: "What moves value most",
  tornadoHint:
    "Each driver is made a tenth better and a tenth worse, alone, for everybody; volumes stay. Value is the sum of LTV − acquisition cost.",
  driver: "Driver",
  better: "Value, 10\u00a0% better",
  worse: "Value, 10\u00a0% worse",
  profitBetter: "Profit, 10\u00a0% better",
  profitWorse: "Profit, 10\u00a0% worse",
  bands: "LTV:CAC by tier",
  bandsHint: "Customers by band. A guide, not a verdict.",
  bandUnknown: "Not known",
  discounts: "Discount against value",
  discountsHint: (median) =>
    `Median discount: ${median} of gross revenue. Over-discounted: Low tier above it. Under-recognised: High tier below it.`,
  grossRevenue: "Gross revenue",
  discountMoney: "Discounts",
  discountRate: "Discount %",
  overDiscounted: "Over-discounted",
  underRecognised: "Under-recognised",
  discountNames: "Discounts to look at",
  named: (flag, count, names, more) =>
    `${flag} (${numberText(count)}): ${names.join(", ")}${more > 0 ? ` and ${numberText(more)} more` : ""}`,
  ranking: "All customers by profit",
  rankingHint: "Point at a header to read how its column is calculated.",
  whale: {
    heading: "Whale curve",
    rank: "Customers",
    cumulative: "Cumulative profit",
    peak: (value, rank) => `Peak: ${value} at customer ${rank}`,
    end: (value, rank) => `End: ${value} at customer ${rank}`,
    story: whaleStory,
  },
  steps: {
    heading: "From gross revenue to profit",
    step: "Step",
    amount: "Amount",
    names: {
      grossRevenue: "Gross revenue",
      discounts: "Discounts",
      returns: "Returns",
      netRevenue: "Net revenue",
      goods: "Goods",
      logistics: "Logistics",
      service: "Service",
      savings: "Savings",
      contribution: "Contribution",
      acquisition: "Acquisition",
      profit: "Profit",
    },
    base: "Stands on",
    sums: "Sum",
    costs: "Cost",
    costsBelow: "Cost, below 0",
    gains: "Saving",
    gainsBelow: "Saving, below 0",
  },
  charts: {
    bands: (ratio, losing, known) =>
      losing === 0
        ? `LTV:CAC ${ratio}: nobody is below 1`
        : `LTV:CAC ${ratio}: ${numberText(losing)} of ${numberText(known)} customers ${losing === 1 ? "is" : "are"} below 1`,
    costs: (link, share) => `Largest cost: ${link}, ${share} of gross revenue`,
    tornado: (driver, swing, isProfit) =>
      `${driver} moves ${isProfit ? "profit" : "value"} most: up to ${swing} for 10\u00a0%`,
    discounts: (over, under) =>
      `Discounts: ${numberText(over)} over-discounted, ${numberText(under)} under-recognised`,
    ranked: "Customers, ranked by profit",
  },
};

function whaleStory({ customers, unprofitable, givenBack, worst }: WhaleStory): string {
  if (worst === null)
    return `Nobody takes profit back: no customer of ${numberText(customers)} loses money.`;
  const taken =
    unprofitable === customers
      ? `No customer earns: together they lose ${givenBack}.`
      : `${numberText(unprofitable)} ${unprofitable === 1 ? "customer takes" : "customers take"} back ${givenBack} of profit.`;
  if (customers === 1) return taken;
  const isLarge = worst.byRevenue <= customers / 2;
  return isLarge
    ? `${taken} ${worst.name} is ${ordinalText(worst.byRevenue)} by revenue and last by profit.`
    : `${taken} ${worst.name} loses most: ${worst.loss}.`;
}
