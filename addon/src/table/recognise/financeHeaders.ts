/**
 * What finance calls the columns of revenue and costs, in order of preference.
 *
 * From exports of SAP, of 用友 and 金蝶, and from what people write in Excel.
 */
import type { ColumnRole } from "../../sidebarApi.ts";
import { words } from "./wordList.ts";

export type FinanceRole = Extract<
  ColumnRole,
  | "monthsActive"
  | "grossRevenue"
  | "discounts"
  | "returns"
  | "goods"
  | "service"
  | "logistics"
  | "acquisition"
  | "savings"
  | "churn"
  | "period"
  | "measure"
>;

export const financeHeaders: Readonly<Record<FinanceRole, readonly string[]>> = {
  monthsActive: words(`
    months active, active months, tenure months, tenure (months), tenure, months as customer,
    months as a customer, number of months, customer age (months), relationship months, months,
    合作月数, 活跃月数, 在网月数, 客户月龄, 使用月数, 合作时长, 合作期, 合作时间, 存续月数, 月数
  `),
  grossRevenue: words(`
    gross revenue, gross sales, list revenue, revenue before discounts, gross turnover,
    gross sales revenue, gross billings, sales revenue, revenue, sales, total revenue, total sales,
    turnover, net revenue, net sales, billings, billed amount, invoiced, invoiced amount,
    invoice value, invoiced revenue, invoiced sales, customer revenue, income, annual revenue,
    毛收入, 总收入, 销售总额, 含税收入, 营业收入, 销售收入, 主营业务收入, 产品销售收入, 销售额, 收入,
    营业额, 净收入, 净销售额, 销售净额, 不含税收入, 无税金额, 不含税金额, 价税合计, 开票金额, 开票收入,
    确认收入, 结算金额, 合同收入, 客户收入, 收入金额, 回款
  `),
  discounts: words(`
    discounts & rebates, discounts and rebates, discounts, discount, rebates, rebate, price concessions,
    concessions, price reductions, discount amount, total discounts, allowances, sales deductions,
    discounts given, cash discount, cash discounts, trade discounts, promotional allowances, bonus payments,
    折扣与返利, 折扣和返利, 折扣及返利, 折扣返利, 折扣, 折扣金额, 折扣额, 返利, 返利金额, 销售返利, 优惠, 优惠金额,
    价格优惠, 让利, 让价, 商业折扣, 现金折扣, 销售折扣, 销售折让, 折扣与折让, 折扣折让, 折让
  `),
  returns: words(`
    returns, returned goods, sales returns, return value, returns value, returned value, refunds,
    refund amount, returns & refunds, returns and refunds, credit notes, credit memos,
    returns & allowances, returns and allowances,
    退货, 退货金额, 退货额, 退款, 退款金额, 销售退回, 销售退货, 退换货, 退货与退款, 退货退款, 销货退回
  `),
  goods: words(`
    cogs, cost of goods sold, cost of goods, cost of sales, cost of revenue, product cost, product costs,
    goods cost, material cost, material costs, cost of materials, direct cost, direct costs, purchase cost,
    manufacturing cost, production cost, variable cost, variable costs, standard cost, inventory cost,
    商品成本, 销售成本, 产品成本, 主营业务成本, 主营成本, 营业成本, 产品销售成本, 采购成本, 进货成本, 直接成本,
    货物成本, 材料成本, 生产成本, 结转成本, 成本金额, 存货成本, 变动成本,
    cost, costs, unit cost, 成本, total cost, total costs, all costs, 总成本, 成本合计, 成本总额
  `),
  service: words(`
    service & support cost, service and support cost, service & support costs, service cost, support cost,
    service costs, support costs, customer service cost, customer service costs, customer support cost,
    cost to serve, service & support, after-sales cost, after-sales service cost, aftersales cost,
    service expense, service expenses, support expenses, account management cost,
    服务成本, 服务与支持成本, 服务和支持成本, 服务及支持成本, 客服成本, 客服费用, 售后成本, 售后费用, 服务费用, 服务费,
    售后服务成本, 售后服务费, 支持成本, 客户服务成本, 客户服务费用, 技术支持费, 维护成本, 维护费用, 维护费
  `),
  logistics: words(`
    logistics cost, logistics costs, logistics, logistics expense, logistics expenses, shipping cost,
    shipping costs, shipping expense, delivery cost, delivery costs, freight, freight cost, freight costs,
    freight out, outbound freight, freight charges, fulfilment cost, fulfillment cost, fulfilment costs,
    fulfillment costs, transport cost, transport costs, transportation cost, transportation costs,
    distribution cost, distribution costs, warehousing & logistics, warehousing and logistics,
    物流成本, 物流费用, 物流费, 运费, 运杂费, 运输费, 运输费用, 运输成本, 配送成本, 配送费, 配送费用, 快递费,
    快递费用, 发货运费, 仓储物流成本, 仓储物流费, 仓储及物流, 仓储费
  `),
  acquisition: words(`
    acquisition cost, acquisition costs, customer acquisition cost, cac, acquisition, onboarding cost,
    development cost, development costs, customer development cost, cost of acquisition, acquisition spend,
    marketing & sales cost, marketing and sales cost, sales & marketing cost, sales and marketing cost,
    sales & marketing, sales and marketing, marketing cost, marketing spend, selling cost, selling expenses,
    获客成本, 获客费用, 开发成本, 开发费用, 客户开发成本, 客户开发费用, 拓客成本, 拓展费用, 获取成本,
    客户获取成本, 营销成本, 营销费用, 市场费用, 市场推广费, 推广费用, 推广费, 销售费用
  `),
  savings: words(`
    cost savings, savings, cost saving, cost saved, costs saved, cost reduction, cost reductions,
    节约成本, 成本节约, 节省成本, 成本节省, 节约额, 节约金额, 节省金额, 降本金额
  `),
  churn: words(`
    monthly churn, churn, churn rate, monthly churn rate, churn probability, churn a month, churn %,
    churn per month, attrition, attrition rate, monthly attrition,
    月流失率, 流失率, 每月流失率, 客户流失率, 月度流失率, 流失概率, 月流失概率
  `),
  period: words(`
    month, period, posting period, fiscal period, fiscal year/period, calendar year/month,
    calendar month, accounting period, year month, year-month, year/month, yearmonth, billing month,
    billing period, month of service, reporting month, reporting period, month end, month ending, quarter,
    fiscal month, fiscal quarter, period since start, months since start, month since start, month no,
    period no, month number,
    月份, 月, 年月, 期间, 会计期间, 会计月份, 账期, 期数, 期次, 所属期间, 所属月份, 核算期间, 核算月份, 统计月份,
    统计期间, 业务月份, 结算月份, 入账月份, 记账月份, 报告期, 季度, 周期, 第几期, 第几个月
  `),
  measure: words(`
    measure, metric, line item, p&l line, p&l item, item, account name, account, gl account, g/l account,
    cost element, cost type, category, figure, kpi, value type, description,
    项目, 科目, 科目名称, 会计科目, 指标, 指标名称, 费用项目, 收支项目, 项目名称, 成本要素, 类别, 内容
  `),
};

/** What may sum up costs that stand beside it: it counts only where none of them does. */
export const totalCostHeaders = words(
  `total cost, total costs, all costs, 总成本, 成本合计, 成本总额`,
);
