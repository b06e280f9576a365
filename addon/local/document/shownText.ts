/**
 * What a cell shows: its value by its number format.
 */
import { format, isDateFormat, isValidFormat } from "numfmt";
import { type CellValue, isCellError } from "./cell.ts";

/** @param numberFormat "" is automatic. */
export function shownText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (isCellError(value)) return value.error;
  if (numberFormat === "" || numberFormat === "@" || !isKnownFormat(numberFormat)) {
    return typeof value === "boolean" ? String(value).toUpperCase() : automatic(value);
  }
  return format(numberFormat, value, { dateErrorNumber: true });
}

/** True when a number under this format is a date or a time, and scripts therefore read a Date. */
export function showsDate(numberFormat: string): boolean {
  if (numberFormat === "" || numberFormat === "@") return false;
  const known = dates.get(numberFormat) ?? isDateFormat(numberFormat);
  dates.set(numberFormat, known);
  return known;
}

const dates = new Map<string, boolean>();
const valid = new Map<string, boolean>();

function isKnownFormat(numberFormat: string): boolean {
  const known = valid.get(numberFormat) ?? isValidFormat(numberFormat);
  valid.set(numberFormat, known);
  return known;
}

/**
 * Sheets shows a fraction to some ten digits, which fit a column of the usual width: 266.6666667. That also drops
 * what is only a rounding error of doubles. Whole numbers it shows whole.
 */
function automatic(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e15) return format("0.00E+00", value);
  const digitsBefore = size < 1 ? 0 : String(Math.trunc(size)).length;
  return String(Number(value.toFixed(Math.max(0, SHOWN_DIGITS - digitsBefore))));
}

const SHOWN_DIGITS = 10;
