import { expect, it } from "vitest";
import { analyse } from "#shared/engine/analyse.ts";
import { eightClassCodes } from "#shared/engine/codes.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { manyLike, populationOf } from "../populations.ts";

const customer = { age: 300, inactivity: 50, orderCount: 3, spend: 300, influence: -1 };

/** The third customer sits exactly on the mean of each column. */
it("calls who is exactly average low in all three: 一般挽留", () => {
  const customers = manyLike(customer, 5, (i) => ({
    inactivity: 30 + 10 * i,
    orderCount: 1 + i,
    spend: 100 + 100 * i,
  }));
  const { model, scores } = analyse(populationOf(customers), defaultOptions);
  expect(model.eightClassMeans).toEqual({ inactivity: 50, orderCount: 3, spend: 300 });
  expect(Array.from(scores.eightClass, (place) => eightClassCodes[place])).toEqual([
    "GD",
    "GD",
    "GW",
    "IK",
    "IK",
  ]);
});

it("names each of the eight combinations of high and low", () => {
  const highs = [0, 1, 2, 3, 4, 5, 6, 7];
  const customers = manyLike(customer, 8, (i) => ({
    spend: i & 4 ? 200 : 100,
    inactivity: i & 2 ? 10 : 20,
    orderCount: i & 1 ? 5 : 2,
  }));
  const { scores } = analyse(populationOf(customers), defaultOptions);
  expect(highs.map((i) => eightClassCodes[scores.eightClass[i]!])).toEqual([
    "GW",
    "GK",
    "GD",
    "GV",
    "IW",
    "IK",
    "ID",
    "IV",
  ]);
});
