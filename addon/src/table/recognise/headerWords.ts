/**
 * What the columns of plain tables are called, in order of preference: a new word is one word here.
 *
 * Headers are compared as `headerKey` writes them, so capitals, blanks and underscores do not matter.
 */
import { type ColumnRole, columnRoles } from "../../sidebarApi.ts";
import { contractEnds, contractFees, contractStarts } from "./contractHeaders.ts";
import { financeHeaders } from "./financeHeaders.ts";
import { foreignHeaders } from "./foreignHeaders.ts";
import { words } from "./wordList.ts";

const englishAndChinese: Readonly<Record<ColumnRole, readonly string[]>> = {
  customer: words(`
    customer id, customer no, customer number, customer code, client id, user id, buyer id,
    member id, account id, contact id, customer email, customer e-mail, email, e-mail,
    email address, buyer email, billing email, mail, customer, client, buyer, member, user,
    account, customer name, client name, buyer name, buyer username, account name, company,
    company name, customer phone, phone, phone number, mobile, cust id, custid, uid, ship name,
    record id, cust, full name, name, id,
    客户编号, 客户id, 客户号, 客户代码, 客户编码, 客商编码, 往来单位编码, 购货单位编码, 会员编号, 会员id, 会员号, 会员卡号, 用户id, 用户编号,
    买家id, 顾客编号, 客户, 会员, 买家, 顾客, 用户, 客户名称, 客户姓名, 客户名, 会员名,
    会员名称, 会员昵称, 会员姓名, 买家会员名, 买家昵称, 买家账号, 用户名, 邮箱, 电子邮箱,
    电子邮件, 客户邮箱, 手机, 手机号, 手机号码, 联系手机, 电话, 公司, 公司名称, 单位名称, 昵称,
    姓名, 名称, sold to party, sold to, bill to party, payer, customer account,
    客商, 往来单位, 核算客户, 客户简称, 购货单位
  `),
  customerName: words(`
    customer name, client name, company name, account name, buyer name, contact name, company,
    member name, customer full name, billing name, full name,
    客户名称, 客户姓名, 客户名, 公司名称, 单位名称, 会员姓名, 会员名称, 会员昵称, 买家姓名, 买家昵称,
    姓名, 昵称, customer description, 客商名称, 往来单位名称, 客户简称, 购货单位名称
  `),
  orderId: words(`
    order id, order no, order number, order, order code, order name, order ref,
    order reference, invoice no, invoice, invoice number, invoice id, transaction id,
    transaction no, receipt, receipt no, receipt number, sales order, bill no, oid,
    主订单编号, 订单编号, 订单号, 订单id, 订单, 单号, 交易号, 交易编号, 交易单号, 流水号,
    小票号, 发票号, 销售单号, 单据编号
  `),
  date: words(`
    paid at, payment date, paid date, date paid, order date, date of order, ordered at,
    purchase date, date of purchase, transaction date, invoice date, sale date, sales date,
    date, order time, purchased at, created at, created, date created, created date,
    order created at, order created, datetime, date time, timestamp, time, day, close date,
    订单付款时间, 付款时间, 支付时间, 付款日期, 支付日期, 订单付款日期, 下单日期, 下单时间,
    订单日期, 订单时间, 购买日期, 购买时间, 交易日期, 交易时间, 成交日期, 成交时间, 消费日期,
    消费时间, 销售日期, 订单创建时间, 创建时间, 日期, 时间, 开票日期
  `),
  money: words(`
    net sales, net amount, net total, net revenue, subtotal, sub total, amount, order amount,
    total amount, amount paid, paid amount, sales amount, sales, revenue, total price,
    order total, order value, total sales, total, grand total, total paid, sale amount, spend,
    spent, purchase amount, transaction amount, invoice amount, gross sales, line total, value,
    price, payment, turnover,
    打款商家金额, 买家实际支付金额, 实际支付金额, 实付金额, 实付, 实付款, 实收金额, 支付金额,
    付款金额, 成交金额, 订单金额, 交易金额, 消费金额, 销售金额, 购买金额, 金额, 销售额,
    订单总额, 总金额, 总价, 合计, 总计, 营业额, 收入, 货款
  `),
  quantity: words(`
    quantity, qty, units, quantity sold, items sold, units sold, order quantity,
    数量, 购买数量, 件数, 销售数量, 商品数量, 订购数量
  `),
  unitPrice: words(`
    unit price, price, price each, price per unit, unit cost price, item price, sale price,
    lineitem price, list price,
    单价, 价格, 销售单价, 商品单价, 成交单价, 售价
  `),
  refund: words(`
    refunded amount, refund amount, amount refunded, refunded, refund, refunds, total refunded,
    退款金额, 退款, 退款额, 已退款金额, 退货金额
  `),
  status: words(`
    financial status, payment status, order status, subscription status, contract status,
    membership status, status, event type, transaction status, churned, is churned, churn,
    订单状态, 交易状态, 付款状态, 支付状态, 合同状态, 订阅状态, 会员状态, 状态, 是否流失, 是否退订, 流失
  `),
  cancelledAt: words(`
    cancelled at, canceled at, cancelled on, cancelled date, cancellation date,
    取消时间, 取消日期, 关闭时间
  `),
  currency: words(`
    currency, currency code, order currency, ccy,
    币种, 货币, 货币代码, 币别
  `),
  firstDate: words(`
    first order date, first purchase date, first order, first purchase, customer since,
    first transaction date, became a customer date, first sale date, first date, member since,
    signup date, sign up date, registration date, registered at, create date, created date,
    created at, client since, since, customer start, customer start date, relationship start,
    合作开始日期, 合作起始日期, 合作起始, 合作开始, 建立合作日期, 首次合作日期, 客户起始日期, 成为客户日期, 合作日期,
    首次下单日期, 首次购买日期, 首次下单时间, 首次购买时间, 首单日期, 首单时间, 首次消费日期,
    首次消费时间, 首次成交日期, 注册日期, 注册时间, 开户日期, 建档日期
  `),
  lastDate: words(`
    last order date, last purchase date, last order, last purchase, latest order date,
    most recent order date, most recent purchase, last transaction date, last sale date,
    recent deal close date, last won close date, last date, latest purchase date,
    last purchased at, last ordered at, date of last purchase, date of last order,
    last paid at,
    最近下单日期, 最近购买日期, 最近下单时间, 最近购买时间, 最后下单日期, 最后购买日期,
    最近消费日期, 最近消费时间, 最近一次消费, 最近一次购买, 上次购买日期, 上次下单日期,
    最后消费日期, 最近成交日期, 最后成交日期, 末次消费日期, 最后一次购买时间
  `),
  orderCount: words(`
    number of orders, order count, orders, orders count, total orders, no of orders,
    num orders, purchases, number of purchases, purchase count, transactions, deals,
    number of transactions, number of deals, number of associated deals, won opportunities,
    frequency,
    订单数, 订单数量, 下单次数, 购买次数, 消费次数, 交易次数, 订单总数, 成交次数, 成交单数,
    累计订单数, 累计购买次数
  `),
  totalSpend: words(`
    total spend, total spent, total revenue, lifetime value, lifetime spend, amount spent,
    total sales, total amount, total won amount, revenue, total purchases, spend, spent,
    customer revenue, net revenue, net sales, gross revenue, gross sales, sales, amount, total,
    money, monetary, turnover,
    消费总额, 累计消费, 累计消费金额, 总消费, 总消费金额, 消费金额, 累计金额, 总金额,
    累计购买金额, 成交总额, 购买总额, 销售额, 金额, 总收入, 收入, 营业额
  `),
  satisfaction: words(`
    nps, nps score, net promoter score, net promoter, likelihood to recommend,
    推荐意愿, 净推荐值, nps评分, 推荐度, 推荐评分
  `),
  ...financeHeaders,
  contractStart: contractStarts,
  contractEnd: contractEnds,
  fee: contractFees,
};

/** English and Chinese first, then what other languages say. */
export const roleHeaders: Readonly<Record<ColumnRole, readonly string[]>> = {
  ...englishAndChinese,
  ...withForeign(),
};

/** Parts of a header that make a column worth trying when no whole header is known, and parts that rule it out. */
export const headerHints: Readonly<
  Record<
    "customer" | "date" | "money",
    { readonly with: readonly string[]; readonly without: readonly string[] }
  >
> = {
  customer: {
    with: words(`
      customer, client, buyer, email, kunde, kunden, cliente, acheteur, klant, klient,
      客户, 会员, 买家, 顾客, 邮箱, 顧客, 客戶, 고객
    `),
    without: words(`
      type, group, tag, segment, since, service, note, owner, count, accepts, manager,
      经理, 类型, 等级, 来源, 分组, 备注, 留言, 标签, 级别, 应付, 支付
    `),
  },
  date: {
    with: words(`date, time, datum, fecha, data, 日期, 时间, 日時, 日付, 時間, 일자`),
    without: words(`
      update, birth, due, zone, delivery, ship, timespent, cancel, refund,
      生日, 发货, 更新, 截止, 取消, 关闭, 退款
    `),
  },
  money: {
    with: words(`
      amount, total, revenue, sales, spend, betrag, umsatz, summe, montant, importe, importo,
      bedrag, valor, 金额, 销售额, 总价, 金額, 売上, 금액
    `),
    without: words(`
      tax, discount, refund, steuer, rabatt, menge, anzahl, quantit, cantidad, shipping, quantity, qty, count, person, rep, channel, unit,
      code, sku, stock, zip, post, phone, mobile, year,
      税, 折扣, 优惠, 退款, 运费, 数量, 邮费, 单价, 编码, 编号, 代码, 货号, 邮编, 电话, 手机, 年
    `),
  },
};

function withForeign(): Partial<Record<ColumnRole, readonly string[]>> {
  const all: Partial<Record<ColumnRole, readonly string[]>> = {};
  for (const role of columnRoles) all[role] = [...englishAndChinese[role], ...foreignHeaders[role]];
  return all;
}
