import { numberText } from "./numberText.ts";
import type { ProfitTabWords, WhaleStory } from "./profitTab.ts";

export const profitTabInChinese: ProfitTabWords = {
  title: "客户利润",
  subtitle: (sheets, currency) =>
    `数据来自工作表${sheets.map((sheet) => `“${sheet}”`).join("、")}${currency === "" ? "" : `，金额单位${currency}`}。每次计算利润都会重写本表。`,
  headlines: {
    netRevenue: "净收入",
    contribution: "贡献毛益",
    contributionRate: "贡献率（占净收入）",
    profit: "利润",
    ltvToCac: "整体 LTV:CAC",
    customers: "客户数",
    unprofitable: "亏损客户数",
    peak: "累计利润峰值",
    peakShare: "峰值占总利润",
    band: "LTV:CAC 水平",
  },
  notices: "须知",
  byTier: "各等级利润",
  tier: "价值等级",
  customers: "客户数",
  unallocated: "未分摊",
  total: "合计",
  byTierHint: "各等级与未分摊相加等于合计。公共费用不予分摊，没有客户的行不计入。",
  costs: "价值链各环节成本",
  costsHint: "先列金额，再列占该等级毛收入的比例；每行颜色最深处即成本最高的等级。",
  phases: "购买各阶段成本",
  link: "环节",
  phase: "购买阶段",
  all: "全部",
  ofGross: (tier) => `${tier}占比`,
  allLinks: "成本合计",
  tornado: "哪个因素最影响价值",
  tornadoHint: "每次只改一个因素，对所有客户改善或恶化10%，销量不变。价值为 LTV − 获客成本之和。",
  driver: "因素",
  better: "价值：改善10%",
  worse: "价值：恶化10%",
  profitBetter: "利润：改善10%",
  profitWorse: "利润：恶化10%",
  bands: "各等级 LTV:CAC",
  bandsHint: "按区间统计的客户数。仅供参考，不是结论。",
  bandUnknown: "未知",
  discounts: "折扣与价值",
  discountsHint: (median) =>
    `折扣率中位数：毛收入的${median}。折扣过多：低价值客户高于中位数；回馈不足：高价值客户低于中位数。`,
  grossRevenue: "毛收入",
  discountMoney: "折扣",
  discountRate: "折扣率",
  overDiscounted: "折扣过多",
  underRecognised: "回馈不足",
  discountNames: "值得关注的折扣",
  named: (flag, count, names, more) =>
    `${flag}（${numberText(count)}位）：${names.join("、")}${more > 0 ? `，另有${numberText(more)}位` : ""}`,
  ranking: "全部客户（按利润排名）",
  rankingHint: "将鼠标移到表头上，可查看该列的算法。",
  whale: {
    heading: "鲸鱼曲线",
    rank: "客户数",
    cumulative: "累计利润",
    peak: (value, rank) => `峰值：${value}（第${rank}位）`,
    end: (value, rank) => `终点：${value}（第${rank}位）`,
    story: whaleStory,
  },
  steps: {
    heading: "从毛收入到利润",
    step: "步骤",
    amount: "金额",
    names: {
      grossRevenue: "毛收入",
      discounts: "折扣",
      returns: "退货",
      netRevenue: "净收入",
      goods: "商品",
      logistics: "物流",
      service: "服务",
      savings: "节约",
      contribution: "贡献毛益",
      acquisition: "获客",
      profit: "利润",
    },
    base: "起点",
    sums: "小计",
    costs: "成本",
    costsBelow: "成本（零以下）",
    gains: "节约",
    gainsBelow: "节约（零以下）",
  },
  charts: {
    bands: (ratio, losing, known) =>
      losing === 0
        ? `LTV:CAC ${ratio}：没有客户低于1`
        : `LTV:CAC ${ratio}：${numberText(known)}位客户中${numberText(losing)}位低于1`,
    costs: (link, share) => `最大的成本是${link}，占毛收入的${share}`,
    tornado: (driver, swing, isProfit) =>
      `${driver}对${isProfit ? "利润" : "价值"}影响最大：变动10%最多${swing}`,
    discounts: (over, under) =>
      `折扣：${numberText(over)}位折扣过多，${numberText(under)}位回馈不足`,
    ranked: "客户（按利润排名）",
  },
};

function whaleStory({ customers, unprofitable, givenBack, worst }: WhaleStory): string {
  if (worst === null) return `没有客户侵蚀利润：${numberText(customers)}位客户均不亏损。`;
  const taken =
    unprofitable === customers
      ? `没有客户盈利，合计亏损${givenBack}。`
      : `${numberText(unprofitable)}位客户吞掉了${givenBack}的利润。`;
  if (customers === 1) return taken;
  return worst.byRevenue <= customers / 2
    ? `${taken}${worst.name}收入排第${numberText(worst.byRevenue)}，利润却垫底。`
    : `${taken}${worst.name}亏损最多：${worst.loss}。`;
}
