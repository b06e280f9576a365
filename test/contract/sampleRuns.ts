/**
 * Runs of both kinds as a store gets them.
 */
import { populationOf } from "#shared/contract/population.ts";
import type { ProfitRequest } from "#shared/contract/profit.ts";
import { profitRunOf } from "#shared/contract/profitResponse.ts";
import { responseOf } from "#shared/contract/response.ts";
import type { RunRequest } from "#shared/contract/run.ts";
import { analyse } from "#shared/engine/analyse.ts";
import { keptProfitJson } from "../../lambdas/handlers/profitJson.ts";
import { runJson } from "../../lambdas/handlers/runJson.ts";
import type { KeptProfit, KeptRun } from "../../lambdas/ports.ts";
import { simulatedProfits } from "../lambdas/simulatedProfits.ts";
import { simulatedRequest } from "../lambdas/simulatedRequest.ts";
import { place, type Samples } from "./promisesOfStore.ts";

export function runOf(request: RunRequest, runId = place.runId): KeptRun {
  const response = responseOf(analyse(populationOf(request), request.options), runId);
  return { ...response, keys: request.keys };
}

export function profitOf(request: ProfitRequest): KeptProfit {
  return profitRunOf(request, place.runId);
}

export const sampleRuns: Samples<KeptRun> = {
  runOf: (customers, seed, runId) => runOf(simulatedRequest(customers, seed), runId),
  odd: [
    [
      "numbers at the ends of their ranges",
      withSpend([1e15, -1e15, 0, 1, -1, 123_456_789_012_345]),
    ],
    ["a run without money, without expected values", withoutSpend()],
  ],
  json: runJson,
};

export const sampleProfits: Samples<KeptProfit> = {
  runOf: (customers, seed, runId) => profitRunOf(simulatedProfits(customers, seed), runId),
  odd: [
    [
      "numbers at the ends of their ranges",
      withRevenue([1e14, -1e14, 0, 1, -1, 12_345_678_901_234]),
    ],
    ["a run whose acquisition nobody knows", withoutAcquisition()],
  ],
  json: keptProfitJson,
};

function withSpend(spend: readonly number[]): KeptRun {
  const { columns, ...request } = simulatedRequest(spend.length);
  return runOf({ ...request, columns: { ...columns, spend } });
}

function withoutSpend(): KeptRun {
  const { columns, ...request } = simulatedRequest(50);
  const { spend: _, ...others } = columns;
  return runOf({ ...request, columns: others });
}

function withRevenue(grossRevenue: readonly number[]): KeptProfit {
  const { columns, ...request } = simulatedProfits(grossRevenue.length);
  return profitOf({ ...request, columns: { ...columns, grossRevenue } });
}

function withoutAcquisition(): KeptProfit {
  const { columns, ...request } = simulatedProfits(50);
  const { acquisition: _, isAcquisitionKnown: __, ...others } = columns;
  return profitOf({ ...request, columns: others });
}
