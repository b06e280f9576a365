/**
 * Golden values: the product's reference customer (margin 160 a year, retention 75 %, discount 10 %,
 * acquisition cost 60), to the cent as printed; and the textbook case of a spreadsheet's NPV (10 % on
 * −10,000, 3,000, 4,200, 6,800: 1,188.44), from the documentation of that function.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  netPresentValue,
  valueForEver,
  valueOverPeriods,
} from "#shared/engine/clv/discountedCashFlow.ts";

const reference = { margin: 160, retention: 0.75, discountRate: 0.1, acquisitionCost: 0 };
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("a margin that recurs while the customer stays", () => {
  it("agrees with the reference customer", () => {
    expect(valueForEver(reference)).toBeCloseTo(342.86, 2);
    expect(valueForEver({ ...reference, acquisitionCost: 60 })).toBeCloseTo(282.86, 2);
    expect(valueOverPeriods(reference, 3)).toBeCloseTo(343.47, 2);
  });

  it("differs by the first margin between the two customs", () => {
    fc.assert(
      fc.property(share, fc.double({ min: 0.01, max: 1, noNaN: true }), (retention, rate) => {
        const stream = {
          margin: 100,
          retention: 0.95 * retention,
          discountRate: rate,
          acquisitionCost: 7,
        };
        expect(valueOverPeriods(stream, 2000)).toBeCloseTo(valueForEver(stream)! + 100, 6);
      }),
    );
  });

  it("has no sum where all stay and money costs nothing, and is nothing more where nobody stays", () => {
    expect(valueForEver({ ...reference, retention: 1, discountRate: 0 })).toBeNull();
    expect(valueForEver({ ...reference, retention: 0 })).toBe(0);
    expect(valueOverPeriods({ ...reference, retention: 0 }, 3)).toBe(160);
    expect(valueOverPeriods(reference, 0)).toBe(0);
  });
});

describe("net present value", () => {
  it("agrees with the spreadsheet's", () => {
    expect(netPresentValue([-10000, 3000, 4200, 6800], 0.1, 1)).toBeCloseTo(1188.44, 2);
  });

  it("is worth one period's interest more when the first payment is now", () => {
    const flows = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(flows, share, (cashFlows, rate) => {
        const later = netPresentValue(cashFlows, rate, 1);
        expect(netPresentValue(cashFlows, rate, 0)).toBeCloseTo(later * (1 + rate), 5);
      }),
    );
  });

  it("of margins that shrink by retention is the value over as many periods", () => {
    const margins = [160, 120, 90];
    expect(netPresentValue(margins, 0.1, 0)).toBeCloseTo(valueOverPeriods(reference, 3), 10);
  });
});
