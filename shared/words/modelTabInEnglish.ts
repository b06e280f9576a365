import type { ModelTabWords } from "./modelTab.ts";

export const modelTabInEnglish: ModelTabWords = {
  title: (method) => `How the future is told: ${method}`,
  subtitle: (asOf, horizon) =>
    `As of ${asOf}, looking ${horizon} ahead. Written anew at every run.`,
  headlines: {
    horizon: "Looks ahead",
    heldOutDays: "Tried on the last days",
    topFifth: "Its best fifth brought",
    error: "Error of the total",
    coverage: "Within the 80\u00a0% range",
  },
  method: "The method",
  fitted: (customers) => `Fitted to the histories of ${customers} customers.`,
  sample: (fitted, customers) =>
    `Fitted to ${fitted} of ${customers} customers, drawn at random: more would take long and change little. Everybody is predicted.`,
  beliefs:
    "What is usual among shops counts like a handful of customers more: it steadies small lists and cannot be seen in large ones.",
  noDropOut:
    "In this history nobody can be seen to leave for good, so the model without leaving was fitted: everybody counts as active.",
  allAlike:
    "Customers of this history can hardly be told apart, so the model takes them for nearly alike.",
  changes: "Changes of the method",
  change: (day, from, to) =>
    `${day}: method changed from ${from} to ${to}: numbers moved because the model did, not the customers.`,
  candidates: "Methods that were tried",
  candidatesHint:
    "Log-likelihood: how likely each method held what then came. The higher (the nearer to 0), the better.",
  candidate: {
    method: "Method",
    heldOut: "Hidden part",
    whole: "Whole history",
    remark: "Remark",
    used: "Used",
    trouble: {
      didNotConverge: "The fit came to no end.",
      degenerate: "This history does not tell its parameters.",
      tooFewRepeat: "Too few customers have come back.",
    },
  },
  parameters: "Parameters",
  parameter: {
    letter: "Parameter",
    value: "Value",
    meaning: "What it says",
    logLikelihood: "Log-likelihood",
    logLikelihoodText: (customers) =>
      `Of the purchases of ${customers} customers: how well the model describes them. Compare it with others above.`,
    spendLogLikelihoodText: (customers) =>
      `Of what ${customers} repeat buyers spent a purchase (Gamma-Gamma).`,
    correlation: "Correlation",
    correlationText:
      "Between how often customers buy and what they spend a purchase: near 0 is good, for the model of spend takes the two for independent.",
  },
  backtest: "Tried on the past",
  picks: {
    rule: "The best fifth by",
    share: "Brought",
    predicted: "Forecast",
    random: "Chance",
    past: "Past",
    perfect: "Hindsight",
  },
  totals: {
    what: "Hidden part",
    expected: "Expected",
    actual: "Came",
    error: "Error",
    purchases: "Purchases",
    revenue: "Revenue",
  },
  activity: "Do the chances come true?",
  activityHint:
    "Customers from the least to the most likely to be active: how many were expected to order again within the hidden part, and how many did.",
  activityColumns: {
    chance: "Chance active",
    customers: "Customers",
    expected: "Expected",
    actual: "Ordered again",
  },
  heat: "Chance still active × orders",
  heatHint: "Customers by their chance (down) and their number of orders (across).",
  orders: (from, to) => (to === null ? `${from}+` : from === to ? `${from}` : `${from}–${to}`),
  values: "Expected value by customer",
  valueColumns: { from: "Expected value", customers: "Customers" },
  weeks: "Repeat purchases since the first week",
  weekColumns: {
    week: "Week",
    actual: "Made",
    expected: "Expected",
    hidden: "Hidden from the fit",
  },
  charts: {
    weeks: (expected, actual) =>
      `Repeat purchases, summed up: ${expected} expected, ${actual} made`,
    picks: (share) => `The fifth picked by the forecast brought ${share}`,
    values: (median) => `Expected value: half of the customers under ${median}`,
    activity: "Who was expected to order again, and who did",
  },
  modelCard: "How this was computed",
};
