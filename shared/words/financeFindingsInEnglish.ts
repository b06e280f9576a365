import type { financeFindings } from "./findingCodes.ts";
import type { FindingWords } from "./findingText.ts";

export const financeFindingsInEnglish: Readonly<
  Record<(typeof financeFindings)[number], FindingWords>
> = {
  churnReadAsPercent: {
    title: "Churn read as per cent",
    meaning: "3 without a sign was read as 3 %: a share above 1 cannot be meant.",
    fix: "Write 0.03 or 3 % to be sure.",
  },
  churnNotUnderstood: {
    title: "Churn not understood",
    meaning: "Churn lies between 0 % and 100 %: these customers have no lifetime value.",
    fix: "Write a share such as 0.015 or 1.5 %.",
  },
  acquisitionUnknown: {
    title: "Acquisition cost not known",
    meaning: "Profit is contribution alone, and LTV:CAC and payback stay blank.",
    fix: "Fill in what it cost to win these customers; 0 if nothing.",
  },
  monthsUnknown: {
    title: "Months active not known",
    meaning: "Nothing can be said a month, so payback and lifetime value stay blank.",
    fix: "Fill in a whole number of months above 0.",
  },
  monthsFromSince: {
    title: "Months counted since the start",
    meaning:
      "Nothing says how many months they were active: calendar months from the first to the as-of date.",
    fix: "Add a column of months where customers have left or paused.",
  },
  netRevenue: {
    title: "Net revenue",
    meaning: "What customers brought after discounts and returns.",
    fix: "",
  },
  periodsRead: {
    title: "Periods read",
    meaning: "The table gives averages by period, of no single customer.",
    fix: "",
  },
  rowsAddedUp: {
    title: "Rows added up",
    meaning: "Several rows make up one customer: their amounts are added up.",
    fix: "",
  },
  revenueNotPositive: {
    title: "No revenue left",
    meaning: "Net revenue is zero or below: profit is told, rates of revenue stay blank.",
    fix: "Check the revenue on these rows.",
  },
  costsBelowZero: {
    title: "Costs below zero",
    meaning:
      "Some costs of these customers are below zero and count as credits: they raise profit.",
    fix: "Correct the sign if they are costs.",
  },
  measuresNotKnown: {
    title: "Rows of other measures",
    meaning: "Their name is neither a revenue nor a cost that we know, such as a sum or a margin.",
    fix: "If one is a cost that should count, name it like a cost that we know, such as Service cost.",
  },
  customersIncomplete: {
    title: "Customers with an unreadable measure",
    meaning: "One of their rows cannot be read; without it they would look better than they are.",
    fix: "Correct the rows named above; these then count again.",
  },
  hiddenRowsIncluded: {
    title: "Hidden rows that count",
    meaning: "Hidden, or left out by a filter; they count, as you said.",
    fix: "",
  },
  hiddenRowsExcluded: {
    title: "Hidden rows left out",
    meaning: "Hidden, or left out by a filter; they do not count, as you said.",
    fix: "",
  },
};
