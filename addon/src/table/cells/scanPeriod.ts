/**
 * A month or a quarter, however a table of months writes it: a date, 2024-01, 202401, 01.2024, Jan 24, 2024年1月,
 * Q1 2024; a month without its year; or a count of periods, Month 1, P1, 第1期, 1.
 */
import type { DayNumber } from "#shared/engine/population.ts";
import type { Cell } from "../selectedTable.ts";
import { cellText } from "./cellText.ts";
import { scanDate } from "./scanDate.ts";

export interface Period {
  /** Months since the year 0, of the calendar; months of one year where none is written; else the count itself. */
  readonly first: number;
  /** How many months it has; a counted period has one. */
  readonly months: 1 | 3;
}

/** @returns Null for what names no period, or may name one of two. */
export function scanPeriod(cell: Cell, dayOf: (date: Date) => DayNumber): Period | null {
  if (typeof cell === "object") {
    return Number.isNaN(cell.getTime()) ? null : monthOfDay(dayOf(cell));
  }
  if (typeof cell === "number") return Number.isInteger(cell) ? ofDigits(String(cell)) : null;
  return typeof cell === "string" ? scanPeriodText(cellText(cell)) : null;
}

/** @param text As `cellText` gives it. */
export function scanPeriodText(text: string): Period | null {
  if (text === "" || text.length > MAX_WRITTEN) return null;
  const lower = text.toLowerCase();
  return (
    ofDigits(lower) ??
    yearFirst(lower) ??
    monthFirst(lower) ??
    quarter(lower) ??
    counted(lower) ??
    ofDate(text)
  );
}

/** The month that holds a day. */
export function monthOfDay(day: DayNumber): Period {
  const date = new Date(day * 86_400_000);
  return { first: date.getUTCFullYear() * 12 + date.getUTCMonth(), months: 1 };
}

/** "2024-01", as a label. Counted periods and months without a year keep their number. */
export function periodLabel({ first, months }: Period): string {
  if (first < FIRST_YEAR * 12) return String(first);
  const [year, month] = [Math.floor(first / 12), first % 12];
  return months === 3
    ? `${year} Q${month / 3 + 1}`
    : `${year}-${String(month + 1).padStart(2, "0")}`;
}

/** Longer cells are prose. */
const MAX_WRITTEN = 24;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
/** Fifty years of months. */
const MOST_COUNTED = 600;

/** 202401, 20240131, or a count. */
function ofDigits(text: string): Period | null {
  if (!/^\d{1,8}$/.test(text)) return null;
  if (text.length === 6 || text.length === 8) {
    const isDay = text.length === 6 || isWithin(Number(text.slice(6)), 1, 31);
    return isDay ? monthOf(Number(text.slice(0, 4)), Number(text.slice(4, 6))) : null;
  }
  const count = Number(text);
  return text.length <= 3 && isWithin(count, 0, MOST_COUNTED) ? { first: count, months: 1 } : null;
}

/** 2024-01, 2024/1, 2024.01, 2024/001, 2024年1月, 2024年第1期, 2024-Jan */
function yearFirst(text: string): Period | null {
  const found = /^(\d{4}) ?[-/.年 ] ?第?0{0,2}(\d{1,2}|[a-z]{3,9}) ?(月份?|期)?$/.exec(text);
  if (found === null) return null;
  const [, year = "", month = ""] = found;
  return monthOf(Number(year), months.get(month) ?? Number(month));
}

/** 01.2024, 001/2024, Jan, Jan 2024, Jan-24, January '24, 1月, 一月 */
function monthFirst(text: string): Period | null {
  const sap = /^0{0,2}(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (sap !== null) return monthOf(Number(sap[2]), Number(sap[1]));
  const named = /^([a-z]{3,9})\.?(?:[ '’/-]{0,2}(\d{2}|\d{4}))?$/.exec(text);
  if (named !== null) {
    const month = months.get(named[1]!);
    if (month === undefined) return null;
    if (named[2] === undefined) return { first: month - 1, months: 1 };
    return monthOf(yearOf(named[2]), month);
  }
  const chinese = /^(\d{1,2}|[一二三四五六七八九十]{1,2})月份?$/.exec(text);
  if (chinese === null) return null;
  const month = /\d/.test(chinese[1]!) ? Number(chinese[1]) : numerals.indexOf(chinese[1]!) + 1;
  return isWithin(month, 1, 12) ? { first: month - 1, months: 1 } : null;
}

/** Q1 2024, 2024Q1, 2024-Q1, Q1, 2024年第1季度, 一季度 */
function quarter(text: string): Period | null {
  const found =
    /^(\d{2}|\d{4})[ -]?q([1-4])$/.exec(text) ??
    /^(?:(\d{4})年?)? ?第?([1-4一二三四])季度?$/.exec(text);
  const behind = /^q([1-4])(?:[ '’/-]{0,2}(\d{2}|\d{4}))?$/.exec(text);
  const [year, which] = found !== null ? [found[1], found[2]!] : [behind?.[2], behind?.[1] ?? ""];
  if (which === "") return null;
  const place = /\d/.test(which) ? Number(which) - 1 : numerals.indexOf(which);
  const start = year === undefined ? null : monthOf(yearOf(year), 3 * place + 1);
  if (year !== undefined && start === null) return null;
  return { first: start?.first ?? 3 * place, months: 3 };
}

/** Month 1, M1, Period 12, P3, 第1期, 第3个月 */
function counted(text: string): Period | null {
  const found =
    /^(?:months?|m|periods?|p|mth|mon) ?#?(\d{1,3})$/.exec(text) ??
    /^第(\d{1,3})(?:期|个?月|周期)$/.exec(text) ??
    /^(\d{1,3})期$/.exec(text);
  if (found === null) return null;
  return { first: Number(found[1]), months: 1 };
}

function ofDate(text: string): Period | null {
  const written = scanDate(text);
  if (written === null) return null;
  if (written.kind !== "either") return monthOfDay(written.day);
  // 3/3/2024 is one month however it is read.
  return written.first === written.second ? monthOf(written.year, written.first) : null;
}

function monthOf(year: number, month: number): Period | null {
  if (!isWithin(year, FIRST_YEAR, LAST_YEAR) || !isWithin(month, 1, 12)) return null;
  return { first: year * 12 + month - 1, months: 1 };
}

/** Two digits as spreadsheets read them: 70 … 99 belong to the last century. */
function yearOf(digits: string): number {
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) < 70 ? 2000 : 1900);
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

const monthNames = [
  ...["january", "february", "march", "april", "may", "june", "july", "august", "september"],
  ...["october", "november", "december"],
];
const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.map((name, i): [string, number] => [name, i + 1]),
  ...monthNames.map((name, i): [string, number] => [name.slice(0, 3), i + 1]),
  ["sept", 9],
]);
