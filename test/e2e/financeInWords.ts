/**
 * Journey 4c as its reader sees it, in both languages: the words around its numbers, typed from the journey.
 * (longer than 250 lines: every word of it, twice)
 */
export interface FinanceWords {
  readonly extensions: string;
  readonly entry: string;
  readonly profit: string;
  readonly result: string;
  readonly scoreInstead: string;
  readonly scored: string;
  readonly identify: string;
  readonly increase: string;
  readonly whatIf: string;
  readonly undo: string;
  readonly undoSure: string;
  readonly tabs: {
    readonly profit: string;
    readonly fixList: string;
    readonly unitCurve: string;
    readonly scenarios: string;
    readonly customers: string;
  };
  /** Each stands above its number. */
  readonly headlines: {
    readonly netRevenue: string;
    readonly contribution: string;
    readonly profit: string;
    readonly ltvToCac: string;
    readonly peak: string;
    readonly peakShare: string;
    readonly unprofitable: string;
  };
  /** Headers of the ranking, in the order of a customer's numbers in the journey. */
  readonly columns: readonly string[];
  readonly rank: string;
  readonly tier: string;
  readonly flags: string;
  readonly never: string;
  readonly tiers: { readonly high: string; readonly medium: string; readonly low: string };
  readonly unallocated: string;
  readonly total: string;
  readonly unprofitableFlag: string;
  readonly healthy: string;
  readonly whaleTitle: string;
  readonly peakMark: string;
  readonly endMark: string;
  readonly medians: RegExp;
  readonly overlap: string;
  readonly levers: Readonly<Record<string, string>>;
  /** What is suggested says at least this, by customer. */
  readonly actions: Readonly<Record<string, RegExp>>;
  readonly leavesOut: RegExp;
  readonly besideProfit: string;
  readonly besideScore: string;
  readonly window: {
    readonly find: string;
    readonly discount: string;
    readonly service: string;
    readonly results: string;
    readonly profitOfCobalt: string;
    readonly totalProfit: string;
    readonly whale: RegExp;
    readonly scenarios: string;
    readonly name: string;
    readonly save: string;
    readonly saved: RegExp;
    readonly close: string;
  };
  readonly scenario: string;
  readonly intoProfit: string;
  readonly crossedOut: RegExp;
  readonly curve: {
    readonly headers: readonly string[];
    readonly lossArea: string;
    readonly profitArea: string;
    readonly crossings: string;
    readonly breakEven: string;
    readonly chart: string;
  };
}

export const inEnglish: FinanceWords = {
  extensions: "Extensions",
  entry: "Score my customers",
  profit: "Profit & break-even",
  result: "Profit of your customers",
  scoreInstead: "Score my customers",
  scored: "Your customers are scored",
  identify: "Identify",
  increase: "Increase",
  whatIf: "What if…",
  undo: "Undo last run",
  undoSure: "Undo the run",
  tabs: {
    profit: "CV Profit",
    fixList: "CV Fix list",
    unitCurve: "CV Unit curve",
    scenarios: "CV Scenarios",
    customers: "CV Customers",
  },
  headlines: {
    netRevenue: "Net revenue",
    contribution: "Contribution",
    profit: "Profit",
    ltvToCac: "LTV:CAC of the portfolio",
    peak: "Peak of cumulative profit",
    peakShare: "Peak, share of profit",
    unprofitable: "Unprofitable customers",
  },
  columns: [
    "Customer",
    "Net revenue",
    "Contribution",
    "Contribution %",
    "Profit",
    "Cumulative %",
    "Contribution a month",
    "Payback (months)",
    "LTV, 36 months",
    "LTV:CAC",
    "Cost-to-serve %",
    "Relationship value",
  ],
  rank: "Rank",
  tier: "Tier",
  flags: "Flags",
  never: "never",
  tiers: { high: "High", medium: "Medium", low: "Low" },
  unallocated: "Unallocated",
  total: "Total",
  unprofitableFlag: "Unprofitable – fix first",
  healthy: "Healthy",
  whaleTitle:
    "4 customers take back 84,400 of profit. Cobalt Mfg is 2nd by revenue and last by profit.",
  peakMark: "Peak: 292,750 at customer 8",
  endMark: "End: 208,350 at customer 12",
  medians: /cost-to-serve 12\.6\s%, discounts 2\.0\s%, returns 1\.0\s%, gross margin 44\.5\s%/,
  overlap: "Levers overlap (price is affected by discount). Do not add them.",
  levers: {
    costToServe: "Cost-to-serve",
    discounts: "Discounts",
    returns: "Returns",
    margin: "Margin / price",
  },
  actions: {
    "Cobalt Mfg": /service-level tier or paid support; renegotiate rebates/i,
    "Larch Schools": /minimum order/i,
    "Indigo Events": /prepaid/i,
    "Grove Gyms": /digital support first/i,
  },
  leavesOut: /leaves out goods, returns, service and logistics/,
  besideProfit: "CV · Profit",
  besideScore: "CV · Score",
  window: {
    find: "Find a customer",
    discount: "Discount rate, in percent",
    service: "Service cost, change in percent",
    results: "Result",
    profitOfCobalt: "Profit of Cobalt Mfg",
    totalProfit: "Total profit",
    whale: /peaks at 293,550 with 9\D.*ends at 252,150/,
    scenarios: "Scenarios",
    name: "Name",
    save: "Save scenario",
    saved: /Saved “Cobalt at 8 %”/,
    close: "Close the window",
  },
  scenario: "Cobalt at 8 %",
  intoProfit: "Out of loss since the last run: Grove Gyms.",
  crossedOut: /out of a loss \(1\): Grove Gyms/,
  curve: {
    headers: ["Month since start", "Average revenue", "Average cost"],
    lossArea: "Loss area A",
    profitArea: "Profit area B",
    crossings: "Curves cross in period",
    breakEven: "Break-even in period",
    chart: "One customer: what was spent is earned back in period 6",
  },
};

export const inChinese: FinanceWords = {
  extensions: "扩展程序",
  entry: "为客户评分",
  profit: "利润与盈亏平衡",
  result: "客户利润",
  scoreInstead: "为客户评分",
  scored: "评分完成",
  identify: "识别",
  increase: "提升",
  whatIf: "假设分析…",
  undo: "撤销上次运行",
  undoSure: "撤销这次运行",
  tabs: {
    profit: "客户价值 利润",
    fixList: "客户价值 修复清单",
    unitCurve: "客户价值 单位曲线",
    scenarios: "客户价值 方案",
    customers: "客户价值 客户",
  },
  headlines: {
    netRevenue: "净收入",
    contribution: "贡献毛益",
    profit: "利润",
    ltvToCac: "整体 LTV:CAC",
    peak: "累计利润峰值",
    peakShare: "峰值占总利润",
    unprofitable: "亏损客户数",
  },
  columns: [
    "客户",
    "净收入",
    "贡献毛益",
    "贡献率",
    "利润",
    "累计占比",
    "月均贡献",
    "回本月数",
    "36个月LTV",
    "LTV:CAC",
    "服务成本率",
    "关系价值",
  ],
  rank: "排名",
  tier: "价值等级",
  flags: "提示",
  never: "无法回本",
  tiers: { high: "高价值", medium: "中价值", low: "低价值" },
  unallocated: "未分摊",
  total: "合计",
  unprofitableFlag: "亏损，优先修复",
  healthy: "健康",
  whaleTitle: "4位客户吞掉了84,400的利润。Cobalt Mfg收入排第2，利润却垫底。",
  peakMark: "峰值：292,750（第8位）",
  endMark: "终点：208,350（第12位）",
  medians: /服务成本率12\.6%，折扣率2\.0%，退货率1\.0%，毛利率44\.5%/,
  overlap: "各项举措相互重叠（折扣会影响价格），请勿相加。",
  levers: { costToServe: "服务成本", discounts: "折扣", returns: "退货", margin: "毛利/价格" },
  actions: {
    "Cobalt Mfg": /返利|折扣/,
    "Larch Schools": /起订/,
    "Indigo Events": /预付/,
    "Grove Gyms": /数字|线上|自助/,
  },
  leavesOut: /未计入商品成本、退货、服务和物流/,
  besideProfit: "客户价值 · 利润",
  besideScore: "客户价值 · 价值评分",
  window: {
    find: "查找客户",
    discount: "折扣率（百分比）",
    service: "服务成本变动（百分比）",
    results: "结果",
    profitOfCobalt: "Cobalt Mfg的利润",
    totalProfit: "总利润",
    whale: /第9位客户达到峰值293,550，最终为252,150/,
    scenarios: "方案对比",
    name: "名称",
    save: "保存方案",
    saved: /已保存“Cobalt 折扣8%”/,
    close: "关闭窗口",
  },
  scenario: "Cobalt 折扣8%",
  intoProfit: "自上次计算以来扭亏为盈：Grove Gyms。",
  crossedOut: /扭亏（1位）：Grove Gyms/,
  curve: {
    headers: ["第几个月", "平均收入", "平均成本"],
    lossArea: "A区域（亏损）",
    profitArea: "B区域（盈利）",
    crossings: "曲线交叉期",
    breakEven: "盈亏平衡期",
    chart: "单位客户：第6期收回全部投入",
  },
};
