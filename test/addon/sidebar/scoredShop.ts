/**
 * What the add-on answers once a run stands: the store of twelve customers of journey 4a.
 */
import type { GroupFacts, StoreFacts } from "#shared/engine/analysis.ts";
import { eightClassCodes, type SegmentCode, segmentCodes } from "#shared/engine/codes.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { defaultSettings } from "../../../addon/src/documentSettings.ts";
import type {
  CustomerView,
  ResultView,
  RunSuccess,
  SidebarState,
} from "../../../addon/src/sidebarApi.ts";
import { closedFormModel } from "../../shared/engine/populations.ts";
import { ready, shopDataCheck } from "./sidebarAnswers.ts";

const group = (customers: number, spend: number, expectedValue: number): GroupFacts => ({
  customers,
  spend,
  expectedValue,
  expectedValueLow: Math.round(expectedValue * 0.7),
  expectedValueHigh: Math.round(expectedValue * 1.35),
});

function bySegment<Value>(
  nothing: Value,
  some: Partial<Record<SegmentCode, Value>>,
): Record<SegmentCode, Value> {
  return Object.fromEntries(segmentCodes.map((code) => [code, some[code] ?? nothing])) as Record<
    SegmentCode,
    Value
  >;
}

export const shopResult: ResultView = {
  runId: "0123456789abcdef0123456789abcdef",
  sheets: ["Orders"],
  model: {
    engineVersion: "3",
    forecast: closedFormModel(defaultOptions).forecast,
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
    measured: { spend: 12, orders: 12, expected: 12, influence: 0 },
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
    segments: bySegment(group(0, 0, 0), {
      CH: group(2, 94_500, 83_700),
      LO: group(2, 74_000, 62_100),
      PL: group(1, 11_500, 24_200),
      NE: group(1, 4500, 22_900),
      PR: group(1, 40_000, 33_400),
      CL: group(1, 123_000, 45_200),
      HI: group(1, 5000, 11_300),
      LT: group(3, 15_000, 12_300),
    }),
    eightClasses: Object.fromEntries(
      eightClassCodes.map((code) => [code, group(0, 0, 0)]),
    ) as StoreFacts["eightClasses"],
    grid: [],
  },
  notices: [{ code: "notice.fewCustomers", found: 12, needed: 30 }],
  dataCheck: shopDataCheck,
  tabs: {
    customers: "CV Customers",
    dashboard: "CV Dashboard",
    model: "CV Model",
    dataCheck: "CV Data check",
  },
  hasColumnsBeside: false,
  queue: [
    {
      customer: "dev@ex.com",
      row: 3,
      tier: "high",
      segment: "CL",
      daysSinceLastOrder: 159,
      spend: 123_000,
      atStake: 26_500,
      due: "2025-07-03",
    },
  ],
  names: ["dev@ex.com", "amy@ex.com", "ben@ex.com"],
  overdue: { customers: 1, spend: 123_000 },
  atStake: bySegment(0, { CL: 26_500, HI: 2700, LT: 23_300, LO: 1000 }),
  eightClasses: {
    IV: { customers: 2, spend: 114_000 },
    ID: { customers: 1, spend: 40_000 },
    IK: { customers: 1, spend: 123_000 },
    IW: { customers: 0, spend: 0 },
    GV: { customers: 2, spend: 54_500 },
    GD: { customers: 3, spend: 21_000 },
    GK: { customers: 0, spend: 0 },
    GW: { customers: 3, spend: 15_000 },
  },
  settings: defaultSettings,
  canUndo: true,
};

export const success: RunSuccess = { ok: true, fromStore: false, result: shopResult };

/** The document with its run, opened again. */
export const scored: SidebarState = { ...ready, result: shopResult };

export const dev: CustomerView = {
  customer: "dev@ex.com",
  tier: "high",
  segment: "CL",
  eightClass: "IK",
  flags: ["overdue"],
  r: 2,
  f: 5,
  m: 5,
  score: 94.3,
  blocks: {
    present: { points: 97.3, weight: 0.529 },
    future: { points: 90.9, weight: 0.471 },
    social: null,
  },
  why: "High: biggest spender (1,230, above 11 of 11) but 159 days since last order vs usual 52 — chance still active 63 %.",
  nextAction: "Owner calls this week; recovery plan",
  due: "2025-07-03",
  confidence: "low:customers",
  spend: 123_000,
  orders: 5,
  daysSinceLastOrder: 159,
  usualInterval: 52,
  chanceActive: 0.63,
  expectedOrders: 2.28,
  expectedOrdersLow: 1.11,
  expectedOrdersHigh: 3.65,
  expectedSpend: 19_800,
  expectedValue: 45_200,
  expectedValueLow: 22_000,
  expectedValueHigh: 72_300,
  raises: [{ orders: 1, amount: 24_600, score: 98.2, tier: "high" }],
  history: [
    { date: "2025-01-22", amount: 24_000, row: 21 },
    { date: "2024-12-01", amount: 30_000, row: 17 },
    { date: "2024-10-09", amount: null, row: 9 },
  ],
  historyLength: 5,
};
