/**
 * What the sidebar says of a run that stands: three sentences, then details on demand.
 */
import type { Language } from "./language.ts";

const english = {
  result: "Your customers are scored",
  resultOf: (customers: string, sheets: string) => `${customers} from ${sheets}`,
  withProspects: (customers: string, prospects: string, isOne: boolean) =>
    `${customers} scored, ${prospects} ${isOne ? "prospect" : "prospects"} listed`,
  sheetName: (sheet: string) => `“${sheet}”`,
  asOf: (date: string) => `As of ${date}`,
  scoredLocally: "Computed in your sheet",
  highBring: (customers: string, isOne: boolean, tier: string, share: string, money: string) =>
    `${customers} ${isOne ? "customer is" : "customers are"} ${tier} and ${isOne ? "brings" : "bring"} ${share} of your revenue (${money}).`,
  highCount: (customers: string, isOne: boolean, tier: string) =>
    `${customers} ${isOne ? "customer is" : "customers are"} ${tier}.`,
  nobodyScored: (customers: string) => `${customers} listed with their facts, without scores.`,
  attention: (customers: string, isOne: boolean, high: string, medium: string, money: string) =>
    `${customers} ${high} or ${medium} ${isOne ? "customer needs" : "customers need"} attention: overdue for the next order${money === "" ? "" : `, ${money} spent so far`}.`,
  noAttention: (high: string, medium: string) => `No ${high} or ${medium} customer is overdue.`,
  expected: (money: string, horizon: string) =>
    `About ${money} is expected over the next ${horizon}.`,
  noExpected: "Without amounts there is no expected value; orders and dates were scored.",
  tiers: "Tiers",
  shareOfRevenue: (share: string) => `${share} of revenue`,
  shareOfCustomers: (share: string) => `${share} of customers`,
  segments: "Segments",
  customersHeader: "Customers",
  revenueHeader: "Revenue",
  notScored: "Not scored",
  store: "Your store",
  facts: {
    topFifth: (share: string) => `Your top 20% bring ${share} of your revenue.`,
    customers: "Customers with orders",
    prospects: "Prospects, not scored",
    orders: "Orders",
    revenue: "Revenue",
    averageOrder: "Average order",
    usualInterval: "Usual interval",
    days: (days: string) => `${days} days`,
    oneTime: "Ordered only once",
    expected: (horizon: string) => `Expected, ${horizon}`,
    range: (low: string, high: string) => `(80% range ${low}–${high})`,
  },
  predictionOff: "Prediction is off",
  notices: "Good to know",
  dataCheck: "Data check of this run",
  newTabs: "Your new tabs",
  columnsBeside: (sheet: string) => `Columns stand beside your table on “${sheet}”, too.`,
  undo: "Undo last run",
  undoAsk: "Bring everything back as it was before this run?",
  undoYes: "Undo the run",
  undoNo: "Keep it",
  undoing: "Bringing it back…",
};

export type UnderstandWords = typeof english;

const chinese: UnderstandWords = {
  result: "评分完成",
  resultOf: (customers, sheets) => `${sheets}中的${customers}`,
  withProspects: (customers, prospects) =>
    `${customers}位客户（已评分）和${prospects}位潜在客户（仅列出）`,
  sheetName: (sheet) => `“${sheet}”`,
  asOf: (date) => `基准日：${date}`,
  scoredLocally: "本次在表格内计算",
  highBring: (customers, _isOne, tier, share, money) =>
    `${customers}位${tier}客户贡献了${share}的消费（${money}）。`,
  highCount: (customers, _isOne, tier) => `有${customers}位${tier}客户。`,
  nobodyScored: (customers) => `已列出${customers}的基本情况，未评分。`,
  attention: (customers, _isOne, high, medium, money) =>
    `${customers}位${high}或${medium}客户逾期未购，需要关注${money === "" ? "" : `，此前共消费${money}`}。`,
  noAttention: (high, medium) => `${high}和${medium}客户中没有人逾期未购。`,
  expected: (money, horizon) => `未来${horizon}预计带来约${money}。`,
  noExpected: "没有金额，因此不估算预期价值；已按订单和日期评分。",
  tiers: "价值等级",
  shareOfRevenue: (share) => `占消费${share}`,
  shareOfCustomers: (share) => `占客户${share}`,
  segments: "客户分群",
  customersHeader: "客户数",
  revenueHeader: "消费金额",
  notScored: "未评分",
  store: "店铺概况",
  facts: {
    topFifth: (share) => `前20%的客户贡献了${share}的消费。`,
    customers: "有订单的客户",
    prospects: "潜在客户（未评分）",
    orders: "订单数",
    revenue: "消费金额",
    averageOrder: "平均每单金额",
    usualInterval: "通常间隔",
    days: (days) => `${days}天`,
    oneTime: "仅下过一单",
    expected: (horizon) => `未来${horizon}预期`,
    range: (low, high) => `（80%区间${low}–${high}）`,
  },
  predictionOff: "预测已关闭",
  notices: "须知",
  dataCheck: "本次的数据检查",
  newTabs: "新工作表",
  columnsBeside: (sheet) => `“${sheet}”的表格旁也写有结果列。`,
  undo: "撤销上次运行",
  undoAsk: "要恢复到这次运行之前的样子吗？",
  undoYes: "撤销这次运行",
  undoNo: "保留",
  undoing: "正在恢复…",
};

export const understandWords: Readonly<Record<Language, UnderstandWords>> = {
  en: english,
  zh: chinese,
};
