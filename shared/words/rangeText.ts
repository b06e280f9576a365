/**
 * What the ends of an 80 % range promise, by what the range is of.
 */
import type { RangeKind } from "../engine/forecast/rangeKind.ts";
import type { Language } from "./language.ts";

export interface RangeTexts {
  /** Of the low end, and of the high end. */
  readonly low: string;
  readonly high: string;
  /** Of both in one cell. */
  readonly both: (horizon: string) => string;
  /** On the model card. */
  readonly card: string;
}

export function rangeTexts(kind: RangeKind, language: Language): RangeTexts {
  return (language === "zh" ? chinese : english)[kind];
}

const chanceIsLeftOut = "What comes in the end varies more, for chance is not counted.";
const zeroToZero =
  "0 to 0: in 8 cases of 10 and more nothing comes. What is expected is the mean, with the few who do buy, and can lie above the range.";
const besideTheRange = "What is expected is the mean, and can lie a little beside the range.";

const english: Readonly<Record<RangeKind, RangeTexts>> = {
  pace: {
    low: `At a slow pace: in 1 case of 10 the customer's own is slower still. ${chanceIsLeftOut}`,
    high: `At a fast pace: in 1 case of 10 the customer's own is faster still. ${chanceIsLeftOut}`,
    both: (horizon) =>
      `The next ${horizon} at a slow and at a fast pace: in 8 cases of 10 the customer's own lies between the two. ${chanceIsLeftOut}`,
    card: `How fast a customer orders is not known for certain: in 1 case of 10 slower than at the low end, in 1 of 10 faster than at the high end (10 % and 90 % quantiles of a gamma distribution). ${chanceIsLeftOut}`,
  },
  outcome: {
    low: "In 1 case of 10 it will be less. 0 where nothing comes in more than 1 case of 10.",
    high: `In 1 case of 10 it will be more, in 2 of 10 where the low end is 0. ${zeroToZero}`,
    both: (horizon) =>
      `In 8 cases of 10 the next ${horizon} will bring between these two. ${zeroToZero}`,
    card: `In 1 case of 10 it will be less than the low end, in 1 of 10 more than the high end, or in 2 of 10 where the low end is 0. Chance, the customer's own pace and the parameters of a fit: what is uncertain of them is counted. ${zeroToZero}`,
  },
  payments: {
    low: "In 1 case of 10 at most it will be less.",
    high: `In 1 case of 10 at most it will be more. ${besideTheRange}`,
    both: (horizon) =>
      `In 8 cases of 10 at least the next ${horizon} will bring between these two. ${besideTheRange}`,
    card: `In 1 case of 10 at most it will be less than the low end, in 1 of 10 at most more than the high end. ${besideTheRange}`,
  },
};

const chanceIsLeftOutInChinese = "实际结果还受偶然影响，波动更大。";
const zeroToZeroInChinese =
  "0至0表示有八成以上的可能什么都不买；预期数是平均值，计入了少数会买的情形，可能高于上限。";
const besideTheRangeInChinese = "预期数是平均值，可能略在区间之外。";

const chinese: Readonly<Record<RangeKind, RangeTexts>> = {
  pace: {
    low: `按较慢的购买频率计算：该客户实际更慢的可能性为十分之一。${chanceIsLeftOutInChinese}`,
    high: `按较快的购买频率计算：该客户实际更快的可能性为十分之一。${chanceIsLeftOutInChinese}`,
    both: (horizon) =>
      `按较慢和较快的购买频率计算的未来${horizon}金额：该客户的实际频率有十分之八的可能介于两者之间。${chanceIsLeftOutInChinese}`,
    card: `客户的购买频率并不确定：慢于下限、快于上限的可能性各为十分之一（伽马分布的10%和90%分位数）。${chanceIsLeftOutInChinese}`,
  },
  outcome: {
    low: "低于此数的可能性为十分之一；什么都不买的可能性超过十分之一时，下限为0。",
    high: `高于此数的可能性为十分之一，下限为0时为十分之二。${zeroToZeroInChinese}`,
    both: (horizon) => `未来${horizon}的金额有十分之八的可能落在两者之间。${zeroToZeroInChinese}`,
    card: `低于下限、高于上限的可能性各为十分之一；下限为0时，高于上限的可能性为十分之二。偶然性、客户自身频率和拟合参数的不确定性都已计入。${zeroToZeroInChinese}`,
  },
  payments: {
    low: "低于此数的可能性不超过十分之一。",
    high: `高于此数的可能性不超过十分之一。${besideTheRangeInChinese}`,
    both: (horizon) =>
      `未来${horizon}的金额至少有十分之八的可能落在两者之间。${besideTheRangeInChinese}`,
    card: `低于下限、高于上限的可能性各不超过十分之一。${besideTheRangeInChinese}`,
  },
};
