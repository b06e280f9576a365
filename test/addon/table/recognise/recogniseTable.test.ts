import { describe, expect, it } from "vitest";
import { isProblem } from "#shared/problems/isProblem.ts";
import { headerKey } from "../../../../addon/src/table/recognise/headerKey.ts";
import { roleHeaders } from "../../../../addon/src/table/recognise/headerWords.ts";
import { layouts } from "../../../../addon/src/table/recognise/layouts.ts";
import {
  recogniseTable,
  type TableChoices,
} from "../../../../addon/src/table/recognise/recogniseTable.ts";
import type { Cell, SelectedTable } from "../../../../addon/src/table/selectedTable.ts";
import { fixture, fromCsv, tableOf } from "../tables.ts";

type Chosen = TableChoices["mapping"];

function recognised(table: SelectedTable, chosen: Chosen = {}) {
  const outcome = attempt(table, chosen);
  if (isProblem(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

function attempt(table: SelectedTable, mapping: Chosen = {}) {
  return recogniseTable(table, { headerRow: null, mapping });
}

/** "customer=Email …" */
function roles(table: SelectedTable, chosen: Chosen = {}): string {
  const { kind, mapping, fallbacks } = recognised(table, chosen);
  const name = ({ role, header }: { role: string; header: string }) => `${role}=${header}`;
  const also = fallbacks.length > 0 ? ` | ${fallbacks.map(name).join(" ")}` : "";
  return `${kind}: ${mapping.map(name).join(" ")}${also}`;
}

const order = (...row: Cell[]) => row;

describe("recogniseTable, known exports", () => {
  it("maps a Shopify order export", () => {
    expect(roles(fromCsv(fixture("shopify_orders.csv")))).toBe(
      "orders: customer=Email customerName=Billing Name orderId=Name date=Paid at money=Subtotal refund=Refunded Amount status=Financial Status cancelledAt=Cancelled at currency=Currency | date=Created at",
    );
  });

  it("maps a 淘宝 export, where stray blanks stand in headers and refunds are off the paid amount already", () => {
    const headers = [
      "订单编号",
      "买家会员名",
      "买家实际支付金额",
      "退款金额",
      "打款商家金额 ",
      "订单状态",
    ];
    const row = ['="3001"', "小本", 60, 0, 60, "交易成功", "2024-08-11 10:00:00", "商品A"];
    expect(roles(tableOf([[...headers, "订单付款时间", "宝贝标题 "], row]))).toBe(
      "orders: customer=买家会员名 orderId=订单编号 date=订单付款时间 money=打款商家金额 status=订单状态 | money=买家实际支付金额 refund=退款金额",
    );
    const paidOnly = tableOf([
      ["订单编号", "买家会员名", "买家实际支付金额", "退款金额", "订单付款时间"],
      row,
    ]);
    expect(roles(paidOnly)).toContain("money=买家实际支付金额 refund=退款金额");
  });

  it("maps Square transactions", () => {
    const headers = [
      "Date",
      "Time",
      "Time Zone",
      "Net Sales",
      "Transaction ID",
      "Event Type",
      "Customer ID",
    ];
    const row = ["06/21/25", "10:00:00", "Pacific", "$45.00", "t1", "Payment", "C1"];
    expect(roles(tableOf([headers, row]))).toBe(
      "orders: customer=Customer ID orderId=Transaction ID date=Date money=Net Sales status=Event Type",
    );
  });

  it("maps HubSpot companies and Salesforce accounts as customers", () => {
    expect(roles(fromCsv(fixture("hubspot_w1.csv")))).toBe(
      "customers: customer=Record ID customerName=Company name firstDate=Became a Customer Date lastDate=Recent Deal Close Date orderCount=Number of Associated Deals totalSpend=Total Revenue satisfaction=NPS",
    );
    const headers = ["Account ID", "Account Name", "Account Owner", "Industry", "Created Date"];
    const more = ["Last Activity", "Total Won Amount", "Won Opportunities", "Last Won Close Date"];
    const row = ["001A", "Acme", "Tom", "Food", "2022-02-10", "2025-06-18", 5000, 3, "2025-05-20"];
    expect(roles(tableOf([[...headers, ...more], row]))).toBe(
      "customers: customer=Account ID customerName=Account Name firstDate=Created Date lastDate=Last Won Close Date orderCount=Won Opportunities totalSpend=Total Won Amount",
    );
  });

  it("knows a finance table by its costs", () => {
    const headers = ["Customer ID", "Customer Name", "Customer Since", "Months Active"];
    const costs = ["Gross Revenue", "Discounts & Rebates", "Returns", "COGS", "Acquisition Cost"];
    const row = [
      "C01",
      "Aurora Hotels",
      "2023-01-05",
      24,
      500_000,
      25_000,
      10_000,
      250_000,
      15_000,
    ];
    const other = ["C02", "Birch Cafes", "2023-02-05", 24, 120_000, 2400, 1200, 60_000, 6000];
    expect(roles(tableOf([[...headers, ...costs], row, other]))).toBe(
      "finance: customer=Customer ID customerName=Customer Name firstDate=Customer Since monthsActive=Months Active grossRevenue=Gross Revenue discounts=Discounts & Rebates returns=Returns goods=COGS acquisition=Acquisition Cost",
    );
  });

  it("maps CDNOW's log by its second id, and the online shop's invoices", () => {
    expect(roles(fromCsv("master_id,id,date,cds,sales\n4,1,19970101,2,29.33"))).toBe(
      "orders: customer=id date=date money=sales",
    );
    const invoices = "InvoiceNo,InvoiceDate,CustomerID,TotalPrice\n536365,2010-12-01,17850,139.12";
    expect(roles(fromCsv(invoices))).toBe(
      "orders: customer=CustomerID orderId=InvoiceNo date=InvoiceDate money=TotalPrice",
    );
  });

  it("knows no header that it could not find again", () => {
    for (const header of [
      ...Object.values(roleHeaders).flat(),
      ...layouts.flatMap((l) => l.signature),
    ]) {
      expect(headerKey(header)).not.toBe("");
    }
  });
});

describe("recogniseTable, plain tables", () => {
  const orders = (headers: readonly string[]) =>
    tableOf([headers, order("amy", "2025-06-01", 12), order("amy", "2025-06-02", 30)]);

  it.each([
    [["Customer", "Date", "Amount"]],
    [["customer_id", "ORDER DATE", "Total"]],
    [["Email", "order-date", "Revenue"]],
    [["Client Name", "Purchase Date (UTC)", "Sales"]],
    [["客户", "下单日期", "金额"]],
    [["客户编号", "日期", "销售额"]],
    [["会员号", "付款时间", "实付金额"]],
    [["买家昵称", "成交时间", "订单金额（元）"]],
    [["Ｃｕｓｔｏｍｅｒ", " Date ", "amount*"]],
  ])("reads %j as orders", (headers) => {
    const { kind, mapping } = recognised(orders(headers));
    expect(kind).toBe("orders");
    expect(mapping.map(({ role, column }) => `${role}${column}`)).toEqual([
      "customer0",
      "date1",
      "money2",
    ]);
  });

  it("reads one row a customer as customers", () => {
    const row = order("amy", "2024-01-01", "2025-06-01", 4, 120);
    expect(
      roles(tableOf([["Customer", "First order", "Last order", "Orders", "Revenue"], row])),
    ).toBe(
      "customers: customer=Customer firstDate=First order lastDate=Last order orderCount=Orders totalSpend=Revenue",
    );
    expect(
      roles(tableOf([["客户", "首次下单日期", "最近下单日期", "订单数", "累计消费"], row])),
    ).toBe(
      "customers: customer=客户 firstDate=首次下单日期 lastDate=最近下单日期 orderCount=订单数 totalSpend=累计消费",
    );
    const plain = tableOf([
      ["Customer", "Date", "Orders", "Amount"],
      order("amy", "2025-06-01", 4, 120),
    ]);
    expect(roles(plain)).toBe(
      "customers: customer=Customer lastDate=Date orderCount=Orders totalSpend=Amount",
    );
    expect(roles(tableOf([["Customer", "Revenue"], order("amy", 4), order("ben", 5)]))).toBe(
      "customers: customer=Customer totalSpend=Revenue",
    );
  });

  it("finds the header below a title, and says in which row of the sheet it is", () => {
    const rows = [
      ["Sales report 2025", "", ""],
      ["", "", ""],
      ["Customer", "Date", "Amount"],
    ];
    const table = { ...tableOf([...rows, order("amy", "2025-06-01", 12)]), firstRow: 3 };
    expect(recognised(table).headerRow).toBe(5);
  });

  it("lets the values decide which of two columns holds the dates and which the amounts", () => {
    const table = tableOf([
      ["Customer", "Date", "Order date", "Amount", "Total"],
      order("amy", "morning", "2025-06-01", "paid in full", 12),
      order("amy", "noon", "2025-06-02", "half", 30),
    ]);
    expect(roles(table)).toBe("orders: customer=Customer date=Order date money=Total");
  });

  it("takes headers that nobody could know by their values", () => {
    const table = tableOf([
      ["Who", "When", "How much"],
      order("amy@ex.com", "2025-06-01", 12.5),
      order("ben@ex.com", "2025-06-02", 30),
    ]);
    expect(roles(table)).toBe("orders: customer=Who date=When money=How much");
  });

  it("does not take a price for an amount where a quantity stands beside it", () => {
    const headers = ["Customer", "Date", "Quantity", "Price", "Amount"];
    expect(roles(tableOf([headers, order("amy", "2025-06-01", 3, 10, 30)]))).toContain(
      "money=Amount",
    );
  });

  it("lets the user overrule everything", () => {
    const table = orders(["Customer", "Date", "Amount"]);
    expect(roles(table, { money: -1 })).toBe("orders: customer=Customer date=Date");
    const shopify = fromCsv(fixture("shopify_orders.csv"));
    expect(roles(shopify, { date: 11, money: 8 })).toBe(
      "orders: customer=Email customerName=Billing Name orderId=Name date=Created at money=Total refund=Refunded Amount status=Financial Status cancelledAt=Cancelled at currency=Currency",
    );
    expect(attempt(table, { customer: -1 })).toEqual({
      code: "input.missingColumn",
      column: "customer",
      headers: ["Customer", "Date", "Amount"],
    });
  });

  it("shows up to three different values of each column", () => {
    const { mapping } = recognised(fromCsv(fixture("shopify_orders.csv")));
    expect(mapping[0]?.examples).toEqual(["dev@ex.com", "leo@ex.com", "eva@ex.com"]);
    const dated = tableOf([
      ["Customer", "Date", "Amount"],
      order("amy", new Date(2025, 5, 1, 12), 12),
    ]);
    expect(recognised(dated).mapping[1]?.examples).toEqual(["2025-06-01"]);
  });
});
