/**
 * Headers of our columns beside the user's own table: they say whose they are.
 */
import { rangeKindOf } from "../engine/forecast/rangeKind.ts";
import type { ColumnWords } from "./customerColumns.ts";
import { type ColumnFacts, customerColumnWords } from "./customerColumns.ts";
import { horizonText } from "./horizonText.ts";
import type { Language } from "./language.ts";
import { rangeTexts } from "./rangeText.ts";

/** From left to right. */
export const besideColumnIds = [
  "tier",
  "score",
  "segment",
  "expectedValue",
  "range",
  "why",
  "nextAction",
  "due",
] as const;
export type BesideColumnId = (typeof besideColumnIds)[number];

export function besideColumnWords(
  id: BesideColumnId,
  language: Language,
  facts: ColumnFacts,
): ColumnWords {
  const words = language === "zh" ? chinese : english;
  const horizon = horizonText(facts.options.horizonDays, language);
  // Where nothing is predicted, both ends say so.
  const usual = customerColumnWords(id === "range" ? "expectedValueLow" : id, language, facts);
  const range = rangeTexts(rangeKindOf(facts.forecast), language).both(horizon);
  const own = words.own(horizon, facts.forecast.isOn ? range : null)[id];
  const { header, note } = { ...usual, ...own };
  return { header: words.prefix + header, note: `${note}${words.written}` };
}

interface BesideWords {
  readonly prefix: string;
  /** Behind every note. */
  readonly written: string;
  /** What is said in other words than on the customers' tab. */
  readonly own: (
    horizon: string,
    /** Null where nothing is predicted. */
    range: string | null,
  ) => Readonly<Partial<Record<BesideColumnId, Partial<ColumnWords>>>>;
}

const english: BesideWords = {
  prefix: "CV · ",
  written: " Written by Tierline, anew at every run; what you change here does not stay.",
  own: (horizon, range) => ({
    // 12m, 200d.
    expectedValue: { header: `Expected value ${horizon.replace(/ (.).*/, "$1")}` },
    range: {
      header: "Range",
      ...(range !== null && { note: range }),
    },
    nextAction: {
      note: "What to do with a customer of this segment, what not to do, and how to keep in touch afterwards in this tier.",
    },
    due: {
      note: "Until when: 3 to 90 days after the as-of date, the sooner the more there is to lose.",
    },
  }),
};

const chinese: BesideWords = {
  prefix: "客户价值 · ",
  written: "由 Tierline 写入，每次评分都会重写；在此所做的修改不会保留。",
  own: (_, range) => ({
    range: {
      header: "区间",
      ...(range !== null && { note: range }),
    },
    nextAction: {
      note: "针对该分群该做什么、不该做什么，以及该等级此后如何保持联系。",
    },
    due: { note: "基准日之后3至90天，可能损失越大越早。" },
  }),
};
