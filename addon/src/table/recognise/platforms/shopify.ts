import type { Layout } from "./layout.ts";

export const shopify: readonly Layout[] = [
  {
    name: "Shopify orders",
    kind: "orders",
    signature: ["Name", "Financial Status", "Subtotal", "Created at"],
    headers: {
      orderId: ["Name"],
      customer: ["Email", "Billing Phone", "Shipping Phone", "Phone"],
      customerName: ["Billing Name", "Shipping Name"],
      date: ["Paid at", "Created at"],
      money: ["Subtotal"],
      refund: ["Refunded Amount"],
      status: ["Financial Status"],
      cancelledAt: ["Cancelled at"],
      currency: ["Currency"],
    },
  },
  {
    name: "Shopify customers",
    kind: "customers",
    signature: ["Email", "Total Spent", "Total Orders"],
    headers: {
      customer: ["Email", "Phone", "Customer ID"],
      orderCount: ["Total Orders"],
      totalSpend: ["Total Spent"],
    },
  },
];
