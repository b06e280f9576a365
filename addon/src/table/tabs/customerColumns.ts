/**
 * How each column of the customers' tab is made and looks. Cells hold full values; formats round for the eye.
 */
import {
  confidenceCodes,
  eightClassCodes,
  NO_CODE,
  reasonLeads,
  reasonTurns,
  segmentCodes,
  tierCodes,
} from "#shared/engine/codes.ts";
import { MINIMUM_CUSTOMERS } from "#shared/engine/defaults.ts";
import { MONEY_SCALE, UNKNOWN } from "#shared/engine/population.ts";
import { confidenceText } from "#shared/words/confidenceText.ts";
import { type CustomerColumnId, customerColumnIds } from "#shared/words/customerColumns.ts";
import { eightClassName } from "#shared/words/eightClassName.ts";
import { flagNamesOf } from "#shared/words/flagName.ts";
import type { Language } from "#shared/words/language.ts";
import { reasonText } from "#shared/words/reasonText.ts";
import { segmentName } from "#shared/words/segmentName.ts";
import { tierName } from "#shared/words/tierName.ts";
import { plainText } from "./plainText.ts";
import type { ScoredRun } from "./scoredRun.ts";
import { DATE_FORMAT, dateSerial } from "./sheetDate.ts";
import type { CellValue } from "./tabPlan.ts";

export interface CustomerColumn {
  readonly id: CustomerColumnId;
  readonly format: string;
  /** Pixels. */
  readonly width: number;
  readonly align?: "center";
  /** @param place Place in the run's scores. */
  readonly value: (run: ScoredRun, place: number, language: Language) => CellValue;
}

/** In the order of the tab. */
export function customerColumns(): readonly CustomerColumn[] {
  return customerColumnIds.map((id) => ({ id, ...columns[id] }));
}

const TEXT = "@";

const columns: Readonly<Record<CustomerColumnId, Omit<CustomerColumn, "id">>> = {
  customer: {
    format: TEXT,
    width: 200,
    value: (run, place) => plainText(run.checked.customers[run.order[place]!]!),
  },
  tier: {
    format: TEXT,
    width: 80,
    align: "center",
    value: ({ scores }, place, language) =>
      named(tierCodes, scores.tier[place]!, (code) => tierName(code, language)),
  },
  score: {
    format: "0.0",
    width: 64,
    value: ({ scores }, place) => known(scores.valueScore[place]!),
  },
  segment: {
    format: TEXT,
    width: 140,
    value: ({ scores }, place, language) =>
      named(segmentCodes, scores.segment[place]!, (code) => segmentName(code, language)),
  },
  why: { format: TEXT, width: 700, value: reason },
  flags: {
    format: TEXT,
    width: 130,
    value: ({ scores }, place, language) => flagNamesOf(scores.flags[place]!, language),
  },
  daysSinceLastOrder: {
    format: "#,##0",
    width: 90,
    value: (run, place) => known(populationOf(run).inactivity[run.order[place]!]!),
  },
  orders: {
    format: "#,##0",
    width: 70,
    value: (run, place) => known(populationOf(run).orderCount[run.order[place]!]!),
  },
  revenue: { format: "#,##0.00", width: 100, value: revenue },
  r: {
    format: "0",
    width: 40,
    align: "center",
    value: ({ scores }, place) => axis(scores.r[place]!),
  },
  f: {
    format: "0",
    width: 40,
    align: "center",
    value: ({ scores }, place) => axis(scores.f[place]!),
  },
  m: {
    format: "0",
    width: 40,
    align: "center",
    value: ({ scores }, place) => axis(scores.m[place]!),
  },
  chanceActive: {
    format: "0%",
    width: 80,
    value: ({ scores }, place) => known(scores.chanceActive[place]!),
  },
  expectedOrders: {
    format: "0.00",
    width: 110,
    value: ({ scores }, place) => known(scores.expectedOrders[place]!),
  },
  expectedValue: {
    format: "#,##0",
    width: 110,
    value: ({ scores }, place) => money(scores.expectedValue[place]!),
  },
  expectedValueLow: {
    format: "#,##0",
    width: 80,
    value: ({ scores }, place) => money(scores.expectedValueLow[place]!),
  },
  expectedValueHigh: {
    format: "#,##0",
    width: 80,
    value: ({ scores }, place) => money(scores.expectedValueHigh[place]!),
  },
  usualInterval: {
    format: "#,##0.0",
    width: 100,
    value: ({ scores }, place) => known(scores.usualInterval[place]!),
  },
  nextOrderExpected: { format: DATE_FORMAT, width: 100, value: nextOrderExpected },
  eightClass: {
    format: TEXT,
    width: 210,
    value: ({ scores }, place, language) =>
      named(eightClassCodes, scores.eightClass[place]!, (code) => eightClassName(code, language)),
  },
  confidence: {
    format: TEXT,
    width: 280,
    value: ({ scores }, place, language) =>
      named(confidenceCodes, scores.confidence[place]!, (code) => confidenceText(code, language)),
  },
};

function reason(run: ScoredRun, place: number, language: Language): string {
  const { scores } = run;
  const population = populationOf(run);
  const customer = run.order[place]!;
  return reasonText({
    language,
    tier: scores.tier[place] === NO_CODE ? null : tierCodes[scores.tier[place]!]!,
    lead: reasonLeads[scores.reasonLead[place]!]!,
    turn: reasonTurns[scores.reasonTurn[place]!]!,
    above: scores.reasonAbove[place]!,
    others: Math.max(0, run.response.model.customers - 1),
    spend: population.spend[customer]!,
    orderCount: population.orderCount[customer]!,
    expectedValue: scores.expectedValue[place]!,
    influence: population.influence[customer]!,
    inactivity: population.inactivity[customer]!,
    usualInterval: scores.usualInterval[place]!,
    chanceActive: scores.chanceActive[place]!,
    customersNeeded: MINIMUM_CUSTOMERS,
  });
}

function revenue(run: ScoredRun, place: number): CellValue {
  const { hasSpend, spend } = populationOf(run);
  return hasSpend ? spend[run.order[place]!]! / MONEY_SCALE : "";
}

/** The day on which the usual interval since the last order is over; empty without dates. */
function nextOrderExpected(run: ScoredRun, place: number): CellValue {
  const { asOf, inactivity } = populationOf(run);
  const silent = inactivity[run.order[place]!]!;
  const interval = run.scores.usualInterval[place]!;
  if (silent === UNKNOWN || interval === UNKNOWN) return "";
  return dateSerial(asOf - silent + Math.floor(interval + 0.5));
}

function populationOf(run: ScoredRun) {
  return run.checked.population;
}

function known(value: number): CellValue {
  return value === UNKNOWN ? "" : value;
}

function money(hundredths: number): CellValue {
  return hundredths === UNKNOWN ? "" : hundredths / MONEY_SCALE;
}

function axis(score: number): CellValue {
  return score === 0 ? "" : score;
}

function named<Code>(codes: readonly Code[], place: number, name: (code: Code) => string): string {
  const code = place === NO_CODE ? undefined : codes[place];
  return code === undefined ? "" : name(code);
}
