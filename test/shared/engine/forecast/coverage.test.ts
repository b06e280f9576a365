/**
 * What the 80 % ranges promise: of shops whose customers behave as a model says, fitted from their histories alone,
 * between 75 % and 85 % of the customers end up inside, in purchases and in value.
 */
import { describe, expect, it } from "vitest";
import { fitGammaGamma } from "#shared/engine/fit/fitGammaGamma.ts";
import { fitPurchases } from "#shared/engine/fit/fitPurchases.ts";
import { groupHistories } from "#shared/engine/fit/groupHistories.ts";
import { logChances } from "#shared/engine/forecast/logChances.ts";
import type { FamilyName } from "#shared/engine/forecast/methods.ts";
import { modelNameOf, purchaseModels } from "#shared/engine/forecast/purchaseModels.ts";
import { type ModelAtFit, rangesOf } from "#shared/engine/forecast/ranges.ts";
import { type Shop, simulatedShop } from "./simulatedShop.ts";

/** As Gamma-Gamma was fitted to CDNOW [FHB05]. */
const spend = { p: 6.25, q: 3.74, gamma: 15.44 };
const yearOfCustomers = { customers: 1500, youngest: 60, oldest: 365, ...spend };

/** Days. Customers buy some five to fifty times a year, so that a single count holds little of the 80 %. */
const shops: readonly (readonly [FamilyName, Shop])[] = [
  [
    "bg-nbd",
    {
      ...yearOfCustomers,
      r: 3,
      alpha: 30,
      leaving: { kind: "afterPurchase", a: 0.6, b: 40, isFirstOne: false },
      horizon: 120,
      seed: 20260701,
    },
  ],
  [
    "mbg-nbd",
    {
      ...yearOfCustomers,
      r: 2,
      alpha: 25,
      leaving: { kind: "afterPurchase", a: 0.8, b: 60, isFirstOne: true },
      horizon: 180,
      seed: 20260702,
    },
  ],
  [
    "pareto-nbd",
    {
      ...yearOfCustomers,
      r: 3,
      alpha: 40,
      leaving: { kind: "overTime", s: 0.9, beta: 1200 },
      horizon: 180,
      seed: 20260703,
    },
  ],
];

/** As BG/NBD was fitted to CDNOW [FHL05], in days: most came once, and most of these never again. */
const sparse: Shop = {
  ...spend,
  customers: 2357,
  youngest: 27 * 7,
  oldest: 39 * 7,
  r: 0.243,
  alpha: 4.414 * 7,
  leaving: { kind: "afterPurchase", a: 0.793, b: 2.426, isFirstOne: false },
  horizon: 39 * 7,
  seed: 20260704,
};

/** Parameters of few customers are uncertain themselves. */
const small: readonly Shop[] = Array.from({ length: 20 }, (_, i) => ({
  ...shops[2]![1],
  customers: 60,
  seed: 20260710 + i,
}));

describe("the 80 % range", () => {
  it.each(shops)("holds 75 % to 85 % of the customers of a shop that is %s", (family, shop) => {
    const { inPurchases, inValue, below, customers } = outcomesOf(family, shop);
    expectNear80(inPurchases, customers);
    expectNear80(inValue, customers);
    // Neither end does the work of both: some 10 % are to be below, fewer where a range begins at none.
    expect(below / customers).toBeGreaterThan(0.03);
    expect(below / customers).toBeLessThan(0.12);
  });

  it("holds 75 % to 85 % of the customers of many small shops", () => {
    const outcomes = small.map((shop) => outcomesOf("pareto-nbd", shop));
    const sum = (of: "inPurchases" | "inValue" | "customers") =>
      outcomes.reduce((total, outcome) => total + outcome[of], 0);
    expectNear80(sum("inPurchases"), sum("customers"));
    expectNear80(sum("inValue"), sum("customers"));
  });

  /**
   * Seven customers of ten get 0 – 0 there, because none is likelier than 80 %: no range can hold less of them.
   * That single counts hold so much is no fault of the chances: spread evenly over the chance of the count
   * that came, 80 % of the outcomes lie between the 10 % and the 90 % quantile.
   */
  it("holds 75 % to 85 % too where most never come again, though whoever gets 0 – 0 is held more often", () => {
    const { inPurchases, inValue, nothing, nothingKept, customers, inMiddle } = outcomesOf(
      "bg-nbd",
      sparse,
    );
    expectNear80(inPurchases, customers);
    expectNear80(inValue, customers);
    expect(nothing / customers).toBeGreaterThan(0.6);
    expect(nothingKept / nothing).toBeGreaterThan(0.8);
    // Whoever gets a range that is more than a point:
    expectNear80(inPurchases - nothingKept, customers - nothing);
    expectNear80(inValue - nothingKept, customers - nothing);
    expectNear80(inMiddle, customers);
  });
});

function expectNear80(inside: number, customers: number): void {
  expect(inside / customers).toBeGreaterThanOrEqual(0.75);
  expect(inside / customers).toBeLessThanOrEqual(0.85);
}

function outcomesOf(family: FamilyName, shop: Shop) {
  const customers = simulatedShop(shop);
  const { frequency, meanSpend, purchases, value } = customers;
  const { cells, cellOf } = groupHistories(customers);
  const atFit = fitted(family, cells);
  const money = fitGammaGamma(frequency, meanSpend, { hasPrior: true });
  if (!money.ok) throw new Error("the simulated spend could not be fitted");
  const [p, q, gamma] = money.fitted.parameters as [number, number, number];
  const ranges = rangesOf(atFit, cells, shop.horizon, { p, q, isFirstCounted: false });
  const middle = middleShares(atFit, customers, shop.horizon);
  const found = { inPurchases: 0, inValue: 0, below: 0, nothing: 0, nothingKept: 0, inMiddle: 0 };
  for (let i = 0; i < shop.customers; i++) {
    const cell = cellOf[i]!;
    const [low, high] = [ranges.ordersLow[cell]!, ranges.ordersHigh[cell]!];
    // [FHB05] (13), the expected spend of a purchase.
    const each = (p * (gamma + frequency[i]! * meanSpend[i]!)) / (p * frequency[i]! + q - 1);
    const isInside = purchases[i]! >= low && purchases[i]! <= high;
    found.inPurchases += Number(isInside);
    found.inValue += Number(
      value[i]! >= ranges.spendsLow[cell]! * each && value[i]! <= ranges.spendsHigh[cell]! * each,
    );
    found.below += Number(purchases[i]! < low);
    found.nothing += Number(high === 0);
    found.nothingKept += Number(high === 0 && isInside);
    found.inMiddle += middle[i]!;
  }
  return { ...found, customers: shop.customers };
}

function fitted(family: FamilyName, cells: Parameters<typeof fitPurchases>[1]): ModelAtFit {
  const outcome = fitPurchases(purchaseModels[family], cells, { hasPrior: true });
  if (!outcome.ok) throw new Error(`the simulated shop could not be fitted: ${outcome.trouble}`);
  const { parameters, logCovariance, limit } = outcome.fitted;
  const name = modelNameOf(family, limit);
  return { name, model: purchaseModels[name], parameters, logCovariance };
}

/** How much of [F(count − 1), F(count)] lies in [10 %, 90 %], by customer: what a count drawn at random within itself would hold. */
function middleShares(
  { name, model, parameters }: ModelAtFit,
  histories: ReturnType<typeof simulatedShop>,
  horizon: number,
): Float64Array {
  const chancesOf = (counts: Float64Array) =>
    logChances(name, model, parameters, histories, horizon, counts).map(Math.exp);
  const below = new Float64Array(histories.purchases.length);
  const most = histories.purchases.reduce((a, b) => Math.max(a, b), 0);
  for (let count = 0; count < most; count++) {
    const chance = chancesOf(new Float64Array(below.length).fill(count));
    for (let i = 0; i < below.length; i++) {
      if (histories.purchases[i]! > count) below[i]! += chance[i]!;
    }
  }
  return chancesOf(histories.purchases).map((chance, i) => {
    const within = Math.min(0.9, below[i]! + chance) - Math.max(0.1, below[i]!);
    return Math.max(0, within) / chance;
  });
}
