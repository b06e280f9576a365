import type { AllColumnWords, ColumnFacts } from "./customerColumns.ts";
import { forecastColumnsInEnglish } from "./forecastColumnsInEnglish.ts";
import { numberText } from "./numberText.ts";

/** Header and note of every column of the customers' tab. */
export function columnsInEnglish(facts: ColumnFacts): AllColumnWords {
  const { options, tier } = facts;
  const { weights, tierFrom, thresholds } = options;
  const percent = (share: number) => `${numberText(100 * share)} %`;
  const byRank = thresholds === null;
  return {
    customer: {
      header: "Customer",
      note: "As first written in your table. It stays in this document: only a pseudonym and numbers are sent for scoring. You may sort and filter this tab: the next run keeps the order.",
    },
    tier: {
      header: "Tier",
      note: `${tier("high")}: the best ${percent(1 - tierFrom.high)} by score. ${tier("medium")}: the next ${percent(tierFrom.high - tierFrom.medium)}. ${tier("low")}: the rest. Customers with the same score share a tier.`,
    },
    score: {
      header: "Score",
      note: `Value score, 0–100: ${weights.present} parts present value (revenue and orders), ${weights.future} parts future value (expected value), ${weights.social} parts social value (recommendation). A part that is not known is left out and the others fill its place.`,
    },
    segment: {
      header: "Segment",
      note: "One of eleven groups by the scores R, F and M and the number of orders; Prospect without an order.",
    },
    why: { header: "Why", note: "What puts the customer in this tier, in one sentence." },
    nextAction: {
      header: "Next action",
      note: "What to do with a customer of this segment, what not to do, and how to keep in touch afterwards in this tier. Write over it: your own text is kept at every run.",
    },
    due: {
      header: "Due",
      note: "Until when: 3 to 90 days after the as-of date, the sooner the more there is to lose; for a Potential Loyalist before their usual interval ends. It stays while the customer stays in the segment, and so does a date of your own.",
    },
    owner: {
      header: "Owner",
      note: "Yours: who looks after this customer. Kept at every run.",
    },
    notes: {
      header: "Notes",
      note: "Yours: write what you like. Kept at every run, and brought back when a customer returns. Columns that you add at the right end are kept, too.",
    },
    revenue: {
      header: "Revenue",
      note: "Money of the orders that count, refunds taken off. Revenue, not profit.",
    },
    orders: {
      header: "Orders",
      note: "Orders that count: not cancelled, refunded in full or unpaid, each once.",
    },
    daysSinceLastOrder: {
      header: "Days since last order",
      note: "Whole days from the last order to the as-of date of the run.",
    },
    ...forecastColumnsInEnglish(facts),
    flags: {
      header: "Flags",
      note: "Big first order: one order so far, and M is 4 or 5. Overdue: silent for more than twice the usual interval.",
    },
    r: {
      header: "R",
      note: byRank
        ? "Recency score, 1–5. 5: the last order is more recent than that of at least 80 % of your customers."
        : "Recency score, 1–5, by your own limits: the fewer days since the last order, the higher.",
    },
    f: {
      header: "F",
      note: byRank
        ? "Frequency score, 1–5. 5: more orders than at least 80 % of your customers."
        : "Frequency score, 1–5, by your own limits: the more orders, the higher.",
    },
    m: {
      header: "M",
      note: byRank
        ? "Money score, 1–5. 5: more revenue than at least 80 % of your customers."
        : "Money score, 1–5, by your own limits: the more revenue, the higher.",
    },
    eightClass: {
      header: "Eight-class view",
      note: "Recency, frequency and money each against the average of your customers: the eight classes used in China.",
    },
    confidence: {
      header: "Confidence",
      note: "How far the numbers of this row can be trusted, and what limits it.",
    },
  };
}
