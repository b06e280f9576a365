/**
 * What a custom function writes into its cell when it cannot answer: what is wrong, and how it must be.
 */
import type { Language } from "./language.ts";

/** Columns by the names that autocompletion shows. */
export type FunctionFailure =
  | { readonly code: "missing"; readonly column: string }
  /** `rows` of the columns that were given, in their order. */
  | { readonly code: "unequal"; readonly rows: readonly number[] }
  | { readonly code: "manyColumns"; readonly column: string; readonly columns: number }
  | { readonly code: "noDate"; readonly column: string; readonly value: string }
  | { readonly code: "openDate"; readonly column: string; readonly value: string }
  | { readonly code: "noCount"; readonly column: string; readonly value: string }
  | { readonly code: "noAmount"; readonly column: string; readonly value: string }
  | { readonly code: "mixedDates" }
  | { readonly code: "afterAsOf"; readonly date: string; readonly asOf: string }
  | { readonly code: "tooFew"; readonly found: number; readonly needed: number }
  | { readonly code: "noLanguage"; readonly value: string }
  | {
      readonly code: "outside";
      readonly column: string;
      readonly value: string;
      readonly least: number;
      readonly most: number;
    }
  | { readonly code: "noRatings" }
  | { readonly code: "noScale"; readonly value: string }
  | { readonly code: "share"; readonly column: string; readonly value: string }
  | { readonly code: "years"; readonly value: string }
  | { readonly code: "neverEnds" }
  | { readonly code: "noFirst"; readonly value: string }
  /** Amounts in the range. */
  | { readonly code: "periodsOfMany"; readonly amounts: number }
  | { readonly code: "noSurvivors"; readonly value: string }
  | { readonly code: "survivorsRise"; readonly before: number; readonly after: number }
  | { readonly code: "noneLeft" }
  | { readonly code: "noneStayed" }
  | { readonly code: "negativeCost"; readonly column: string; readonly value: string }
  | { readonly code: "defect" };

/** @param name The function as it was typed. */
export function functionFailureText(
  name: string,
  failure: FunctionFailure,
  language: Language,
): string {
  return language === "zh" ? `${name}：${inChinese(failure)}` : `${name}: ${inEnglish(failure)}`;
}

function inEnglish(failure: FunctionFailure): string {
  switch (failure.code) {
    case "missing":
      return `"${failure.column}" is missing. Give it a range or a value.`;
    case "unequal":
      return `the columns have ${listed(failure.rows, ", ", " and ")} rows; they must be equally long.`;
    case "manyColumns":
      return `"${failure.column}" has ${failure.columns} columns; it must be one.`;
    case "noDate":
      return `"${failure.value}" in "${failure.column}" is neither a date nor a number of days.`;
    case "openDate":
      return `"${failure.value}" in "${failure.column}" could be two days. Write it as 2025-06-30.`;
    case "noCount":
      return `"${failure.value}" in "${failure.column}" is not a whole number from 0.`;
    case "noAmount":
      return `"${failure.value}" in "${failure.column}" is not a number.`;
    case "mixedDates":
      return `"lastOrder" and "firstOrder" must both be dates or both be days, unless "asOf" is given.`;
    case "afterAsOf":
      return `the last order (${failure.date}) is later than "asOf" (${failure.asOf}).`;
    case "tooFew": {
      const customers = failure.found === 1 ? "1 customer is" : `${failure.found} customers are`;
      return `${customers} too few to compare; give at least ${failure.needed}.`;
    }
    case "noLanguage":
      return `"${failure.value}" is no language here. Write "en" or "zh".`;
    case "outside":
      return `"${failure.value}" in "${failure.column}" is not a number from ${failure.least} to ${failure.most}.`;
    case "noRatings":
      return "there are no ratings yet.";
    case "noScale":
      return `"${failure.value}" is no scale. Write 5, 7 or 10, or leave it out.`;
    case "share":
      return `"${failure.value}" in "${failure.column}" is not a share. Write 75% or 0.75.`;
    case "years":
      return `"${failure.value}" is not a whole number of years from 1 to 1000.`;
    case "neverEnds":
      return `customers who all stay, with money that costs nothing, are worth more than any number. Give "years".`;
    case "noFirst":
      return `"${failure.value}" in "first" is neither "now" nor "later".`;
    case "periodsOfMany":
      return `"periods" repeats one amount; "cashFlows" holds ${failure.amounts}. Leave "periods" out.`;
    case "noSurvivors":
      return `"${failure.value}" in "retention" is no number of customers. Give those who began, then those still there after each period; or one share, such as 75%.`;
    case "survivorsRise":
      return `"retention" counts customers still there, which cannot rise from ${failure.before} to ${failure.after}.`;
    case "noneLeft":
      return `nobody has left in "retention": how long customers stay cannot be told yet.`;
    case "noneStayed":
      return `everybody left in the first period of "retention": nothing is left to value.`;
    case "negativeCost":
      return `"${failure.value}" in "${failure.column}" is below 0. Write costs without a minus.`;
    case "defect":
      return "this could not be computed. The mistake is ours.";
  }
}

function inChinese(failure: FunctionFailure): string {
  switch (failure.code) {
    case "missing":
      return `缺少“${failure.column}”，请填入区域或数值。`;
    case "unequal":
      return `各列行数分别为${listed(failure.rows, "、", "、")}，必须一致。`;
    case "manyColumns":
      return `“${failure.column}”有${failure.columns}列，只能是一列。`;
    case "noDate":
      return `“${failure.column}”中的“${failure.value}”既不是日期，也不是天数。`;
    case "openDate":
      return `“${failure.column}”中的“${failure.value}”可能是两个不同的日期，请写成2025-06-30。`;
    case "noCount":
      return `“${failure.column}”中的“${failure.value}”不是大于等于0的整数。`;
    case "noAmount":
      return `“${failure.column}”中的“${failure.value}”不是数字。`;
    case "mixedDates":
      return "“lastOrder”与“firstOrder”须同为日期或同为天数；若给出“asOf”则不限。";
    case "afterAsOf":
      return `最近下单日期（${failure.date}）晚于基准日“asOf”（${failure.asOf}）。`;
    case "tooFew":
      return `只有${failure.found}位客户，无法比较，至少需要${failure.needed}位。`;
    case "noLanguage":
      return `不支持“${failure.value}”，请填“en”或“zh”。`;
    case "outside":
      return `“${failure.column}”中的“${failure.value}”不是${failure.least}到${failure.most}之间的数。`;
    case "noRatings":
      return "还没有评分。";
    case "noScale":
      return `“${failure.value}”不是可用的量表，请填5、7或10，或省略。`;
    case "share":
      return `“${failure.column}”中的“${failure.value}”不是比例，请写成75%或0.75。`;
    case "years":
      return `“${failure.value}”不是1到1000之间的整数年数。`;
    case "neverEnds":
      return "客户永不流失且资金没有成本时，价值没有上限，请给出“years”。";
    case "noFirst":
      return `“first”中的“${failure.value}”应为“now”（现在）或“later”（期末）。`;
    case "periodsOfMany":
      return `“periods”用于重复同一笔金额，而“cashFlows”有${failure.amounts}笔，请省略“periods”。`;
    case "noSurvivors":
      return `“retention”中的“${failure.value}”不是客户数。请依次填入初始客户数和每期之后仍在的客户数，或填一个留存率，如75%。`;
    case "survivorsRise":
      return `“retention”是仍在的客户数，不能从${failure.before}升到${failure.after}。`;
    case "noneLeft":
      return "“retention”中还没有客户流失，尚无法判断客户会留多久。";
    case "noneStayed":
      return "“retention”中的客户在第一期就全部流失，没有可估的价值。";
    case "negativeCost":
      return `“${failure.column}”中的“${failure.value}”小于0，成本请勿带负号。`;
    case "defect":
      return "无法计算，这是我们的错误。";
  }
}

function listed(rows: readonly number[], between: string, last: string): string {
  const texts = rows.map(String);
  return texts.length < 2
    ? texts.join("")
    : `${texts.slice(0, -1).join(between)}${last}${texts[texts.length - 1]}`;
}
