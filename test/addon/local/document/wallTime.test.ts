import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOf, serialOf } from "../../../../addon/local/document/wallTime.ts";

const zones = ["UTC", "America/New_York", "Asia/Shanghai", "Europe/Berlin", "Australia/Lord_Howe"];
const DAY = 86_400_000;

describe("wall time", () => {
  it("puts an instant on the zone's clock", () => {
    const instant = Date.UTC(2025, 5, 21, 2);
    expect(serialOf(instant, "Asia/Shanghai")).toBeCloseTo(45829 + 10 / 24, 9);
    expect(serialOf(instant, "America/New_York")).toBeCloseTo(45828 + 22 / 24, 9);
    expect(instantOf(45829, "America/New_York")).toBe(Date.UTC(2025, 5, 21, 4));
  });

  it("comes back to the same instant, outside the hour that comes twice", () => {
    const instants = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2050, 0, 1) });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        const back = instantOf(serialOf(instant, zone), zone);
        const isAmbiguous = serialOf(back, zone) === serialOf(instant, zone);
        expect(Math.abs(back - instant) <= 1 || isAmbiguous).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("agrees with the engine's own calendar on every midnight around a change of clocks", () => {
    for (let day = 0; day < 730; day++) {
      const instant = instantOf(45658 + day, "America/New_York");
      const shown = new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York" });
      const wanted = new Date(Date.UTC(2025, 0, 1) + day * DAY).toISOString().slice(0, 10);
      expect(shown.format(instant)).toBe(wanted);
      expect(shown.format(instant - 1)).not.toBe(wanted);
    }
  });

  it("reads a time that the clocks skip as an hour later", () => {
    const skipped = 45725 + 2.5 / 24; // 2025-03-09 02:30 in New York
    expect(instantOf(skipped, "America/New_York")).toBe(Date.UTC(2025, 2, 9, 7, 30));
  });
});
