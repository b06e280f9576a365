/**
 * Everything a run found, for another program to read: money in whole units, dates as ISO text.
 */
import type { GroupFacts, ModelCard, StoreFacts } from "#shared/engine/analysis.ts";
import { type TierCode, tierCodes } from "#shared/engine/codes.ts";
import { MONEY_SCALE } from "#shared/engine/population.ts";
import { explainNotice } from "#shared/problems/explainNotice.ts";
import type { Notice } from "#shared/problems/notice.ts";
import { findingText } from "#shared/words/findingText.ts";
import { isoDate } from "#shared/words/isoDate.ts";
import type { Language } from "#shared/words/language.ts";
import type { DataCheck, ResultView } from "../../src/sidebarApi.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import { customersOfTab } from "./customersOfTab.ts";
import { reportedForecast } from "./reportedForecast.ts";

export function runReport(run: ResultView, document: WorkbookDocument, language: Language) {
  const tab = document.tabByName(run.tabs.customers);
  if (tab === null) throw new Error(`the run wrote no tab "${run.tabs.customers}"`);
  return {
    model: { ...reportedModel(run.model, language), facts: reportedFacts(run.facts) },
    notices: reportedNotices(run.notices, language),
    dataCheck: reportedDataCheck(run.dataCheck, language),
    customers: customersOfTab(tab, language),
  };
}

export function reportedNotices(notices: readonly Notice[], language: Language) {
  return notices.map((notice) => ({
    ...notice,
    ...("asOf" in notice ? { asOf: isoDate(notice.asOf) } : {}),
    text: explainNotice(notice, language),
  }));
}

function reportedModel(model: ModelCard, language: Language) {
  const { eightClassMeans } = model;
  return {
    ...model,
    asOf: isoDate(model.asOf),
    forecast: reportedForecast(model.forecast, language),
    averageOrder: model.averageOrder / MONEY_SCALE,
    eightClassMeans: { ...eightClassMeans, spend: eightClassMeans.spend / MONEY_SCALE },
  };
}

function reportedFacts(facts: StoreFacts) {
  const tiers = Object.fromEntries(
    [...tierCodes].reverse().map((code) => [code, reportedTier(facts, code)]),
  );
  const segments = Object.fromEntries(
    Object.entries(facts.segments).map(([code, group]) => [code, reportedGroup(group)]),
  );
  return {
    ...facts,
    all: reportedGroup(facts.all),
    tiers,
    segments,
  };
}

function reportedTier({ tiers, all }: StoreFacts, code: TierCode) {
  const revenueShare = all.spend === 0 ? 0 : tiers[code].spend / all.spend;
  return { ...reportedGroup(tiers[code]), revenueShare };
}

function reportedGroup(group: GroupFacts) {
  return {
    customers: group.customers,
    spend: group.spend / MONEY_SCALE,
    expectedValue: group.expectedValue / MONEY_SCALE,
    expectedValueLow: group.expectedValueLow / MONEY_SCALE,
    expectedValueHigh: group.expectedValueHigh / MONEY_SCALE,
  };
}

/** Counts by finding; those that are amounts of money as such; then every line with its rows. */
export function reportedDataCheck({ lines, currency }: DataCheck, language: Language) {
  const counts = Object.fromEntries(lines.map(({ finding, count }) => [finding, count]));
  const amountOf = (wanted: string): number | null => {
    const amount = lines.find(({ finding }) => finding === wanted)?.amount;
    return amount === undefined ? null : amount / MONEY_SCALE;
  };
  const netRevenue = amountOf("netRevenue");
  return {
    ...counts,
    amountWithoutCustomer: amountOf("ordersWithoutCustomer"),
    moneyScored: amountOf("moneyScored") ?? netRevenue,
    ...(netRevenue !== null && { netRevenue }),
    currency,
    lines: lines.map(({ finding, count, amount, rows }) => ({
      finding,
      text: findingText(finding, language),
      count,
      ...(amount === undefined ? {} : { amount: amount / MONEY_SCALE }),
      rows,
    })),
  };
}
