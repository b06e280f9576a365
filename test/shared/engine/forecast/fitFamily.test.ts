import { describe, expect, it } from "vitest";
import { familiesFittedTo } from "#shared/engine/forecast/fitFamily.ts";
import type { Population, Purchases } from "#shared/engine/population.ts";
import { comparedCustomers } from "#shared/engine/summary/compared.ts";
import { populationOf } from "../populations.ts";
import { simulatedShop } from "./simulatedShop.ts";

const shop = simulatedShop({
  r: 0.8,
  alpha: 60,
  leaving: { kind: "overTime", s: 0.6, beta: 90 },
  p: 6,
  q: 4,
  gamma: 1500,
  customers: 600,
  youngest: 200,
  oldest: 700,
  horizon: 1,
  seed: 11,
});

/** Every so many-th customer brought nothing. */
function spendFitted(freeEvery: number) {
  const mean = (i: number) => (i % freeEvery === 0 ? 0 : Math.round(shop.meanSpend[i]!));
  const customers = Array.from(shop.age, (age, i) => ({
    age: Math.ceil(age),
    inactivity: Math.ceil(age) - Math.round(shop.recency[i]!),
    orderCount: shop.frequency[i]! + 1,
    spend: mean(i) * (shop.frequency[i]! + 1),
    influence: -1,
  }));
  const purchases: Purchases = {
    purchaseDays: Int32Array.from(shop.frequency, (frequency) => frequency + 1),
    repeatSpend: shop.frequency.map((frequency, i) => frequency * mean(i)),
    heldOut: null,
  };
  const population: Population = { ...populationOf(customers), purchases };
  const outcome = familiesFittedTo(population, purchases, comparedCustomers(population))("bg-nbd");
  return outcome.ok ? outcome.fit.spend : null;
}

describe("spend beside a family", () => {
  it("is fitted to those who bring some, where few bring nothing", () => {
    const everybody = spendFitted(Number.POSITIVE_INFINITY)!;
    const fewFree = spendFitted(20)!;
    expect(fewFree.customers).toBeLessThan(everybody.customers);
    expect(fewFree.p / everybody.p).toBeCloseTo(1, 1);
  });

  it("is none where many bring nothing: its mean would be that of the others", () => {
    expect(spendFitted(3)).toBeNull();
  });
});
