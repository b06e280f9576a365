/**
 * A setting that cannot be followed: known where it is typed, before anything is sent.
 */
import type { Explanations } from "./explain.ts";
import type { ChoiceProblem } from "./problem.ts";

type Setting = Extract<ChoiceProblem, { code: "choice.badSetting" }>["setting"];

/** What can be chosen, and what is usual. */
export function explainSetting(setting: Setting): Explanations {
  return badSettings[setting];
}

const badSettings: Readonly<Record<Setting, Explanations>> = {
  weights: {
    en: {
      what: "These weights cannot be used.",
      why: "Each lies between 0 and 100, and at least one is above 0.",
      fix: "Change the weights or choose a preset.",
    },
    zh: {
      what: "这组权重无法使用。",
      why: "每个权重在0到100之间，且至少一个大于0。",
      fix: "请修改权重或选择预设。",
    },
  },
  tierShares: {
    en: {
      what: "These tier shares cannot be used.",
      why: "High and Medium each need more than 0 %, and together less than 100 %.",
      fix: "Change the shares; 20 % and 30 % are usual.",
    },
    zh: {
      what: "这组等级占比无法使用。",
      why: "高、中价值都要大于0%，合计要小于100%。",
      fix: "请修改占比，常用20%和30%。",
    },
  },
  method: {
    en: {
      what: "There is no such method.",
      why: "Expectations come from one of the methods in the list.",
      fix: "Choose one of them; Automatic suits nearly everyone.",
    },
    zh: {
      what: "没有这种预测方法。",
      why: "预测只能使用列表中的方法。",
      fix: "请从列表中选择，一般用“自动”即可。",
    },
  },
  horizonDays: {
    en: {
      what: "This horizon cannot be used.",
      why: "It counts whole days, from 30 to 1,825.",
      fix: "Change the days or choose a number of months.",
    },
    zh: {
      what: "这个预测期限无法使用。",
      why: "期限按整天计算，30到1,825天。",
      fix: "请修改天数，或直接选择月数。",
    },
  },
  annualDiscountRate: {
    en: {
      what: "This discount rate cannot be used.",
      why: "It lies between 0 and 100 % a year.",
      fix: "Change the rate; 0 takes nothing off.",
    },
    zh: {
      what: "这个折现率无法使用。",
      why: "年折现率在0到100%之间。",
      fix: "请修改折现率，填0表示不折现。",
    },
  },
  windowDays: {
    en: {
      what: "This window cannot be used.",
      why: "It counts whole days, from 30 to 3,650.",
      fix: "Change the window; 730 days are two years.",
    },
    zh: {
      what: "这个统计窗口无法使用。",
      why: "窗口按整天计算，30到3,650天。",
      fix: "请修改窗口，730天为两年。",
    },
  },
  thresholds: {
    en: {
      what: "These limits cannot be used.",
      why: "From 5 down to 2, days must rise and orders and spend must fall.",
      fix: "Put the limits in order, or go back to ranks.",
    },
    zh: {
      what: "这组阈值无法使用。",
      why: "从5分到2分，天数要递增，订单数和金额要递减。",
      fix: "请按顺序填写阈值，或改回按排名评分。",
    },
  },
  names: {
    en: {
      what: "These names cannot be used.",
      why: "Each has at most 40 characters, and no two are the same.",
      fix: "Shorten the names or make them differ.",
    },
    zh: {
      what: "这些名称无法使用。",
      why: "每个名称最多40个字，且不能重复。",
      fix: "请缩短名称或改成不同的名称。",
    },
  },
};
