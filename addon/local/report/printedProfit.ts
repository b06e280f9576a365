/**
 * A profit run for somebody at a terminal: who earns and who loses most, what it adds up to, whom to fix.
 */
import { explainNotice } from "#shared/problems/explainNotice.ts";
import { findingText } from "#shared/words/findingText.ts";
import type { Language } from "#shared/words/language.ts";
import { moneyText, numberText } from "#shared/words/numberText.ts";
import {
  type ProfitColumnId,
  profitColumnIds,
  profitColumnWords,
} from "#shared/words/profitColumns.ts";
import { profitFixWords } from "#shared/words/profitFix.ts";
import { profitNames } from "#shared/words/profitNames.ts";
import { profitTabWords } from "#shared/words/profitTab.ts";
import { profitFormat } from "../../src/table/profit/profitCustomerCells.ts";
import { type ProfitFacts, profitFacts } from "../../src/table/profit/profitFacts.ts";
import { rankingRows } from "../../src/table/profit/profitRanking.ts";
import type { ProfitRun } from "../../src/table/profit/profitRun.ts";
import { whaleStory } from "../../src/table/profit/whaleStory.ts";
import { shownText } from "../document/shownText.ts";
import { alignedColumns } from "./alignedColumns.ts";
import { curveLine } from "./curveText.ts";

const shownColumns = [
  "customer",
  "tier",
  "netRevenue",
  "contributionRate",
  "profit",
  "cumulativeShare",
  "payback",
  "ltvToCac",
  "flags",
] as const;
/** The best and the worst: whoever stands between them is in the file. */
const BEST = 8;
const WORST = 8;

export function printedProfit(run: ProfitRun, language: Language): string {
  const facts = profitFacts(run);
  const { lines } = run.checked.dataCheck;
  const findings = lines
    .filter(({ count, finding }) => count > 0 && finding !== "netRevenue")
    .map(({ finding, count }) => `${findingText(finding, language).title} ${numberText(count)}`);
  return [
    ...(run.accounts.length === 0 ? [] : [...ranking(run, facts, language), ""]),
    findings.join(" · "),
    ...(run.accounts.length === 0 ? [] : portfolioLines(run, facts, language)),
    ...(run.curve === null ? [] : [curveLine(run.curve, language)]),
    ...run.notices.map((notice) => explainNotice(notice, language)),
    "",
  ].join("\n");
}

function ranking(run: ProfitRun, facts: ProfitFacts, language: Language): readonly string[] {
  const words = profitColumnWords(language, run.options);
  const rows = rankingRows(run, facts, language);
  // What is known of nobody needs no column.
  const told = shownColumns.filter((id) => rows.some((row) => row[placeOf(id)] !== ""));
  const shown = rows.map((row) =>
    told.map((id) => shownText(row[placeOf(id)] ?? null, profitFormat(id, facts))),
  );
  const between = shown.length - BEST - WORST;
  const header = told.map((id) => words[id].header);
  if (between <= 0) return alignedColumns([header, ...shown]);
  const aligned = alignedColumns([header, ...shown.slice(0, BEST), ...shown.slice(-WORST)]);
  const gap = `… + ${numberText(between)}`;
  return [...aligned.slice(0, BEST + 1), gap, ...aligned.slice(BEST + 1)];
}

const placeOf = (id: ProfitColumnId) => profitColumnIds.indexOf(id);

function portfolioLines(run: ProfitRun, facts: ProfitFacts, language: Language): readonly string[] {
  const { headlines, whale: words } = profitTabWords(language);
  const { totals, whale, fixList } = facts.portfolio;
  const { currency } = run.checked.dataCheck;
  const money = (amount: number) =>
    currency === null ? moneyText(amount) : `${moneyText(amount)} ${currency}`;
  const ratio = totals.ltvToCac;
  return [
    [
      `${headlines.netRevenue} ${money(totals.netRevenue)}`,
      `${headlines.contribution} ${money(totals.contribution)}`,
      `${headlines.profit} ${money(totals.profit)}`,
      ...(ratio === null ? [] : [`${headlines.ltvToCac} ${numberText(ratio, 1)}`]),
    ].join(" · "),
    `${words.peak(moneyText(whale.peakValue), numberText(whale.peakRank))} · ${words.story(whaleStory(run, facts))}`,
    ...(fixList.fixes.length === 0 ? [] : fixLines(run, facts, language)),
  ];
}

function fixLines(run: ProfitRun, facts: ProfitFacts, language: Language): readonly string[] {
  const { fixes } = facts.portfolio.fixList;
  const { title, overlap } = profitFixWords(language);
  const { lever: names } = profitNames(language);
  const lines = fixes.slice(0, WORST).map(({ customer, toBreakEven, levers }) => {
    const worth = levers.map((lever) => `${names[lever.lever]} ${moneyText(lever.worth)}`);
    const need = needs[language](run.checked.customers[customer]!, moneyText(toBreakEven));
    return `  ${[need, ...worth].join(" · ")}`;
  });
  const more = fixes.length - lines.length;
  return [`${title}:`, ...lines, ...(more > 0 ? [`  … + ${numberText(more)}`] : []), overlap];
}

const needs: Readonly<Record<Language, (customer: string, amount: string) => string>> = {
  en: (customer, amount) => `${customer} needs ${amount} to break even`,
  zh: (customer, amount) => `${customer}还差${amount}才能盈亏平衡`,
};
