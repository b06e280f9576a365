import type { MethodReason } from "../engine/forecast/methods.ts";
import type { Language } from "./language.ts";

/** Why a method was used, as a clause that can stand alone or after a colon. */
export function methodReason(reason: MethodReason, language: Language): string {
  return reasons[reason][language];
}

const reasons: Readonly<Record<MethodReason, Readonly<Record<Language, string>>>> = {
  asked: { en: "you chose it", zh: "由您选定" },
  fewCustomers: {
    en: "there are too few customers for a model to be stable",
    zh: "客户太少，拟合模型不够稳定",
  },
  fewRepeatCustomers: {
    en: "too few customers have come back for a model to be stable",
    zh: "回头客太少，拟合模型不够稳定",
  },
  shortHistory: {
    en: "the history is too short for a model to be stable",
    zh: "历史太短，拟合模型不够稳定",
  },
  noPurchaseDays: {
    en: "one row is one customer, so the days of the orders are not known",
    zh: "每行是一位客户，无法得知每笔订单的日期",
  },
  likeliestHeldOut: {
    en: "of all methods tried, it foretold the hidden part of your history best",
    zh: "在试过的方法中，它对隐藏的那段历史预测得最准",
  },
  likeliest: {
    en: "of all methods tried, it describes your history best",
    zh: "在试过的方法中，它最符合您的历史数据",
  },
  noFit: { en: "no model could be fitted to these orders", zh: "没有模型能拟合这些订单" },
  contracts: { en: "the table lists contracts", zh: "表格记录的是合同" },
  fewEnded: {
    en: "too few contracts have ended, or still run, to tell how retention changes with age",
    zh: "已结束或仍在执行的合同太少，无法判断续约率如何随时间变化",
  },
};
