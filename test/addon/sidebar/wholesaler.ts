/**
 * What the add-on answers of a finance table in the tests of the sidebar.
 */
import { defaultProfitOptions } from "#shared/engine/profit/profitOptions.ts";
import type { ProfitView } from "../../../addon/src/profitApi.ts";
import type { SidebarState } from "../../../addon/src/sidebarApi.ts";
import { ready, shopDataCheck } from "./sidebarAnswers.ts";

/** Twelve customers of a wholesaler, four of whom lose money. */
export const view: ProfitView = {
  sheets: ["finance"],
  currency: "USD",
  options: defaultProfitOptions,
  customers: 12,
  totals: { netRevenue: 151_671_000, contribution: 30_955_000, profit: 20_835_000, ltvToCac: 4.2 },
  whale: { peakValue: 29_275_000, peakRank: 8, unprofitable: 4, givenBack: 8_440_000 },
  toFix: [{ customer: "C03 Cobalt Mfg", row: 4, toBreakEven: 4_300_000 }],
  crossed: null,
  tabs: {
    profit: "CV Profit",
    fixList: "CV Fix list",
    unitCurve: null,
    scenarios: null,
    budget: null,
  },
  notices: [{ code: "notice.scoredLocally" }],
  dataCheck: shopDataCheck,
  canUndo: true,
};
export const finance: SidebarState = {
  ...ready,
  sheets: ["finance"],
  read: ["finance"],
  recognised: { ...ready.recognised!, kind: "finance" },
};
