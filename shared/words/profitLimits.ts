/**
 * What the totals of a profit run do not hold: who reads them must not have to open the data check.
 */
import type { FindingCode } from "./findingCodes.ts";
import type { Language } from "./language.ts";
import { numberText } from "./numberText.ts";

/** @param lines Of the data check; those that take nothing from the totals are passed over. */
export function profitLimits(
  lines: readonly { readonly finding: string; readonly count: number }[],
  language: Language,
): readonly string[] {
  return lines.flatMap(({ finding, count }) => {
    const told = limits[language][finding as FindingCode];
    return told === undefined || count === 0 ? [] : [told(numberText(count), count === 1)];
  });
}

type Limits = Readonly<Partial<Record<FindingCode, (count: string, isOne: boolean) => string>>>;

const limits: Readonly<Record<Language, Limits>> = {
  en: {
    amountsNotUnderstood: (count, isOne) =>
      `${count} ${isOne ? "row is" : "rows are"} left out: an amount is missing or not a number.`,
    acquisitionUnknown: (count, isOne) =>
      `Acquisition cost of ${count} ${isOne ? "customer" : "customers"} is not known: nothing is taken off their profit for it.`,
  },
  zh: {
    amountsNotUnderstood: (count) => `${count}行未计入：金额缺失或无法识别。`,
    acquisitionUnknown: (count) => `${count}位客户的获客成本未知：其利润未扣除获客成本。`,
  },
};
