/**
 * A table of histories, spend or contracts → the fitted model, and what it expects of each row.
 */
import { fitOfContracts } from "./contractFit.ts";
import type { FitFailure, FitReport, FitRequest, Timed } from "./fitReport.ts";
import type { FitTable } from "./fitTable.ts";
import { fitOfPurchases } from "./purchaseFit.ts";
import { fitOfSpend } from "./spendFit.ts";

/** @param clock Milliseconds, from any moment. */
export function fitOf(
  table: FitTable,
  request: FitRequest,
  clock: () => number,
): FitReport | FitFailure {
  const timed = timedBy(clock);
  if (request.model === "gamma-gamma") return fitOfSpend(table, request, timed);
  if (request.model === "shifted-beta-geometric") return fitOfContracts(table, request, timed);
  return fitOfPurchases(table, request, timed);
}

function timedBy(clock: () => number): Timed {
  return (work) => {
    const begin = clock();
    const result = work();
    return { result, seconds: (clock() - begin) / 1000 };
  };
}
