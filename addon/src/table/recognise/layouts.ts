/**
 * Exports whose headers are known: they decide alone. A new one is one entry here.
 */
import type { ColumnRole, TableKind } from "../../sidebarApi.ts";

export interface Layout {
  readonly name: string;
  readonly kind: TableKind;
  /** The table is of this layout when it has all of these. */
  readonly signature: readonly string[];
  /** In order of precedence: the later ones fill in, row by row, where the earlier are empty. */
  readonly headers: Readonly<Partial<Record<ColumnRole, readonly string[]>>>;
}

export const layouts: readonly Layout[] = [
  {
    name: "Shopify orders",
    kind: "orders",
    signature: ["Name", "Financial Status", "Subtotal", "Created at"],
    headers: {
      orderId: ["Name"],
      customer: ["Email", "Billing Phone", "Shipping Phone", "Phone"],
      date: ["Paid at", "Created at"],
      money: ["Subtotal"],
      refund: ["Refunded Amount"],
      status: ["Financial Status"],
      cancelledAt: ["Cancelled at"],
      currency: ["Currency"],
    },
  },
  {
    name: "Square",
    kind: "orders",
    signature: ["Transaction ID", "Net Sales", "Event Type"],
    headers: {
      orderId: ["Transaction ID"],
      customer: ["Customer ID", "Customer Reference ID"],
      date: ["Date"],
      money: ["Net Sales"],
      status: ["Event Type"],
    },
  },
  {
    name: "淘宝",
    kind: "orders",
    signature: ["订单编号", "买家会员名"],
    headers: {
      orderId: ["主订单编号", "订单编号"],
      customer: ["买家会员名"],
      date: ["订单付款时间", "订单创建时间"],
      money: ["打款商家金额", "买家实际支付金额", "买家应付货款", "总金额"],
      refund: ["退款金额"],
      status: ["订单状态", "交易状态"],
    },
  },
  {
    name: "HubSpot companies",
    kind: "customers",
    signature: ["Record ID", "Total Revenue"],
    headers: {
      customer: ["Record ID"],
      firstDate: ["Became a Customer Date", "First Deal Created Date", "Create Date"],
      lastDate: ["Recent Deal Close Date"],
      orderCount: ["Number of Associated Deals"],
      totalSpend: ["Total Revenue"],
      satisfaction: ["NPS"],
      currency: ["Currency"],
    },
  },
  {
    name: "Salesforce accounts",
    kind: "customers",
    signature: ["Account ID", "Total Won Amount"],
    headers: {
      customer: ["Account ID"],
      firstDate: ["First Won Close Date", "Created Date"],
      lastDate: ["Last Won Close Date"],
      orderCount: ["Won Opportunities"],
      totalSpend: ["Total Won Amount"],
      satisfaction: ["NPS"],
      currency: ["Account Currency", "Currency"],
    },
  },
  {
    name: "CDNOW",
    kind: "orders",
    // Here `master_id` names the customer in another sample, and `id` in this one.
    signature: ["master_id", "id", "date", "sales"],
    headers: { customer: ["id"], date: ["date"], money: ["sales"] },
  },
];

/** Amounts that have refunds taken off already: taking the refund column off as well would do it twice. */
export const amountsAfterRefunds: readonly string[] = ["打款商家金额", "Net Sales", "Net Revenue"];
