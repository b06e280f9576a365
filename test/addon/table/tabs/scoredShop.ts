/**
 * The shop of journey 4a, scored by the engine, as the tabs get it: keys, request and answer included.
 */
import { scoresOf } from "#shared/contract/scores.ts";
import type { ModelOptions } from "#shared/engine/analysis.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import type { Population } from "#shared/engine/population.ts";
import { summarise } from "#shared/engine/summary/summarise.ts";
import { defaultSettings } from "../../../../addon/src/documentSettings.ts";
import type { DataCheck } from "../../../../addon/src/sidebarApi.ts";
import { datasetOf, pseudonymsOf } from "../../../../addon/src/table/send/pseudonym.ts";
import { packRun } from "../../../../addon/src/table/send/request.ts";
import { nothingCarried } from "../../../../addon/src/table/tabs/carriedOver.ts";
import type { ScoredRun } from "../../../../addon/src/table/tabs/scoredRun.ts";
import { cdnowOrders, dayNumber, shopOrders } from "../../../shared/engine/exports.ts";
import { answerTo } from "../../answerTo.ts";

export const shopAsOf = dayNumber("2025-06-30");

export function scoredShop(): ScoredRun {
  const { orders, names } = shopOrders();
  const { windowDays, horizonDays } = defaultOptions;
  const options = { asOf: shopAsOf, windowDays, horizonDays };
  return scoredRunOf(summarise(orders, options).population, names);
}

/** Of CDNOW's sample, whose last quarter can be hidden. */
export function scoredCdnow(changed: Partial<ModelOptions> = {}): ScoredRun {
  const { orders, names } = cdnowOrders();
  const { windowDays, horizonDays } = defaultOptions;
  const options = { asOf: dayNumber("1998-06-30"), windowDays, horizonDays };
  const { population } = summarise(orders, options);
  return scoredRunOf(population, names, { ...defaultOptions, ...changed });
}

export function scoredRunOf(
  population: Population,
  customers: readonly string[],
  options: ModelOptions = defaultOptions,
): ScoredRun {
  const secret = "c7".repeat(32);
  const keys = pseudonymsOf(customers, secret);
  const { request, order } = packRun(population, keys, datasetOf(secret), options);
  const { runId, model, facts, notices, columns } = answerTo(request);
  return {
    sheet: "Orders",
    sheets: ["Orders"],
    checked: {
      recognised: {
        kind: "orders",
        headerRow: 1,
        headers: ["Email", "=Paid at", "Subtotal"],
        mapping: [
          { role: "customer", column: 0, header: "Email", examples: [] },
          { role: "date", column: 1, header: "=Paid at", examples: [] },
          { role: "money", column: 2, header: "Subtotal", examples: [] },
        ],
        fallbacks: [{ role: "date", column: 3, header: "Created at", examples: [] }],
      },
      dataCheck: shopFindings,
      asOf: population.asOf,
      asOfRule: "chosen",
      customers,
      customerKeys: customers,
      population,
      customerRows: [],
    },
    response: { runId, model, facts },
    scores: scoresOf(columns),
    order,
    notices,
    settings: defaultSettings,
    methodChanges: [],
    carried: nothingCarried,
  };
}

const shopFindings: DataCheck = {
  currency: "USD",
  lines: [
    { finding: "rowsRead", count: 39, rows: [] },
    { finding: "duplicateRowsIgnored", count: 1, rows: [5] },
    { finding: "ordersWithoutCustomer", count: 1, amount: 3300, rows: [33] },
    { finding: "moneyScored", count: 31, amount: 367500, rows: [] },
    {
      finding: "blankRows",
      count: 200,
      rows: Array.from({ length: 100 }, (_, i) => 50 + i),
    },
  ],
};
