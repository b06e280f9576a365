import type { Layout } from "./layout.ts";

export const wooCommerce: readonly Layout[] = [
  {
    name: "WooCommerce orders",
    kind: "orders",
    signature: ["Order Number", "Order Status", "Order Date", "Order Total Amount"],
    headers: {
      orderId: ["Order Number"],
      customer: ["Email (Billing)", "Phone (Billing)"],
      date: ["Paid Date", "Order Date"],
      money: ["Order Total Amount"],
      refund: ["Order Refund Amount"],
      status: ["Order Status"],
      currency: ["Order Currency", "Currency"],
    },
  },
  {
    name: "WooCommerce analytics",
    kind: "orders",
    signature: ["Order #", "N. Revenue", "Customer"],
    headers: {
      orderId: ["Order #"],
      customer: ["Customer"],
      date: ["Date"],
      money: ["N. Revenue"],
      status: ["Status"],
    },
  },
];
