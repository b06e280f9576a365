import { rangeKindOf } from "../engine/forecast/rangeKind.ts";
import type { ColumnFacts, ColumnWords, ForecastColumnId } from "./customerColumns.ts";
import { horizonText } from "./horizonText.ts";
import { methodName } from "./methodName.ts";
import { numberText } from "./numberText.ts";
import { rangeTexts } from "./rangeText.ts";

/** Header and note of the columns about the future: they tell the truth of the method that filled them. */
export function forecastColumnsInEnglish(
  facts: ColumnFacts,
): Readonly<Record<ForecastColumnId, ColumnWords>> {
  const { options, forecast } = facts;
  const horizon = horizonText(options.horizonDays, "en");
  const notes = forecastNotes(facts, horizon);
  const range = rangeTexts(rangeKindOf(forecast), "en");
  const told = (note: string) => (forecast.isOn ? note : NOTHING_PREDICTED);
  return {
    expectedValue: {
      header: `Expected value (${horizon})`,
      note: told(`${notes.value}${discounted(facts)} Revenue, not profit.`),
    },
    expectedValueLow: {
      header: "Low end (80\u00a0%)",
      note: told(range.low),
    },
    expectedValueHigh: {
      header: "High end (80\u00a0%)",
      note: told(range.high),
    },
    chanceActive: { header: "Chance still active", note: notes.chanceActive },
    expectedOrders: { header: `Expected orders (${horizon})`, note: told(notes.orders) },
    expectedOrdersLow: {
      header: "Orders, low end (80\u00a0%)",
      note: told(range.low),
    },
    expectedOrdersHigh: {
      header: "Orders, high end (80\u00a0%)",
      note: told(range.high),
    },
    expectedSpend: { header: "Expected spend an order", note: told(notes.spend) },
    usualInterval: { header: "Usual interval (days)", note: notes.usualInterval },
    nextOrderExpected: { header: "Next order expected", note: notes.nextOrder },
  };
}

const NOTHING_PREDICTED =
  "Empty: tried on your own past, the forecast was hardly better than chance, so nothing is predicted.";

interface Notes {
  readonly value: string;
  readonly chanceActive: string;
  readonly orders: string;
  readonly spend: string;
  readonly usualInterval: string;
  readonly nextOrder: string;
}

function forecastNotes({ options, forecast }: ColumnFacts, horizon: string): Notes {
  const { method, fit } = forecast;
  const ownAverage = `What an order of this customer is expected to bring: their own average, with ${numberText(options.spendPriorOrders)} orders at your store's average added.`;
  const ofOrders = {
    value: "Expected orders × what an order of this customer is expected to bring.",
    usualInterval:
      "Days between two orders of this customer: their own mean, drawn towards your store's the fewer orders there are.",
    nextOrder:
      "Last order plus the usual interval. A date before the as-of date has passed without an order.",
  };
  switch (method) {
    case "closed-form":
      return {
        ...ofOrders,
        chanceActive: `100 % within the usual interval; each further interval of silence leaves ${numberText(100 * options.activityDecay)} % of it.`,
        orders: `Orders to expect in the ${horizon} after the as-of date, the chance still active included.`,
        spend: ownAverage,
      };
    case "shifted-beta-geometric":
    case "discounted-cash-flow":
      return {
        value: `The payments still to come within the ${horizon} × the fee.`,
        chanceActive: "100 % while the contract runs, 0 % once it has ended.",
        orders: `Payments to expect in the ${horizon} after the as-of date, each as likely as the contract is to be renewed until then. By ${methodName(method, "en")}.`,
        spend: "The fee of one period.",
        usualInterval: "Days of one period of the contract.",
        nextOrder: "When the next period begins; empty once the contract has ended.",
      };
    default:
      return {
        ...ofOrders,
        chanceActive:
          fit?.limit === "noDropOut"
            ? "100 %: in this history nobody can be seen to leave for good."
            : `Chance that the customer has not left for good, by ${methodName(method, "en")}: it falls the longer they are silent for somebody who bought as often.${method === "bg-nbd" ? " Who has bought only once counts as active." : ""}`,
        orders: `Purchases to expect in the ${horizon} after the as-of date, by ${methodName(method, "en")}, the chance still active included. Orders of one day are one purchase.`,
        spend:
          fit?.spend == null
            ? ownAverage
            : "What a purchase of this customer is expected to bring: the mean of their repeat purchases, drawn towards that of all customers the fewer there are (Gamma-Gamma).",
      };
  }
}

function discounted({ options }: ColumnFacts): string {
  const { annualDiscountRate } = options;
  if (annualDiscountRate === 0) return "";
  return ` Later money counts less, by ${numberText(100 * annualDiscountRate, 1)} % a year.`;
}
