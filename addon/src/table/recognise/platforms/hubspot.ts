import type { Layout } from "./layout.ts";

export const hubspot: readonly Layout[] = [
  {
    name: "HubSpot companies",
    kind: "customers",
    signature: ["Record ID", "Total Revenue"],
    headers: {
      customer: ["Record ID"],
      customerName: ["Company name", "Name"],
      firstDate: ["Became a Customer Date", "First Deal Created Date", "Create Date"],
      lastDate: ["Recent Deal Close Date"],
      orderCount: ["Number of Associated Deals"],
      totalSpend: ["Total Revenue"],
      satisfaction: ["NPS"],
      currency: ["Currency"],
    },
  },
  {
    name: "HubSpot deals",
    kind: "orders",
    signature: ["Deal Name", "Deal Stage", "Close Date"],
    headers: {
      orderId: ["Record ID", "Deal ID"],
      customer: ["Associated Company IDs", "Associated Company", "Company name"],
      customerName: ["Associated Company", "Company name"],
      date: ["Close Date"],
      money: ["Amount in company currency", "Amount"],
      status: ["Deal Stage"],
      currency: ["Currency"],
    },
  },
];
