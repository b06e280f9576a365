/**
 * Names of what the profit engine tells apart: links, phases, drivers, levers, bands, flags.
 */
import type { Link, Phase } from "../engine/profit/costByLink.ts";
import type { LeverCode } from "../engine/profit/fixList.ts";
import type { LtvBand } from "../engine/profit/ltvBand.ts";
import type { ProfitFlag } from "../engine/profit/profitFlags.ts";
import type { Driver } from "../engine/profit/tornado.ts";
import type { Language } from "./language.ts";

export interface ProfitNames {
  readonly link: Readonly<Record<Link, string>>;
  readonly phase: Readonly<Record<Phase, string>>;
  readonly driver: Readonly<Record<Driver, string>>;
  readonly lever: Readonly<Record<LeverCode, string>>;
  /** With the numbers that part them. */
  readonly band: Readonly<Record<LtvBand, string>>;
  /** Alone, for a number that stands beside it. */
  readonly bandWord: Readonly<Record<LtvBand, string>>;
  readonly flag: Readonly<Record<ProfitFlag, string>>;
  readonly never: string;
}

export function profitNames(language: Language): ProfitNames {
  return names[language];
}

/** The flags of a customer in one cell; "" for none. */
export function profitFlagNames(flags: readonly ProfitFlag[], language: Language): string {
  const { flag } = names[language];
  return flags.map((code) => flag[code]).join(language === "zh" ? "；" : "; ");
}

const names: Readonly<Record<Language, ProfitNames>> = {
  en: {
    link: {
      concessions: "Discounts and rebates",
      sourcing: "Goods (COGS)",
      logistics: "Logistics",
      service: "Service and support",
      returns: "Returns",
      sales: "Acquisition and sales",
    },
    phase: {
      decision: "Purchase decision",
      afterPurchase: "After the purchase",
      unassigned: "Unassigned",
    },
    driver: {
      price: "Price",
      goods: "Goods (COGS)",
      discounts: "Discounts",
      returns: "Returns",
      service: "Service",
      logistics: "Logistics",
      acquisition: "Acquisition cost",
      retention: "Retention",
    },
    lever: {
      costToServe: "Cost-to-serve",
      discounts: "Discounts",
      returns: "Returns",
      margin: "Margin / price",
    },
    band: {
      losing: "Losing (< 1)",
      thin: "Thin (1–3)",
      healthy: "Healthy (3–5)",
      underInvesting: "May under-invest (> 5)",
    },
    bandWord: {
      losing: "Losing",
      thin: "Thin",
      healthy: "Healthy",
      underInvesting: "Under-investing?",
    },
    flag: {
      unprofitable: "Unprofitable – fix first",
      overDiscounted: "Over-discounted",
      underRecognised: "Under-recognised",
    },
    never: "never",
  },
  zh: {
    link: {
      concessions: "折扣与返利",
      sourcing: "商品成本",
      logistics: "物流",
      service: "服务与支持",
      returns: "退货",
      sales: "获客与销售",
    },
    phase: {
      decision: "购买决策",
      afterPurchase: "购后",
      unassigned: "未归入阶段",
    },
    driver: {
      price: "价格",
      goods: "商品成本",
      discounts: "折扣",
      returns: "退货",
      service: "服务",
      logistics: "物流",
      acquisition: "获客成本",
      retention: "留存",
    },
    lever: {
      costToServe: "服务成本",
      discounts: "折扣",
      returns: "退货",
      margin: "毛利/价格",
    },
    band: {
      losing: "亏损（低于1）",
      thin: "偏低（1–3）",
      healthy: "健康（3–5）",
      underInvesting: "可能投入不足（高于5）",
    },
    bandWord: {
      losing: "亏损",
      thin: "偏低",
      healthy: "健康",
      underInvesting: "投入不足？",
    },
    flag: {
      unprofitable: "亏损，优先修复",
      overDiscounted: "折扣过多",
      underRecognised: "回馈不足",
    },
    never: "无法回本",
  },
};
