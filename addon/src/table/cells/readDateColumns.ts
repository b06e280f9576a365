/**
 * Columns of dates: what one cell leaves open, the others may settle.
 */
import type { DayNumber } from "#shared/engine/population.ts";
import type { DateOrder } from "../../sidebarApi.ts";
import type { Cell } from "../selectedTable.ts";
import { cellState } from "./cellState.ts";
import { cellText, isBlank, isErrorCell } from "./cellText.ts";
import { dayOfDate, dayOfDigits, scanDate } from "./scanDate.ts";
import { type TurnedDates, turnedDates } from "./turnedDates.ts";

export interface DateColumn {
  /** By row, a `cellState`; a cell that stays open is not understood. */
  readonly state: Uint8Array;
  /** By row; 0 where the cell is not read. */
  readonly day: Int32Array;
  /** Rows whose day and month could be swapped, which nothing settles. */
  readonly open: readonly number[];
  /** Rows that were open and are read as the user said. */
  readonly answered: readonly number[];
  /** Rows that name a month only and are read as its first day. */
  readonly months: readonly number[];
  /** Null where no date cell shows a sign of it. */
  readonly turned: TurnedDates | null;
}

export interface DateHabits {
  /** The calendar day of a date cell in the sheet's time zone. */
  readonly dayOf: (date: Date) => DayNumber;
  /** The user's answer; null while they were not asked. */
  readonly order: DateOrder | null;
  /** What other columns of the same table give away, asked only where these leave dates open. */
  readonly orderElsewhere?: () => DateOrder | null;
}

/** Columns of one table, which write their dates alike: what one of them gives away holds for all. */
export function readDateColumns(
  columns: readonly (readonly Cell[])[],
  habits: DateHabits,
): readonly DateColumn[] {
  const drafts = columns.map((cells) => draftOf(cells, habits));
  const orders = new Set(drafts.flatMap(({ orders }) => [...orders]));
  const isOpen = drafts.some(({ open }) => open.length > 0);
  const settled = isOpen ? settledOrder(orders, habits) : null;
  return drafts.map((draft) => {
    if (settled !== null) return readOpen(draft, settled, []);
    if (habits.order !== null) return readOpen(draft, habits.order, rowsOf(draft));
    // Where the columns contradict themselves, one answer would fit nobody: not asked.
    return { ...draft, open: orders.size === 0 ? rowsOf(draft) : [], answered: [] };
  });
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
  return {
    state,
    day,
    open: [...first.open, ...second.open.filter(isFilledIn)],
    answered: [...first.answered, ...second.answered.filter(isFilledIn)],
    months: [...first.months, ...second.months.filter(isFilledIn)],
    turned: first.turned ?? second.turned,
  };
}

/** What a date such as 6/21/2025 or 21/6/2025 gives away about its column. Dots and words give nothing away. */
export function slashOrder(cell: string): DateOrder | null {
  const [first = "", second = "", third = ""] = cell.trim().slice(0, 12).split(/[/-]/);
  if (first.length > 2 || second.length > 2 || third === "") return null;
  if (Number(first) > 12) return "dayFirst";
  return Number(second) > 12 ? "monthFirst" : null;
}

interface OpenDate {
  readonly row: number;
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

interface Draft {
  readonly state: Uint8Array;
  readonly day: Int32Array;
  readonly open: readonly OpenDate[];
  /** What the column's other dates give away; two of them contradict each other. */
  readonly orders: ReadonlySet<DateOrder>;
  readonly months: readonly number[];
  readonly turned: TurnedDates | null;
}

function draftOf(cells: readonly Cell[], habits: DateHabits): Draft {
  const state = new Uint8Array(cells.length);
  const day = new Int32Array(cells.length);
  const open: OpenDate[] = [];
  const orders = new Set<DateOrder>();
  const ordered: number[] = [];
  const months: number[] = [];
  const serials: number[] = [];
  let isSerialColumn = true;

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
      const text = typeof cell === "string" ? cellText(cell) : "";
      const written = scanDate(text);
      settle(row, written === null || written.kind === "either" ? null : written.day);
      if (written?.kind === "month") months.push(row);
      else if (written?.kind === "either") {
        const { first, second, year } = written;
        // 5/5/2025 is one day however it is read.
        if (first === second) settle(row, dayOfDate(year, first, second));
        else open.push({ row, first, second, year });
      } else if (written !== null) {
        const order = slashOrder(text);
        if (order !== null) {
          orders.add(order);
          ordered.push(row);
        }
      }
    }
  }
  if (isSerialColumn) for (const row of serials) settle(row, dayOfSerial(cells[row] as number));
  // A sheet that left 5/6/2025 as text turned nothing round, and two orders in one column are another trouble.
  const isOneOrder = orders.size === 1 && open.length === 0;
  const turned = turnedDates(cells, isOneOrder ? ordered : [], habits.dayOf);
  return { state, day, open, orders, months, turned };
}

/** @returns Null where nothing settles it, or where the columns contradict themselves: others cannot speak for them. */
function settledOrder(orders: ReadonlySet<DateOrder>, habits: DateHabits): DateOrder | null {
  if (orders.size > 0) return orders.size === 1 ? [...orders][0]! : null;
  return habits.orderElsewhere?.() ?? null;
}

function readOpen(
  { state, day, open, months, turned }: Draft,
  order: DateOrder,
  answered: readonly number[],
): DateColumn {
  const [states, days] = [state.slice(), day.slice()];
  for (const { row, first, second, year } of open) {
    const [month, dayOfMonth] = order === "monthFirst" ? [first, second] : [second, first];
    states[row] = cellState.read;
    days[row] = dayOfDate(year, month, dayOfMonth)!; // both are at most 12: every month has such a day
  }
  return { state: states, day: days, open: [], answered, months, turned };
}

function rowsOf({ open }: Draft): readonly number[] {
  return open.map(({ row }) => row);
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
