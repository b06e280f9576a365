/**
 * What is wrong with the words after a command, in a sentence that also says what to write instead.
 */
import { askedMethods } from "#shared/engine/forecast/methods.ts";
import { type Language, languages } from "#shared/words/language.ts";
import { columnRoles } from "../../src/sidebarApi.ts";

export interface SlipWords {
  readonly noFile: string;
  readonly noOption: (option: string) => string;
  readonly noValue: (option: string) => string;
  readonly noLanguage: string;
  readonly noDate: (written: string) => string;
  readonly noOutput: string;
  readonly noColumn: (written: string) => string;
  readonly noRow: (written: string) => string;
  readonly noDateOrder: string;
  readonly noDecimalMark: string;
  readonly noMethod: (written: string) => string;
  readonly noHorizon: string;
  readonly noDiscount: string;
  readonly noTask: (written: string) => string;
  readonly noForecast: string;
  readonly noCostSign: string;
  readonly noRevenueBasis: string;
  readonly noHiddenRows: string;
  /** Where every option is described. */
  readonly seeHelp: string;
}

const roles = columnRoles.join(", ");
const known = languages.join(", ");
const methods = askedMethods.join(", ");

export const slipWords: Readonly<Record<Language, SlipWords>> = {
  en: {
    noFile: "No file is named. Write the name of your export, as in: npm run score -- orders.csv",
    noOption: (option) => `There is no option ${option}.`,
    noValue: (option) => `${option} needs a value.`,
    noLanguage: `--language is one of ${known}.`,
    noDate: (written) => `--as-of ${written} is no date like 2025-06-30.`,
    noOutput: `--out ends in .xlsx, .csv or .json, or is "-".`,
    noColumn: (written) =>
      `--column ${written} is not ROLE=HEADER, where ROLE is one of ${roles}. An example: --column "money=Total".`,
    noRow: (written) => `--header-row ${written} is no row. Rows count from 1.`,
    noDateOrder: "--date-order is day-first or month-first.",
    noDecimalMark: `--decimal-mark is "." or ",".`,
    noMethod: (written) => `--method ${written} is none of ${methods}.`,
    noHorizon: "--horizon-days is a whole number of days from 30 to 1825.",
    noDiscount: "--annual-discount is a rate from 0 to 1: 0.1 for 10 % a year.",
    noTask: (written) => `--task ${written} is neither score nor profit.`,
    noForecast: "--method and --horizon-days belong to --task score: profit foretells no orders.",
    noCostSign: "--negative-costs is costs or credits: what an amount below 0 means.",
    noRevenueBasis:
      "--revenue is gross or net: with discounts and returns still in it, or without.",
    noHiddenRows: "--hidden-rows is include or exclude.",
    seeHelp: "All options: npm run score -- --help",
  },
  zh: {
    noFile: "没有指定文件。请写上导出文件的名称，例如：npm run score -- orders.csv",
    noOption: (option) => `没有 ${option} 这个选项。`,
    noValue: (option) => `${option} 后面缺少值。`,
    noLanguage: `--language 只能是 ${known} 之一。`,
    noDate: (written) => `--as-of ${written} 不是有效日期，应写成 2025-06-30 这样。`,
    noOutput: "--out 应以 .xlsx、.csv 或 .json 结尾，或者写“-”。",
    noColumn: (written) =>
      `--column ${written} 应写成“角色=表头”，例如 --column "money=金额"；角色是 ${roles} 之一。`,
    noRow: (written) => `--header-row ${written} 不是行号，行号从 1 开始。`,
    noDateOrder: "--date-order 只能是 day-first（日在前）或 month-first（月在前）。",
    noDecimalMark: "--decimal-mark 只能是“.”或“,”。",
    noMethod: (written) => `--method ${written} 不在可选范围内：${methods}。`,
    noHorizon: "--horizon-days 应为30到1825之间的整数天数。",
    noDiscount: "--annual-discount 应为0到1之间的年折现率，例如 0.1 表示每年10%。",
    noTask: (written) => `--task ${written} 应为 score（评分）或 profit（利润）。`,
    noForecast: "--method 和 --horizon-days 只用于 --task score：计算利润时不预测订单。",
    noCostSign: "--negative-costs 只能是 costs（成本）或 credits（冲减），用于说明负数成本的含义。",
    noRevenueBasis: "--revenue 只能是 gross（未扣折扣和退货）或 net（已扣除）。",
    noHiddenRows: "--hidden-rows 只能是 include（计入）或 exclude（不计）。",
    seeHelp: "查看全部选项：npm run score -- --help --language zh",
  },
};
