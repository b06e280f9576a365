import type { DashboardWords } from "./dashboard.ts";
import { numberText } from "./numberText.ts";

export const dashboardInEnglish: DashboardWords = {
  title: "Customer value",
  subtitle: (sheets, asOf, currency) =>
    `From ${sheets.length > 1 ? "the tabs" : "the tab"} ${sheets.map((sheet) => `“${sheet}”`).join(", ")}, as of ${asOf}${currency === "" ? "" : `, amounts in ${currency}`}. Written anew at every run.`,
  headlines: {
    customers: "Customers",
    orders: "Orders",
    revenue: "Revenue",
    expectedValue: (horizon) => `Expected value, ${horizon}`,
    oneTimeShare: "Ordered only once",
    topFifthShare: "Revenue held by the top 20 %",
    usualInterval: "Usual interval (days)",
    averageOrder: "Average order",
    asOf: "As of",
    highTierShare: (tier) => `Revenue of tier ${tier}`,
  },
  tiers: "Tiers",
  segments: "Segments",
  grid: "Recency × frequency",
  gridHint: "Customers by recency score (down) and frequency score (across); 5 is best.",
  notices: "Good to know",
  modelCard: "How this was computed",
  modelCardOn: (tab) =>
    `The tab “${tab}” has it in full: parameters, trial on the past, every constant.`,
  group: {
    tier: "Tier",
    segment: "Segment",
    customers: "Customers",
    customersShare: "Share of customers",
    revenue: "Revenue",
    revenueShare: "Share of revenue",
    expectedValue: "Expected value",
    expectedValueLow: "Low end (80\u00a0%)",
    expectedValueHigh: "High end (80\u00a0%)",
    total: "All",
    notScored: "Not scored",
  },
  rangeHint:
    "Low end and high end: the 80 % range of each group's total. Ranges of groups do not add up to that of all.",
  concentration: "Value concentration",
  topShare: "Top customers",
  percent: (share) => `${numberText(100 * share, 1)}\u00a0%`,
  ifAlike: "If all spent alike",
  nextOrders: "Next orders",
  nextOrdersHint: "Customers by the week in which their next order is expected.",
  weekFrom: "Week from",
  day: (month, day) => `${MONTHS[month - 1]} ${day}`,
  later: "Later",
  late: "Past their date",
  charts: {
    tiers: (best, share) =>
      share === null ? "Tier share" : `Tier share: ${best} brings ${share} of revenue`,
    segments: (first, share) =>
      share === null ? "Segments by size" : `Segments by value: ${first} brings ${share}`,
    concentration: (share) => `Value concentration: your top 20 % bring ${share}`,
    expected: (best, share) => `Expected value by tier: ${best} brings ${share}`,
    nextOrders: (expected, late) =>
      `Next orders: ${expected} expected in 8 weeks, ${late} past their date`,
    grid: (good, all) => `Recency × frequency grid: ${good} of ${all} score 4–5 on both`,
    recency: "Recency score",
    customers: "Customers",
    shareOfCustomers: "Share of customers, biggest spenders first",
  },
};

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
