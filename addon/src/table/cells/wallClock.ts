/** Milliseconds since 1970-01-01 00:00 as a clock on the wall of a time zone shows them. */
export type WallClock = (date: Date) => number;

/**
 * What the clocks of a time zone show at an instant.
 *
 * Asking the platform costs microseconds a date, so the zone's offset is asked once for the two ends of
 * each UTC day, and only on a day when the clocks change for each quarter of an hour.
 *
 * @param timeZone An IANA name, as `Spreadsheet.getSpreadsheetTimeZone` gives it.
 */
export function wallClockIn(timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    era: "short",
  });
  const offsets = new Map<number, number>();

  const offsetAt = (instant: number): number => {
    const quarter = Math.floor(instant / QUARTER_HOUR) * QUARTER_HOUR;
    const known = offsets.get(quarter);
    if (known !== undefined) return known;
    const offset = localTime(format, quarter) - quarter;
    offsets.set(quarter, offset);
    return offset;
  };

  return (date) => {
    const instant = date.getTime();
    const start = Math.floor(instant / DAY) * DAY;
    const early = offsetAt(start);
    const offset = early === offsetAt(start + DAY) ? early : offsetAt(instant);
    return instant + offset;
  };
}

const DAY = 86_400_000;
/** Every offset in use today is a multiple of a quarter of an hour, and clocks change on one. */
const QUARTER_HOUR = 900_000;

/** The wall clock's reading, as if it were UTC. */
function localTime(format: Intl.DateTimeFormat, instant: number): number {
  const parts: Record<string, number> = {};
  let isBeforeChrist = false;
  for (const { type, value } of format.formatToParts(instant)) {
    if (type === "era") isBeforeChrist = value.startsWith("B");
    else parts[type] = Number(value);
  }
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(isBeforeChrist ? 1 - year : year, month - 1, day, hour, minute, second);
}
