/**
 * What the add-on answers in the tests of the sidebar: the store of twelve customers, and ways to fail.
 */

import type { GroupFacts } from "#shared/engine/analysis.ts";
import { type SegmentCode, segmentCodes } from "#shared/engine/codes.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import type { RunSuccess, SidebarState, TableView } from "../../../addon/src/sidebarApi.ts";

const table: TableView = {
  sheet: "Orders",
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
  dataCheck: {
    currency: "USD",
    lines: [
      { finding: "rowsRead", count: 39, rows: [] },
      { finding: "ordersScored", count: 31, rows: [] },
      { finding: "customers", count: 12, rows: [] },
      { finding: "continuationRowsMerged", count: 3, rows: [4, 11, 25] },
      { finding: "duplicateRowsIgnored", count: 1, rows: [38] },
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
  sheets: ["Orders", "Notes"],
  table,
  problem: null,
};

export const emptySheet: SidebarState = {
  language: "en",
  sheets: ["Sheet1"],
  table: null,
  problem: { code: "input.emptySheet", sheet: "Sheet1" },
};

export const noAmount: SidebarState = {
  language: "en",
  sheets: ["Orders"],
  table: null,
  problem: { code: "input.missingColumn", column: "money", headers: table.headers },
};

export const twoCurrencies: SidebarState = {
  ...ready,
  problem: {
    code: "input.mixedCurrencies",
    currencies: [
      { currency: "USD", orders: 28, row: 2 },
      { currency: "EUR", orders: 3, row: 14 },
    ],
  },
};

const group = (customers: number, spend: number, expectedValue: number): GroupFacts => ({
  customers,
  spend,
  expectedValue,
  expectedValueLow: 0,
  expectedValueHigh: 0,
});

const nobody = group(0, 0, 0);
const segments = Object.fromEntries(segmentCodes.map((code) => [code, nobody])) as Record<
  SegmentCode,
  GroupFacts
>;

export const success: RunSuccess = {
  ok: true,
  runId: "0123456789abcdef0123456789abcdef",
  fromStore: false,
  sheet: "Orders",
  model: {
    engineVersion: "1",
    method: "closed-form",
    asOf: 20_269,
    options: defaultOptions,
    customers: 12,
    prospects: 0,
    ordersPerDay: 0.0089,
    usualIntervalDays: 61.6,
    usualIntervalIsDefault: false,
    averageOrder: 11_855,
    axes: { r: "rank", f: "rank", m: "rank" },
    eightClassMeans: { inactivity: 121.2, orderCount: 2.58, spend: 30_625 },
    blocks: { present: 12, future: 12, social: 0 },
    tierCuts: { high: 70.4, medium: 58.9 },
  },
  facts: {
    orders: 31,
    all: group(12, 367_500, 295_100),
    oneTimeCustomers: 4,
    topFifthShare: 0.518,
    tiers: {
      high: group(3, 237_000, 131_300),
      medium: group(3, 94_500, 93_100),
      low: group(6, 36_000, 70_700),
    },
    segments: { ...segments, CL: group(1, 123_000, 45_200), CH: group(2, 94_500, 83_700) },
    grid: [],
  },
  notices: [{ code: "notice.fewCustomers", found: 12, needed: 30 }],
  dataCheck: table.dataCheck,
  tabs: { customers: "CV Customers", dashboard: "CV Dashboard", dataCheck: "CV Data check" },
};
