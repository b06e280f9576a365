import type { Language } from "./language.ts";

/** What the sidebar calls the column that plays a role, and what a problem calls the one that is missing. */
export function columnRoleName(role: NamedRole, language: Language): string {
  return roleNames[language][role];
}

export type NamedRole = keyof typeof englishNames;

const englishNames = {
  customer: "Customer",
  customerName: "Customer's name",
  orderId: "Order number",
  date: "Order date",
  money: "Amount",
  quantity: "Quantity",
  unitPrice: "Unit price",
  refund: "Refunded amount",
  status: "Order status",
  cancelledAt: "Cancelled on",
  currency: "Currency",
  firstDate: "First order date",
  lastDate: "Last order date",
  orderCount: "Number of orders",
  totalSpend: "Total spend",
  satisfaction: "Recommendation (0–10)",
  monthsActive: "Months active",
  grossRevenue: "Revenue",
  discounts: "Discounts",
  returns: "Returns",
  goods: "Cost of goods",
  service: "Service cost",
  logistics: "Logistics cost",
  acquisition: "Acquisition cost",
  savings: "Cost savings",
  churn: "Churn a month",
  period: "Month",
  measure: "What each row tells",
  contractStart: "Contract start",
  contractEnd: "Contract end or cancellation",
  fee: "Fee per month or year",
};

const chineseNames: Readonly<Record<NamedRole, string>> = {
  customer: "客户",
  customerName: "客户名称",
  orderId: "订单编号",
  date: "下单日期",
  money: "金额",
  quantity: "数量",
  unitPrice: "单价",
  refund: "退款金额",
  status: "订单状态",
  cancelledAt: "取消时间",
  currency: "币种",
  firstDate: "首次下单日期",
  lastDate: "最近下单日期",
  orderCount: "订单数",
  totalSpend: "消费总额",
  satisfaction: "推荐意愿（0–10）",
  monthsActive: "合作月数",
  grossRevenue: "收入",
  discounts: "折扣与优惠",
  returns: "退货",
  goods: "商品成本",
  service: "服务成本",
  logistics: "物流成本",
  acquisition: "获客成本",
  savings: "节约成本",
  churn: "月流失率",
  period: "月份",
  measure: "每行的项目",
  contractStart: "合同开始日期",
  contractEnd: "合同结束或退订日期",
  fee: "每月或每年费用",
};

const roleNames: Readonly<Record<Language, Readonly<Record<NamedRole, string>>>> = {
  en: englishNames,
  zh: chineseNames,
};
