/**
 * The columns of the customers' tab, in their order (what a reader looks for first stands before the long sentence): what each is called and what its header's note says.
 */
import type { Language } from "./language.ts";

export const customerColumnIds = [
  "customer",
  "tier",
  "score",
  "segment",
  "revenue",
  "orders",
  "daysSinceLastOrder",
  "expectedValue",
  "why",
  "flags",
  "r",
  "f",
  "m",
  "chanceActive",
  "expectedOrders",
  "expectedValueLow",
  "expectedValueHigh",
  "usualInterval",
  "nextOrderExpected",
  "eightClass",
  "confidence",
] as const;
export type CustomerColumnId = (typeof customerColumnIds)[number];

export interface ColumnWords {
  readonly header: string;
  readonly note: string;
}

export function customerColumnWords(id: CustomerColumnId, language: Language): ColumnWords {
  return language === "zh" ? chineseColumns[id] : englishColumns[id];
}

const englishColumns: Readonly<Record<CustomerColumnId, ColumnWords>> = {
  customer: {
    header: "Customer",
    note: "As first written in your table. It stays in this document: only a pseudonym and numbers are sent for scoring. This tab is written anew at every run, so keep your own remarks elsewhere.",
  },
  tier: {
    header: "Tier",
    note: "High: the best 20 % by score. Medium: the next 30 %. Low: the rest. Customers with the same score share a tier.",
  },
  score: {
    header: "Score",
    note: "Value score, 0–100: 45 parts present value (revenue and orders), 40 parts future value (expected value), 15 parts social value (recommendation). A part that is not known is left out and the others fill its place.",
  },
  segment: {
    header: "Segment",
    note: "One of eleven groups by the scores R, F and M and the number of orders; Prospect without an order.",
  },
  why: { header: "Why", note: "What puts the customer in this tier, in one sentence." },
  flags: {
    header: "Flags",
    note: "Big first order: one order so far, and M is 4 or 5. Overdue: silent for more than twice the usual interval.",
  },
  daysSinceLastOrder: {
    header: "Days since last order",
    note: "Whole days from the last order to the as-of date of the run.",
  },
  orders: {
    header: "Orders",
    note: "Orders that count: not cancelled, refunded in full or unpaid, each once.",
  },
  revenue: {
    header: "Revenue",
    note: "Money of these orders, refunds taken off. Revenue, not profit.",
  },
  r: {
    header: "R",
    note: "Recency score, 1–5. 5: the last order is more recent than that of at least 80 % of your customers.",
  },
  f: {
    header: "F",
    note: "Frequency score, 1–5. 5: more orders than at least 80 % of your customers.",
  },
  m: {
    header: "M",
    note: "Money score, 1–5. 5: more revenue than at least 80 % of your customers.",
  },
  chanceActive: {
    header: "Chance still active",
    note: "100 % within the usual interval; each further interval of silence leaves 80 % of it.",
  },
  expectedOrders: {
    header: "Expected orders (12 months)",
    note: "Orders to expect in the 12 months after the as-of date, the chance still active included.",
  },
  expectedValue: {
    header: "Expected value (12 months)",
    note: "Expected orders × what an order of this customer is expected to bring. Revenue, not profit.",
  },
  expectedValueLow: {
    header: "Low end (80\u00a0%)",
    note: "In 1 case of 10 it will be less than this.",
  },
  expectedValueHigh: {
    header: "High end (80\u00a0%)",
    note: "In 1 case of 10 it will be more than this.",
  },
  usualInterval: {
    header: "Usual interval (days)",
    note: "Days between two orders of this customer: their own mean, drawn towards your store's the fewer orders there are.",
  },
  nextOrderExpected: {
    header: "Next order expected",
    note: "Last order plus the usual interval. A date before the as-of date: the order is late.",
  },
  eightClass: {
    header: "Eight-class view",
    note: "Recency, frequency and money each against the average of your customers: the eight classes used in China.",
  },
  confidence: {
    header: "Confidence",
    note: "How far the numbers of this row can be trusted, and what limits it.",
  },
};

const chineseColumns: Readonly<Record<CustomerColumnId, ColumnWords>> = {
  customer: {
    header: "客户",
    note: "按您表格中首次出现的写法。客户名称只留在本文档内：评分时仅发送假名和数字。本工作表每次评分都会重写，请把自己的备注写在别处。",
  },
  tier: {
    header: "价值等级",
    note: "高价值：评分最高的20%；中价值：其后的30%；低价值：其余。评分相同则等级相同。",
  },
  score: {
    header: "价值评分",
    note: "0–100分：现在价值（消费与订单）占45份，未来价值（预期价值）占40份，社会价值（推荐意愿）占15份。未知的部分不计，由其余部分补足。",
  },
  segment: {
    header: "客户分群",
    note: "按R、F、M评分和订单数划分的11个群体；没有订单的为潜在客户。",
  },
  why: { header: "原因", note: "用一句话说明为何属于该等级。" },
  flags: {
    header: "标记",
    note: "大额首单：只有一笔订单且M为4或5。逾期未购：超过两个通常间隔未下单。",
  },
  daysSinceLastOrder: { header: "未下单天数", note: "从最近一次下单到评分基准日的整天数。" },
  orders: {
    header: "订单数",
    note: "计入的订单：不含已取消、全额退款和未付款的订单，每单只计一次。",
  },
  revenue: { header: "消费金额", note: "这些订单的金额，已扣除退款。为收入，而非利润。" },
  r: { header: "R", note: "最近购买评分，1–5。5分：比至少80%的客户更近期下单。" },
  f: { header: "F", note: "购买频次评分，1–5。5分：订单数多于至少80%的客户。" },
  m: { header: "M", note: "消费金额评分，1–5。5分：消费高于至少80%的客户。" },
  chanceActive: {
    header: "仍活跃概率",
    note: "在通常间隔之内为100%；此后每沉默一个间隔，概率降为原来的80%。",
  },
  expectedOrders: {
    header: "12个月预期订单数",
    note: "评分基准日之后12个月内预期的订单数，已计入仍活跃概率。",
  },
  expectedValue: {
    header: "12个月预期价值",
    note: "预期订单数 × 该客户每单的预期金额。为收入，而非利润。",
  },
  expectedValueLow: { header: "下限（80%）", note: "低于此数的可能性为十分之一。" },
  expectedValueHigh: { header: "上限（80%）", note: "高于此数的可能性为十分之一。" },
  usualInterval: {
    header: "通常间隔（天）",
    note: "该客户两次下单之间的天数：以其自身平均为准，订单越少越接近全店水平。",
  },
  nextOrderExpected: {
    header: "预计下次下单",
    note: "最近一次下单加通常间隔。早于评分基准日表示已经逾期。",
  },
  eightClass: {
    header: "八类客户",
    note: "最近购买、频次、金额分别与全体客户的平均值比较所得的八类。",
  },
  confidence: { header: "可信度", note: "本行数字的可信程度，以及限制它的因素。" },
};
