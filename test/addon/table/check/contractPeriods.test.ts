import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periodsBegun } from "../../../../addon/src/table/check/contractPeriods.ts";
import { day } from "../tables.ts";

describe("periods of a contract", () => {
  it.each<[string, string, 30 | 365, boolean, number]>([
    ["2025-01-01", "2025-01-01", 30, false, 1],
    ["2025-01-01", "2025-01-31", 30, false, 1],
    ["2025-01-01", "2025-02-01", 30, false, 2],
    ["2025-01-01", "2025-02-01", 30, true, 1],
    ["2025-01-01", "2025-02-02", 30, true, 2],
    ["2025-01-01", "2026-01-01", 30, true, 12],
    ["2025-01-31", "2025-02-28", 30, false, 2],
    ["2024-01-31", "2024-02-28", 30, false, 1],
    ["2025-01-31", "2025-02-28", 30, true, 1],
    ["2024-02-29", "2025-02-28", 365, true, 1],
    ["2023-07-01", "2025-06-30", 365, false, 2],
    ["2023-07-01", "2025-07-01", 365, false, 3],
    ["2023-07-01", "2025-07-01", 365, true, 2],
    ["2025-05-05", "2025-05-05", 365, true, 1],
  ])(
    "from %s to %s, paid every %i days, ended: %j, are %i",
    (start, until, days, ended, wanted) => {
      expect(periodsBegun(day(start), day(until), days, ended)).toBe(wanted);
    },
  );

  it("never shrink with time, and grow by one a month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 9_000, max: 20_000 }), fc.nat(4_000), (start, length) => {
        const now = periodsBegun(start, start + length, 30, false);
        const next = periodsBegun(start, start + length + 1, 30, false);
        expect([0, 1]).toContain(next - now);
        expect(Math.abs(now - 1 - length / 30.44)).toBeLessThan(1.2);
      }),
    );
  });
});
