/**
 * What the sidebar says of any one customer.
 */
import type { Language } from "./language.ts";

const english = {
  title: "Any customer",
  ofSelectedRow: "Show the selected row's customer",
  hint: "Select a row on the customers' tab or in your table, or type a name:",
  name: "Customer",
  show: "Show",
  asking: "Looking the customer up…",
  unknownName: (name: string) =>
    `Nobody in the last run is called “${name}”. Type the name as it stands on the customers' tab.`,
  nobody: "No customer of the last run was found.",
  nobodyFix:
    "Select a row on the customers' tab or in your table, or type a name as it stands there.",
  backToResult: "Back to the result",
  outOf: "of 100",
  notScored: "Not scored",
  blocks: "What the score is made of",
  block: { present: "Present", future: "Future", social: "Social" },
  blockHint: {
    present: "what was spent and how often",
    future: "what is expected to come",
    social: "would recommend you",
  },
  weight: (share: string) => `weighs ${share}`,
  unknown: "not known",
  rfm: { r: "Recency", f: "Frequency", m: "Money" },
  outOfFive: (score: string) => `${score} of 5`,
  why: "Why",
  facts: {
    spend: "Spent so far",
    orders: "Orders",
    lastOrder: "Last order",
    daysAgo: (days: string, isOne: boolean) => `${days} ${isOne ? "day" : "days"} ago`,
    usualInterval: "Usual interval",
    days: (days: string, isOne: boolean) => `${days} ${isOne ? "day" : "days"}`,
    chanceActive: "Chance still active",
    expectedOrders: "Expected orders",
    expectedSpend: "Expected spend an order",
    expectedValue: "Expected value",
    range: (low: string, high: string) => `(80% range ${low}–${high})`,
    confidence: "Confidence",
  },
  next: "Next",
  due: (date: string) => `Due ${date}`,
  raises: "What would raise it",
  raise: (orders: string, isOne: boolean, amount: string) =>
    `${orders} more ${isOne ? "order" : "orders"}${amount === "" ? "" : ` of ${amount} ${isOne ? "" : "in all "}`}`.trim(),
  raised: (score: string, tier: string, _isSame: boolean) => `${score} · ${tier}`,
  history: "Orders",
  historyRow: (date: string) => `Show the order of ${date} in the sheet`,
  newestOf: (shown: string, all: string) => `The newest ${shown} of ${all}.`,
};

export type CustomerWords = typeof english;

const chinese: CustomerWords = {
  title: "查看任一客户",
  ofSelectedRow: "查看所选行的客户",
  hint: "在客户工作表或您的表格中选中一行，或输入名称：",
  name: "客户",
  show: "查看",
  asking: "正在查找客户…",
  unknownName: (name) => `上次评分中没有叫“${name}”的客户。请按客户工作表中的写法输入。`,
  nobody: "在上次评分中没有找到这位客户。",
  nobodyFix: "请在客户工作表或您的表格中选中一行，或按表中的写法输入名称。",
  backToResult: "返回结果",
  outOf: "分（满分100分）",
  notScored: "未评分",
  blocks: "评分的组成",
  block: { present: "当前价值", future: "未来价值", social: "口碑" },
  blockHint: { present: "消费了多少、多频繁", future: "预计还会带来多少", social: "是否愿意推荐" },
  weight: (share) => `权重${share}`,
  unknown: "未知",
  rfm: { r: "最近购买", f: "频次", m: "金额" },
  outOfFive: (score) => `5分中的${score}分`,
  why: "原因",
  facts: {
    spend: "累计消费",
    orders: "订单数",
    lastOrder: "最近下单",
    daysAgo: (days) => `${days}天前`,
    usualInterval: "通常间隔",
    days: (days) => `${days}天`,
    chanceActive: "仍活跃概率",
    expectedOrders: "预期订单数",
    expectedSpend: "每单预期金额",
    expectedValue: "预期价值",
    range: (low, high) => `（80%区间${low}–${high}）`,
    confidence: "可信度",
  },
  next: "下一步",
  due: (date) => `${date}前联系`,
  raises: "怎样提高评分",
  raise: (orders, isOne, amount) =>
    `再下${orders}单${amount === "" ? "" : `（${isOne ? "约" : "共约"}${amount}）`}：`,
  raised: (score, tier, isSame) => `${score}分，${isSame ? "仍" : "升"}为${tier}`,
  history: "订单记录",
  historyRow: (date) => `在表格中查看${date}的订单`,
  newestOf: (shown, all) => `最近${shown}笔，共${all}笔。`,
};

export const customerWords: Readonly<Record<Language, CustomerWords>> = {
  en: english,
  zh: chinese,
};
