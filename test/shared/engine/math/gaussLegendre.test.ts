import { describe, expect, it } from "vitest";
import { gaussLegendre } from "#shared/engine/math/gaussLegendre.ts";

describe("gaussLegendre", () => {
  it("has the five nodes and weights of Abramowitz & Stegun, table 25.4, brought to [0, 1]", () => {
    const { nodes, weights } = gaussLegendre(5);
    const onBothSides = [
      -0.906179845938664, -0.538469310105683, 0, 0.538469310105683, 0.906179845938664,
    ];
    const theirs = [
      0.236926885056189, 0.478628670499366, 0.568888888888889, 0.478628670499366, 0.236926885056189,
    ];
    for (let i = 0; i < 5; i++) {
      expect(nodes[i]).toBeCloseTo((1 + onBothSides[i]!) / 2, 14);
      expect(weights[i]).toBeCloseTo(theirs[i]! / 2, 14);
    }
  });

  it.each([1, 2, 3, 8, 12, 24, 64])("integrates powers up to 2 · %i − 1 exactly", (size) => {
    const { nodes, weights } = gaussLegendre(size);
    for (let power = 0; power < 2 * size; power++) {
      const integral = nodes.reduce((sum, node, i) => sum + weights[i]! * node ** power, 0);
      expect(Math.abs(integral * (power + 1) - 1)).toBeLessThan(1e-12);
    }
  });
});
