/**
 * Everything that the dashboard's tab says besides names, notices and the model card.
 */
import type { Language } from "./language.ts";

export interface DashboardWords {
  readonly title: string;
  /** Beneath the title. The currency is "" when the table names none. */
  readonly subtitle: (sheet: string, asOf: string, currency: string) => string;
  readonly headlines: {
    readonly customers: string;
    readonly orders: string;
    readonly revenue: string;
    readonly expectedValue: string;
    readonly oneTimeShare: string;
    readonly topFifthShare: string;
    readonly usualInterval: string;
    readonly averageOrder: string;
    readonly asOf: string;
    readonly highTierShare: string;
  };
  readonly tiers: string;
  readonly segments: string;
  readonly grid: string;
  readonly gridHint: string;
  readonly notices: string;
  readonly modelCard: string;
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
  readonly charts: {
    readonly tiers: string;
    readonly segments: string;
    readonly grid: string;
    readonly recency: string;
    readonly customers: string;
  };
}

export function dashboardWords(language: Language): DashboardWords {
  return language === "zh" ? chinese : english;
}

const english: DashboardWords = {
  title: "Customer value",
  subtitle: (sheet, asOf, currency) =>
    `From the tab “${sheet}”, as of ${asOf}${currency === "" ? "" : `, amounts in ${currency}`}. Written anew at every run.`,
  headlines: {
    customers: "Customers",
    orders: "Orders",
    revenue: "Revenue",
    expectedValue: "Expected value, 12 months",
    oneTimeShare: "Ordered only once",
    topFifthShare: "Revenue held by the top 20 %",
    usualInterval: "Usual interval (days)",
    averageOrder: "Average order",
    asOf: "As of",
    highTierShare: "Revenue of tier High",
  },
  tiers: "Tiers",
  segments: "Segments",
  grid: "Recency × frequency",
  gridHint: "Customers by recency score (down) and frequency score (across); 5 is best.",
  notices: "Good to know",
  modelCard: "How this was computed",
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
  charts: {
    tiers: "Tier share",
    segments: "Segments",
    grid: "Recency × frequency grid",
    recency: "Recency score",
    customers: "Customers",
  },
};

const chinese: DashboardWords = {
  title: "客户价值",
  subtitle: (sheet, asOf, currency) =>
    `数据来自工作表“${sheet}”，基准日${asOf}${currency === "" ? "" : `，金额单位${currency}`}。每次评分都会重写本表。`,
  headlines: {
    customers: "客户数",
    orders: "订单数",
    revenue: "消费金额",
    expectedValue: "未来12个月预期价值",
    oneTimeShare: "仅下过一单",
    topFifthShare: "前20%客户的消费占比",
    usualInterval: "通常间隔（天）",
    averageOrder: "平均每单金额",
    asOf: "基准日",
    highTierShare: "高价值客户消费占比",
  },
  tiers: "价值等级",
  segments: "客户分群",
  grid: "最近购买 × 频次",
  gridHint: "按最近购买评分（行）和频次评分（列）统计的客户数；5分最好。",
  notices: "须知",
  modelCard: "计算方法",
  group: {
    tier: "价值等级",
    segment: "客户分群",
    customers: "客户数",
    customersShare: "客户占比",
    revenue: "消费金额",
    revenueShare: "消费占比",
    expectedValue: "预期价值",
    expectedValueLow: "下限（80%）",
    expectedValueHigh: "上限（80%）",
    total: "合计",
    notScored: "未评分",
  },
  rangeHint: "上下限为各群体合计的80%区间；各群体的区间相加不等于全体的区间。",
  charts: {
    tiers: "等级占比",
    segments: "客户分群",
    grid: "最近购买 × 频次",
    recency: "最近购买评分",
    customers: "客户数",
  },
};
