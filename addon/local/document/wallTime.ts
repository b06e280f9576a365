/**
 * Between an instant and the wall clock of a document's time zone.
 *
 * Wall time is a serial number as spreadsheets count: days since 1899-12-30, the fraction is the
 * time of day.
 */
const DAY = 86_400_000;
const HALF_HOUR = 1_800_000;
/** 1899-12-30 in milliseconds since 1970-01-01. */
const SERIAL_ZERO = -2_209_161_600_000;

/** @returns Milliseconds since 1970-01-01 UTC. A wall time that the zone skips is read an hour later. */
export function instantOf(serial: number, timeZone: string): number {
  const wall = SERIAL_ZERO + Math.round(serial * DAY);
  const before = wall - offset(wall - DAY, timeZone);
  if (offset(before, timeZone) === wall - before) return before;
  const after = wall - offset(wall + DAY, timeZone);
  return offset(after, timeZone) === wall - after ? after : before;
}

/** @param instant Milliseconds since 1970-01-01 UTC. */
export function serialOf(instant: number, timeZone: string): number {
  return (instant + offset(instant, timeZone) - SERIAL_ZERO) / DAY;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** Milliseconds that the zone is ahead of UTC. Clocks change on the half hour at the finest. */
function offset(instant: number, timeZone: string): number {
  if (timeZone === "UTC" || timeZone === "Etc/UTC") return 0;
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, known);
  const slot = Math.floor(instant / HALF_HOUR);
  const found = known.get(slot) ?? measuredOffset(slot * HALF_HOUR, timeZone);
  known.set(slot, found);
  return found;
}

function measuredOffset(instant: number, timeZone: string): number {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  formats.set(timeZone, format);
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}
