/**
 * The tab of the scenarios, block by block.
 */
import type { Totals } from "#shared/engine/profit/portfolio.ts";
import { changeText } from "#shared/words/changeText.ts";
import type { Language } from "#shared/words/language.ts";
import { numberText } from "#shared/words/numberText.ts";
import type { ScenarioTabWords } from "#shared/words/scenarioTab.ts";
import { scopeText } from "#shared/words/scopeText.ts";
import { tierName } from "#shared/words/tierName.ts";
import { type Block, cardBlock, tableBlock } from "../tabs/modelBlocks.ts";
import { plainText } from "../tabs/plainText.ts";
import type { CellValue } from "../tabs/tabPlan.ts";
import { COUNT, moneyCell, moneyOrEmpty, orDash, PERCENT, RATIO, TEXT } from "./profitCells.ts";
import type { ProfitFacts } from "./profitFacts.ts";
import type { ProfitRun } from "./profitRun.ts";
import { changedCustomers, type ScenarioFacts } from "./scenarioFacts.ts";

type Rows = readonly (readonly CellValue[])[];

/** A change for everybody is told by its totals: nobody reads further. */
const MOST_CUSTOMERS = 1000;

export function changesBlock(
  { checked }: ProfitRun,
  scenarios: readonly ScenarioFacts[],
  words: ScenarioTabWords,
  language: Language,
): Block {
  return cardBlock(
    words.changes,
    scenarios.flatMap(({ scenario: { name, steps } }) => {
      const texts = steps.map(({ scope, change }) =>
        words.step(scopeText(scope, checked.customers, language), changeText(change, language)),
      );
      return (texts.length === 0 ? [words.noSteps] : texts).map((text, i) => ({
        title: i === 0 ? plainText(name) : "",
        text: plainText(text),
      }));
    }),
  );
}

export function totalsBlock(
  { portfolio, moneyFormat }: ProfitFacts,
  scenarios: readonly ScenarioFacts[],
  words: ScenarioTabWords,
): Block {
  const row = (name: string, { totals, whale }: ScenarioFacts["portfolio"]) => [
    name,
    moneyCell(totals.netRevenue),
    moneyCell(totals.contribution),
    orDash(totals.contributionRate),
    moneyCell(totals.profit),
    orDash(totals.ltvToCac),
    moneyCell(whale.peakValue),
    whale.peakRank,
    whale.unprofitable.customers,
  ];
  const rows: Rows = [
    [...measures(words), words.peak, words.peakRank, words.unprofitable],
    row(words.asItIs, portfolio),
    ...scenarios.map(({ scenario, portfolio: after }) => row(plainText(scenario.name), after)),
  ];
  const money = moneyFormat;
  return tableBlock(words.sideBySide, null, rows, [
    money,
    money,
    PERCENT,
    money,
    RATIO,
    money,
    COUNT,
    COUNT,
  ]);
}

function measures(words: ScenarioTabWords): readonly string[] {
  const { scenario, netRevenue, contribution, contributionRate, profit, ltvToCac } = words;
  return [scenario, netRevenue, contribution, contributionRate, profit, ltvToCac];
}

export function againstBlock(
  { portfolio, moneyFormat }: ProfitFacts,
  scenarios: readonly ScenarioFacts[],
  words: ScenarioTabWords,
): Block {
  const { totals: base, whale: curve } = portfolio;
  // Of what is shown, so that it can be checked in the head.
  const less = (after: number | null, before: number | null) =>
    orDash(after === null || before === null ? null : (tenths(after) - tenths(before)) / 10);
  const rows: Rows = [
    [...measures(words), words.peak, words.peakRank, words.unprofitable],
    ...scenarios.map(({ scenario, portfolio: { totals, whale } }) => [
      plainText(scenario.name),
      moneyCell(totals.netRevenue - base.netRevenue),
      moneyCell(totals.contribution - base.contribution),
      less(scaled(totals, 100), scaled(base, 100)),
      moneyCell(totals.profit - base.profit),
      less(totals.ltvToCac, base.ltvToCac),
      moneyCell(whale.peakValue - curve.peakValue),
      whale.peakRank - curve.peakRank,
      whale.unprofitable.customers - curve.unprofitable.customers,
    ]),
  ];
  const money = signed(moneyFormat);
  return tableBlock(words.against, words.againstHint, rows, [
    money,
    money,
    signed("0.0"),
    money,
    signed("0.0"),
    money,
    signed("0"),
    signed("0"),
  ]);
}

function scaled({ contributionRate }: Totals, factor: number): number | null {
  return contributionRate === null ? null : contributionRate * factor;
}

function tenths(value: number): number {
  return Math.round(value * 10);
}

/** A change says which way it goes. */
function signed(format: string): string {
  return `+${format};-${format};${format}`;
}

export function customersBlock(
  run: ProfitRun,
  facts: ProfitFacts,
  scenarios: readonly ScenarioFacts[],
  words: ScenarioTabWords,
  language: Language,
): Block {
  const { portfolio, moneyFormat } = facts;
  const changed = changedCustomers(run, facts, scenarios);
  const listed = changed.slice(0, MOST_CUSTOMERS);
  const rows: Rows = [
    [
      words.customer,
      words.tier,
      words.profitNow,
      words.ltvNow,
      ...scenarios.flatMap(({ scenario: { name } }) =>
        [words.profitOf(name), words.changeOf(name), words.ltvOf(name)].map(plainText),
      ),
    ],
    ...listed.map(({ place, after }): readonly CellValue[] => {
      const { profit, lifetimeValue } = portfolio.customers[place]!;
      return [
        plainText(run.checked.customers[place]!),
        tierName(portfolio.tiers[place]!, language),
        moneyCell(profit),
        moneyOrEmpty(lifetimeValue),
        ...after.flatMap((made) => [
          moneyCell(made.profit),
          moneyCell(made.profit - profit),
          moneyOrEmpty(made.lifetimeValue),
        ]),
      ];
    }),
  ];
  const hint = words.customersHint(numberText(listed.length), numberText(changed.length));
  const each = [moneyFormat, signed(moneyFormat), moneyFormat];
  return tableBlock(words.customers, hint, rows, [
    TEXT,
    moneyFormat,
    moneyFormat,
    ...scenarios.flatMap(() => each),
  ]);
}
