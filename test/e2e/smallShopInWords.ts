/**
 * Journey 4a as its reader sees it, in both languages: the words around the numbers of
 * `golden/journeys/smallShop.json`. Typed from the journey and the model's tables of names.
 */
export interface ShopWords {
  readonly extensions: string;
  readonly entry: string;
  readonly asOf: string;
  readonly chosen: string;
  readonly score: string;
  readonly sending: string;
  readonly result: string;
  readonly tabs: {
    readonly customers: string;
    readonly dashboard: string;
    readonly dataCheck: string;
  };
  readonly charts: readonly string[];
  readonly tiers: Readonly<Record<string, string>>;
  readonly segments: Readonly<Record<string, string>>;
  /** What the cell of the eight-class view ends in. */
  readonly eightClasses: Readonly<Record<string, string>>;
  readonly bigFirstOrder: string;
  readonly reasonOfDev: string;
  /** In their order, each with its count; then the amounts of those that have one. */
  readonly findings: readonly (readonly [title: string, count: string])[];
  /** Count and money of the orders that name no customer, as the sidebar has them. */
  readonly withoutCustomer: string;
  readonly usualInterval: string;
  readonly averageOrder: string;
  readonly shares: readonly string[];
}

const eightClasses = {
  IV: "重要价值",
  ID: "重要发展",
  IK: "重要保持",
  GV: "一般价值",
  GD: "一般发展",
  GW: "一般挽留",
};

export const inEnglish: ShopWords = {
  extensions: "Extensions",
  entry: "Score my customers",
  asOf: "As of",
  chosen: "Chosen by you",
  score: "Score my customers",
  sending: "Scoring",
  result: "Your customers are scored",
  tabs: { customers: "CV Customers", dashboard: "CV Dashboard", dataCheck: "CV Data check" },
  charts: [
    "Tier share: High brings 64",
    "Segments by value",
    "Recency × frequency grid",
    "Value concentration: your top 20",
    "Expected value by tier",
    "Next orders: ",
  ],
  tiers: { high: "High", medium: "Medium", low: "Low" },
  segments: {
    CH: "Champion",
    LO: "Loyal",
    PL: "Potential Loyalist",
    NE: "New",
    PR: "Promising",
    CL: "Can't Lose Them",
    HI: "Hibernating",
    LT: "Lost",
  },
  eightClasses: Object.fromEntries(
    Object.entries(eightClasses).map(([code, name]) => [code, `(${name})`]),
  ),
  bigFirstOrder: "Big first order",
  reasonOfDev:
    "High: biggest spender (1,230, above 11 of 11) but 159 days since last order vs usual 52 — chance still active 63 %.",
  findings: [
    ["Rows read", "39"],
    ["Orders scored", "31"],
    ["Customers", "12"],
    ["Line-item continuation rows merged", "3"],
    ["Exact duplicate rows ignored", "1"],
    ["Refunded orders excluded", "1"],
    ["Cancelled/voided excluded", "1"],
    ["Unpaid (pending) excluded", "1"],
    ["Orders without customer key", "1"],
    ["Money scored", "31"],
  ],
  withoutCustomer: "1 · 33 USD",
  usualInterval: "Usual interval (days)",
  averageOrder: "Average order",
  shares: ["64.5% of revenue", "25.7% of revenue", "9.8% of revenue"],
};

export const inChinese: ShopWords = {
  extensions: "扩展程序",
  entry: "为客户评分",
  asOf: "基准日",
  chosen: "由您选定",
  score: "为客户评分",
  sending: "计算分数",
  result: "评分完成",
  tabs: {
    customers: "客户价值 客户",
    dashboard: "客户价值 仪表盘",
    dataCheck: "客户价值 数据检查",
  },
  charts: ["等级占比", "客户分群", "最近购买 × 频次"],
  tiers: { high: "高价值", medium: "中价值", low: "低价值" },
  segments: {
    CH: "明星客户",
    LO: "忠诚客户",
    PL: "潜力忠诚",
    NE: "新客户",
    PR: "有希望",
    CL: "不可失去",
    HI: "休眠",
    LT: "已流失",
  },
  eightClasses,
  bigFirstOrder: "大额首单",
  reasonOfDev:
    "高价值：消费最高（1,230，高于其余11人），但已159天未下单（通常52天），仍活跃概率63%。",
  findings: [
    ["读取行数", "39"],
    ["计入评分的订单", "31"],
    ["客户数", "12"],
    ["合并的商品续行", "3"],
    ["忽略的完全重复行", "1"],
    ["排除的已退款订单", "1"],
    ["排除的已取消或作废订单", "1"],
    ["排除的未付款订单", "1"],
    ["没有客户的订单", "1"],
    ["计入评分的金额", "31"],
  ],
  withoutCustomer: "1笔，金额33 USD",
  usualInterval: "通常间隔（天）",
  averageOrder: "平均每单金额",
  shares: ["占消费64.5%", "占消费25.7%", "占消费9.8%"],
};
