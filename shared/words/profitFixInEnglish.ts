import type { LeverCode } from "../engine/profit/fixList.ts";
import { numberText } from "./numberText.ts";
import { ordinalText } from "./ordinalText.ts";
import type { FixCase, ProfitFixWords } from "./profitFix.ts";

export const profitFixInEnglish: ProfitFixWords = {
  title: "Fix list",
  subtitle: (customers, total) =>
    `${numberText(customers)} ${customers === 1 ? "customer loses" : "customers lose"} ${total} in all, the largest loss first. Written anew at every profit run.`,
  nobody: "No customer loses money: there is nothing to fix.",
  medians: ({ costToServe, discounts, returns, margin }) =>
    `Medians of all customers: cost-to-serve ${costToServe}, discounts ${discounts}, returns ${returns}, gross margin ${margin}.`,
  howMeasured:
    "A lever is what it brings to make the customer like the median: rate beyond the median × net revenue; discounts and returns × gross revenue.",
  overlap: "Levers overlap (price is affected by discount). Do not add them.",
  crossed: {
    heading: "Since the last run",
    nobody: "Nobody has crossed break-even.",
    intoProfit: (count, names, more) =>
      `Came out of a loss (${numberText(count)}): ${list(names, more)}`,
    intoLoss: (count, names, more) =>
      `Fell into a loss (${numberText(count)}): ${list(names, more)}`,
  },
  columns: {
    customer: { header: "Customer", note: "As written in your table." },
    tier: {
      header: "Tier",
      note: "By net revenue; a customer who loses money is Medium at most.",
    },
    profit: { header: "Profit", note: "Contribution − acquisition cost." },
    toBreakEven: {
      header: "Needs to break even",
      note: "What is missing until profit is 0: the loss.",
    },
    ...leverColumns(),
    action: {
      header: "Suggested action",
      note: "From the first two levers and the tier. Decide yourself: a customer may be worth a loss for other reasons.",
    },
  },
  action: actionFor,
};

function leverColumns() {
  const words = (place: number) => ({
    lever: {
      header: `${ordinalText(place)} lever`,
      note: "Cost-to-serve: (service + logistics) ÷ net revenue. Discounts, returns: ÷ gross revenue. Margin: (net revenue − goods) ÷ net revenue. Named is where the customer differs most from the median, in money.",
    },
    worth: {
      header: `${ordinalText(place)} lever, worth`,
      note: "Rate beyond the median × net revenue; for discounts and returns × gross revenue. Levers overlap: do not add them.",
    },
  });
  return {
    lever1: words(1).lever,
    worth1: words(1).worth,
    lever2: words(2).lever,
    worth2: words(2).worth,
    lever3: words(3).lever,
    worth3: words(3).worth,
  };
}

function actionFor({ earns, hasRevenue, isLowTier, levers, monthsLeft }: FixCase): string {
  const [first, second] = levers;
  const steps = [
    ...(earns ? [waiting(monthsLeft)] : []),
    ...(first === undefined ? [] : [firstStep(first, isLowTier)]),
    ...(second === undefined ? [] : [nextStep[second]]),
  ];
  if (!hasRevenue) return "No net revenue: spend nothing more before there is some";
  if (steps.length === 0) return "As costly as the others: look at prices and costs of all";
  return steps.map((step, i) => (i === 0 ? capitalised(step) : step)).join("; ");
}

function waiting(monthsLeft: number | null): string {
  if (monthsLeft === null) return "not yet paid back: give it time";
  return `not yet paid back: ${numberText(monthsLeft)} more ${monthsLeft === 1 ? "month" : "months"} as now`;
}

function firstStep(lever: LeverCode, isLowTier: boolean): string {
  switch (lever) {
    case "costToServe":
      return isLowTier
        ? "digital support first, prepaid beyond that"
        : "service-level tier or paid support";
    case "discounts":
      return "renegotiate discounts and rebates";
    case "returns":
      return "find out why goods come back";
    case "margin":
      return "raise the price or set a minimum order";
  }
}

const nextStep: Readonly<Record<LeverCode, string>> = {
  costToServe: "self-service for simple requests",
  discounts: "renegotiate rebates",
  returns: "find out why goods come back",
  margin: "minimum order or higher price",
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function list(names: readonly string[], more: number): string {
  return `${names.join(", ")}${more > 0 ? ` and ${numberText(more)} more` : ""}`;
}
