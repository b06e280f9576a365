import type { Layout } from "./layout.ts";

export const stripe: readonly Layout[] = [
  {
    name: "Stripe payments",
    kind: "orders",
    signature: ["id", "Amount Refunded", "Customer Email", "Status"],
    headers: {
      orderId: ["id"],
      customer: ["Customer ID", "Customer Email"],
      customerName: ["Customer Email", "Customer Description"],
      date: ["Created date (UTC)", "Created (UTC)"],
      money: ["Amount"],
      refund: ["Amount Refunded"],
      status: ["Status"],
      currency: ["Currency"],
    },
  },
];
