import { describe, expect, it } from "vitest";
import { expectedSpend, gammaGammaLogLikelihood } from "#shared/engine/clv/gammaGamma.ts";
import { fitGammaGamma } from "#shared/engine/fit/fitGammaGamma.ts";
import { groupSpend } from "#shared/engine/fit/groupSpend.ts";
import { golden } from "../clv/golden.ts";
import { randomDraws } from "../randomDraws.ts";
import { simulatedSpend } from "../simulatedHistories.ts";
import { cdnowAsPublished, cdnowHistories, onlineRetailHistories } from "./realHistories.ts";

interface Values {
  readonly published_cdnow_and_donations: {
    readonly gg: { readonly params: Readonly<Record<string, number>>; readonly LL: number };
  };
  readonly datasets: {
    readonly cdnow: {
      readonly gg: Readonly<Record<string, { readonly LL: number; readonly corr_x_m?: number }>> & {
        readonly adjudicator: {
          readonly params: { readonly p: number; readonly q: number; readonly v: number };
          readonly ll: number;
          readonly cov_logparams: readonly (readonly number[])[];
          readonly n: number;
        };
      };
    };
  };
}

const values = golden<Values>("parameters.json");
const { adjudicator: exact, ...peers } = values.datasets.cdnow.gg;
const plainly = { hasPrior: false } as const;

function fittedTo(
  frequency: Float64Array,
  meanSpend: Float64Array,
  options = plainly as { hasPrior: boolean },
) {
  const outcome = fitGammaGamma(frequency, meanSpend, options);
  if (!outcome.ok) throw new Error(outcome.trouble);
  return { ...outcome.fitted, correlation: outcome.correlation };
}

describe("Gamma-Gamma on CDNOW", () => {
  const { frequency, meanSpend } = cdnowHistories(7);
  const fitted = fittedTo(frequency, meanSpend);

  it("finds the exact parameters, likelihood and certainty", () => {
    const wanted = [exact.params.p, exact.params.q, exact.params.v];
    fitted.parameters.forEach((parameter, i) => {
      expect(Math.abs(parameter - wanted[i]!)).toBeLessThan(1e-5);
    });
    expect(Math.abs(fitted.logLikelihood - exact.ll)).toBeLessThan(1e-6);
    expect(fitted.customers).toBe(exact.n);
    fitted.logCovariance.forEach((row, i) => {
      row.forEach((entry, j) => {
        expect(Math.abs(entry / exact.cov_logparams[i]![j]! - 1)).toBeLessThan(2e-3);
      });
    });
  });

  it("is at least as likely as any peer's", () => {
    for (const [peer, { LL }] of Object.entries(peers)) {
      expect(fitted.logLikelihood - LL, `ours less ${peer}'s`).toBeGreaterThan(-1e-6);
    }
  });

  it("tells how spend and frequency go together", () => {
    expect(fitted.correlation).toBeCloseTo(peers["lifetimes"]!.corr_x_m!, 10);
  });

  it("reproduces the published table, as printed", () => {
    const { params, LL } = values.published_cdnow_and_donations.gg;
    expect(fitted.parameters.map((parameter) => parameter.toFixed(2))).toEqual(
      [params["p"]!, params["q"]!, params["v"]!].map((value) => value.toFixed(2)),
    );
    expect(fitted.logLikelihood.toFixed(1)).toBe(LL.toFixed(1));
  });

  it("moves by no more than rounding where means are rounded to cents", () => {
    const rounded = cdnowAsPublished();
    const { parameters } = fittedTo(rounded.frequency, rounded.meanSpend);
    parameters.forEach((parameter, i) => {
      expect(Math.abs(parameter / fitted.parameters[i]! - 1)).toBeLessThan(1e-3);
    });
  });

  it("expects of two customers, and of a new one, what is known at the published parameters", () => {
    const expected = expectedSpend(
      [6.25, 3.74, 15.44],
      Float64Array.of(2, 1, 0),
      Float64Array.of(22.35, 11.77, 0),
    );
    expect(Array.from(expected, (value) => value.toFixed(2))).toEqual(["24.66", "18.92", "35.22"]);
  });
});

it("finds the exact parameters of the wholesaler", () => {
  const { exact: wholesaler } = golden<{
    readonly exact: {
      readonly gg: {
        readonly params: readonly string[];
        readonly ll: string;
        readonly n_customers: number;
      };
    };
  }>("online-retail-boundary.json");
  const { frequency, meanSpend } = onlineRetailHistories("2011-08-31", 7);
  const { parameters, logLikelihood, customers } = fittedTo(frequency, meanSpend);
  parameters.forEach((parameter, i) => {
    expect(Math.abs(parameter / Number(wholesaler.gg.params[i]) - 1)).toBeLessThan(1e-5);
  });
  expect(Math.abs(logLikelihood - Number(wholesaler.gg.ll))).toBeLessThan(1e-6);
  expect(customers).toBe(wholesaler.gg.n_customers);
});

describe("the likelihood", () => {
  const draws = randomDraws(17);
  const frequency = Float64Array.from({ length: 200 }, (_, i) => 1 + (i % 9));
  const meanSpend = simulatedSpend([3, 4, 20], frequency, draws);
  const cells = groupSpend(frequency, meanSpend);

  it("has the gradient of its values", () => {
    const logs = [1.1, 1.3, 3.2];
    const at = (shifted: readonly number[]) =>
      gammaGammaLogLikelihood(shifted.map(Math.exp), cells);
    const { gradient } = at(logs);
    const h = 1e-5;
    gradient.forEach((slope, i) => {
      const beside = (by: number) =>
        at(logs.map((value, j) => (j === i ? value + by : value))).value;
      expect(Math.abs((beside(h) - beside(-h)) / (2 * h) - slope)).toBeLessThan(
        1e-5 * (1 + Math.abs(slope)),
      );
    });
  });

  it("is a density: its integral over the mean spend is 1", () => {
    // Over ln z̄ by the trapezium rule, which is exact to many digits for what falls off on both sides.
    const step = 0.01;
    let integral = 0;
    for (let log = -25; log < 25; log += step) {
      const one = groupSpend(Float64Array.of(3), Float64Array.of(Math.exp(log)));
      integral += Math.exp(gammaGammaLogLikelihood([3, 4, 20], one).value + log) * step;
    }
    expect(integral).toBeCloseTo(1, 9);
  });
});

describe("a fit of spend", () => {
  const draws = randomDraws(23);
  const frequency = Float64Array.from({ length: 20_000 }, (_, i) => i % 12);
  const truth = [6.25, 3.74, 15.44];
  const meanSpend = simulatedSpend(truth, frequency, draws);

  it("gives back the parameters of a population made from them", () => {
    const { parameters, logCovariance } = fittedTo(frequency, meanSpend);
    parameters.forEach((parameter, i) => {
      const off = Math.log(parameter / truth[i]!) / Math.sqrt(logCovariance[i]![i]!);
      expect(Math.abs(off)).toBeLessThan(4);
    });
  });

  it.each([false, true])("does not depend on the currency, prior %s", (hasPrior) => {
    const [p = 0, q = 0, gamma = 0] = fittedTo(frequency, meanSpend, { hasPrior }).parameters;
    for (const scale of [1e-9, 100, 1e15]) {
      const scaled = meanSpend.map((spend) => spend * scale);
      const other = fittedTo(frequency, scaled, { hasPrior }).parameters;
      expect(other[0]! / p).toBeCloseTo(1, 7);
      expect(other[1]! / q).toBeCloseTo(1, 7);
      expect(other[2]! / (gamma * scale)).toBeCloseTo(1, 7);
    }
  });

  it("does not depend on the order of the rows, to the last digit", () => {
    const backwards = fittedTo(frequency.slice().reverse(), meanSpend.slice().reverse());
    expect(backwards).toEqual(fittedTo(frequency, meanSpend));
  });

  it("leaves out who has no repeat purchase, or none of a positive mean", () => {
    const more = Float64Array.of(...frequency.slice(0, 500), 3, 4, 0);
    const spend = Float64Array.of(...meanSpend.slice(0, 500), 0, -20, 70);
    const without = fittedTo(frequency.slice(0, 500), meanSpend.slice(0, 500));
    expect(fittedTo(more, spend)).toEqual(without);
  });
});

describe("a list that tells too little of spend", () => {
  const repeat = Float64Array.from({ length: 300 }, (_, i) => 1 + (i % 4));
  const draws = randomDraws(29);

  it("is refused where nobody came back with money, or one alone", () => {
    for (const hasPrior of [false, true]) {
      expect(fitGammaGamma(Float64Array.of(0, 2), Float64Array.of(5, 0), { hasPrior })).toEqual({
        ok: false,
        trouble: "tooFewRepeat",
        correlation: 0,
      });
      expect(fitGammaGamma(Float64Array.of(2), Float64Array.of(5), { hasPrior }).ok).toBe(false);
    }
  });

  it("is refused where the population has no mean", () => {
    const wild = simulatedSpend([2, 0.6, 10], repeat, draws);
    expect(fitGammaGamma(repeat, wild, plainly)).toMatchObject({
      ok: false,
      trouble: "degenerate",
    });
  });

  it("is refused where everybody always spends the same", () => {
    const same = repeat.map(() => 25);
    for (const hasPrior of [false, true]) {
      expect(fitGammaGamma(repeat, same, { hasPrior })).toEqual({
        ok: false,
        trouble: "degenerate",
        correlation: 0,
      });
    }
  });

  it("is fitted in its limit where customers do not differ: everybody is expected to spend the mean", () => {
    const alike = repeat.map((x) => (draws.gamma(4 * x) / (4 * x)) * 30);
    const { parameters, limit, logCovariance } = fittedTo(repeat, alike);
    expect(limit).toBe("allAlike");
    expect(logCovariance[1]).toEqual([0, 0, 0]);
    const [little, much] = expectedSpend(
      parameters,
      Float64Array.of(3, 3),
      Float64Array.of(10, 60),
    );
    expect(little! / much!).toBeCloseTo(1, 3);
    expect(Math.abs(little! / 30 - 1)).toBeLessThan(0.05);
  });
});
