/**
 * Utilities.formatDate: Java's SimpleDateFormat, as far as scripts commonly use it.
 */
import { notEmulated } from "./emulated.ts";

/** @throws "not emulated" for a letter that is not among yyyy MM dd HH mm ss. */
export function formattedDate(date: Date, timeZone: string, format: string): string {
  const parts = partsOf(date, timeZone);
  return format.replace(/'([^']*)'|([A-Za-z])\2*/g, (letters: string, quoted?: string) => {
    if (quoted !== undefined) return quoted;
    const part = parts[letters];
    if (part === undefined) throw notEmulated(`Utilities.formatDate "${letters}"`);
    return part;
  });
}

function partsOf(date: Date, timeZone: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  for (const { type, value } of format.formatToParts(date)) found[type] = value;
  const { year = "", month = "", day = "", hour = "", minute = "", second = "" } = found;
  return {
    yyyy: year.padStart(4, "0"),
    MM: month,
    M: String(Number(month)),
    dd: day,
    d: String(Number(day)),
    HH: hour,
    H: String(Number(hour)),
    mm: minute,
    ss: second,
  };
}
