/**
 * Functions of the library @formulajs/formulajs, as far as it knows a name: with our values in and out.
 */
import * as formulajs from "@formulajs/formulajs";
import {
  asMatrix,
  broadcast,
  type FormulaValue,
  isDate,
  isError,
  isMatrix,
  type Scalar,
} from "./formulaValue.ts";

export type LibraryFunction = (args: readonly FormulaValue[]) => FormulaValue;

/** @param name In capitals. @returns Null for a name that the library does not know. */
export function libraryFunction(name: string): LibraryFunction | null {
  const known = memberOf(aliases[name] ?? name);
  if (known === null) return null;
  const single = (args: readonly FormulaValue[]): FormulaValue => {
    const error = toleratesErrors.has(name)
      ? undefined
      : args.flatMap((arg) => asMatrix(arg).flat()).find(isError);
    if (error !== undefined) return error;
    if (!looksAtNumbers.has(name)) return result(known(...args.map(handedOver)));
    const numbers = args.map(numbersIn);
    if (name === "AVERAGE" && numbers.flat(2).length === 0) return { error: "#DIV/0!" };
    const answer = result(known(...numbers.map(handedOver)));
    return isOfDates(args[0] ?? null) && typeof answer === "number" && keepsDates.has(name)
      ? { date: answer }
      : answer;
  };
  if (!takesSingleValues.has(name)) return single;
  return (args) => broadcast(args, (cells) => single(cells) as Scalar);
}

/** Sheets' names for what the library calls otherwise. */
const aliases: Readonly<Record<string, string>> = {
  STDEV: "STDEV.S",
  VAR: "VAR.S",
  PERCENTILE: "PERCENTILE.INC",
  PERCENTRANK: "PERCENTRANK.INC",
  QUARTILE: "QUARTILE.INC",
  RANK: "RANK.EQ",
  MODE: "MODE.SNGL",
  CEILING: "CEILING",
};

/** Functions that are about the errors themselves. */
const toleratesErrors = new Set([
  "ISBLANK",
  "ISTEXT",
  "ISNUMBER",
  "ISLOGICAL",
  "ISNONTEXT",
  "COUNT",
  "COUNTA",
  "COUNTBLANK",
  "ERROR.TYPE",
  "TYPE",
]);

/** Cells of an area that hold no number do not count for these: the library takes an empty one for 0. */
const looksAtNumbers = new Set(
  (
    "AVERAGE MAX MIN MEDIAN LARGE SMALL MODE MODE.SNGL PERCENTILE PERCENTILE.INC PERCENTILE.EXC PERCENTRANK " +
    "QUARTILE QUARTILE.INC QUARTILE.EXC RANK RANK.EQ RANK.AVG STDEV STDEV.S STDEV.P VAR VAR.S VAR.P GEOMEAN HARMEAN"
  ).split(" "),
);
/** What these find among dates is one. */
const keepsDates = new Set(
  "AVERAGE MAX MIN MEDIAN LARGE SMALL MODE PERCENTILE QUARTILE".split(" "),
);

function numbersIn(value: FormulaValue): FormulaValue {
  if (!isMatrix(value)) return value;
  return [value.flat().filter((cell) => typeof cell === "number" || isDate(cell))];
}

function isOfDates(value: FormulaValue): boolean {
  const numbers = asMatrix(numbersIn(value)).flat();
  return numbers.length > 0 && numbers.every(isDate);
}

/** Given an area, these answer for each of its cells. */
const takesSingleValues = new Set(
  (
    "ABS ACOS ASIN ATAN ATAN2 CEILING CHAR CLEAN CODE COS DATE DATEDIF DAY DAYS DEGREES EDATE " +
    "EOMONTH EVEN EXACT EXP FACT FIND FLOOR HOUR INT ISBLANK ISEVEN ISLOGICAL ISNONTEXT " +
    "ISNUMBER ISODD ISTEXT ISOWEEKNUM LEFT LEN LN LOG LOG10 LOWER MID MINUTE MONTH MROUND NOT ODD POWER " +
    "PROPER QUOTIENT RADIANS REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SIN SQRT SUBSTITUTE " +
    "TAN TIME TIMEVALUE TRIM TRUNC UNICHAR UNICODE UPPER VALUE WEEKDAY WEEKNUM YEAR YEARFRAC"
  ).split(" "),
);

type Member = (...args: readonly unknown[]) => unknown;

/** "STDEV.S" is a member of a member. */
function memberOf(name: string): Member | null {
  let member: unknown = formulajs;
  for (const part of name.split(".")) {
    const holder = member as Readonly<Record<string, unknown>>;
    const isHolder = typeof member === "object" || typeof member === "function";
    if (!isHolder || member === null || !Object.hasOwn(holder, part)) return null;
    member = holder[part];
  }
  return typeof member === "function" && /^[A-Z]/.test(name) ? (member as Member) : null;
}

function handedOver(value: FormulaValue): unknown {
  if (isMatrix(value)) return value.map((row) => row.map(plain));
  return plain(value);
}

/** The library's errors are errors with Sheets' text. */
function plain(value: Scalar): unknown {
  if (isDate(value)) return value.date;
  return isError(value) ? new Error(value.error) : value;
}

function result(value: unknown): FormulaValue {
  if (!Array.isArray(value)) return scalarResult(value);
  const rows = value.map((row) =>
    Array.isArray(row) ? row.map(scalarResult) : [scalarResult(row)],
  );
  return rows.length === 0 || rows[0]?.length === 0 ? { error: "#N/A" } : rows;
}

function scalarResult(value: unknown): Scalar {
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (value instanceof Error)
    return { error: value.message.startsWith("#") ? value.message : "#VALUE!" };
  if (value instanceof Date) return { date: serialOf(value) };
  return null;
}

/** The library's dates are wall times of this process. */
function serialOf(date: Date): number {
  const wall = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  );
  return (wall - Date.UTC(1899, 11, 30)) / 86_400_000;
}
