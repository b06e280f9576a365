/**
 * What the tab of the scenarios says beside the names of changes.
 */
import type { Language } from "./language.ts";

export interface ScenarioTabWords {
  readonly title: string;
  readonly subtitle: string;
  readonly changes: string;
  /** A step: for whom, and what. */
  readonly step: (whom: string, change: string) => string;
  readonly noSteps: string;
  readonly sideBySide: string;
  readonly scenario: string;
  readonly asItIs: string;
  readonly netRevenue: string;
  readonly contribution: string;
  readonly contributionRate: string;
  readonly profit: string;
  readonly ltvToCac: string;
  readonly peak: string;
  readonly peakRank: string;
  readonly unprofitable: string;
  readonly against: string;
  readonly againstHint: string;
  readonly customers: string;
  /** Of all who are changed, only so many are listed. */
  readonly customersHint: (listed: string, all: string) => string;
  readonly customer: string;
  readonly tier: string;
  readonly profitNow: string;
  readonly ltvNow: string;
  readonly profitOf: (scenario: string) => string;
  readonly changeOf: (scenario: string) => string;
  readonly ltvOf: (scenario: string) => string;
  readonly chart: (best: string, change: string) => string;
  readonly chartWithoutGain: string;
}

export function scenarioTabWords(language: Language): ScenarioTabWords {
  return words[language];
}

const words: Readonly<Record<Language, ScenarioTabWords>> = {
  en: {
    title: "Scenarios",
    subtitle:
      "What would have been at other terms, beside what is. Quantities stay as they are, and your own table is not touched.",
    changes: "What each scenario changes",
    step: (whom, change) => `${whom}: ${change}`,
    noSteps: "Nothing.",
    sideBySide: "Side by side",
    scenario: "Scenario",
    asItIs: "As it is",
    netRevenue: "Net revenue",
    contribution: "Contribution",
    contributionRate: "Contribution %",
    profit: "Profit",
    ltvToCac: "LTV:CAC",
    peak: "Peak of profit",
    peakRank: "Customers up to it",
    unprofitable: "Unprofitable",
    against: "Change against as it is",
    againstHint: "Contribution % in percentage points.",
    customers: "Customers who change",
    customersHint: (listed, all) =>
      listed === all
        ? "The largest change of profit first."
        : `The ${listed} largest changes of ${all}.`,
    customer: "Customer",
    tier: "Tier",
    profitNow: "Profit as it is",
    ltvNow: "LTV as it is",
    profitOf: (scenario) => `${scenario}: profit`,
    changeOf: (scenario) => `${scenario}: change`,
    ltvOf: (scenario) => `${scenario}: LTV`,
    chart: (best, change) => `“${best}” brings most: profit +${change}`,
    chartWithoutGain: "Profit by scenario: none brings more than as it is",
  },
  zh: {
    title: "方案对比",
    subtitle: "其他条件下的结果与现状并排对比。数量保持不变，也不会改动您的表格。",
    changes: "各方案的调整",
    step: (whom, change) => `${whom}：${change}`,
    noSteps: "没有调整。",
    sideBySide: "并排对比",
    scenario: "方案",
    asItIs: "现状",
    netRevenue: "净收入",
    contribution: "贡献毛益",
    contributionRate: "贡献率",
    profit: "利润",
    ltvToCac: "LTV:CAC",
    peak: "利润峰值",
    peakRank: "峰值所在名次",
    unprofitable: "亏损客户数",
    against: "与现状相比的变动",
    againstHint: "贡献率的变动为百分点。",
    customers: "受影响的客户",
    customersHint: (listed, all) =>
      listed === all ? "利润变动最大的在前。" : `共${all}位，列出变动最大的${listed}位。`,
    customer: "客户",
    tier: "价值等级",
    profitNow: "现有利润",
    ltvNow: "现有LTV",
    profitOf: (scenario) => `${scenario}：利润`,
    changeOf: (scenario) => `${scenario}：变动`,
    ltvOf: (scenario) => `${scenario}：LTV`,
    chart: (best, change) => `“${best}”收益最大：利润增加${change}`,
    chartWithoutGain: "各方案利润：均不高于现状",
  },
};
