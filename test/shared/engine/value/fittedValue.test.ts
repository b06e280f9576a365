import { describe, expect, it } from "vitest";
import { analyse } from "#shared/engine/analyse.ts";
import { tierCodes } from "#shared/engine/codes.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { familyNames } from "#shared/engine/forecast/methods.ts";
import { modelAtFit } from "#shared/engine/forecast/purchaseModels.ts";
import { UNKNOWN } from "#shared/engine/population.ts";
import { standingsUnder } from "#shared/engine/standings.ts";
import { summarise } from "#shared/engine/summary/summarise.ts";
import { valueAtStake } from "#shared/engine/value/atStake.ts";
import { blocksOf } from "#shared/engine/value/blocks.ts";
import { raisesOf } from "#shared/engine/value/raise.ts";
import { tiersOf } from "#shared/engine/value/tiers.ts";
import { scoreValue } from "#shared/engine/value/valueScore.ts";
import { cdnowOrders, dayNumber } from "../exports.ts";

const asOf = dayNumber("1998-06-30");
const { orders } = cdnowOrders();
const window = { asOf, windowDays: 730, horizonDays: 365 };
const { population } = summarise(orders, window);
const purchases = population.purchases!;
/** One of each kind: one order, repeat buyers recent and silent, and the busiest. */
const some = [
  0,
  7,
  50,
  333,
  1200,
  purchases.purchaseDays.indexOf(Math.max(...purchases.purchaseDays)),
];

describe.each(familyNames)("a score of which %s tells the future", (method) => {
  const { model, scores } = analyse(population, { ...defaultOptions, method });

  it("is the sum of its blocks, and nothing is fitted again", () => {
    for (const customer of some) {
      const blocks = Object.values(blocksOf(population, model, customer));
      const made = blocks.reduce(
        (sum, block) => sum + (block ? block.points * block.weight : 0),
        0,
      );
      expect(Math.abs(made - scores.valueScore[customer]!)).toBeLessThanOrEqual(0.05 + 1e-6);
    }
  });

  it("is raised as the order log with those orders in it would be scored by the same fit", () => {
    let raised = 0;
    for (const customer of some) {
      const tier = tierCodes[scores.tier[customer]!]!;
      for (const raise of raisesOf(population, model, customer, tier)) {
        const more = Array.from({ length: raise.orders }, () => customer);
        const again = summarise(
          {
            customers: orders.customers,
            customer: Int32Array.from([...orders.customer, ...more]),
            day: Int32Array.from([...orders.day, ...more.map(() => asOf)]),
            amount: Float64Array.from([
              ...orders.amount,
              ...more.map(() => raise.amount / raise.orders),
            ]),
          },
          window,
        ).population;
        const standings = standingsUnder(again, model)!;
        const { tenths } = scoreValue(standings, again.influence, model.options.weights);
        expect(raise.score).toBe(tenths[customer]! / 10);
        const { tier: tiers } = tiersOf(tenths, model.options.tierFrom);
        expect(raise.tier).toBe(tierCodes[tiers[customer]!]);
        raised++;
      }
    }
    expect(raised).toBeGreaterThan(3);
  });

  it("puts at stake what somebody still active for certain would bring", () => {
    const atStake = valueAtStake(population, model);
    const { model: purchaseModel, parameters } = modelAtFit(method, model.forecast.fit!);
    let compared = 0;
    for (let i = 0; i < population.size; i++) {
      const frequency = purchases.purchaseDays[i]! - 1;
      if (frequency === 0 || scores.expectedOrders[i] === UNKNOWN) continue;
      // Whether somebody is there depends on the silence; what they do when there does not.
      const age = Float64Array.of(population.age[i]!);
      const fresh = { frequency: Float64Array.of(frequency), recency: age, age };
      const [orderedToday] = purchaseModel.expectedPurchases(parameters, fresh, 365);
      const [thereToday] = purchaseModel.probabilityAlive(parameters, fresh);
      const ifActive = (orderedToday! / thereToday!) * scores.expectedSpend[i]!;
      const lost = ifActive - scores.expectedValue[i]!;
      expect(Math.abs(atStake[i]! - lost)).toBeLessThan(0.5 + 1e-6 * ifActive);
      compared++;
    }
    expect(compared).toBeGreaterThan(900);
  });
});
