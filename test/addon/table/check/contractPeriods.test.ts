import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextPeriodDay, periodsBegun } from "../../../../addon/src/table/check/contractPeriods.ts";
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

  it.each<[string, number, number, string]>([
    ["2025-01-01", 1, 30, "2025-02-01"],
    ["2025-01-31", 1, 30, "2025-02-28"],
    ["2025-01-31", 2, 30, "2025-03-31"],
    ["2024-02-29", 1, 365, "2025-02-28"],
    ["2024-11-15", 3, 30, "2025-02-15"],
  ])("that began on %s are followed, after %i of %i days, on %s", (start, periods, days, next) => {
    expect(nextPeriodDay(day(start), periods, days)).toBe(day(next));
  });

  it("begin next on the first day that counts one more", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 9_000, max: 20_000 }),
        fc.nat(4_000),
        fc.constantFrom(30 as const, 365 as const),
        (start, length, days) => {
          const periods = periodsBegun(start, start + length, days, false);
          const next = nextPeriodDay(start, periods, days);
          expect(next).toBeGreaterThan(start + length);
          expect(periodsBegun(start, next, days, false)).toBe(periods + 1);
          expect(periodsBegun(start, next - 1, days, false)).toBe(periods);
        },
      ),
    );
  });

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
