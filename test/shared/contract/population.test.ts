import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_HELD_OUT_CUSTOMERS } from "#shared/contract/bounds.ts";
import { columnAtFault } from "#shared/contract/columnAtFault.ts";
import { populationOf, populationPart } from "#shared/contract/population.ts";
import { type RunRequest, runRequestSchema } from "#shared/contract/run.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import type { Population } from "#shared/engine/population.ts";
import { summarise } from "#shared/engine/summary/summarise.ts";
import { seededUniform, simulatedKeys, simulatedRequest } from "../../lambdas/simulatedRequest.ts";
import { typical, populationOf as unordered } from "../engine/populations.ts";

const asOf = 20_000;
const keys = simulatedKeys(12, seededUniform(3));

const anyOrderLog = fc
  .array(fc.tuple(fc.nat(9), fc.nat(500), fc.integer({ min: -100, max: 9999 })), { maxLength: 80 })
  .map((rows) => ({
    customers: 12,
    customer: Int32Array.from(rows, ([customer]) => customer),
    day: Int32Array.from(rows, ([, daysAgo]) => asOf - daysAgo),
    amount: Float64Array.from(rows, ([, , amount]) => amount),
  }));

const anyPopulation = fc
  .tuple(anyOrderLog, fc.integer({ min: 28, max: 400 }), fc.integer({ min: 100, max: 600 }))
  .map(
    ([orders, horizonDays, windowDays]) =>
      summarise(orders, { asOf, horizonDays, windowDays }).population,
  );

describe("a population of orders on the wire", () => {
  it("comes back to the last number, whatever the orders", () => {
    fc.assert(
      fc.property(anyPopulation, (population) => {
        expect(populationOf(requestOf(population))).toEqual(population);
      }),
    );
  });

  it("is what the contract allows, and fits itself", () => {
    fc.assert(
      fc.property(anyPopulation, (population) => {
        const request = requestOf(population);
        expect(runRequestSchema.safeParse(request).success).toBe(true);
        expect(columnAtFault(request, 12)).toBeNull();
      }),
    );
  });

  it("comes back in the order of its keys", () => {
    const population = populationOf(simulatedRequest(50));
    const order = Array.from({ length: 50 }, (_, i) => 49 - i);
    const { columns } = populationPart(population, order);
    expect(columns.age).toEqual([...population.age].reverse());
    expect(columns.spend).toEqual([...population.spend].reverse());
    expect(columns.heldOutSpend).toEqual([...population.purchases!.heldOut!.spend].reverse());
    expect(Object.keys(columns)).not.toContain("influence");
  });

  it("has no money when every amount is zero", () => {
    const { columns, ...request } = simulatedRequest(3);
    expect(populationOf({ ...request, columns: { ...columns, spend: [0, 0, -0] } }).hasSpend).toBe(
      false,
    );
  });

  it("holds out a sample of very many customers: the first by key", () => {
    const population = populationOf(simulatedRequest(200));
    const { heldOut, ...rest } = population.purchases!;
    const times = Math.ceil((MAX_HELD_OUT_CUSTOMERS + 1) / 200);
    const order = Array.from({ length: 200 * times }, (_, i) => i % 200);
    const part = populationPart({ ...population, purchases: { ...rest, heldOut } }, order);
    expect(part.columns.heldOutDays).toHaveLength(MAX_HELD_OUT_CUSTOMERS);
    expect(part.columns.inactivityBefore).toHaveLength(MAX_HELD_OUT_CUSTOMERS);
    expect(part.columns.sameDayOrders).toHaveLength(200 * times);
    expect(part.heldOut?.repeatsByWeek).toEqual([...heldOut!.repeatsByWeek]);
  });
});

describe("a population of contracts on the wire", () => {
  it("comes back to the last number", () => {
    const population: Population = {
      ...unordered([typical, typical, typical]),
      contracts: {
        periodDays: 30,
        periods: Int32Array.of(7, -1, 1),
        hasEnded: Uint8Array.of(1, 0, 0),
        fee: Float64Array.of(1900, 0, 0),
      },
    };
    const request = requestOf(population, 3);
    expect(populationOf(request)).toEqual(population);
    expect(runRequestSchema.safeParse(request).success).toBe(true);
    expect(columnAtFault(request, 3)).toBeNull();
  });
});

function requestOf(population: Population, customers = 12): RunRequest {
  const inPlace = Array.from({ length: customers }, (_, i) => i);
  return {
    contractVersion: 3,
    dataset: "dataset-of-22-letters1",
    options: defaultOptions,
    keys: keys.slice(0, 16 * customers),
    ...populationPart(population, inPlace),
  };
}
