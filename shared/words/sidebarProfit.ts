/**
 * What the sidebar says of a profit run: no more than where to look. Numbers, money and names come in as text.
 */
import type { Language } from "./language.ts";

const english = {
  running: "Calculating profit",
  title: "Profit of your customers",
  totals: (customers: string, netRevenue: string, contribution: string, profit: string) =>
    `${customers}: net revenue ${netRevenue}, contribution ${contribution}, profit ${profit}.`,
  losing: (count: string, isOne: boolean, givenBack: string) =>
    `${count} ${isOne ? "customer loses" : "customers lose"} money and take${isOne ? "s" : ""} back ${givenBack} of profit.`,
  nobodyLoses: "Nobody loses money.",
  intoProfit: (names: string) => `Out of loss since the last run: ${names}.`,
  intoLoss: (names: string) => `Into loss since the last run: ${names}.`,
  andMore: (names: string, more: string) => `${names} and ${more} more`,
  hint: "Try other discounts, prices and costs: profit follows at once, your data stays.",
};

const chinese: typeof english = {
  running: "正在计算利润",
  title: "客户利润",
  totals: (customers, netRevenue, contribution, profit) =>
    `${customers}：净收入${netRevenue}，贡献毛益${contribution}，利润${profit}。`,
  losing: (count, _isOne, givenBack) => `${count}位客户亏损，合计吃掉利润${givenBack}。`,
  nobodyLoses: "没有亏损客户。",
  intoProfit: (names) => `自上次计算以来扭亏为盈：${names}。`,
  intoLoss: (names) => `自上次计算以来由盈转亏：${names}。`,
  andMore: (names, more) => `${names}等，另有${more}位`,
  hint: "试试其他折扣、价格和成本：利润随即更新，数据不变。",
};

export const profitWords: Readonly<Record<Language, typeof english>> = {
  en: english,
  zh: chinese,
};
