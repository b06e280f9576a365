/**
 * How each column of the customers' tab is made and looks. Cells hold full values; formats round for the eye.
 */
import { confidenceCodes } from "#shared/engine/codes.ts";
import { MONEY_SCALE } from "#shared/engine/population.ts";
import { confidenceText } from "#shared/words/confidenceText.ts";
import { type CustomerColumnId, customerColumnIds } from "#shared/words/customerColumns.ts";
import { flagNamesOf } from "#shared/words/flagName.ts";
import type { Language } from "#shared/words/language.ts";
import type { SegmentView } from "../../documentSettings.ts";
import {
  type CustomerCell,
  carriedRow,
  dueCell,
  eightClassCell,
  known,
  money,
  nextActionCell,
  nextOrderCell,
  segmentCell,
  tierCell,
  whyCell,
} from "./customerCells.ts";
import { plainText } from "./plainText.ts";
import type { ScoredRun } from "./scoredRun.ts";
import { DATE_FORMAT } from "./sheetDate.ts";
import type { CellValue } from "./tabPlan.ts";

export interface CustomerColumn {
  readonly id: CustomerColumnId;
  readonly format: string;
  /** Pixels. */
  readonly width: number;
  readonly align?: "center";
  readonly value: CustomerCell;
}

/** In the order of the tab. The view decides what the segment column says, and whether it is there. */
export function customerColumns(view: SegmentView, language: Language): readonly CustomerColumn[] {
  const hidden = hiddenIn[view];
  return customerColumnIds
    .filter((id) => !hidden.includes(id))
    .map((id) => {
      const { width, ...look } = columns[id];
      const column = { id, ...look, width: typeof width === "number" ? width : width[language] };
      return id === "segment" && view === "eight"
        ? { ...column, width: EIGHT_CLASS_WIDTH[language], value: eightClassCell }
        : column;
    });
}

const hiddenIn: Readonly<Record<SegmentView, readonly CustomerColumnId[]>> = {
  eleven: [],
  eight: ["eightClass"],
  tiers: ["segment", "eightClass"],
};

const TEXT = "@";
/** What a screen shows beside the sidebar ends with the next action: sentences begin with what matters, and rows keep one line. */
export const WHY_WIDTH = 320;
export const NEXT_ACTION_WIDTH = 300;
/** The English name has the Chinese one behind it. */
export const EIGHT_CLASS_WIDTH = { en: 240, zh: 110 } as const;

type Look = Omit<CustomerColumn, "id" | "width"> & {
  /** Sentences are of different length in the languages. */
  readonly width: number | Readonly<Record<Language, number>>;
};

const columns: Readonly<Record<CustomerColumnId, Look>> = {
  customer: {
    format: TEXT,
    width: 200,
    value: (run, place) => plainText(run.checked.customers[run.order[place]!]!),
  },
  tier: { format: TEXT, width: 76, align: "center", value: tierCell },
  score: {
    format: "0.0",
    width: 66,
    value: ({ scores }, place) => known(scores.valueScore[place]!),
  },
  segment: { format: TEXT, width: 130, value: segmentCell },
  why: { format: TEXT, width: WHY_WIDTH, value: whyCell },
  nextAction: { format: TEXT, width: NEXT_ACTION_WIDTH, value: nextActionCell },
  due: { format: DATE_FORMAT, width: 92, align: "center", value: dueCell },
  owner: {
    format: TEXT,
    width: 110,
    value: (run, place) => plainText(carriedRow(run, place)?.owner ?? ""),
  },
  notes: {
    format: TEXT,
    width: 220,
    value: (run, place) => plainText(carriedRow(run, place)?.notes ?? ""),
  },
  revenue: { format: "#,##0.00", width: 100, value: revenue },
  orders: {
    format: "#,##0",
    width: 70,
    value: (run, place) => known(populationOf(run).orderCount[run.order[place]!]!),
  },
  daysSinceLastOrder: {
    format: "#,##0",
    width: 90,
    value: (run, place) => known(populationOf(run).inactivity[run.order[place]!]!),
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
  chanceActive: {
    format: "0%",
    width: 90,
    value: ({ scores }, place) => known(scores.chanceActive[place]!),
  },
  expectedOrders: {
    format: "0.00",
    width: 130,
    value: ({ scores }, place) => known(scores.expectedOrders[place]!),
  },
  expectedOrdersLow: {
    format: "0.00",
    width: 100,
    value: ({ scores }, place) => known(scores.expectedOrdersLow[place]!),
  },
  expectedOrdersHigh: {
    format: "0.00",
    width: 100,
    value: ({ scores }, place) => known(scores.expectedOrdersHigh[place]!),
  },
  expectedSpend: {
    format: "#,##0.00",
    width: 110,
    value: ({ scores }, place) => money(scores.expectedSpend[place]!),
  },
  usualInterval: {
    format: "#,##0.0",
    width: 110,
    value: ({ scores }, place) => known(scores.usualInterval[place]!),
  },
  nextOrderExpected: { format: DATE_FORMAT, width: 100, align: "center", value: nextOrderCell },
  flags: {
    format: TEXT,
    width: 130,
    value: ({ scores }, place, { language }) => flagNamesOf(scores.flags[place]!, language),
  },
  r: axis("r"),
  f: axis("f"),
  m: axis("m"),
  eightClass: { format: TEXT, width: EIGHT_CLASS_WIDTH, value: eightClassCell },
  confidence: {
    format: TEXT,
    width: { en: 290, zh: 220 },
    value: ({ scores }, place, { language }) =>
      confidenceText(confidenceCodes[scores.confidence[place]!]!, language),
  },
};

function revenue(run: ScoredRun, place: number): CellValue {
  const { hasSpend, spend } = populationOf(run);
  return hasSpend ? spend[run.order[place]!]! / MONEY_SCALE : "";
}

function axis(score: "r" | "f" | "m"): Look {
  return {
    format: "0",
    width: 40,
    align: "center",
    value: ({ scores }, place) => (scores[score][place] === 0 ? "" : scores[score][place]!),
  };
}

function populationOf(run: ScoredRun) {
  return run.checked.population;
}
