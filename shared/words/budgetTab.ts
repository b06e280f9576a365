/**
 * What the tab of the budget says beside the words that it shares with the what-if window.
 */
import type { Language } from "./language.ts";

export interface BudgetTabWords {
  readonly title: string;
  readonly subtitle: string;
  readonly headlines: {
    readonly budget: string;
    readonly budgetHours: string;
    readonly costs: string;
    readonly funded: string;
    readonly brings: string;
    readonly returnOnCost: string;
  };
  readonly assumptions: string;
  readonly assumptionsHint: string;
  readonly customers: string;
  readonly groups: string;
  readonly groupsHint: string;
  readonly list: string;
  readonly columns: {
    readonly customer: string;
    readonly tier: string;
    readonly group: string;
    readonly valueAtStake: string;
    readonly uplift: string;
    readonly brings: string;
    readonly most: string;
    readonly cost: string;
    readonly hours: string;
    readonly returnOnCost: string;
  };
  readonly notes: Readonly<Record<keyof BudgetTabWords["columns"], string>>;
}

export function budgetTabWords(language: Language): BudgetTabWords {
  return words[language];
}

const words: Readonly<Record<Language, BudgetTabWords>> = {
  en: {
    title: "Budget",
    subtitle:
      "Actions for customers, the best return first, until the budget ends. What an action brings is your assumption.",
    headlines: {
      budget: "Budget",
      budgetHours: "Budget (hours)",
      costs: "Spent",
      funded: "Customers funded",
      brings: "Assumed to bring",
      returnOnCost: "Return on what is spent",
    },
    assumptions: "Your assumptions",
    assumptionsHint: "Uplift: the share of the value at stake that an action is assumed to bring.",
    customers: "Customers",
    groups: "Who is funded",
    groupsHint:
      "Not worth it: the action costs more than a third of what it is assumed to bring. Beyond the budget: worth it, but the money or the hours were spent on better ones.",
    list: "Customer by customer",
    columns: {
      customer: "Customer",
      tier: "Tier",
      group: "Funded?",
      valueAtStake: "Value at stake",
      uplift: "Uplift",
      brings: "Assumed to bring",
      most: "Most to spend",
      cost: "Cost",
      hours: "Hours",
      returnOnCost: "Return",
    },
    notes: {
      customer: "As written in your table.",
      tier: "By net revenue; a customer who loses money is Medium at most.",
      group: "Funded, beyond the budget, or not worth it.",
      valueAtStake:
        "Lifetime value where it is known, else the contribution of a year. A customer who loses money has none that an action could raise.",
      uplift: "Your assumption for the tier. Empty: no uplift assumed, ranked only.",
      brings: "Value at stake × uplift.",
      most: "A third of what the action is assumed to bring: above it, it is not worth it.",
      cost: "Of one action; hours at their rate.",
      hours: "Of one action.",
      returnOnCost: "Assumed to bring ÷ cost.",
    },
  },
  zh: {
    title: "预算分配",
    subtitle: "按回报从高到低为客户安排行动，直到预算用完。行动带来的收益由您假设。",
    headlines: {
      budget: "预算",
      budgetHours: "预算（小时）",
      costs: "已安排",
      funded: "获得预算的客户",
      brings: "假设收益",
      returnOnCost: "投入回报",
    },
    assumptions: "您的假设",
    assumptionsHint: "提升比例：假设行动能带来相关价值的多大比例。",
    customers: "客户数",
    groups: "分配结果",
    groupsHint:
      "不值得：行动成本超过假设收益的三分之一。超出预算：值得做，但金额或工时已用于回报更高的客户。",
    list: "逐个客户",
    columns: {
      customer: "客户",
      tier: "价值等级",
      group: "结果",
      valueAtStake: "相关价值",
      uplift: "提升比例",
      brings: "假设收益",
      most: "投入上限",
      cost: "成本",
      hours: "工时",
      returnOnCost: "回报倍数",
    },
    notes: {
      customer: "按您表格中的写法。",
      tier: "按净收入划分；亏损客户最高只能是中价值。",
      group: "安排预算、超出预算或不值得。",
      valueAtStake: "已知时取终身价值，否则取一年的贡献毛益。亏损客户没有可提升的价值。",
      uplift: "您对该等级的假设。留空表示未假设提升，仅排序。",
      brings: "相关价值 × 提升比例。",
      most: "假设收益的三分之一：超过则不值得。",
      cost: "每次行动的成本；工时按小时成本折算。",
      hours: "每次行动的工时。",
      returnOnCost: "假设收益 ÷ 成本。",
    },
  },
};
