/**
 * What the add-on answers before a run in the tests of the sidebar: the store of twelve customers,
 * and questions it may ask.
 */
import {
  automaticChoices,
  type CheckedView,
  type RecognisedView,
  type SidebarState,
} from "../../../addon/src/sidebarApi.ts";

const recognised: RecognisedView = {
  kind: "orders",
  headers: [
    "Name",
    "Email",
    "Financial Status",
    "Paid at",
    "Currency",
    "Subtotal",
    "Created at",
    "Cancelled at",
    "Refunded Amount",
  ],
  headerRow: 1,
  topRows: [
    { row: 1, text: "Name · Email · Financial Status · Paid at" },
    { row: 2, text: "#1001 · amy@ex.com · paid · 2025-06-21" },
    { row: 3, text: "#1002 · ben@ex.com · paid · 2025-06-12" },
  ],
  mapping: [
    { role: "customer", column: 1, header: "Email", examples: ["amy@ex.com", "ben@ex.com"] },
    { role: "date", column: 3, header: "Paid at", examples: ["2025-06-21 10:00:00 +0000"] },
    { role: "money", column: 5, header: "Subtotal", examples: ["100.00", "65.00", "1,230.50"] },
    { role: "orderId", column: 0, header: "Name", examples: ["#1001", "#1002", "#1003"] },
    { role: "refund", column: 8, header: "Refunded Amount", examples: ["0.00"] },
    { role: "status", column: 2, header: "Financial Status", examples: ["paid", "refunded"] },
    { role: "cancelledAt", column: 7, header: "Cancelled at", examples: [] },
    { role: "currency", column: 4, header: "Currency", examples: ["USD"] },
  ],
};

const checked: CheckedView = {
  dataCheck: {
    currency: "USD",
    lines: [
      { finding: "rowsRead", count: 39, rows: [] },
      { finding: "ordersScored", count: 31, rows: [] },
      { finding: "customers", count: 12, rows: [] },
      { finding: "continuationRowsMerged", count: 3, rows: [4, 11, 25] },
      { finding: "duplicateRowsIgnored", count: 1, rows: [38] },
      { finding: "refundedOrdersExcluded", count: 0, rows: [] },
      { finding: "cancelledOrdersExcluded", count: 0, rows: [] },
      { finding: "unpaidOrdersExcluded", count: 0, rows: [] },
      { finding: "ordersWithoutCustomer", count: 1, amount: 3300, rows: [37] },
      { finding: "moneyScored", count: 31, amount: 367_500, rows: [] },
    ],
  },
  asOf: "2025-06-30",
  asOfRule: "newestDate",
  customers: 12,
  notices: [],
};

export const ready: SidebarState = {
  language: "en",
  sheets: ["Orders", "Orders 2024", "Notes"],
  read: ["Orders"],
  choices: automaticChoices,
  recognised,
  checked,
  problem: null,
  result: null,
  profit: null,
};

/** Two tabs scored together; a finding on the second one names its rows by reference. */
export const twoTabs: SidebarState = {
  ...ready,
  read: ["Orders", "Orders 2024"],
  choices: { ...automaticChoices, sheets: ["Orders", "Orders 2024"] },
  checked: {
    ...checked,
    dataCheck: {
      currency: "USD",
      lines: [
        { finding: "rowsRead", count: 80, rows: [] },
        { finding: "duplicateRowsIgnored", count: 2, rows: [38, 20_000_007] },
      ],
    },
  },
};

export const emptySheet: SidebarState = {
  ...ready,
  sheets: ["Sheet1"],
  read: ["Sheet1"],
  recognised: null,
  checked: null,
  problem: { code: "input.emptySheet", sheet: "Sheet1" },
};

export const noAmount: SidebarState = {
  ...ready,
  recognised: {
    ...recognised,
    mapping: recognised.mapping.filter(({ role }) => role !== "money"),
  },
  checked: null,
  problem: { code: "input.missingColumn", column: "money", headers: recognised.headers },
};

export const twoCurrencies: SidebarState = {
  ...ready,
  checked: null,
  problem: {
    code: "input.mixedCurrencies",
    currencies: [
      { currency: "USD", orders: 28, row: 2 },
      { currency: "EUR", orders: 3, row: 14 },
    ],
  },
};

export const twoReadings: SidebarState = {
  ...ready,
  checked: null,
  problem: {
    code: "choice.ambiguousDates",
    header: "Paid at",
    examples: [{ text: "03/04/2025", dayFirst: "2025-04-03", monthFirst: "2025-03-04" }],
  },
};

export const twoMarks: SidebarState = {
  ...ready,
  checked: null,
  problem: {
    code: "choice.ambiguousAmounts",
    header: "Subtotal",
    examples: ["1,234", "2,500"],
  },
};

export const dateInFuture: SidebarState = {
  ...ready,
  choices: { ...automaticChoices, asOf: "2031-01-01" },
  checked: null,
  problem: { code: "choice.asOfInFuture", asOf: "2031-01-01", today: "2026-11-22" },
};

export const shopDataCheck = checked.dataCheck;
