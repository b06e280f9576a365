/**
 * The functions of lifetime value that can be typed into a cell, described as in `customFunctions.ts`.
 */
import type { Answer, Given } from "./customFunctions.ts";

export interface ValueFunctions {
  /**
   * Customer lifetime value of a yearly margin. With years, that many margins are counted, the first of
   * them now; without, every margin from next year on, for ever.
   * 客户终身价值。给出年数时，按该年数计算，首笔利润计在当下；不给年数时，从明年起永续计算。
   *
   * Example: =CV_CLV(160, 75%, 10%, 3, 60)
   *
   * @param {number} marginPerYear Profit that the customer brings in a year, before winning them. 每年带来的利润
   * @param {number} retention Share of customers that stay from year to year, such as 75%. 年留存率
   * @param {number} discountRate What money costs in a year, such as 10%. 年折现率
   * @param {number} [years] Number of years to count; for ever when left out. 计算年数（省略则为永续）
   * @param {number} [acquisitionCost] What it cost to win the customer, taken off; 0 when left out. 获客成本（默认0）
   * @return An amount. 金额
   * @customfunction
   */
  CV_CLV(
    marginPerYear: Given,
    retention: Given,
    discountRate: Given,
    years?: Given,
    acquisitionCost?: Given,
  ): Answer;

  /**
   * Net present value of cash flows one period apart, the first of them in a period. One amount with a number
   * of periods is paid in each of them.
   * 现金流的净现值，各期等距，首笔在一期之后；一笔金额加期数，表示每期各付一笔。
   *
   * Example: =CV_DCF(160, 10%, "later", 3)
   *
   * @param {range} cashFlows Amounts of the periods, in order; or one amount. A blank is a period without any. 各期现金流，或一笔金额；空白表示该期为0
   * @param {number} discountRate What money costs in a period, such as 10%. 每期折现率
   * @param {string} [first] "later" when the first is paid in a period (as in NPV), "now" when now; "later" when left out. 首笔时间："later"为一期之后（默认），"now"为现在
   * @param {number} [periods] How many times one amount is paid. 同一笔金额支付的期数
   * @return An amount. 金额
   * @customfunction
   */
  CV_DCF(cashFlows: Given, discountRate: Given, first?: Given, periods?: Given): Answer;

  /**
   * What a subscriber or contract customer is still worth, from the next renewal on. Given the customers still
   * there after each period, it sees that those who would leave leave first.
   * 订阅或合同客户从下次续约起的剩余价值。给出各期仍在的客户数时，会考虑“易流失的先流失”。
   *
   * Example: =CV_RETENTION_CLV(100, B2:B9, 10%)
   *
   * @param {number} marginPerPeriod Profit of a period, from a customer who is still there. 每期利润
   * @param {range} retention Customers who began, then those still there after each period; or one share, such as 75%. 初始客户数及各期之后仍在的客户数，或一个留存率
   * @param {number} discountRate What money costs in a year, such as 10%. 年折现率
   * @param {number} [periodsPerYear] 12 for months; 1 when left out. 每年期数：按月为12（默认1）
   * @param {number} [renewals] How often the customer has renewed already; 0 when left out. 已续约次数（默认0）
   * @param {number} [years] Number of years to count; for ever when left out. 计算年数（省略则为永续）
   * @return An amount. 金额
   * @customfunction
   */
  CV_RETENTION_CLV(
    marginPerPeriod: Given,
    retention: Given,
    discountRate: Given,
    periodsPerYear?: Given,
    renewals?: Given,
    years?: Given,
  ): Answer;

  /**
   * Average revenue a period × margin × expected lifetime; the lifetime is 1 ÷ churn, at most 36 months.
   * 平均收入法：每期平均收入 × 利润率 × 预期生命周期（1 ÷ 流失率，最长36个月）。
   *
   * Example: =CV_AVERAGE_CLV(1200, 3, 40%, 25%)
   *
   * @param {number} totalRevenue All that the customer has paid. 总收入
   * @param {number} activePeriods Periods in which it was paid. 活跃期数
   * @param {number} margin Share of revenue kept as profit, such as 40%. 利润率
   * @param {number} churn Share of customers that leave in a period, such as 25%. 每期流失率
   * @param {number} [periodsPerYear] 12 for months; 1 when left out. 每年期数：按月为12（默认1）
   * @return An amount. 金额
   * @customfunction
   */
  CV_AVERAGE_CLV(
    totalRevenue: Given,
    activePeriods: Given,
    margin: Given,
    churn: Given,
    periodsPerYear?: Given,
  ): Answer;

  /**
   * Simple value: average order × orders a year × margin × years. It tends to overstate: nobody slows down or leaves.
   * 简单法：平均订单额 × 年订单数 × 利润率 × 年数。结果往往偏高，因为假定客户不会减少购买或流失。
   *
   * Example: =CV_SIMPLE_CLV(100, 4, 40%, 3)
   *
   * @param {number} averageOrder Money an order. 平均订单额
   * @param {number} ordersPerYear Orders a year. 年订单数
   * @param {number} margin Share of revenue kept as profit, such as 40%. 利润率
   * @param {number} years Years that the customer stays. 客户保持年数
   * @return An amount. 金额
   * @customfunction
   */
  CV_SIMPLE_CLV(averageOrder: Given, ordersPerYear: Given, margin: Given, years: Given): Answer;

  /**
   * Historical + current + potential value. All amounts must be of one kind: all profit, or all revenue.
   * 历史价值 + 当前价值 + 潜在价值。各项口径须一致：全为利润，或全为收入。
   *
   * Example: =CV_WHOLE_CLV(320, 160, 120, 200, 10%)
   *
   * @param {number} historic Value before the last 12 months. 近12个月之前的价值
   * @param {number} current Value of the last 12 months. 近12个月的价值
   * @param {number} expected Value expected over the coming 12 months, such as CV_EXPECTED gives. 未来12个月的预期价值
   * @param {number} [crossSellGap] What the customer could still buy of you; 0 when left out. 交叉销售空间（默认0）
   * @param {number} [crossSellChance] How likely that is, such as 10%. 交叉销售的成功概率
   * @return An amount. 金额
   * @customfunction
   */
  CV_WHOLE_CLV(
    historic: Given,
    current: Given,
    expected: Given,
    crossSellGap?: Given,
    crossSellChance?: Given,
  ): Answer;
}
