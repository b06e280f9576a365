import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDate } from "#shared/words/isoDate.ts";
import { dayOfIn } from "../../../../addon/src/table/cells/dayOfIn.ts";

const zones = [
  ...["UTC", "Asia/Shanghai", "America/New_York", "America/Los_Angeles", "Europe/Berlin"],
  ...[
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "America/St_Johns",
    "Pacific/Apia",
    "Pacific/Kiritimati",
  ],
];

describe("dayOfIn", () => {
  it.each(zones)("agrees with the platform's own calendar in %s at every instant", (zone) => {
    const dayOf = dayOfIn(zone);
    const calendar = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" });
    const instant = fc.integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2035, 0, 1) });
    fc.assert(
      fc.property(instant, (ms) => {
        expect(isoDate(dayOf(new Date(ms)))).toBe(calendar.format(ms));
      }),
      { numRuns: 300 },
    );
  });

  it("is right on both sides of midnight on the days when clocks change", () => {
    const dayOf = dayOfIn("America/New_York");
    expect(isoDate(dayOf(new Date("2025-03-09T04:59:59Z")))).toBe("2025-03-08");
    expect(isoDate(dayOf(new Date("2025-03-09T05:00:00Z")))).toBe("2025-03-09");
    expect(isoDate(dayOf(new Date("2025-03-10T03:59:59Z")))).toBe("2025-03-09");
    expect(isoDate(dayOf(new Date("2025-03-10T04:00:00Z")))).toBe("2025-03-10");
  });
});
