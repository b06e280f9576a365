/**
 * A column of dates: what one cell leaves open, the others may settle.
 */
import type { DayNumber } from "#shared/engine/population.ts";
import type { Cell } from "../selectedTable.ts";
import { cellState } from "./cellState.ts";
import { cellText, isBlank, isErrorCell } from "./cellText.ts";
import { dayOfDate, dayOfDigits, scanDate } from "./scanDate.ts";

export interface DateColumn {
  /** By row, a `cellState`. */
  readonly state: Uint8Array;
  /** By row; 0 where the cell is not read. */
  readonly day: Int32Array;
  /** Rows whose day and month could be swapped and were read as the spreadsheet's country does. */
  readonly assumed: readonly number[];
}

export interface DateHabits {
  /** The calendar day of a date cell in the sheet's time zone. */
  readonly dayOf: (date: Date) => DayNumber;
  readonly isMonthFirst: boolean;
}

interface OpenDate {
  readonly row: number;
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

export function readDateColumn(cells: readonly Cell[], habits: DateHabits): DateColumn {
  const state = new Uint8Array(cells.length);
  const day = new Int32Array(cells.length);
  const open: OpenDate[] = [];
  const serials: number[] = [];
  let isSerialColumn = true;
  let isMonthFirstSeen = false;
  let isDayFirstSeen = false;

  const settle = (row: number, found: DayNumber | null) => {
    state[row] = found === null ? cellState.notUnderstood : cellState.read;
    if (found !== null) day[row] = found;
  };

  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row]!;
    if (typeof cell === "object") settle(row, dayOfDateCell(cell, habits));
    else if (typeof cell === "number") {
      const found = Number.isInteger(cell) ? dayOfDigits(String(cell)) : null;
      settle(row, found);
      if (found === null && isSerial(cell)) serials.push(row);
      else if (found === null) isSerialColumn = false;
    } else if (isBlank(cell)) state[row] = cellState.blank;
    else if (isErrorCell(cell)) state[row] = cellState.error;
    else {
      const written = typeof cell === "string" ? scanDate(cellText(cell)) : null;
      settle(row, written?.kind === "day" ? written.day : null);
      if (written?.kind === "either") open.push({ row, ...written });
      else if (written !== null && typeof cell === "string") {
        const order = slashOrder(cell);
        isMonthFirstSeen ||= order === "month";
        isDayFirstSeen ||= order === "day";
      }
    }
  }
  if (isSerialColumn) for (const row of serials) settle(row, dayOfSerial(cells[row] as number));
  const assumed = settleOpen(open, settle, habits, { isMonthFirstSeen, isDayFirstSeen });
  return { state, day, assumed };
}

/** The first that is filled of two columns, row by row. */
export function fillDates(first: DateColumn, second: DateColumn): DateColumn {
  const state = first.state.slice();
  const day = first.day.slice();
  const isFilledIn = (row: number) => first.state[row] === cellState.blank;
  for (let row = 0; row < state.length; row++) {
    if (!isFilledIn(row)) continue;
    state[row] = second.state[row]!;
    day[row] = second.day[row]!;
  }
  return { state, day, assumed: [...first.assumed, ...second.assumed.filter(isFilledIn)] };
}

function settleOpen(
  open: readonly OpenDate[],
  settle: (row: number, day: DayNumber | null) => void,
  habits: DateHabits,
  seen: { readonly isMonthFirstSeen: boolean; readonly isDayFirstSeen: boolean },
): readonly number[] {
  if (seen.isMonthFirstSeen && seen.isDayFirstSeen) return []; // the column contradicts itself: not guessed
  const isSettled = seen.isMonthFirstSeen || seen.isDayFirstSeen;
  const isMonthFirst = isSettled ? seen.isMonthFirstSeen : habits.isMonthFirst;
  const assumed: number[] = [];
  for (const { row, first, second, year } of open) {
    settle(row, isMonthFirst ? dayOfDate(year, first, second) : dayOfDate(year, second, first));
    if (!isSettled && first !== second) assumed.push(row);
  }
  return assumed;
}

/** What a date such as 6/21/2025 or 21/6/2025 gives away about its column. Dots and words give nothing away. */
function slashOrder(cell: string): "month" | "day" | null {
  const [first = "", second = "", third = ""] = cell.trim().slice(0, 12).split(/[/-]/);
  if (first.length > 2 || second.length > 2 || third === "") return null;
  if (Number(first) > 12) return "day";
  return Number(second) > 12 ? "month" : null;
}

function dayOfDateCell(cell: Date, { dayOf }: DateHabits): DayNumber | null {
  if (Number.isNaN(cell.getTime())) return null;
  const day = dayOf(cell);
  // A cell that holds a time only counts from 1899-12-30: it names no day.
  return day >= FIRST_DAY && day <= LAST_DAY ? day : null;
}

/** 1900-01-01 and 2199-12-31. */
const FIRST_DAY = -25_567;
const LAST_DAY = 84_005;

/** Spreadsheets count days from 1899-12-30; between 1954 and 2119 such a number can hardly be anything else. */
function isSerial(value: number): boolean {
  return value >= 20_000 && value < 80_000;
}

function dayOfSerial(serial: number): DayNumber {
  return Math.floor(serial) - SERIAL_OF_1970;
}

const SERIAL_OF_1970 = 25_569;
