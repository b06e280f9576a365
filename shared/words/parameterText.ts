/**
 * What each parameter of a fitted model says, for somebody who never saw its paper.
 */
import type { FittedModel } from "../engine/forecast/forecast.ts";
import type { Method } from "../engine/forecast/methods.ts";
import { MONEY_SCALE } from "../engine/population.ts";
import { percentText } from "./forecastText.ts";
import type { Language } from "./language.ts";
import { moneyText, numberText } from "./numberText.ts";

export interface ParameterText {
  /** As in the papers. */
  readonly letter: string;
  /** Times in days, money in whole units. */
  readonly value: number;
  readonly text: string;
}

export function parameterTexts(
  method: Method,
  { parameters, spend }: FittedModel,
  language: Language,
): readonly ParameterText[] {
  const words = language === "zh" ? chinese : english;
  const ofPurchases = Object.entries(parameters).map(([letter, value]) => ({
    letter,
    value,
    text: textOf(letter, method, parameters, words, language),
  }));
  if (spend === null) return ofPurchases;
  const { p, q, gamma } = spend;
  // Without a mean where q is 1 or less, whatever the others are.
  const mean = q > 1 ? moneyText((p * gamma) / (q - 1)) : null;
  return [
    ...ofPurchases,
    { letter: "p", value: p, text: words.p },
    { letter: "q", value: q, text: words.q },
    { letter: "gamma", value: gamma / MONEY_SCALE, text: words.gamma(mean) },
  ];
}

function textOf(
  letter: string,
  method: Method,
  parameters: FittedModel["parameters"],
  words: ParameterWords,
  language: Language,
): string {
  const { r = 0, alpha = 0, a = 0, b = 0, s = 0, beta = 0, retention = 0 } = parameters;
  const percent = (share: number) => percentText(share, language);
  const isOfContracts = method === "shifted-beta-geometric";
  switch (letter) {
    case "retention":
      return words.retention(percent(retention));
    case "r":
      return words.r;
    case "alpha": {
      if (!isOfContracts) return words.pace(numberText(alpha / r));
      const renewed = (time: number) => percent((beta + time - 1) / (alpha + beta + time - 1));
      return words.renewals(renewed(1), renewed(5));
    }
    case "a":
      return words.leave(percent(a / (a + b)), method === "mbg-nbd");
    case "b":
      return words.b;
    case "s":
      return words.s;
    case "beta":
      return isOfContracts
        ? words.contractsDiffer
        : words.lifetime(percent(-Math.expm1(-s * Math.log1p(DAYS_A_YEAR / beta))));
    default:
      return "";
  }
}

const DAYS_A_YEAR = 365;

const english = {
  r: "How alike customers are in how often they buy: the lower, the more they differ.",
  pace: (days: string) =>
    `Days. With r: while active, a customer buys every ${days} days on average.`,
  leave: (share: string, isAfterAny: boolean) =>
    `With b: after ${isAfterAny ? "each purchase, the first included," : "each repeat purchase"} ${share} of customers leave for good, on average.`,
  b: "With a: the lower the two, the more customers differ in how likely they are to leave.",
  s: "How alike customers are in how soon they leave: the lower, the more they differ.",
  lifetime: (share: string) =>
    `Days. With s: within a year of their first purchase, ${share} of customers leave for good.`,
  renewals: (first: string, fifth: string) =>
    `With beta: ${first} of contracts are renewed the first time, and of those that are still there ${fifth} the fifth time.`,
  contractsDiffer:
    "With alpha: the lower the two, the more contracts differ in how likely they are to be renewed.",
  retention: (share: string) => `${share} of contracts are renewed, period by period.`,
  p: "How even the purchases of one customer are: the higher, the more alike.",
  q: "How alike customers are in what they spend a purchase: the lower, the more they differ.",
  gamma: (mean: string | null) =>
    mean === null
      ? "Money. With p and q: how high spend is."
      : `Money. With p and q: a purchase brings ${mean} on average over all customers.`,
};

type ParameterWords = typeof english;

const chinese: ParameterWords = {
  r: "客户购买频率有多相近：数值越小，差别越大。",
  pace: (days) => `单位：天。与r一起表示：活跃期间，客户平均每${days}天购买一次。`,
  leave: (share, isAfterAny) =>
    `与b一起表示：每次${isAfterAny ? "购买（含首次）" : "复购"}之后，平均有${share}的客户彻底流失。`,
  b: "与a一起表示：两者越小，各客户的流失可能性差别越大。",
  s: "客户流失快慢有多相近：数值越小，差别越大。",
  lifetime: (share) => `单位：天。与s一起表示：首次购买后一年内，有${share}的客户彻底流失。`,
  renewals: (first, fifth) =>
    `与beta一起表示：首次续约的合同占${first}；一直留下来的合同，第五次续约的占${fifth}。`,
  contractsDiffer: "与alpha一起表示：两者越小，各合同的续约可能性差别越大。",
  retention: (share) => `每一期有${share}的合同续约。`,
  p: "同一客户每次消费有多相近：数值越大，越相近。",
  q: "不同客户的每次消费有多相近：数值越小，差别越大。",
  gamma: (mean) =>
    mean === null
      ? "金额。与p、q一起决定消费水平。"
      : `金额。与p、q一起表示：全体客户平均每次消费${mean}。`,
};
