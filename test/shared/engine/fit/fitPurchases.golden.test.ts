/**
 * Fits against exact and published values. Parameters are fitted here, never typed in.
 */
import { describe, expect, it } from "vitest";
import type { PurchaseHistories, PurchaseModel } from "#shared/engine/clv/purchaseModel.ts";
import { fitPurchases } from "#shared/engine/fit/fitPurchases.ts";
import type { Fitted } from "#shared/engine/fit/fitted.ts";
import { groupHistories } from "#shared/engine/fit/groupHistories.ts";
import { purchaseModels } from "#shared/engine/forecast/purchaseModels.ts";
import { golden } from "../clv/golden.ts";
import { cdnowAsPublished, cdnowHistories, onlineRetailHistories } from "./realHistories.ts";

/** As published values are rounded to: parameters to three decimals, likelihoods to one. */
interface Published {
  readonly params: Readonly<Record<string, number>>;
  readonly LL?: number;
}

interface Exact {
  readonly params: Readonly<Record<string, number>>;
  readonly ll: number;
  readonly se: Readonly<Record<string, number>>;
  readonly cov_logparams: readonly (readonly number[])[];
  readonly n: number;
}

interface Peer {
  readonly LL: number;
}

type ModelKey = "bgnbd" | "mbgnbd" | "pnbd";
type ByPeer = { readonly adjudicator: Exact } & Readonly<Record<string, Peer>>;

const values = golden<{
  readonly published_cdnow_and_donations: Readonly<Record<string, Published>>;
  readonly datasets: Readonly<
    Record<
      "cdnow" | "cdnow_2dp",
      Readonly<Record<ModelKey, ByPeer>> & {
        readonly nbd: { readonly BTYDplus: { readonly params: readonly number[]; LL: number } };
      }
    >
  >;
}>("parameters.json");

/** What the exact values promise: parameters to 1e-5, log-likelihoods to 1e-6. */
const PARAMETER_TOLERANCE = 1e-5;
const LIKELIHOOD_TOLERANCE = 1e-6;
/** Our Hessian is made of one-sided differences of the gradient: some 1e-4 of a curvature. */
const CERTAINTY_TOLERANCE = 2e-3;

const models = {
  bgnbd: purchaseModels["bg-nbd"],
  mbgnbd: purchaseModels["mbg-nbd"],
  pnbd: purchaseModels["pareto-nbd"],
} as const;
const histories = { cdnow: cdnowHistories(7), cdnow_2dp: cdnowAsPublished() } as const;

function fittedTo(model: PurchaseModel, to: PurchaseHistories): Fitted {
  const outcome = fitPurchases(model, groupHistories(to).cells, { hasPrior: false });
  if (!outcome.ok) throw new Error(outcome.trouble);
  return outcome.fitted;
}

const cases = (["cdnow", "cdnow_2dp"] as const).flatMap((data) =>
  (["bgnbd", "mbgnbd", "pnbd"] as const).map((name) => [name, data] as const),
);

describe.each(cases)("%s on %s", (name, data) => {
  const model = models[name];
  const { adjudicator: exact, ...peers } = values.datasets[data][name];
  const fitted = fittedTo(model, histories[data]);
  const letters = model.parameterNames;

  it("finds the exact parameters", () => {
    fitted.parameters.forEach((parameter, i) => {
      expect(Math.abs(parameter - exact.params[letters[i]!]!)).toBeLessThan(PARAMETER_TOLERANCE);
    });
  });

  it("reaches the exact likelihood, and no peer reaches a higher one", () => {
    expect(Math.abs(fitted.logLikelihood - exact.ll)).toBeLessThan(LIKELIHOOD_TOLERANCE);
    for (const [peer, { LL }] of Object.entries(peers)) {
      expect(fitted.logLikelihood - LL, `ours less ${peer}'s`).toBeGreaterThan(
        -LIKELIHOOD_TOLERANCE,
      );
    }
  });

  it("is as certain as the exact curvature says", () => {
    expect(fitted.customers).toBe(exact.n);
    expect(fitted.limit).toBe("none");
    fitted.logCovariance.forEach((row, i) => {
      const letter = letters[i]!;
      const error = fitted.parameters[i]! * Math.sqrt(row[i]!);
      expect(Math.abs(error / exact.se[letter]! - 1)).toBeLessThan(CERTAINTY_TOLERANCE);
      row.forEach((covariance, j) => {
        const spread = Math.sqrt(exact.cov_logparams[i]![i]! * exact.cov_logparams[j]![j]!);
        const off = covariance - exact.cov_logparams[i]![j]!;
        expect(Math.abs(off) / spread).toBeLessThan(CERTAINTY_TOLERANCE);
      });
    });
  });
});

describe("the published tables of CDNOW", () => {
  /**
   * Printed to three decimals, by optimisers that stopped near the top: Pareto/NBD's ridge moves beta by 0.01
   * for 1e-6 of likelihood. Where a printed value is off by more than its rounding, our likelihood is higher.
   */
  const tolerances = { bgnbd: 0.0015, mbgnbd: 0.001, pnbd: 0.012 } as const;

  it.each(["bgnbd", "mbgnbd", "pnbd"] as const)("%s is reproduced", (name) => {
    const { params, LL } = values.published_cdnow_and_donations[name]!;
    const model = models[name];
    const fitted = fittedTo(model, histories.cdnow_2dp);
    fitted.parameters.forEach((parameter, i) => {
      const printed = params[model.parameterNames[i]!]!;
      expect(Math.abs(parameter - printed)).toBeLessThan(tolerances[name]);
    });
    if (LL !== undefined) expect(fitted.logLikelihood.toFixed(1)).toBe(LL.toFixed(1));
    const { cells } = groupHistories(histories.cdnow_2dp);
    const atPrinted = model.logLikelihood(
      model.parameterNames.map((letter) => params[letter]!),
      cells,
    );
    expect(fitted.logLikelihood).toBeGreaterThan(atPrinted.value);
  });

  it("NBD is reproduced, and at least as likely as BTYDplus has it", () => {
    const { params, LL } = values.published_cdnow_and_donations["nbd"]!;
    const fitted = fittedTo(purchaseModels.nbd, histories.cdnow_2dp);
    expect(fitted.parameters.map((parameter) => parameter.toFixed(3))).toEqual([
      params["r"]!.toFixed(3),
      params["alpha"]!.toFixed(3),
    ]);
    expect(fitted.logLikelihood.toFixed(1)).toBe(LL!.toFixed(1));
    const peer = values.datasets.cdnow_2dp.nbd.BTYDplus;
    expect(fitted.logLikelihood - peer.LL).toBeGreaterThan(-LIKELIHOOD_TOLERANCE);
  });
});

describe("a shop in which no drop-out can be measured", () => {
  const { exact } = golden<{
    readonly exact: {
      readonly nbd_limit: { readonly params: readonly string[]; ll: string; n_customers: number };
    };
  }>("online-retail-boundary.json");
  const wholesaler = onlineRetailHistories("2011-08-31", 7);

  it.each(["bgnbd", "mbgnbd", "pnbd"] as const)(
    "%s is fitted in its limit, and says so",
    (name) => {
      const fitted = fittedTo(models[name], wholesaler);
      expect(fitted.limit).toBe("noDropOut");
      expect(fitted.customers).toBe(exact.nbd_limit.n_customers);
      expect(Math.abs(fitted.logLikelihood - Number(exact.nbd_limit.ll))).toBeLessThan(
        LIKELIHOOD_TOLERANCE,
      );
      exact.nbd_limit.params.forEach((parameter, i) => {
        expect(Math.abs(fitted.parameters[i]! - Number(parameter))).toBeLessThan(
          PARAMETER_TOLERANCE,
        );
      });
      const { cells } = groupHistories(wholesaler);
      const atParameters = models[name].logLikelihood(fitted.parameters, cells).value;
      expect(Math.abs(atParameters - fitted.logLikelihood)).toBeLessThan(LIKELIHOOD_TOLERANCE);
      expect(fitted.logCovariance.slice(2)).toEqual([
        [0, 0, 0, 0],
        [0, 0, 0, 0],
      ]);
    },
  );

  it("says so with a prior too, which the list outweighs", () => {
    const outcome = fitPurchases(models.bgnbd, groupHistories(wholesaler).cells, {
      hasPrior: true,
    });
    expect(outcome.ok && outcome.fitted.limit).toBe("noDropOut");
  });
});
