import type { ProfitOptions } from "../engine/profit/profitOptions.ts";
import { numberText } from "./numberText.ts";
import type { ProfitColumnWords } from "./profitColumns.ts";

export function profitColumnsInEnglish({
  lifetimeMonths,
  annualDiscountRate,
  tierFrom,
}: ProfitOptions): ProfitColumnWords {
  const percent = (share: number) => `${numberText(100 * share, 1).replace(/\.0$/, "")}\u00a0%`;
  const months = numberText(lifetimeMonths);
  return {
    customer: {
      header: "Customer",
      note: "As written in your table. You may sort this list; the tables above stay as they are.",
    },
    rank: { header: "Rank", note: "By profit: 1 earns most, the last loses most." },
    tier: {
      header: "Tier",
      note: `By net revenue: High is the best ${percent(1 - tierFrom.high)}, Medium the next ${percent(tierFrom.high - tierFrom.medium)}, Low the rest. One guard: a customer with a negative profit is Medium at most.`,
    },
    netRevenue: {
      header: "Net revenue",
      note: "What the customer really pays: gross revenue − discounts − returns.",
    },
    contribution: {
      header: "Contribution",
      note: "What is left after everything the customer causes: net revenue − goods (COGS) − service − logistics + cost savings. Overhead that belongs to no customer is not shared out.",
    },
    contributionRate: {
      header: "Contribution %",
      note: "Contribution ÷ net revenue. Empty without net revenue.",
    },
    profit: {
      header: "Profit",
      note: "Contribution − acquisition cost. Where the acquisition cost is not known, nothing is taken off.",
    },
    cumulative: {
      header: "Cumulative profit",
      note: "Profit of this customer and of all who rank better: the whale curve. It rises to the peak, then falls as losses take profit back.",
    },
    cumulativeShare: {
      header: "Cumulative %",
      note: "Cumulative profit ÷ total profit. Above 100\u00a0% until the losses are counted. Empty where there is no total profit.",
    },
    flags: {
      header: "Flags",
      note: "Unprofitable – fix first: profit below 0, see the fix list. Over-discounted: Low tier with a discount above the median. Under-recognised: High tier with a discount below the median.",
    },
    monthlyContribution: {
      header: "Contribution a month",
      note: "Contribution ÷ months active. Empty where the months are not known.",
    },
    payback: {
      header: "Payback (months)",
      note: "Months until the acquisition cost is earned back: acquisition cost ÷ contribution a month, rounded up. “never” where a month brings nothing. Empty where the cost is not known.",
    },
    lifetimeValue: {
      header: `LTV, ${months} months`,
      note: `Lifetime value, what the next ${months} months should bring: the sum over t = 1 to ${months} of contribution a month × (1 − monthly churn)^t ÷ (1 + ${percent(annualDiscountRate)})^(t/12). Empty where churn or months are not known.`,
    },
    ltvToCac: {
      header: "LTV:CAC",
      note: "Lifetime value ÷ acquisition cost. Empty where either is not known or the customer cost nothing to win. The portfolio's ratio is the sum of LTV ÷ the sum of costs, not the mean of these.",
    },
    band: {
      header: "LTV:CAC band",
      note: "Below 1: returns less than it cost. 1 to 3: thin. 3 to 5: healthy. Above 5: you may be under-investing in winning customers. A guide, not a verdict.",
    },
    costToServe: {
      header: "Cost-to-serve %",
      note: "(Service + logistics) ÷ net revenue.",
    },
    excessMargin: {
      header: "Excess margin",
      note: "Contribution % of this customer − the median contribution % of all: what this customer yields more or less than usual.",
    },
    excessMoney: {
      header: "Excess margin in money",
      note: "Excess margin × net revenue.",
    },
    relationship: {
      header: "Relationship value",
      note: "Gross revenue − acquisition cost + cost savings − discounts. It leaves out goods, returns, service and logistics, so it can praise a customer who loses money: read it beside profit, not instead of it.",
    },
  };
}
