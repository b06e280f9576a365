/**
 * What the tab of the unit curve says.
 */
import type { Language } from "./language.ts";

export interface UnitCurveWords {
  readonly title: string;
  readonly subtitle: (sheets: readonly string[], periods: string) => string;
  readonly headlines: {
    readonly lossArea: string;
    readonly profitArea: string;
    readonly areaRatio: string;
    readonly crossings: string;
    readonly breakEven: string;
  };
  readonly none: string;
  readonly notWithin: string;
  readonly periods: string;
  readonly periodsHint: string;
  readonly period: string;
  readonly revenue: string;
  readonly cost: string;
  readonly gain: string;
  readonly cumulative: string;
  readonly whatHappens: string;
  readonly crosses: string;
  readonly breaksEven: string;
  /** More crossings than are named. */
  readonly times: (count: string) => string;
  readonly starters: string;
  readonly startersHint: string;
  readonly active: string;
  readonly began: string;
  readonly revenueOverStarters: string;
  readonly costOverStarters: string;
  readonly levers: string;
  readonly leversHint: string;
  readonly lever: string;
  readonly asItIs: string;
  readonly lowerCost: string;
  readonly higherRevenue: string;
  readonly overStarters: string;
  readonly drawn: {
    readonly heading: string;
    readonly base: string;
    readonly lossArea: (amount: string) => string;
    readonly profitArea: (amount: string) => string;
    readonly crossings: (periods: string) => string;
    readonly breakEven: (period: string) => string;
  };
  readonly chart: (breakEven: string | null) => string;
  readonly list: (names: readonly string[]) => string;
}

export function unitCurveWords(language: Language): UnitCurveWords {
  return words[language];
}

const words: Readonly<Record<Language, UnitCurveWords>> = {
  en: {
    title: "Unit revenue and unit cost",
    subtitle: (sheets, periods) =>
      `Average revenue and cost of one customer over ${periods} periods, from ${sheets.length > 1 ? "the tabs" : "the tab"} ${sheets.map((sheet) => `“${sheet}”`).join(", ")}. Written anew at every profit run.`,
    headlines: {
      lossArea: "Loss area A",
      profitArea: "Profit area B",
      areaRatio: "B : A",
      crossings: "Curves cross in period",
      breakEven: "Break-even in period",
    },
    none: "none",
    notWithin: "not within the data",
    periods: "Period by period",
    periodsHint:
      "Gain = revenue − cost. A is the sum of all losses, B of all gains. Break-even is the first period from which the cumulative gain stays at 0 or above.",
    period: "Period",
    revenue: "Revenue",
    cost: "Cost",
    gain: "Gain",
    cumulative: "Cumulative gain",
    whatHappens: "What happens",
    crosses: "curves cross",
    breaksEven: "break-even",
    times: (count) => `${count} times`,
    starters: "Over all who started",
    startersHint:
      "The curves above are averages over customers still there; who left is missing from them. Here the same sums are spread over all who started early enough.",
    active: "Still there",
    began: "Started",
    revenueOverStarters: "Revenue a starter",
    costOverStarters: "Cost a starter",
    levers: "Shrink A, enlarge B",
    leversHint: "What becomes of the areas when every period is a tenth better.",
    lever: "Change",
    asItIs: "As it is",
    lowerCost: "Cost 10\u00a0% lower",
    higherRevenue: "Revenue 10\u00a0% higher",
    overStarters: "As it is, over all who started",
    drawn: {
      heading: "Unit curves",
      base: "Stands on",
      lossArea: (amount) => `Loss area A: ${amount}`,
      profitArea: (amount) => `Profit area B: ${amount}`,
      crossings: (periods) => `Curves cross: ${periods}`,
      breakEven: (period) => `Break-even: ${period}`,
    },
    chart: (breakEven) =>
      breakEven === null
        ? "One customer: revenue and cost by period; no break-even within the data"
        : `One customer: what was spent is earned back in period ${breakEven}`,
    list: (names) => names.join(", "),
  },
  zh: {
    title: "单位客户收入与成本",
    subtitle: (sheets, periods) =>
      `${periods}期内单位客户的平均收入与成本，数据来自工作表${sheets.map((sheet) => `“${sheet}”`).join("、")}。每次计算利润都会重写本表。`,
    headlines: {
      lossArea: "A区域（亏损）",
      profitArea: "B区域（盈利）",
      areaRatio: "B : A",
      crossings: "曲线交叉期",
      breakEven: "盈亏平衡期",
    },
    none: "无",
    notWithin: "数据内未达到",
    periods: "逐期明细",
    periodsHint:
      "收益 = 收入 − 成本。A为各期亏损之和，B为各期盈利之和。盈亏平衡期为累计收益从此不再为负的第一期。",
    period: "期",
    revenue: "收入",
    cost: "成本",
    gain: "收益",
    cumulative: "累计收益",
    whatHappens: "事件",
    crosses: "曲线交叉",
    breaksEven: "盈亏平衡",
    times: (count) => `${count}次`,
    starters: "按全部初始客户计算",
    startersHint:
      "上方曲线只对仍在的客户取平均，已流失的客户不在其中。这里把同样的总额摊到所有开始得足够早的客户上。",
    active: "仍在客户",
    began: "初始客户",
    revenueOverStarters: "每位初始客户收入",
    costOverStarters: "每位初始客户成本",
    levers: "缩小A、扩大B",
    leversHint: "各期都改善10%时两个区域的变化。",
    lever: "变动",
    asItIs: "现状",
    lowerCost: "成本降低10%",
    higherRevenue: "收入提高10%",
    overStarters: "现状，按全部初始客户",
    drawn: {
      heading: "单位曲线",
      base: "起点",
      lossArea: (amount) => `A区域（亏损）：${amount}`,
      profitArea: (amount) => `B区域（盈利）：${amount}`,
      crossings: (periods) => `曲线交叉：${periods}`,
      breakEven: (period) => `盈亏平衡：${period}`,
    },
    chart: (breakEven) =>
      breakEven === null
        ? "单位客户：各期收入与成本，数据内未达到盈亏平衡"
        : `单位客户：第${breakEven}期收回全部投入`,
    list: (names) => names.join("、"),
  },
};
