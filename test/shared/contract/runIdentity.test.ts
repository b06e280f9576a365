import { describe, expect, it } from "vitest";
import { populationOf, populationPart } from "#shared/contract/population.ts";
import type { RunRequest } from "#shared/contract/run.ts";
import { runIdentity } from "#shared/contract/runIdentity.ts";
import type { Population } from "#shared/engine/population.ts";
import { runIdOf as runIdHere } from "../../../addon/src/api/runId.ts";
import { runIdOf } from "../../../lambdas/scoring/runId.ts";
import { simulatedRequest } from "../../lambdas/simulatedRequest.ts";

const size = 40;
const inPlace = Array.from({ length: size }, (_, i) => i);
const plain = simulatedRequest(size);
const population = populationOf(plain);
const purchases = population.purchases!;
const heldOut = purchases.heldOut!;
const contracts = {
  periodDays: 30,
  periods: new Int32Array(size).fill(4),
  hasEnded: new Uint8Array(size),
  fee: new Float64Array(size).fill(900),
};

const changes: readonly (readonly [string, Population])[] = [
  ["a day with an order", withPurchases({ purchaseDays: raised(purchases.purchaseDays) })],
  ["money of repeats", withPurchases({ repeatSpend: raised(purchases.repeatSpend) })],
  ["the length of the part", withHeldOut({ days: heldOut.days + 1 })],
  ["a day within the part", withHeldOut({ purchaseDays: raised(heldOut.purchaseDays) })],
  ["money within the part", withHeldOut({ spend: raised(heldOut.spend) })],
  ["the last order before", withHeldOut({ inactivityBefore: raised(heldOut.inactivityBefore) })],
  ["a week", withHeldOut({ repeatsByWeek: raised(heldOut.repeatsByWeek) })],
  ["nothing held out", withPurchases({ heldOut: null })],
  ["no purchases", { ...population, purchases: null }],
  ["contracts", { ...population, contracts }],
  ["their period", { ...population, contracts: { ...contracts, periodDays: 365 } }],
  ["their age", { ...population, contracts: { ...contracts, periods: raised(contracts.periods) } }],
  ["an end", { ...population, contracts: { ...contracts, hasEnded: raised(contracts.hasEnded) } }],
  ["a fee", { ...population, contracts: { ...contracts, fee: raised(contracts.fee) } }],
];

describe("the name of a run", () => {
  it("differs with every number that its answer depends on", () => {
    const names = [population, ...changes.map(([, changed]) => changed)].map((changed) =>
      runIdOf(plain, changed),
    );
    expect(new Set(names).size).toBe(changes.length + 1);
  });

  it("differs with method, horizon and discount", () => {
    const { options } = plain;
    const asked: readonly RunRequest["options"][] = [
      options,
      { ...options, method: "bg-nbd" },
      { ...options, horizonDays: 90 },
      { ...options, annualDiscountRate: 0.1 },
    ];
    const names = asked.map((changed) => runIdOf({ ...plain, options: changed }, population));
    expect(new Set(names).size).toBe(asked.length);
  });

  it("is the same in the service and in the add-on", () => {
    const request: RunRequest = {
      ...plain,
      ...populationPart({ ...population, contracts }, inPlace),
    };
    const received = populationOf(request);
    expect(runIdHere(request, received)).toBe(runIdOf(request, received));
    expect(runIdentity(request, received).columns).toHaveLength(13);
  });
});

function withPurchases(change: Partial<Population["purchases"]>): Population {
  return { ...population, purchases: { ...purchases, ...change } };
}

function withHeldOut(change: Partial<typeof heldOut>): Population {
  return withPurchases({ heldOut: { ...heldOut, ...change } });
}

/** The first number by one. */
function raised<Column extends Int32Array | Float64Array | Uint8Array>(column: Column): Column {
  const changed = column.slice() as Column;
  changed[0]! += 1;
  return changed;
}
