import { describe, expect, it } from "vitest";
import { panelsOf, valueAt } from "#shared/engine/math/panels.ts";

describe("panels", () => {
  it("agrees with functions that are singular π away", () => {
    for (const f of [(x: number) => (1 + 0.3 * Math.exp(x)) ** -2.5, (x: number) => Math.exp(-x)]) {
      const panels = panelsOf(f);
      for (let x = 0; x < 9; x += 0.0123) {
        // Exact to the last digits of the largest value in its panel.
        expect(Math.abs(valueAt(panels, x) - f(x)) / f(Math.floor(x))).toBeLessThan(1e-14);
      }
    }
  });

  it("asks for samples of the panels it needs, once", () => {
    let asked = 0;
    const panels = panelsOf((x) => {
      asked++;
      expect(x).toBeGreaterThan(3);
      expect(x).toBeLessThan(4);
      return x * x;
    });
    for (const x of [3, 3.2, 3.2, 3.999]) expect(valueAt(panels, x)).toBeCloseTo(x * x, 12);
    expect(asked).toBe(20);
  });
});
