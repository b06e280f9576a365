/**
 * How the future was told and whether it can be trusted, in a sentence or two: the same wherever it is said.
 */
import type { Forecast } from "../engine/forecast/forecast.ts";
import type { Method } from "../engine/forecast/methods.ts";
import type { Language } from "./language.ts";
import { methodName } from "./methodName.ts";
import { methodReason } from "./methodReason.ts";
import { numberText } from "./numberText.ts";

/** The method, and why it was used. */
export function methodSentence({ method, reason }: Forecast, language: Language): string {
  const name = methodName(method, language);
  const why = methodReason(reason, language);
  return language === "zh" ? `预测方法：${name}（${why}）。` : `Forecast by ${name}: ${why}.`;
}

/** How it did on the past; that nothing is predicted where it did too badly. */
export function trustSentence({ method, isOn, backtest }: Forecast, language: Language): string {
  const words = language === "zh" ? chinese : english;
  if (backtest === null) return isOfContracts(method) ? words.ofContracts : words.untried;
  const { heldOutDays, topFifth, basis } = backtest;
  const days = numberText(heldOutDays);
  const share = percentText(topFifth.predicted, language);
  return isOn
    ? words.tried(days, share, basis)
    : words.off(days, share, basis, methodName(method, language));
}

function isOfContracts(method: Method): boolean {
  return method === "shifted-beta-geometric" || method === "discounted-cash-flow";
}

/** 0.62 as "62 %". */
export function percentText(share: number, language: Language, decimals = 0): string {
  return `${numberText(100 * share, decimals)}${language === "zh" ? "" : "\u00a0"}%`;
}

type Basis = NonNullable<Forecast["backtest"]>["basis"];

const english = {
  untried:
    "It could not be tried on your past: that takes a hundred customers, twenty of whom came back lately, four months of orders and a look ahead of four weeks.",
  ofContracts: "A forecast of contracts is not tried on the past.",
  tried: (days: string, share: string, basis: Basis) =>
    `Tried on your last ${days} days, which were hidden from it, the fifth of customers it picked brought ${share} of the ${inEnglish[basis]}; a random fifth brings 20\u00a0%.`,
  off: (days: string, share: string, basis: Basis, name: string) =>
    `Nothing is predicted: tried on your last ${days} days, the fifth of customers that ${name} picked brought ${share} of the ${inEnglish[basis]}, hardly more than a random fifth (20\u00a0%).`,
};

const inEnglish: Readonly<Record<Basis, string>> = { money: "revenue", purchases: "orders" };

const chinese: typeof english = {
  untried:
    "未能用您的历史检验：需要至少一百位客户（其中二十位近期再次下单）、四个月的订单，且预测期不短于四周。",
  ofContracts: "合同的预测不用历史检验。",
  tried: (days, share, basis) =>
    `用隐藏的最近${days}天检验：它选出的前五分之一客户贡献了${share}的${inChinese[basis]}；随机挑选为20%。`,
  off: (days, share, basis, name) =>
    `已关闭预测：用最近${days}天检验，${name}选出的前五分之一客户只贡献了${share}的${inChinese[basis]}，与随机挑选的20%相差无几。`,
};

const inChinese: Readonly<Record<Basis, string>> = { money: "消费", purchases: "订单" };
