/**
 * A written date taken apart. The calendar day is the one written: a time or a zone behind it moves nothing.
 */
import type { DayNumber } from "#shared/engine/population.ts";

export type WrittenDate =
  | { readonly kind: "day"; readonly day: DayNumber }
  /** 2025-06, June 2025: `day` is its first. */
  | { readonly kind: "month"; readonly day: DayNumber }
  /** 3/4/2025: either number may be the month. */
  | {
      readonly kind: "either";
      readonly first: number;
      readonly second: number;
      readonly year: number;
    };

/** @param text As `cellText` gives it. @returns null for what is neither a day of the calendar nor a month of a year. */
export function scanDate(text: string): WrittenDate | null {
  if (text.length < 6 || text.length > MAX_WRITTEN) return null;
  const scanner = { text, at: 0 };
  let word = readWord(scanner);
  if (word !== "" && weekdays.has(word.slice(0, 3))) {
    skip(scanner, ",. ");
    word = readWord(scanner);
  }
  if (word !== "") return monthFirst(scanner, word);
  const first = readDigits(scanner);
  if (first.length >= 8) return endsDate(scanner) ? asDay(dayOfDigits(first)) : null;
  if (first.length === 4) return yearFirst(scanner, Number(first));
  return first.length === 1 || first.length === 2 ? dayOrMonthFirst(scanner, first) : null;
}

/** 19970101, as a number or a text; also with a time behind it, 20250621100000. */
export function dayOfDigits(digits: string): DayNumber | null {
  if (digits.length !== 8 && digits.length !== 12 && digits.length !== 14) return null;
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)];
  return dayOfDate(Number(year), Number(month), Number(day));
}

/** @returns null for a day that the calendar does not have, or outside 1900 … 2199. */
export function dayOfDate(year: number, month: number, day: number): DayNumber | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const instant = Date.UTC(year, month - 1, day);
  return new Date(instant).getUTCDate() === day ? instant / 86_400_000 : null;
}

/** Longer cells are prose. */
const MAX_WRITTEN = 64;

interface Scanner {
  readonly text: string;
  at: number;
}

/** 2025-06-21, 2025/6/21 10:00, 2025.6.21, 2025年6月21日, 2025-Jun-21, 2025-06, 2025年6月 */
function yearFirst(scanner: Scanner, year: number): WrittenDate | null {
  const mark = scanner.text.charAt(scanner.at);
  if (!readSeparator(scanner)) return null;
  const word = readWord(scanner);
  const month = word === "" ? shortNumber(readDigits(scanner)) : (months.get(word) ?? 0);
  // 2025.6 is a number, 2025 6 anything.
  if ("-/年".includes(mark) && isAtEnd(scanner, "月")) return asMonth(dayOfDate(year, month, 1));
  if (!readSeparator(scanner)) return null;
  const day = shortNumber(readDigits(scanner));
  skip(scanner, "日号");
  return endsDate(scanner) ? asDay(dayOfDate(year, month, day)) : null;
}

/** 21/6/2025, 6/21/25, 21.06.2025, 21-Jun-2025, 21 June 2025 */
function dayOrMonthFirst(scanner: Scanner, written: string): WrittenDate | null {
  const first = Number(written);
  const separator = scanner.text.charAt(scanner.at);
  if (!readSeparator(scanner)) return null;
  const word = readWord(scanner);
  if (word !== "") {
    skip(scanner, ".,-/ ");
    const year = yearOf(readDigits(scanner));
    return endsDate(scanner) ? asDay(dayOfDate(year, months.get(word) ?? 0, first)) : null;
  }
  const second = shortNumber(readDigits(scanner));
  if (!readSeparator(scanner)) return null;
  const digits = readDigits(scanner);
  // In 25-06-21 even the year may come first.
  const year = digits.length === 2 && separator === "-" ? 0 : yearOf(digits);
  if (!endsDate(scanner)) return null;
  if (first > 12 || separator === ".") return asDay(dayOfDate(year, second, first));
  if (second > 12) return asDay(dayOfDate(year, first, second));
  if (dayOfDate(year, first, second) === null) return null;
  return { kind: "either", first, second, year };
}

/** June 21, 2025, June 2025 */
function monthFirst(scanner: Scanner, word: string): WrittenDate | null {
  skip(scanner, ". -");
  const digits = readDigits(scanner);
  if (digits.length === 4 && isAtEnd(scanner, "")) {
    return asMonth(dayOfDate(Number(digits), months.get(word) ?? 0, 1));
  }
  const day = shortNumber(digits);
  skip(scanner, "stndrh"); // 1st, 2nd, 3rd, 4th
  skip(scanner, ",. -");
  const year = yearOf(readDigits(scanner));
  return endsDate(scanner) ? asDay(dayOfDate(year, months.get(word) ?? 0, day)) : null;
}

function asDay(day: DayNumber | null): WrittenDate | null {
  return day === null ? null : { kind: "day", day };
}

function asMonth(day: DayNumber | null): WrittenDate | null {
  return day === null ? null : { kind: "month", day };
}

/** @param last May stand there and nothing else. */
function isAtEnd({ text, at }: Scanner, last: string): boolean {
  const rest = text.slice(at);
  return rest === "" || rest === last;
}

/** Behind the date nothing, or a time set off by a blank, a comma or a T. */
function endsDate({ text, at }: Scanner): boolean {
  if (at >= text.length) return true;
  const next = text.charAt(at);
  if (next === " " || next === ",") return true;
  return (next === "T" || next === "t") && isDigit(text.charCodeAt(at + 1));
}

/** One mark, with blanks around it or alone. */
function readSeparator(scanner: Scanner): boolean {
  const start = scanner.at;
  skip(scanner, " ");
  if ("-/.年月".includes(scanner.text.charAt(scanner.at) || "?")) scanner.at++;
  skip(scanner, " ");
  return scanner.at > start;
}

function readDigits(scanner: Scanner): string {
  const start = scanner.at;
  while (isDigit(scanner.text.charCodeAt(scanner.at))) scanner.at++;
  return scanner.text.slice(start, scanner.at);
}

function readWord(scanner: Scanner): string {
  const start = scanner.at;
  while (isLetter(scanner.text.charCodeAt(scanner.at))) scanner.at++;
  return scanner.text.slice(start, scanner.at).toLowerCase();
}

function skip(scanner: Scanner, characters: string) {
  while (scanner.at < scanner.text.length && characters.includes(scanner.text.charAt(scanner.at))) {
    scanner.at++;
  }
}

function shortNumber(digits: string): number {
  return digits.length === 1 || digits.length === 2 ? Number(digits) : 0;
}

/** Two digits as spreadsheets read them: 70 … 99 belong to the last century. */
function yearOf(digits: string): number {
  if (digits.length === 4) return Number(digits);
  if (digits.length !== 2) return 0;
  return Number(digits) + (Number(digits) < 70 ? 2000 : 1900);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

const weekdays = new Set(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]);

const monthNames = [
  ...["january", "february", "march", "april", "may", "june", "july", "august", "september"],
  ...["october", "november", "december"],
];
const months = new Map<string, number>([
  ...monthNames.map((name, i): [string, number] => [name, i + 1]),
  ...monthNames.map((name, i): [string, number] => [name.slice(0, 3), i + 1]),
  ["sept", 9],
]);
