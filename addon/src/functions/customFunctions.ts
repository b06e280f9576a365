/**
 * The functions that can be typed into a cell. What stands above each is what Sheets shows while one is
 * typed: the build carries it in front of the global function (`addon/build.ts`). Those of lifetime value stand
 * in `valueFunctions.ts`, those of profit in `profitFunctions.ts`.
 */

import type { ProfitFunctions } from "./profitFunctions.ts";
import type { ValueFunctions } from "./valueFunctions.ts";

/** As Sheets hands it over: one value, or a range as rows of cells. */
export type Given = unknown;
/** One value, or as many cells as were given; a text where something is wrong. */
export type Answer = string | number | readonly (readonly (string | number)[])[];

export interface CustomFunctions extends ValueFunctions, ProfitFunctions {
  /**
   * Recency, frequency and money scores of each customer, 1 to 5, 5 being best: "535".
   * 每位客户的 R、F、M 评分，1–5 分，5 分最好。
   *
   * Example: =CV_RFM(B2:B, C2:C, D2:D)
   *
   * @param {range} lastOrder Date of each customer's last order, or days since then. 最近下单日期，或距今天数
   * @param {range} orders Number of orders of each customer. 订单数
   * @param {range} revenue What each customer has spent so far. 累计消费金额
   * @param {range} [firstOrder] Date of the first order, or days since then; may be left out. 首次下单日期（可省略）
   * @param {date} [asOf] The day to look from; the newest date when left out. 基准日（默认为最新日期）
   * @return Three digits for each customer. 每位客户三位数字
   * @customfunction
   */
  CV_RFM(lastOrder: Given, orders: Given, revenue: Given, firstOrder?: Given, asOf?: Given): Answer;

  /**
   * Segment of each customer, such as Champion, Loyal or At Risk.
   * 每位客户的分群，如明星客户、忠诚客户、流失预警。
   *
   * Example: =CV_SEGMENT(B2:B, C2:C, D2:D)
   *
   * @param {range} lastOrder Date of each customer's last order, or days since then. 最近下单日期，或距今天数
   * @param {range} orders Number of orders of each customer. 订单数
   * @param {range} revenue What each customer has spent so far. 累计消费金额
   * @param {range} [firstOrder] Date of the first order, or days since then; may be left out. 首次下单日期（可省略）
   * @param {date} [asOf] The day to look from; the newest date when left out. 基准日（默认为最新日期）
   * @param {string} [language] "en" or "zh"; the document's when left out. 语言（默认随表格）
   * @return A segment's name for each customer. 每位客户的分群名称
   * @customfunction
   */
  CV_SEGMENT(
    lastOrder: Given,
    orders: Given,
    revenue: Given,
    firstOrder?: Given,
    asOf?: Given,
    language?: Given,
  ): Answer;

  /**
   * Tier of each customer by value score: High (top 20 %), Medium (next 30 %) or Low.
   * 按价值评分划分的客户等级：高价值（前20%）、中价值（其后30%）、低价值。
   *
   * Example: =CV_TIER(B2:B, C2:C, D2:D, E2:E)
   *
   * @param {range} lastOrder Date of each customer's last order, or days since then. 最近下单日期，或距今天数
   * @param {range} orders Number of orders of each customer. 订单数
   * @param {range} revenue What each customer has spent so far. 累计消费金额
   * @param {range} [firstOrder] Date of the first order, or days since then; without it the future does not count. 首次下单日期（缺少时不计未来价值）
   * @param {date} [asOf] The day to look from; the newest date when left out. 基准日（默认为最新日期）
   * @param {string} [language] "en" or "zh"; the document's when left out. 语言（默认随表格）
   * @return High, Medium or Low for each customer. 每位客户的等级
   * @customfunction
   */
  CV_TIER(
    lastOrder: Given,
    orders: Given,
    revenue: Given,
    firstOrder?: Given,
    asOf?: Given,
    language?: Given,
  ): Answer;

  /**
   * Money to expect of each customer over the coming 12 months.
   * 每位客户未来12个月的预期价值。
   *
   * Example: =CV_EXPECTED(B2:B, C2:C, D2:D, E2:E)
   *
   * @param {range} lastOrder Date of each customer's last order, or days since then. 最近下单日期，或距今天数
   * @param {range} orders Number of orders of each customer. 订单数
   * @param {range} revenue What each customer has spent so far. 累计消费金额
   * @param {range} firstOrder Date of each customer's first order, or days since then. 首次下单日期，或距今天数
   * @param {date} [asOf] The day to look from; the newest date when left out. 基准日（默认为最新日期）
   * @param {number} [months] Months to look ahead; 12 when left out. 预测月数（默认12）
   * @return An amount for each customer; blank where the dates are missing. 每位客户的金额
   * @customfunction
   */
  CV_EXPECTED(
    lastOrder: Given,
    orders: Given,
    revenue: Given,
    firstOrder: Given,
    asOf?: Given,
    months?: Given,
  ): Answer;

  /**
   * Why each customer has the tier that CV_TIER gives, in one sentence.
   * 用一句话说明每位客户为何属于该等级。
   *
   * Example: =CV_WHY(B2:B, C2:C, D2:D, E2:E)
   *
   * @param {range} lastOrder Date of each customer's last order, or days since then. 最近下单日期，或距今天数
   * @param {range} orders Number of orders of each customer. 订单数
   * @param {range} revenue What each customer has spent so far. 累计消费金额
   * @param {range} [firstOrder] Date of the first order, or days since then; without it the future does not count. 首次下单日期（缺少时不计未来价值）
   * @param {date} [asOf] The day to look from; the newest date when left out. 基准日（默认为最新日期）
   * @param {string} [language] "en" or "zh"; the document's when left out. 语言（默认随表格）
   * @return A sentence for each customer. 每位客户一句说明
   * @customfunction
   */
  CV_WHY(
    lastOrder: Given,
    orders: Given,
    revenue: Given,
    firstOrder?: Given,
    asOf?: Given,
    language?: Given,
  ): Answer;

  /**
   * Net promoter score: per cent of answers 9 and 10 less per cent of answers 0 to 6, from -100 to 100.
   * 净推荐值：9–10分占比减去0–6分占比，范围为 -100 到 100。
   *
   * Example: =CV_NPS(F2:F)
   *
   * @param {range} ratings Answers from 0 to 10; blank cells do not count. 0–10分的评分，空白不计
   * @return A number from -100 to 100. -100 到 100 之间的数
   * @customfunction
   */
  CV_NPS(ratings: Given): Answer;

  /**
   * Customer satisfaction: per cent of answers in the two best boxes.
   * 客户满意度：选择最高两档的占比（百分数）。
   *
   * Example: =CV_CSAT(F2:F, 5)
   *
   * @param {range} ratings Answers; blank cells do not count. 评分，空白不计
   * @param {number} [scale] 5, 7 or 10 for answers 1–5, 1–7 or 0–10; told from the highest answer when left out. 量表：5、7 或 10（省略则按最高分判断）
   * @return A number from 0 to 100. 0 到 100 之间的数
   * @customfunction
   */
  CV_CSAT(ratings: Given, scale?: Given): Answer;
}
