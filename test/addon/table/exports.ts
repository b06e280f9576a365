/**
 * The first rows of exports as the platforms write them: headers from public importers, values made up.
 */
import type { Cell, SelectedTable } from "../../../addon/src/table/selectedTable.ts";
import { tableOf } from "./tables.ts";

export interface Export {
  readonly name: string;
  readonly table: SelectedTable;
  /** Places of the columns that a test breaks; of customers' tables the last date. */
  readonly date: number;
  readonly money: number;
  readonly customer: number;
  readonly currency?: number;
}

export const exports: readonly Export[] = [
  {
    name: "Shopify",
    table: tableOf([
      [
        ...["Name", "Email", "Financial Status", "Paid at", "Currency", "Subtotal", "Shipping"],
        ...["Total", "Created at", "Lineitem quantity", "Lineitem name", "Cancelled at"],
        ...["Refunded Amount", "Billing Name", "Billing Phone"],
      ],
      ...[
        ["#1", "amy@ex.com", "2025-06-01", "40.00"],
        ["#2", "ben@ex.com", "2025-06-02", "25.00"],
        ["#3", "amy@ex.com", "2025-06-03", "30.00"],
      ].map(([order, email, day, amount]): Cell[] => {
        const paid = `${day} 10:00:00 +0000`;
        const rest = [paid, 1, "Item", "", "0.00", "", ""];
        return [order!, email!, "paid", paid, "USD", amount!, "5.00", "50.00", ...rest];
      }),
    ]),
    date: 3,
    money: 5,
    customer: 1,
    currency: 4,
  },
  {
    name: "Square",
    table: tableOf([
      [
        ...["Date", "Time", "Time Zone", "Gross Sales", "Discounts", "Net Sales", "Tax"],
        ...["Transaction ID", "Event Type", "Customer ID", "Customer Name"],
      ],
      ...[
        ["06/21/25", "$40.00", "t1", "K1", "Amy Pond"],
        ["06/22/25", "$25.00", "t2", "K2", "Ben Hur"],
        ["06/23/25", "$30.00", "t3", "K1", "Amy Pond"],
      ].map(([day, amount, id, customer, name]): Cell[] => {
        const sums = [amount!, "$0.00", amount!, "$1.00"];
        return [day!, "10:00:00", "Pacific", ...sums, id!, "Payment", customer!, name!];
      }),
    ]),
    date: 0,
    money: 5,
    customer: 9,
  },
  {
    name: "淘宝",
    table: tableOf([
      [
        ...["订单编号", "买家会员名", "买家实际支付金额", "退款金额", "打款商家金额 ", "订单状态"],
        ...["订单付款时间", "宝贝标题 "],
      ],
      ['="1"', "小本", "40.00", 0, "40.00", "交易成功", "2025-06-01 10:00:00", "商品A"],
      ['="2"', "小美", "25.00", 0, "25.00", "交易成功", "2025-06-02 10:00:00", "商品A"],
      ['="3"', "小本", "30.00", 0, "30.00", "交易成功", "2025-06-03 10:00:00", "商品B"],
    ]),
    date: 6,
    money: 4,
    customer: 1,
  },
  {
    name: "有赞",
    table: tableOf([
      [
        ...["订单号", "归属店铺", "订单状态", "订单创建时间", "买家付款时间", "商品金额合计"],
        ...["运费", "应收订单金额", "订单实付金额", "全部商品名称", "买家昵称", "买家手机号"],
        ...["订单退款状态", "订单已退款金额"],
      ],
      ...[
        ["E1", "2025-06-01 10:00:00", "40.00", "小本", "13800000001"],
        ["E2", "2025-06-02 10:00:00", "25.00", "小美", "13800000002"],
        ["E3", "2025-06-03 10:00:00", "30.00", "小本", "13800000001"],
      ].map(([id, paid, amount, nick, phone]): Cell[] => {
        const sums = [amount!, "0.00", amount!, amount!];
        return [id!, "店", "交易成功", paid!, paid!, ...sums, "茶", nick!, phone!, "", "0.00"];
      }),
    ]),
    date: 4,
    money: 8,
    customer: 11,
  },
  {
    name: "HubSpot companies",
    table: tableOf([
      [
        ...[
          "Record ID",
          "Company name",
          "Company owner",
          "Became a Customer Date",
          "Total Revenue",
        ],
        ...["Number of Associated Deals", "Recent Deal Close Date", "NPS", "Currency"],
      ],
      [9001, "Acme", "Sarah", "2022-02-10", 182_000, 9, "2025-05-20", 9, "USD"],
      [9002, "Blue Harbor", "Tom", "2023-06-01", 64_000, 4, "2025-04-15", 8, "USD"],
      [9003, "Cedar", "Tom", "2024-06-01", 12_000, 1, "2024-06-01", "", "USD"],
    ]),
    date: 6,
    money: 4,
    customer: 0,
    currency: 8,
  },
  {
    name: "Salesforce opportunities",
    table: tableOf([
      ["Opportunity Name", "Account ID", "Account Name", "Stage", "Close Date", "Amount", "Owner"],
      ["Pilot", "001A0000012aBcD", "Acme", "Closed Won", "2025-06-01", 4000, "Tom"],
      ["Rollout", "001A0000012aBcE", "Blue Harbor", "Closed Won", "2025-06-02", 2500, "Tom"],
      ["Add-on", "001A0000012aBcD", "Acme", "Closed Won", "2025-06-03", 3000, "Tom"],
      ["Maybe", "001A0000012aBcD", "Acme", "Negotiation/Review", "2025-06-04", 9000, "Tom"],
    ]),
    date: 4,
    money: 5,
    customer: 1,
  },
  {
    name: "WooCommerce",
    table: tableOf([
      [
        ...["Order Number", "Order Status", "Order Date", "First Name (Billing)"],
        ...["Email (Billing)", "Phone (Billing)", "Order Refund Amount", "Order Total Amount"],
        ...["SKU", "Item #", "Item Name", "Quantity", "Item Cost"],
      ],
      [71, "Completed", "2025-06-01 10:00", "Amy", "amy@ex.com", "", 0, 40, "a", 1, "Pen", 1, 30],
      [71, "Completed", "2025-06-01 10:00", "Amy", "amy@ex.com", "", 0, 40, "b", 2, "Ink", 1, 10],
      [72, "Completed", "2025-06-02 10:00", "Ben", "ben@ex.com", "", 0, 25, "a", 1, "Pen", 1, 20],
      [72, "Completed", "2025-06-02 10:00", "Ben", "ben@ex.com", "", 0, 25, "b", 2, "Ink", 1, 5],
      [73, "Completed", "2025-06-03 10:00", "Amy", "amy@ex.com", "", 0, 30, "a", 1, "Pen", 1, 30],
    ]),
    date: 2,
    money: 7,
    customer: 4,
  },
  {
    name: "Stripe",
    table: tableOf([
      [
        ...["id", "Description", "Created date (UTC)", "Amount", "Amount Refunded", "Currency"],
        ...["Fee", "Status", "Customer ID", "Customer Email"],
      ],
      [
        "ch_1",
        "",
        "2025-06-01 10:00:00",
        "40.00",
        "0.00",
        "usd",
        "1.2",
        "Paid",
        "cus_1",
        "amy@x.io",
      ],
      [
        "ch_2",
        "",
        "2025-06-02 10:00:00",
        "25.00",
        "0.00",
        "usd",
        "1.2",
        "Paid",
        "cus_2",
        "ben@x.io",
      ],
      [
        "ch_3",
        "",
        "2025-06-03 10:00:00",
        "30.00",
        "0.00",
        "usd",
        "1.2",
        "Paid",
        "cus_1",
        "amy@x.io",
      ],
      [
        "ch_4",
        "",
        "2025-06-03 10:00:00",
        "30.00",
        "0.00",
        "usd",
        "1.2",
        "Failed",
        "cus_1",
        "amy@x.io",
      ],
    ]),
    date: 2,
    money: 3,
    customer: 8,
    currency: 5,
  },
];
