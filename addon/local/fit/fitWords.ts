/**
 * What the `fit` command says by itself.
 */
import { timeUnits } from "#shared/engine/clv/discount.ts";
import type { FitLimit, FitTrouble } from "#shared/engine/forecast/forecast.ts";
import type { Language } from "#shared/words/language.ts";
import { slipWords } from "../report/slipWords.ts";
import { fitModels } from "./fitModels.ts";

const models = fitModels.join(", ");
const units = timeUnits.join(", ");

export const fitUsage: Readonly<Record<Language, string>> = {
  en: `Usage: npm run --silent fit -- --model MODEL FILE.csv [options]

Fits a model of customer lifetime value to a file and prints it as JSON.

  --model MODEL         ${models}
  --predict HORIZON     adds a row for each row of the file: logLikelihood, expectedPurchases within the
                        horizon, probabilityAlive; expectedSpend where the file tells m_x
  --annual-discount R   adds dert (for ever) and discountedPurchases (within the horizon); 0.1 for 10 % a year
  --unit UNIT           what one of the file's times is, for the rate: ${units};
                        weeks when left out (52 a year), years for bg-bb and shifted-beta-geometric
  --parameters JSON     uses these instead of fitting: '{"r":0.243,"alpha":4.414,"a":0.793,"b":2.426}'
  --prior               weakly informative prior, for small lists; plain maximum likelihood when left out
  --language en|zh      of what is said; en when left out
  --help                this; with --language zh in Chinese

Columns by header, in any order; others are left alone. Without headers in this order.
  purchases   x (frequency), t_x (recency), T (age, n), m_x (zbar, monetary_value), weights (custs)
              x counts repeat purchases; T and t_x are times since the first one, in one unit.
              m_x is the mean of repeat purchases, weights the number of customers; both may be left out.
  bg-bb       x, t_x and T count opportunities. probabilityAlive looks at the opportunity after the last one,
              probabilityAliveAtEnd at the last one itself.
  contracts   periods (begun so far), ended (1, or 0 while it runs), weights

Exit codes: 0 fitted, 1 a problem with the file or the fit, 2 a slip in these words.`,
  zh: `用法：npm run --silent fit -- --model 模型 文件.csv [选项]

用文件中的记录拟合客户终身价值模型，以 JSON 输出。

  --model 模型          ${models}
  --predict 期长        为文件的每一行增加一行预测：logLikelihood、期内的 expectedPurchases、
                        probabilityAlive；文件有 m_x 时还有 expectedSpend
  --annual-discount R   增加 dert（永续）与 discountedPurchases（期内）；0.1 表示每年10%
  --unit 单位           文件中时间的单位，用于折现：${units}；
                        不填为 weeks（一年52周），bg-bb 与 shifted-beta-geometric 为 years
  --parameters JSON     直接使用这些参数，不再拟合：'{"r":0.243,"alpha":4.414,"a":0.793,"b":2.426}'
  --prior               使用弱信息先验，适合客户较少时；不填则为普通极大似然
  --language en|zh      提示的语言；不填为 en
  --help                显示本说明

按表头识别各列，顺序不限，其他列不读取；没有表头时按以下顺序。
  购买记录    x（frequency）、t_x（recency）、T（age、n）、m_x（zbar、monetary_value）、weights（custs）
              x 为首购之后的购买次数；t_x、T 为距首购的时间，单位相同。
              m_x 为复购的平均金额，weights 为客户数，两者可省略。
  bg-bb       x、t_x、T 都以购买机会计数。probabilityAlive 指下一次机会时仍活跃的概率，
              probabilityAliveAtEnd 指最后一次机会时的概率。
  合同        periods（已开始的期数）、ended（1为已终止，0为仍在执行）、weights

退出码：0为已拟合，1为文件或拟合有问题，2为命令写法有误。`,
};

export interface FitSlipWords {
  readonly noOption: (option: string) => string;
  readonly noValue: (option: string) => string;
  readonly noLanguage: string;
  readonly noFile: string;
  readonly modelMissing: string;
  readonly noModel: (written: string) => string;
  readonly noHorizon: string;
  readonly partOfPeriod: (model: string) => string;
  readonly noDiscount: string;
  readonly nothingToDiscount: string;
  readonly noUnit: string;
  readonly noParameters: (names: readonly string[]) => string;
  readonly parameterMissing: (name: string, names: readonly string[]) => string;
  readonly noParameter: (name: string) => string;
  readonly seeHelp: string;
}

export const fitSlipWords: Readonly<Record<Language, FitSlipWords>> = {
  en: {
    ...slipWords.en,
    noFile: "Name one file, as in: npm run fit -- --model bg-nbd customers.csv",
    modelMissing: `--model is missing. It is one of ${models}.`,
    noModel: (written) => `--model ${written} is none of ${models}.`,
    noHorizon: "--predict is a number above 0 and up to 1000000, in the unit of the file.",
    partOfPeriod: (model) => `--predict is a whole number for ${model}, which counts periods.`,
    noDiscount: "--annual-discount is a rate above 0 and up to 1: 0.1 for 10 % a year.",
    nothingToDiscount: "--annual-discount discounts the rows: give --predict HORIZON, too.",
    noUnit: `--unit is one of ${units}.`,
    noParameters: (names) =>
      `--parameters is JSON such as '{${names.map((name) => `"${name}":1`).join(",")}}'.`,
    parameterMissing: (name, names) =>
      `--parameters lacks "${name}". This model has ${names.join(", ")}.`,
    noParameter: (name) => `"${name}" in --parameters is not a number above 0.`,
    seeHelp: "All options: npm run fit -- --help",
  },
  zh: {
    ...slipWords.zh,
    noFile: "请指定一个文件，例如：npm run fit -- --model bg-nbd customers.csv",
    modelMissing: `缺少 --model，可选：${models}。`,
    noModel: (written) => `--model ${written} 不在可选范围内：${models}。`,
    noHorizon: "--predict 应为大于0且不超过1000000的数，单位与文件相同。",
    partOfPeriod: (model) => `${model} 按期计数，--predict 应为整数。`,
    noDiscount: "--annual-discount 应为大于0且不超过1的年折现率，例如 0.1 表示每年10%。",
    nothingToDiscount: "--annual-discount 用于逐行折现，请同时给出 --predict 期长。",
    noUnit: `--unit 只能是 ${units} 之一。`,
    noParameters: (names) =>
      `--parameters 应为 JSON，例如 '{${names.map((name) => `"${name}":1`).join(",")}}'。`,
    parameterMissing: (name, names) =>
      `--parameters 缺少“${name}”。该模型的参数为：${names.join("、")}。`,
    noParameter: (name) => `--parameters 中的“${name}”不是大于0的数。`,
    seeHelp: "查看全部选项：npm run fit -- --help --language zh",
  },
};

interface FitWords {
  /** @param helps Whether there is a fit with --prior. */
  readonly noFit: (model: string, trouble: FitTrouble, helps: boolean) => string;
  readonly noSpendFit: (trouble: FitTrouble) => string;
  readonly spendCorrelates: (correlation: number) => string;
  readonly limit: Readonly<Record<Exclude<FitLimit, "none">, string>>;
}

const inEnglish: Readonly<Record<FitTrouble, string>> = {
  didNotConverge: "the search for the parameters found no maximum",
  degenerate: "the data leave the parameters open",
  tooFewRepeat: "too few customers came back",
};
const inChinese: Readonly<Record<FitTrouble, string>> = {
  didNotConverge: "参数搜索未收敛",
  degenerate: "数据不足以确定参数",
  tooFewRepeat: "复购客户太少",
};

export const fitWords: Readonly<Record<Language, FitWords>> = {
  en: {
    noFit: (model, trouble, helps) =>
      `${model} could not be fitted: ${inEnglish[trouble]}. Give more customers or a longer time${helps ? ", or add --prior" : ""}.`,
    noSpendFit: (trouble) =>
      `Spend could not be fitted: ${inEnglish[trouble]}. expectedSpend is left out.`,
    spendCorrelates: (correlation) =>
      `Spend and frequency go together (correlation ${correlation.toFixed(2)}): the model of spend takes them for independent, so read expectedSpend with care.`,
    limit: {
      noDropOut: "No drop-out is measurable: the model without leaving was fitted, its limit.",
      allAlike: "Customers do not differ measurably: the model without that difference was fitted.",
    },
  },
  zh: {
    noFit: (model, trouble, helps) =>
      `无法拟合 ${model}：${inChinese[trouble]}。请提供更多客户或更长时间的数据${helps ? "，或加上 --prior" : ""}。`,
    noSpendFit: (trouble) => `无法拟合消费金额：${inChinese[trouble]}，结果不含 expectedSpend。`,
    spendCorrelates: (correlation) =>
      `消费金额与购买频率相关（相关系数${correlation.toFixed(2)}），而模型假定二者独立，请谨慎看待 expectedSpend。`,
    limit: {
      noDropOut: "数据中看不出流失：已拟合其极限，即不流失的模型。",
      allAlike: "看不出客户之间的差异：已拟合没有这种差异的模型。",
    },
  },
};
