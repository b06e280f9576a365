/**
 * The name of a run: the hash of everything that its answer depends on.
 */
import { createHash } from "node:crypto";
import { contractVersion, type RunRequest } from "#shared/contract/run.ts";
import { engineVersion } from "#shared/engine/defaults.ts";
import type { Population } from "#shared/engine/population.ts";

/**
 * 128 bits in hex. Equal for equal requests however their JSON was written, different for any other:
 * the head says which columns follow and how many numbers each has.
 *
 * @param population That of the request: hashing its typed arrays costs a tenth of hashing their JSON.
 */
export function runIdOf(request: RunRequest, population: Population): string {
  const {
    horizonDays,
    activityDecay,
    spendPriorOrders,
    weights,
    tierFrom,
    windowDays,
    thresholds,
  } = request.options;
  const head = [
    contractVersion,
    engineVersion,
    request.dataset,
    request.asOf,
    [horizonDays, activityDecay, spendPriorOrders, windowDays, thresholds],
    [weights.present, weights.future, weights.social, tierFrom.high, tierFrom.medium],
    [population.size, population.hasSpend, request.columns.influence !== undefined],
  ];
  const hash = createHash("sha256").update(JSON.stringify(head)).update(request.keys, "latin1");
  for (const column of [population.age, population.inactivity, population.orderCount]) {
    hash.update(column);
  }
  if (population.hasSpend) hash.update(population.spend);
  if (request.columns.influence !== undefined) hash.update(population.influence);
  return hash.digest("hex").slice(0, 32);
}
