import { expect, it } from "vitest";
import { analyse } from "#shared/engine/analyse.ts";
import { reasonLeads, reasonTurns, tierCodes } from "#shared/engine/codes.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { type Customer, manyLike, populationOf } from "../populations.ts";

const customer: Customer = {
  age: 300,
  inactivity: 50,
  orderCount: 3,
  spend: 100_00,
  influence: -1,
};

/** Reason of each customer as [tier, lead, above, turn]. */
function reasons(customers: readonly Customer[]) {
  const { scores } = analyse(populationOf(customers), defaultOptions);
  return customers.map((_, i) => ({
    tier: tierCodes[scores.tier[i]!],
    lead: reasonLeads[scores.reasonLead[i]!],
    above: scores.reasonAbove[i],
    turn: reasonTurns[scores.reasonTurn[i]!],
  }));
}

it("leads with the strongest measure where the tier is high and the weakest where it is low", () => {
  const customers = manyLike(customer, 10, (i) => ({
    spend: 100_00 * (i + 1),
    orderCount: 3 + (i % 2),
  }));
  const told = reasons(customers);
  expect(told[9]).toMatchObject({ tier: "high", lead: "spend", above: 9 });
  expect(told[0]).toMatchObject({ tier: "low", lead: "spend", above: 0 });
});

it("names spend before orders when they rank the same", () => {
  const customers = manyLike(customer, 10, (i) => ({ spend: 100_00 * (i + 1), orderCount: i + 2 }));
  for (const reason of reasons(customers)) expect(reason.lead).toBe("spend");
});

it("does not lead with a measure in which all are equal", () => {
  const customers = manyLike(customer, 10, (i) => ({ spend: 100_00, orderCount: i + 2 }));
  const told = reasons(customers);
  expect(told.map(({ lead }) => lead)).not.toContain("spend");
});

it("leads with influence where it is what lifts a customer", () => {
  const customers = manyLike(customer, 10, (i) => ({
    spend: 100_00 * (10 - i),
    orderCount: 12 - i,
    influence: 10 * i,
  }));
  const equalButForInfluence = manyLike(customer, 10, (i) => ({ influence: 10 * i }));
  expect(reasons(equalButForInfluence)[9]).toMatchObject({
    tier: "high",
    lead: "influence",
    above: 9,
  });
  expect(reasons(customers)[0]).toMatchObject({ tier: "high", lead: "spend", above: 9 });
});

it("falls back on a measure of equals for a customer of whom nothing else is known", () => {
  const customers = manyLike(customer, 10, (i) => (i === 0 ? {} : { influence: 10 * i }));
  expect(reasons(customers)[0]!.lead).toBe("spend");
});

it("turns to the last order", () => {
  const customers = [
    ...manyLike(customer, 6, (i) => ({ spend: 100_00 + i })),
    { ...customer, inactivity: 290 },
    { ...customer, orderCount: 1 },
    { ...customer, orderCount: 0, spend: 0, inactivity: 900, age: 1000 },
    { ...customer, inactivity: -1 },
  ];
  const turns = reasons(customers).map(({ turn }) => turn);
  expect(turns.slice(5)).toEqual(["onTime", "overdue", "oneOrder", "dormant", "none"]);
});

it("is on time on the last day of the usual interval", () => {
  // One gap of 50 days each: the usual interval is 50 for all.
  const customers = manyLike(customer, 6, (i) => ({
    age: 100 + i,
    inactivity: 50 + i,
    orderCount: 2,
    spend: i,
  }));
  expect(reasons(customers).map(({ turn }) => turn)).toEqual([
    "onTime",
    ...Array.from({ length: 5 }, () => "overdue"),
  ]);
});
