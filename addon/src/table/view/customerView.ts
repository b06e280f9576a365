import {
  confidenceCodes,
  eightClassCodes,
  flagCodes,
  NO_CODE,
  tierCodes,
} from "#shared/engine/codes.ts";
import { engineVersion } from "#shared/engine/defaults.ts";
import { UNKNOWN } from "#shared/engine/population.ts";
import { type Blocks, blocksOf } from "#shared/engine/value/blocks.ts";
import { raisesOf } from "#shared/engine/value/raise.ts";
import { isoDate } from "#shared/words/isoDate.ts";
import type { Language } from "#shared/words/language.ts";
import type { CustomerView, PastOrder } from "../../sidebarApi.ts";
import type { RowRef } from "../selectedTable.ts";
import { cellWordsOf } from "../tabs/cellWords.ts";
import { nextActionCell, whyCell } from "../tabs/customerCells.ts";
import { segmentAt } from "../tabs/nextStep.ts";
import type { ScoredRun } from "../tabs/scoredRun.ts";
import type { CellValue } from "../tabs/tabPlan.ts";
import { dueOf } from "./dueOf.ts";

export interface OrderOfCustomer {
  readonly day: number;
  /** Hundredths. */
  readonly amount: number;
  readonly row: RowRef;
}

/**
 * One customer as the sidebar shows them.
 *
 * @param run With what the user wrote on the tab: their next action and date stand for ours.
 * @param customer Place in the run's customers.
 * @param orders In any order.
 */
export function customerView(
  run: ScoredRun,
  customer: number,
  orders: readonly OrderOfCustomer[],
  language: Language,
): CustomerView {
  const { scores, checked, order } = run;
  const { population } = checked;
  const place = order.indexOf(customer);
  const tier = codeAt(tierCodes, scores.tier[place]!);
  const words = cellWordsOf(run, language);
  const score = (column: Float64Array) => known(column[place]!);
  return {
    customer: checked.customers[customer]!,
    tier,
    segment: segmentAt(scores, place),
    eightClass: codeAt(eightClassCodes, scores.eightClass[place]!),
    flags: flagCodes.filter((_, bit) => (scores.flags[place]! >> bit) & 1),
    r: scores.r[place]!,
    f: scores.f[place]!,
    m: scores.m[place]!,
    score: score(scores.valueScore),
    ...whatIf(run, customer, tier),
    why: textIn(whyCell(run, place, words)),
    nextAction: textIn(nextActionCell(run, place, words)),
    due: dueOf(run, place),
    confidence: confidenceCodes[scores.confidence[place]!]!,
    spend: population.hasSpend ? population.spend[customer]! : null,
    orders: known(population.orderCount[customer]!),
    daysSinceLastOrder: known(population.inactivity[customer]!),
    usualInterval: score(scores.usualInterval),
    chanceActive: score(scores.chanceActive),
    expectedOrders: score(scores.expectedOrders),
    expectedOrdersLow: score(scores.expectedOrdersLow),
    expectedOrdersHigh: score(scores.expectedOrdersHigh),
    expectedSpend: score(scores.expectedSpend),
    expectedValue: score(scores.expectedValue),
    expectedValueLow: score(scores.expectedValueLow),
    expectedValueHigh: score(scores.expectedValueHigh),
    history: history(orders, population.hasSpend),
    historyLength: orders.length,
  };
}

function known(value: number): number | null {
  return value === UNKNOWN ? null : value;
}

function codeAt<Code>(codes: readonly Code[], place: number): Code | null {
  return place === NO_CODE ? null : codes[place]!;
}

/** Only the engine that scored the run can take its scores apart; a newer one would tell of other scores. */
function whatIf(
  { response, checked }: ScoredRun,
  customer: number,
  tier: CustomerView["tier"],
): { readonly blocks: Blocks } & Pick<CustomerView, "raises"> {
  const { model } = response;
  if (model.engineVersion !== engineVersion) return { blocks: noBlocks, raises: [] };
  return {
    blocks: blocksOf(checked.population, model, customer),
    raises: raisesOf(checked.population, model, customer, tier),
  };
}

const noBlocks: Blocks = { present: null, future: null, social: null };

/** As the cell says it, without the sign that keeps a cell from taking a text for a formula. */
function textIn(cell: CellValue): string {
  return String(cell).replace(/^'/, "");
}

/** Beyond these a sidebar is no place to read. */
const SHOWN_ORDERS = 50;

function history(orders: readonly OrderOfCustomer[], hasSpend: boolean): readonly PastOrder[] {
  return [...orders]
    .sort((a, b) => b.day - a.day || a.row - b.row)
    .slice(0, SHOWN_ORDERS)
    .map(({ day, amount, row }) => ({ date: isoDate(day), amount: hasSpend ? amount : null, row }));
}
