import type { Layout } from "./layout.ts";

export const salesforce: readonly Layout[] = [
  {
    name: "Salesforce accounts",
    kind: "customers",
    signature: ["Account ID", "Total Won Amount"],
    headers: {
      customer: ["Account ID"],
      customerName: ["Account Name"],
      firstDate: ["First Won Close Date", "Created Date"],
      lastDate: ["Last Won Close Date"],
      orderCount: ["Won Opportunities"],
      totalSpend: ["Total Won Amount"],
      satisfaction: ["NPS"],
      currency: ["Account Currency", "Currency"],
    },
  },
  {
    name: "Salesforce opportunities",
    kind: "orders",
    signature: ["Opportunity Name", "Account Name", "Close Date"],
    headers: {
      orderId: ["Opportunity ID"],
      customer: ["Account ID", "Account Name"],
      customerName: ["Account Name"],
      date: ["Close Date"],
      money: ["Amount"],
      status: ["Stage"],
      currency: ["Amount Currency", "Opportunity Currency", "Currency"],
    },
  },
];
