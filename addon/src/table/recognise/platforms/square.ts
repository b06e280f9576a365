import type { Layout } from "./layout.ts";

/** Transactions and item sales; refunds are rows of their own, below zero. */
const headers: Layout["headers"] = {
  orderId: ["Transaction ID"],
  customer: ["Customer ID", "Customer Reference ID"],
  customerName: ["Customer Name"],
  date: ["Date"],
  money: ["Net Sales"],
  status: ["Event Type"],
};

export const square: readonly Layout[] = [
  {
    name: "Square",
    kind: "orders",
    signature: ["Transaction ID", "Net Sales", "Event Type"],
    headers,
  },
  {
    name: "Square, older",
    kind: "orders",
    signature: ["Transaction ID", "Net Sales", "Time Zone"],
    headers,
  },
];
