/**
 * What finance calls the columns of revenue and costs, in order of preference.
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
>;

export const financeHeaders: Readonly<Record<FinanceRole, readonly string[]>> = {
  monthsActive: words(`
    months active, active months, months, tenure months, tenure (months), tenure, months as customer,
    number of months, customer age (months),
    合作月数, 活跃月数, 在网月数, 月数, 客户月龄, 使用月数
  `),
  grossRevenue: words(`
    gross revenue, gross sales, list revenue, revenue before discounts, revenue, sales, total revenue,
    total sales, turnover, net revenue, net sales, billings, invoiced,
    毛收入, 总收入, 营业收入, 销售收入, 销售总额, 销售额, 收入, 营业额, 主营业务收入, 净收入, 净销售额
  `),
  discounts: words(`
    discounts & rebates, discounts and rebates, discounts, discount, rebates, rebate, price concessions,
    discount amount, total discounts, allowances,
    折扣与返利, 折扣, 折扣金额, 返利, 优惠, 优惠金额, 价格优惠, 销售折扣, 折让
  `),
  returns: words(`
    returns, returned goods, sales returns, return value, returns value, refunds, refund amount,
    returns & refunds, returns and refunds,
    退货, 退货金额, 退款, 退款金额, 销售退回, 退换货
  `),
  goods: words(`
    cogs, cost of goods sold, cost of goods, cost of sales, product cost, goods cost, material cost,
    direct cost, direct costs, purchase cost,
    商品成本, 销售成本, 产品成本, 主营业务成本, 营业成本, 采购成本, 进货成本, 直接成本, 货物成本
  `),
  service: words(`
    service & support cost, service and support cost, service cost, support cost, service costs,
    support costs, customer service cost, cost to serve, service & support, after-sales cost,
    服务成本, 服务与支持成本, 客服成本, 售后成本, 服务费用, 售后服务成本, 支持成本, 客户服务成本
  `),
  logistics: words(`
    logistics cost, logistics costs, logistics, shipping cost, shipping costs, delivery cost,
    freight, freight cost, fulfilment cost, fulfillment cost, transport cost,
    物流成本, 物流费用, 运费, 运输成本, 配送成本, 配送费, 快递费, 仓储物流成本
  `),
  acquisition: words(`
    acquisition cost, customer acquisition cost, cac, acquisition, onboarding cost, development cost,
    customer development cost, marketing & sales cost, sales & marketing cost, selling cost,
    获客成本, 开发成本, 客户开发成本, 拓客成本, 获取成本, 营销成本, 销售费用
  `),
  savings: words(`
    cost savings, savings, cost saving, cost saved, 节约成本, 成本节约, 节省成本, 节约额
  `),
  churn: words(`
    monthly churn, churn, churn rate, monthly churn rate, churn probability, churn a month,
    月流失率, 流失率, 每月流失率, 客户流失率
  `),
};
