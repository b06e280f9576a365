/**
 * The functions of profit that can be typed into a cell, described as in `customFunctions.ts`.
 */
import type { Answer, Given } from "./customFunctions.ts";

export interface ProfitFunctions {
  /**
   * Contribution: gross revenue less discounts, returns and every cost of the customer, plus savings. Costs are
   * written without a minus.
   * 贡献毛益：毛收入减去折扣、退货和该客户的各项成本，再加成本节约；成本不带负号。
   *
   * Example: =CV_CONTRIBUTION(E2:E, F2:F, G2:G, H2:H, I2:I, J2:J, L2:L)
   *
   * @param {range} grossRevenue Revenue before discounts and returns. 毛收入（未扣折扣和退货）
   * @param {range} discounts Discounts and rebates; a blank is none. 折扣与返利（空白为0）
   * @param {range} returns What was given back. 退货
   * @param {range} cogs Cost of the goods sold. 商品成本
   * @param {range} service Cost of service and support. 服务与支持成本
   * @param {range} logistics Cost of shipping and storing. 物流成本
   * @param {range} [savings] Costs that the customer spares you; 0 when left out. 成本节约（默认0）
   * @return An amount for each customer. 每位客户的金额
   * @customfunction
   */
  CV_CONTRIBUTION(
    grossRevenue: Given,
    discounts: Given,
    returns: Given,
    cogs: Given,
    service: Given,
    logistics: Given,
    savings?: Given,
  ): Answer;

  /**
   * Payback: whole months until the acquisition cost is earned back; "never" where a month brings nothing.
   * 回本月数：收回获客成本所需的整月数；月均贡献不为正时为“无法回本”。
   *
   * Example: =CV_PAYBACK(K2:K, P2:P)
   *
   * @param {range} acquisitionCost What it cost to win each customer. 获客成本
   * @param {range} monthlyContribution Contribution of a month: contribution divided by months active. 月均贡献（贡献毛益 ÷ 活跃月数）
   * @param {string} [language] "en" or "zh"; the document's when left out. 语言（默认随表格）
   * @return Whole months, or "never"; blank where a cell is. 整月数，或“无法回本”；单元格空白时留空
   * @customfunction
   */
  CV_PAYBACK(acquisitionCost: Given, monthlyContribution: Given, language?: Given): Answer;

  /**
   * Lifetime value divided by acquisition cost. A month's contribution counts at the end of each month, for those
   * who stay, discounted. Blank where something is not known or the customer cost nothing to win.
   * LTV:CAC：终身价值 ÷ 获客成本。月均贡献计在每月末，按留存率和折现率折算；有未知项或获客成本为零时留空。
   *
   * Example: =CV_LTVCAC(P2:P, M2:M, K2:K)
   *
   * @param {range} monthlyContribution Contribution of a month: contribution divided by months active. 月均贡献（贡献毛益 ÷ 活跃月数）
   * @param {range} monthlyChurn Share of customers that leave in a month, such as 1.5%. 月流失率
   * @param {range} acquisitionCost What it cost to win each customer. 获客成本
   * @param {number} [months] Months to count; 36 when left out. 计算月数（默认36）
   * @param {number} [annualDiscount] What money costs in a year; 10% when left out. 年折现率（默认10%）
   * @return A ratio for each customer. 每位客户的比率
   * @customfunction
   */
  CV_LTVCAC(
    monthlyContribution: Given,
    monthlyChurn: Given,
    acquisitionCost: Given,
    months?: Given,
    annualDiscount?: Given,
  ): Answer;

  /**
   * Whale curve: cumulative profit of the customers, the most profitable first. Two columns to draw a line from:
   * the rank, and the profit of all customers up to it. The highest value is the peak, the last one the total.
   * 鲸鱼曲线：客户按利润从高到低排列的累计利润。结果为两列，可直接作折线图：排名，以及到该排名为止的利润合计；最高值为峰值，最后一个为总利润。
   *
   * Example: =CV_WHALE(Q2:Q)
   *
   * @param {range} profits Profit of each customer, in any order; blank cells do not count. 各客户利润，顺序不限，空白不计
   * @return Rank and cumulative profit, a row a customer. 排名与累计利润，每位客户一行
   * @customfunction
   */
  CV_WHALE(profits: Given): Answer;

  /**
   * Break-even: the first period from which on the revenue of all periods so far covers their cost.
   * 累计盈亏平衡：从第几期起，累计收入足以覆盖累计成本。
   *
   * Example: =CV_BREAKEVEN(B2:M2, B3:M3)
   *
   * @param {range} revenue Revenue of each period, in order; a blank is 0. 各期收入，按顺序；空白为0
   * @param {range} cost Cost of each period, in the same order. 各期成本，顺序相同
   * @param {string} [language] "en" or "zh"; the document's when left out. 语言（默认随表格）
   * @return The number of the period, from 1, or "not within the data". 期数（从1开始），或“数据内未达到”
   * @customfunction
   */
  CV_BREAKEVEN(revenue: Given, cost: Given, language?: Given): Answer;

  /**
   * Value-based price: the lowest price worth taking, the price to ask, and the price above which nobody gains.
   * 价值定价：最低可接受价、建议价，以及客户不再受益的最高价。
   *
   * Example: =CV_PRICEBAND(60, 100, 40, 50%)
   *
   * @param {range} cost What it costs you. 成本
   * @param {range} referencePrice Price of the customer's next best alternative. 参考价：客户的次优选择的价格
   * @param {range} differentiation What yours is worth more than that, in money; below 0 if less. 差异化价值：比次优选择多出的金额，可为负
   * @param {range} share Share of it that you ask for; the rest is the customer's reason to buy. 差异化价值中计入价格的比例，其余让利给客户
   * @return Lowest, asked and highest price, three columns. 最低价、建议价、最高价，共三列
   * @customfunction
   */
  CV_PRICEBAND(cost: Given, referencePrice: Given, differentiation: Given, share: Given): Answer;
}
