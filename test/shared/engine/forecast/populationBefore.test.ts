import { expect, it } from "vitest";
import { populationBefore } from "#shared/engine/forecast/populationBefore.ts";
import { dayNumber } from "../exports.ts";
import { cdnowLog, cutAt, onlineRetailLog, populationAt } from "./shopHistories.ts";

it.each([
  ["CDNOW", cdnowLog(), dayNumber("1998-06-30")],
  ["Online Retail", onlineRetailLog(), dayNumber("2011-12-09")],
] as const)("is what the order log before the part is summarised as: %s", (_, log, asOf) => {
  const whole = populationAt(log, asOf, 365);
  const { heldOut } = whole.purchases!;
  const { days } = heldOut!;
  const before = populationBefore(whole, whole.purchases!, heldOut!, whole.size);
  const known = populationAt(cutAt(log, asOf - days).before, asOf - days, 365);
  expect(before.asOf).toBe(known.asOf);
  expect(before.age).toEqual(known.age);
  expect(before.inactivity).toEqual(known.inactivity);
  expect(before.spend).toEqual(known.spend);
  expect(before.purchases.purchaseDays).toEqual(known.purchases!.purchaseDays);
  expect(before.purchases.repeatSpend).toEqual(known.purchases!.repeatSpend);
});

it("is made of the first customers, where not all are wanted", () => {
  const whole = populationAt(cdnowLog(), dayNumber("1998-06-30"), 365);
  const purchases = whole.purchases!;
  const before = populationBefore(whole, purchases, purchases.heldOut!, 10);
  const all = populationBefore(whole, purchases, purchases.heldOut!, whole.size);
  expect(before.size).toBe(10);
  expect(before.age).toEqual(all.age.slice(0, 10));
});
