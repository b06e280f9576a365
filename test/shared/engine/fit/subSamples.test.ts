/**
 * Small lists: 30, 60, 100 and 200 customers of CDNOW, 40 draws of each, fitted with what is believed before
 * and held against weeks 40 to 78.
 */
import { describe, expect, it } from "vitest";
import { fitPurchases } from "#shared/engine/fit/fitPurchases.ts";
import { groupHistories } from "#shared/engine/fit/groupHistories.ts";
import { familyNames } from "#shared/engine/forecast/methods.ts";
import { purchaseModels } from "#shared/engine/forecast/purchaseModels.ts";
import { randomDraws } from "../randomDraws.ts";
import { type FollowedHistories, heldOutByClosedForm, heldOutByFit } from "./heldOutLikelihood.ts";
import { cdnowHistories } from "./realHistories.ts";

const SIZES = [30, 60, 100, 200] as const;
const DRAWS = 40;
/** 1 October 1997 to 30 June 1998. */
const HORIZON_DAYS = 273;

const everybody = cdnowHistories(1);
const samples = SIZES.flatMap((size) => {
  const draws = randomDraws(size);
  return Array.from({ length: DRAWS }, () => sampleOf(size, draws.uniform));
});

function sampleOf(size: number, uniform: () => number): FollowedHistories {
  const chosen = new Set<number>();
  while (chosen.size < size) chosen.add(Math.floor(uniform() * everybody.age.length));
  const taken = (column: Float64Array) => Float64Array.from(chosen, (i) => column[i]!);
  return {
    frequency: taken(everybody.frequency),
    recency: taken(everybody.recency),
    age: taken(everybody.age),
    later: taken(everybody.later),
  };
}

/** Nats a customer, each size counting alike. */
function mean(logLikelihoods: readonly number[]): number {
  const perCustomer = logLikelihoods.map((value, i) => value / samples[i]!.age.length);
  return perCustomer.reduce((sum, value) => sum + value, 0) / perCustomer.length;
}

const closedForm = mean(samples.map((sample) => heldOutByClosedForm(sample, HORIZON_DAYS)));

describe.each(familyNames)("%s on small lists", (family) => {
  const fits = samples.map((sample) =>
    fitPurchases(purchaseModels[family], groupHistories(sample).cells, { hasPrior: true }),
  );

  it("fails on none, and degenerates on none", () => {
    const notFitted = fits.filter((fit) => !fit.ok || fit.fitted.limit !== "none");
    expect(notFitted).toEqual([]);
  });

  it("knows every parameter to some extent, and none beyond belief", () => {
    for (const fit of fits) {
      if (!fit.ok) continue;
      for (const [i, row] of fit.fitted.logCovariance.entries()) {
        expect(row[i]).toBeGreaterThan(0);
        expect(row[i]).toBeLessThan(1.5);
      }
    }
  });

  it("foretells what came at least as well as the closed form, on average", () => {
    const heldOut = mean(
      fits.map((fit, i) => {
        if (!fit.ok) throw new Error(fit.trouble);
        return heldOutByFit(family, fit.fitted.parameters, samples[i]!, HORIZON_DAYS);
      }),
    );
    expect(heldOut).toBeGreaterThan(closedForm);
  });
});
