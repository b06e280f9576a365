/**
 * Headers of our columns beside the user's own table: they say whose they are.
 */
import type { ColumnWords } from "./customerColumns.ts";
import { type ColumnFacts, customerColumnWords } from "./customerColumns.ts";
import type { Language } from "./language.ts";

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
  const { header, note } = words.own[id] ?? customerColumnWords(id as Shared, language, facts);
  return { header: words.prefix + header, note: `${note}${words.written}` };
}

type Shared = Exclude<BesideColumnId, "range">;

interface BesideWords {
  readonly prefix: string;
  /** Behind every note. */
  readonly written: string;
  readonly own: Readonly<Partial<Record<BesideColumnId, ColumnWords>>>;
}

const english: BesideWords = {
  prefix: "CV · ",
  written: " Written by Tierline, anew at every run; what you change here does not stay.",
  own: {
    expectedValue: {
      header: "Expected value 12m",
      note: "What the next 12 months are expected to bring: expected orders × expected money an order. Revenue, not profit.",
    },
    range: {
      header: "Range",
      note: "In 8 cases of 10 the next 12 months will bring between these two.",
    },
    nextAction: {
      header: "Next action",
      note: "What to do with a customer of this segment, what not to do, and how to keep in touch afterwards in this tier.",
    },
    due: {
      header: "Due",
      note: "Until when: 3 to 90 days after the as-of date, the sooner the more there is to lose.",
    },
  },
};

const chinese: BesideWords = {
  prefix: "客户价值 · ",
  written: "由 Tierline 写入，每次评分都会重写；在此所做的修改不会保留。",
  own: {
    expectedValue: {
      header: "12个月预期价值",
      note: "未来12个月预期带来的金额：预期订单数 × 每单预期金额。为消费金额，而非利润。",
    },
    range: { header: "区间", note: "未来12个月的金额有十分之八的可能落在两者之间。" },
    nextAction: {
      header: "下一步",
      note: "针对该分群该做什么、不该做什么，以及该等级此后如何保持联系。",
    },
    due: { header: "截止日期", note: "基准日之后3至90天，可能损失越大越早。" },
  },
};
