import type { Language } from "./language.ts";
import { moneyText, numberText } from "./numberText.ts";

/** The menu under Extensions, and what the sidebar is called. */
export const menuWords: Readonly<
  Record<
    Language,
    {
      readonly sidebarTitle: string;
      readonly openSidebar: string;
      readonly scoreNow: string;
      readonly profit: string;
      readonly whatIf: string;
      readonly whatIfTitle: string;
      readonly undo: string;
      readonly undone: string;
      /** @param prospects How many are listed beside them, not scored. */
      readonly scored: (customers: number, prospects: number, tab: string) => string;
      /**
       * @param profit Hundredths, of all customers.
       * @param unprofitable How many lose money.
       */
      readonly profitMade: (profit: number, unprofitable: number, tab: string) => string;
    }
  >
> = {
  en: {
    sidebarTitle: "Customer value",
    openSidebar: "Score my customers",
    scoreNow: "Score this tab now",
    profit: "Profit & break-even",
    whatIf: "What if…",
    whatIfTitle: "What if?",
    undo: "Undo last run",
    undone: "The last run is undone: everything is as it was before it.",
    scored: (customers, prospects, tab) => {
      const scored = numberText(customers);
      const listed = `${numberText(prospects)} ${prospects === 1 ? "prospect" : "prospects"} listed`;
      const who =
        prospects > 0
          ? `${scored} scored, ${listed}`
          : `${scored} ${customers === 1 ? "customer" : "customers"} scored`;
      return `${who}: see the tab “${tab}”.`;
    },
    profitMade: (profit, unprofitable, tab) => {
      const losing =
        unprofitable === 0
          ? "nobody loses money"
          : `${numberText(unprofitable)} ${unprofitable === 1 ? "customer loses" : "customers lose"} money`;
      return `Profit ${moneyText(profit)}, ${losing}: see the tab “${tab}”.`;
    },
  },
  zh: {
    sidebarTitle: "客户价值",
    openSidebar: "为客户评分",
    scoreNow: "立即为当前工作表评分",
    profit: "利润与盈亏平衡",
    whatIf: "假设分析…",
    whatIfTitle: "假设分析",
    undo: "撤销上次运行",
    undone: "已撤销上次运行，一切恢复原样。",
    scored: (customers, prospects, tab) => {
      const listed = prospects > 0 ? `另列出${numberText(prospects)}位潜在客户，` : "";
      return `已为${numberText(customers)}位客户评分，${listed}见工作表“${tab}”。`;
    },
    profitMade: (profit, unprofitable, tab) => {
      const losing = unprofitable === 0 ? "没有亏损客户" : `${numberText(unprofitable)}位客户亏损`;
      return `利润${moneyText(profit)}，${losing}，见工作表“${tab}”。`;
    },
  },
};
