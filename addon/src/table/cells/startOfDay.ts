import type { DayNumber } from "#shared/engine/population.ts";

/**
 * The first instant of a calendar day, in the time zone in which `dayOf` tells days; on a day whose clocks
 * skip midnight, the first that they show.
 */
export function startOfDay(dayOf: (date: Date) => DayNumber): (day: DayNumber) => number {
  const known = new Map<DayNumber, number>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    // In quarters of an hour: every offset of a zone is a multiple of one.
    let early = (day * DAY) / QUARTER_HOUR - WIDEST_OFFSET;
    let late = (day * DAY) / QUARTER_HOUR + WIDEST_OFFSET;
    while (early + 1 < late) {
      const middle = Math.floor((early + late) / 2);
      if (dayOf(new Date(middle * QUARTER_HOUR)) < day) early = middle;
      else late = middle;
    }
    const start = late * QUARTER_HOUR;
    known.set(day, start);
    return start;
  };
}

const DAY = 86_400_000;
const QUARTER_HOUR = 900_000;
/** Zones lie between UTC−12 and UTC+14. */
const WIDEST_OFFSET = 15 * 4;
