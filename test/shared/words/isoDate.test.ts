import { expect, it } from "vitest";
import { isoDate } from "#shared/words/isoDate.ts";

it("agrees with the platform's calendar on every day from 1900 to 2200", () => {
  for (let day = -25_567; day < 84_006; day++) {
    expect(isoDate(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
  }
});
