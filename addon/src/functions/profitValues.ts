/**
 * Contribution, payback, LTV:CAC and value-based prices, as functions of cells.
 */
import {
  customerProfit,
  lifetimeValue,
  paybackMonths,
  ratioOf,
} from "#shared/engine/profit/customerProfit.ts";
import { priceBand } from "#shared/engine/profit/priceBand.ts";
import { defaultProfitOptions } from "#shared/engine/profit/profitOptions.ts";
import type { FunctionFailure } from "#shared/words/customFunctions.ts";
import type { Language } from "#shared/words/language.ts";
import { profitNames } from "#shared/words/profitNames.ts";
import type { Answer, Given } from "./customFunctions.ts";
import { isFailure } from "./givenColumn.ts";
import { amount, type NumberColumn, type Say, share, valuesByRow, within } from "./valuesByRow.ts";

export function contributions(given: readonly Given[], say: Say): Answer | FunctionFailure {
  const missing = firstMissing(["discounts", "returns", "cogs", "service", "logistics"], given, 1);
  if (missing !== null) return missing;
  return valuesByRow(
    [
      amount("grossRevenue"),
      cost("discounts", { otherwise: 0 }),
      cost("returns", { otherwise: 0 }),
      cost("cogs", { otherwise: 0 }),
      cost("service", { otherwise: 0 }),
      cost("logistics", { otherwise: 0 }),
      amount("savings", { otherwise: 0 }),
    ],
    given,
    say,
    (gross, discounts, returns, goods, service, logistics, savings) =>
      withoutNoise(
        customerProfit(
          {
            grossRevenue: gross ?? 0,
            discounts: discounts ?? 0,
            returns: returns ?? 0,
            goods: goods ?? 0,
            service: service ?? 0,
            logistics: logistics ?? 0,
            savings: savings ?? 0,
            acquisition: null,
            monthsActive: null,
            monthlyChurn: null,
          },
          defaultProfitOptions,
        ).contribution,
      ),
  );
}

export function paybacks(
  given: readonly Given[],
  say: Say,
  language: Language,
): Answer | FunctionFailure {
  const missing = firstMissing(["acquisitionCost", "monthlyContribution"], given, 0);
  if (missing !== null) return missing;
  return valuesByRow(
    [cost("acquisitionCost"), amount("monthlyContribution", { otherwise: null })],
    given,
    say,
    (acquisition, monthly) => {
      const months = paybackMonths(acquisition ?? null, monthly ?? null);
      return months === "never" ? profitNames(language).never : (months ?? "");
    },
  );
}

export function ltvToCacs(given: readonly Given[], say: Say): Answer | FunctionFailure {
  const { lifetimeMonths, annualDiscountRate } = defaultProfitOptions;
  const missing = firstMissing(["monthlyChurn", "acquisitionCost"], given, 1);
  if (missing !== null) return missing;
  return valuesByRow(
    [
      amount("monthlyContribution"),
      share("monthlyChurn", { otherwise: null }),
      cost("acquisitionCost", { otherwise: null }),
      within("months", 1, MOST_MONTHS, { otherwise: lifetimeMonths }),
      share("annualDiscount", { otherwise: annualDiscountRate }),
    ],
    given,
    say,
    (monthly, churn, acquisition, months, discount) => {
      const value = lifetimeValue(monthly ?? null, churn ?? null, {
        ...defaultProfitOptions,
        lifetimeMonths: Math.floor(months ?? lifetimeMonths),
        annualDiscountRate: discount ?? annualDiscountRate,
      });
      if (value === null || acquisition === null || acquisition === undefined) return "";
      return ratioOf(value, acquisition) ?? "";
    },
  );
}

/** Three columns a row, or three rows where the costs stand in one. */
export function priceBands(given: readonly Given[], say: Say): Answer | FunctionFailure {
  const missing = firstMissing(["referencePrice", "differentiation", "share"], given, 1);
  if (missing !== null) return missing;
  const columns = [
    cost("cost"),
    amount("referencePrice"),
    amount("differentiation"),
    share("share"),
  ];
  const parts: Cells[] = [];
  for (const [place, end] of (["floor", "price", "ceiling"] as const).entries()) {
    // What is wrong with a row is said once.
    const told = place === 0 ? say : () => "";
    const part = valuesByRow(columns, given, told, (...[floor, reference, more, asked]) => {
      return withoutNoise(priceBand(floor ?? 0, reference ?? 0, more ?? 0, asked ?? 0)[end]);
    });
    if (typeof part !== "object") parts.push([[part]]);
    else if (isFailure(part)) return part;
    else parts.push(part);
  }
  const [first = []] = parts;
  if (first.length === 1) {
    const lines = parts.map((part) => part[0] ?? []);
    return first[0]?.length === 1 ? [lines.map((line) => line[0] ?? "")] : lines;
  }
  return first.map((_, row) => parts.map((part) => part[row]?.[0] ?? ""));
}

type Cells = readonly (readonly (string | number)[])[];

/** A hundred years. */
const MOST_MONTHS = 1200;

/** Written with a minus it would be added: that is refused, for a formula cannot ask which is meant. */
function cost(name: string, otherwise: Pick<NumberColumn, "otherwise"> = {}): NumberColumn {
  const refusal = (column: string, value: string): FunctionFailure => ({
    code: Number(value) < 0 ? "negativeCost" : "noAmount",
    column,
    value,
  });
  return { name, accepts: (cell) => cell >= 0 && Number.isFinite(cell), refusal, ...otherwise };
}

/** A blank cell is an answer; an argument that was never written is none. */
function firstMissing(
  names: readonly string[],
  given: readonly Given[],
  from: number,
): FunctionFailure | null {
  const place = names.findIndex((_, i) => given[from + i] === undefined);
  const column = names[place];
  return column === undefined ? null : { code: "missing", column };
}

/** Sums of cents leave traces behind the tenth decimal that can turn nothing into a loss. */
function withoutNoise(amounts: number): number {
  const rounded = Math.round(amounts * NOISE_FREE) / NOISE_FREE;
  return Number.isFinite(rounded) ? rounded + 0 : amounts;
}

const NOISE_FREE = 1e6;
