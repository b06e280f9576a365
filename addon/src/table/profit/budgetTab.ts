/**
 * The budget: what was assumed, who is funded and who is not, and what it is assumed to bring.
 */
import {
  type BudgetPlan,
  budgetGroups,
  type PlannedBudget,
  plannedBudget,
} from "#shared/engine/profit/budgetPlan.ts";
import { type BudgetTabWords, budgetTabWords } from "#shared/words/budgetTab.ts";
import type { Language } from "#shared/words/language.ts";
import { tierName } from "#shared/words/tierName.ts";
import { type WhatIfBudgetWords, whatIfBudgetWords } from "#shared/words/whatIfBudget.ts";
import { canvas, columnsOf, looks } from "../tabs/canvas.ts";
import { bodyOf, putHeadlines, putSection } from "../tabs/dashboardBlocks.ts";
import type { Headline } from "../tabs/dashboardHeadlines.ts";
import { type Block, tableBlock } from "../tabs/modelBlocks.ts";
import { palette } from "../tabs/palette.ts";
import type { CellValue, ColourRule, TabPlan } from "../tabs/tabPlan.ts";
import { budgetColumns, budgetFormat, budgetRows } from "./budgetRows.ts";
import {
  COUNT,
  moneyCell,
  orDash,
  orEmpty,
  PERCENT,
  PROFIT_WIDTHS,
  RATIO,
  widthsFor,
} from "./profitCells.ts";
import { bandColours, profitTierRules } from "./profitColours.ts";
import type { ProfitFacts } from "./profitFacts.ts";
import type { ProfitRun } from "./profitRun.ts";
import { tiersDown } from "./profitTables.ts";

export function budgetTab(
  run: Pick<ProfitRun, "checked">,
  facts: ProfitFacts,
  plan: BudgetPlan,
  language: Language,
): TabPlan {
  const words = budgetTabWords(language);
  const groupWords = whatIfBudgetWords[language];
  const planned = plannedBudget(facts.portfolio, plan);
  const columns = budgetColumns(plan);
  const rows = budgetRows(run, facts, plan, planned, language);
  const blocks = [
    assumptionBlock(facts, plan, planned, words, language),
    groupBlock(facts, planned, words, groupWords),
  ];
  const listAt = blocks.reduce((sum, block) => sum + block.rows, FIRST_BLOCK);
  const page = canvas({ rows: listAt + 1 + rows.length, columns: columns.length });
  page.style(page.put(1, 1, [[words.title]]), looks.title);
  page.style(page.put(2, 1, [[words.subtitle]]), looks.hint);
  const merges = putHeadlines(page, 4, headlinesOf(plan, planned, words));
  let row = FIRST_BLOCK;
  for (const block of blocks) {
    block.put(page, row);
    row += block.rows;
  }
  putSection(page, listAt, words.list);
  const table = page.put(listAt + 1, 1, [columns.map((id) => words.columns[id]), ...rows]);
  const body = bodyOf(table);
  page.style({ ...table, rows: 1 }, looks.tableHeader);
  for (const [i, id] of columns.entries()) {
    page.format(columnsOf(body, i), budgetFormat(id, facts));
  }
  const groupRules = budgetGroups.map(
    (group): ColourRule => ({
      kind: "text",
      areas: [columnsOf(body, columns.indexOf("group"))],
      text: groupWords[group],
      ...groupColours[group],
    }),
  );
  const least = columns.map((id, i) => (id === "group" ? 130 : (PROFIT_WIDTHS[i] ?? 90)));
  return {
    tab: "budget",
    language,
    values: page.values(),
    formats: page.formats(),
    styles: page.styles(),
    merges,
    headerNotes: columns.map((id) => words.notes[id]),
    headerRow: listAt + 1,
    rules: [
      ...profitTierRules(columnsOf(body, 1), (code) => tierName(code, language)),
      ...groupRules,
    ],
    charts: [],
    widths: widthsFor(page.values(), facts.moneyFormat, least),
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
    color: palette.money,
  };
}

const FIRST_BLOCK = 7;

const groupColours = {
  funded: bandColours.healthy,
  beyondBudget: bandColours.thin,
  notWorthIt: bandColours.losing,
  unassumed: palette.low,
} as const;

function headlinesOf(
  { budget, unit }: BudgetPlan,
  { sums }: PlannedBudget,
  { headlines }: BudgetTabWords,
): readonly Headline[] {
  const { funded } = sums;
  return [
    unit === "hours"
      ? { label: headlines.budgetHours, value: budget, format: HOURS }
      : { label: headlines.budget, value: moneyCell(budget), format: COUNT },
    { label: headlines.costs, value: moneyCell(funded.costs), format: COUNT },
    { label: headlines.funded, value: funded.customers, format: COUNT },
    { label: headlines.brings, value: moneyCell(funded.brings), format: COUNT },
    { label: headlines.returnOnCost, value: orDash(funded.returnOnCost), format: RATIO },
  ];
}

const HOURS = "#,##0.##";

function assumptionBlock(
  { portfolio, moneyFormat }: ProfitFacts,
  { unit, hourlyRate, uplift, cost }: BudgetPlan,
  { valueAtStake }: PlannedBudget,
  words: BudgetTabWords,
  language: Language,
): Block {
  const { columns } = words;
  const isHours = unit === "hours";
  const rows = tiersDown.map((code): readonly CellValue[] => {
    const stake = valueAtStake.reduce(
      (sum, value, place) => (portfolio.tiers[place] === code ? sum + Math.max(0, value) : sum),
      0,
    );
    return [
      tierName(code, language),
      portfolio.byTier[code].customers,
      moneyCell(stake),
      orEmpty(uplift[code]),
      moneyCell(isHours ? cost[code] * hourlyRate : cost[code]),
      ...(isHours ? [cost[code]] : []),
    ];
  });
  const header = [
    columns.tier,
    words.customers,
    columns.valueAtStake,
    columns.uplift,
    columns.cost,
    ...(isHours ? [columns.hours] : []),
  ];
  return tableBlock(
    words.assumptions,
    words.assumptionsHint,
    [header, ...rows],
    [COUNT, moneyFormat, PERCENT, moneyFormat, ...(isHours ? [HOURS] : [])],
  );
}

function groupBlock(
  { moneyFormat }: ProfitFacts,
  { sums }: PlannedBudget,
  words: BudgetTabWords,
  groups: WhatIfBudgetWords,
): Block {
  const header = [
    words.columns.group,
    words.customers,
    words.columns.cost,
    words.columns.brings,
    words.columns.returnOnCost,
  ];
  const rows = budgetGroups.map((group): readonly CellValue[] => {
    const { customers, costs, brings, returnOnCost } = sums[group];
    return [groups[group], customers, moneyCell(costs), moneyCell(brings), orDash(returnOnCost)];
  });
  return tableBlock(
    words.groups,
    words.groupsHint,
    [header, ...rows],
    [COUNT, moneyFormat, moneyFormat, RATIO],
  );
}
