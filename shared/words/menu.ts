import type { Language } from "./language.ts";

/** The menu under Extensions, and what the sidebar is called. */
export const menuWords: Readonly<
  Record<
    Language,
    {
      readonly sidebarTitle: string;
      readonly openSidebar: string;
      readonly scoreNow: string;
      readonly undo: string;
      readonly undone: string;
      readonly scored: (customers: string, tab: string) => string;
    }
  >
> = {
  en: {
    sidebarTitle: "Customer value",
    openSidebar: "Score my customers",
    scoreNow: "Score this tab now",
    undo: "Undo last run",
    undone: "The last run is undone: everything is as it was before it.",
    scored: (customers, tab) => `${customers} customers scored: see the tab “${tab}”.`,
  },
  zh: {
    sidebarTitle: "客户价值",
    openSidebar: "为客户评分",
    scoreNow: "立即为当前工作表评分",
    undo: "撤销上次评分",
    undone: "已撤销上次评分，一切恢复原样。",
    scored: (customers, tab) => `已为${customers}位客户评分，见工作表“${tab}”。`,
  },
};
