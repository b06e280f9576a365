/**
 * What the sidebar says of where money is at stake and what may be spent to keep it.
 */
import type { Language } from "./language.ts";

const english = {
  stake: "Where money is at stake",
  stakeHint: (horizon: string) =>
    `Value of the next ${horizon} that is at risk because customers may have left already.`,
  noStake: "Nothing is at stake: everybody is within their usual interval.",
  noMoney: "Without amounts and dates there is no expected value to protect.",
  caps: "Spend cap",
  capsHint:
    "Type the uplift that you assume. At most a third of the value it would bring is worth spending.",
  uplift: "Uplift %",
  upliftOf: (segment: string) => `Assumed uplift of ${segment}, in percent`,
  segment: "Segment",
  perCustomer: "Each",
  total: "In all",
  basis: {
    atStake: (money: string) => `${money} at stake`,
    expected: (money: string) => `${money} expected`,
  },
  noUplift: "Without an uplift, the order says where it matters most.",
  sum: (money: string) => `At most ${money} in all.`,
  badUplift: "A percentage from 0 to 100, please.",
  second: "The second order",
  secondNobody: "Nobody has ordered only once.",
  secondFacts: (customers: string, isOne: boolean, share: string) =>
    `${customers} ${isOne ? "customer" : "customers"} (${share}) ordered only once.`,
  secondPotential: (order: string, total: string) =>
    `One more order each, at your average of ${order}, would be ${total}: the most there is.`,
  secondReturn: "If this share returns, %",
  secondReturns: (money: string, orders: string, isOne: boolean) =>
    `${money} from about ${orders} ${isOne ? "order" : "orders"}.`,
  open: "Open the dashboard",
};

export type IncreaseWords = typeof english;

const chinese: IncreaseWords = {
  stake: "哪里有流失风险",
  stakeHint: (horizon) => `未来${horizon}的价值中，因客户可能已流失而有风险的部分。`,
  noStake: "没有流失风险：所有客户都在通常间隔之内。",
  noMoney: "没有金额和日期，无法估算需要保护的预期价值。",
  caps: "投入上限",
  capsHint: "填入您假设的提升比例。最多值得投入其带来价值的三分之一。",
  uplift: "提升（%）",
  upliftOf: (segment) => `${segment}的假设提升比例（百分比）`,
  segment: "分群",
  perCustomer: "每位",
  total: "合计",
  basis: {
    atStake: (money) => `风险金额${money}`,
    expected: (money) => `预期价值${money}`,
  },
  noUplift: "未填提升比例时，顺序表示哪里最重要。",
  sum: (money) => `合计最多投入${money}。`,
  badUplift: "请输入0到100的百分比。",
  second: "促成第二单",
  secondNobody: "没有只下过一单的客户。",
  secondFacts: (customers, _isOne, share) => `${customers}位客户（${share}）只下过一单。`,
  secondPotential: (order, total) => `若每人再下一单，按平均${order}计共${total}，这是上限。`,
  secondReturn: "假设回购比例（%）",
  secondReturns: (money, orders) => `约${orders}单，共${money}。`,
  open: "打开仪表盘",
};

export const increaseWords: Readonly<Record<Language, IncreaseWords>> = {
  en: english,
  zh: chinese,
};
