/**
 * Populations made from known parameters give them back, and nothing about how they are written down matters.
 */
import { describe, expect, it } from "vitest";
import type { PurchaseHistories } from "#shared/engine/clv/purchaseModel.ts";
import { fitPurchases, MOST_CELLS } from "#shared/engine/fit/fitPurchases.ts";
import type { FitOptions, Fitted } from "#shared/engine/fit/fitted.ts";
import { groupHistories } from "#shared/engine/fit/groupHistories.ts";
import { type FamilyName, familyNames } from "#shared/engine/forecast/methods.ts";
import { purchaseModels } from "#shared/engine/forecast/purchaseModels.ts";
import { randomDraws } from "../randomDraws.ts";
import { simulatedHistories } from "../simulatedHistories.ts";
import { cdnowHistories } from "./realHistories.ts";

function fittedTo(
  family: FamilyName,
  histories: PurchaseHistories,
  options: FitOptions = { hasPrior: false },
): Fitted {
  const outcome = fitPurchases(purchaseModels[family], groupHistories(histories).cells, options);
  if (!outcome.ok) throw new Error(outcome.trouble);
  return outcome.fitted;
}

/** Off by more than four standard deviations comes once in sixteen thousand: a mistake, not chance. */
const DEVIATIONS = 4;

const worlds: Readonly<Record<FamilyName, readonly (readonly number[])[]>> = {
  "bg-nbd": [
    [0.243, 4.414, 0.793, 2.426],
    [1.5, 10, 2, 6],
  ],
  "mbg-nbd": [
    [0.525, 6.183, 0.891, 1.614],
    [2, 8, 1.5, 9],
  ],
  "pareto-nbd": [
    [0.553, 10.578, 0.606, 11.669],
    [1.8, 6, 2, 60],
  ],
};

describe.each(familyNames)("%s", (family) => {
  it.each(worlds[family])(
    "gives back r %d, alpha %d and how customers leave, %d and %d",
    (...truth) => {
      const world = { size: 20_000, observed: 60, grid: 0 };
      const histories = simulatedHistories(family, truth, world, randomDraws(20261122));
      const { parameters, logCovariance, limit } = fittedTo(family, histories);
      expect(limit).toBe("none");
      parameters.forEach((parameter, i) => {
        const off = Math.log(parameter / truth[i]!) / Math.sqrt(logCovariance[i]![i]!);
        expect(Math.abs(off)).toBeLessThan(DEVIATIONS);
      });
    },
  );

  const days = cdnowHistories(1);

  it("does not depend on the order of the rows, to the last digit", () => {
    const places = Array.from(days.age, (_, i) => (i * 1009) % days.age.length);
    const shuffled = (column: Float64Array) => Float64Array.from(places, (i) => column[i]!);
    const again = fittedTo(family, {
      frequency: shuffled(days.frequency),
      recency: shuffled(days.recency),
      age: shuffled(days.age),
    });
    expect(again).toEqual(fittedTo(family, days));
  });

  it.each([false, true])("does not depend on the unit of time, prior %s", (hasPrior) => {
    const inDays = fittedTo(family, days, { hasPrior });
    for (const unitDays of [7, 365.25, 1 / 86_400]) {
      const other = fittedTo(family, cdnowHistories(unitDays), { hasPrior });
      const { parameterNames, timeParameters } = purchaseModels[family];
      parameterNames.forEach((letter, i) => {
        const unit = timeParameters.includes(letter) ? unitDays : 1;
        expect(Math.abs((other.parameters[i]! * unit) / inDays.parameters[i]! - 1)).toBeLessThan(
          1e-7,
        );
      });
      const purchases = days.frequency.reduce((sum, count) => sum + count, 0);
      const densities = other.logLikelihood - purchases * Math.log(unitDays);
      expect(Math.abs(densities - inDays.logLikelihood)).toBeLessThan(1e-6);
    }
  });

  it("believes less, the longer the list", () => {
    const truth = worlds[family][0]!;
    const size = 50_000;
    const histories = simulatedHistories(
      family,
      truth,
      { size, observed: 60, grid: 1 / 7 },
      randomDraws(3),
    );
    const plain = fittedTo(family, histories);
    const believing = fittedTo(family, histories, { hasPrior: true });
    plain.parameters.forEach((parameter, i) => {
      const deviation = Math.sqrt(plain.logCovariance[i]![i]!);
      const moved = Math.log(believing.parameters[i]! / parameter);
      expect(Math.abs(moved) / deviation).toBeLessThan(0.2);
    });
  });
});

describe("a list of more kinds of history than are fitted", () => {
  it("is fitted by a part that stands for all, and says how many", () => {
    const truth = worlds["bg-nbd"][1]!;
    const size = MOST_CELLS + 60_000;
    const histories = simulatedHistories(
      "bg-nbd",
      truth,
      { size, observed: 60, grid: 0 },
      randomDraws(9),
    );
    const { parameters, logCovariance, customers } = fittedTo("bg-nbd", histories);
    expect(groupHistories(histories).cells.age.length).toBeGreaterThan(MOST_CELLS);
    expect(customers).toBe(MOST_CELLS);
    parameters.forEach((parameter, i) => {
      const off = Math.log(parameter / truth[i]!) / Math.sqrt(logCovariance[i]![i]!);
      expect(Math.abs(off)).toBeLessThan(DEVIATIONS);
    });
  });
});
