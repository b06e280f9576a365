/**
 * What is wrong with a line of the file, and how it must be.
 */
import type { Language } from "#shared/words/language.ts";
import type { LineFault, TableFault } from "./fitTable.ts";

export function faultText(file: string, fault: TableFault, language: Language): string {
  return language === "zh" ? chineseText(file, fault) : englishText(file, fault);
}

function englishText(file: string, fault: TableFault): string {
  switch (fault.code) {
    case "empty":
      return `"${file}" holds no rows.`;
    case "noColumn":
      return `"${file}" has no column "${fault.column}". Its first line reads: ${fault.headers.join(", ")}.`;
    default: {
      const besides =
        fault.more === 0
          ? ""
          : fault.more === 1
            ? " One more line cannot be right."
            : ` ${fault.more} more lines cannot be right.`;
      return `Line ${fault.line} of "${file}": ${inEnglish(fault)}${besides}`;
    }
  }
}

function inEnglish({ code, column, value }: LineFault): string {
  switch (code) {
    case "noNumber":
      return `"${value}" in "${column}" is not a number.`;
    case "negative":
      return `${value} in "${column}" is below 0.`;
    case "notWhole":
      return `${value} in "${column}" is not a whole number.`;
    case "afterEnd":
      return `the last purchase (t_x ${value}) lies after the end of observation (T).`;
    case "orderOfNobody":
      return `without a repeat purchase (x 0) the last one is the first: t_x must be 0, not ${value}.`;
    case "orderAtOnce":
      return "with repeat purchases (x above 0) the last one lies after the first: t_x must be above 0.";
    case "moreThanOpportunities":
      return `there are more purchases (x) than opportunities until the last one (t_x ${value}).`;
    case "noEnd":
      return `${value} in "ended" is neither 1 (ended) nor 0 (running).`;
    case "noPeriod":
      return `"periods" counts from 1: the first has begun with the contract.`;
    case "noWeight":
      return `a row stands for one customer at least: "weights" must be above 0.`;
  }
}

function chineseText(file: string, fault: TableFault): string {
  switch (fault.code) {
    case "empty":
      return `“${file}”中没有数据行。`;
    case "noColumn":
      return `“${file}”没有“${fault.column}”这一列。第一行是：${fault.headers.join("、")}。`;
    default: {
      const besides = fault.more === 0 ? "" : `另有${fault.more}行有误。`;
      return `“${file}”第${fault.line}行：${inChinese(fault)}${besides}`;
    }
  }
}

function inChinese({ code, column, value }: LineFault): string {
  switch (code) {
    case "noNumber":
      return `“${column}”中的“${value}”不是数字。`;
    case "negative":
      return `“${column}”中的${value}小于0。`;
    case "notWhole":
      return `“${column}”中的${value}不是整数。`;
    case "afterEnd":
      return `最近一次购买（t_x ${value}）晚于观察期末（T）。`;
    case "orderOfNobody":
      return `没有复购（x 为0）时，最近一次即首次购买，t_x 应为0，而不是${value}。`;
    case "orderAtOnce":
      return "有复购（x 大于0）时，最近一次购买晚于首次，t_x 应大于0。";
    case "moreThanOpportunities":
      return `购买次数（x）多于截至最近一次购买的机会数（t_x ${value}）。`;
    case "noEnd":
      return `“ended”中的${value}应为1（已终止）或0（仍在执行）。`;
    case "noPeriod":
      return "“periods”从1起计：合同开始时第1期即已开始。";
    case "noWeight":
      return "每行至少代表一位客户，“weights”应大于0。";
  }
}
