/**
 * The cells of an order log, column by column, as numbers: nothing decided yet.
 */
import type { ColumnRole } from "../../sidebarApi.ts";
import { cellState } from "../cells/cellState.ts";
import { cellText, isBlank, isErrorCell } from "../cells/cellText.ts";
import { customerKey } from "../cells/customerKey.ts";
import { orderStatus, statusReader } from "../cells/orderStatus.ts";
import { type AmountColumn, fillAmounts, readAmountColumn } from "../cells/readAmountColumn.ts";
import { readCurrencies } from "../cells/readCurrencies.ts";
import { type DateColumn, fillDates, readDateColumn } from "../cells/readDateColumn.ts";
import type { Cell } from "../selectedTable.ts";
import { cellsOf, fallbackCellsOf, type TableUnderCheck } from "./tableUnderCheck.ts";

export interface OrderRows {
  readonly size: number;
  /** By row: place of the customer in `customerKeys`, −1 where none is named, −2 for an error cell. */
  readonly customer: Int32Array;
  readonly customerKeys: readonly string[];
  /** By row, the customer as written there. */
  readonly customerText: (row: number) => string;
  /** By row: equal orders have equal numbers; −1 without an order number. */
  readonly orderId: Int32Array;
  readonly date: DateColumn;
  /** Null without a money column. */
  readonly money: AmountColumn | null;
  /** Hundredths by row, ≥ 0: what to take off the amount. NaN where the cell is not understood. */
  readonly refund: Float64Array;
  /** By row, an `orderStatus`. */
  readonly status: Uint8Array;
  /** By row: place in `currencies`, −1 where none is written. */
  readonly currency: Int32Array;
  readonly currencies: readonly string[];
}

export const NOBODY = -1;
export const ERROR_CELL = -2;

export function readOrderRows(table: TableUnderCheck): OrderRows {
  const size = table.cells.length;
  const money = readMoney(table);
  const refunds = readRefunds(table, money);
  return {
    size,
    ...readCustomers(table),
    orderId: readOrderIds(cellsOf(table, "orderId"), size),
    date: readDates(table),
    money: money?.filled ?? null,
    refund: refunds.off,
    status: readStatuses(table, refunds.given),
    ...readCurrencies(cellsOf(table, "currency"), money?.filled ?? null, size),
  };
}

function readCustomers(table: TableUnderCheck) {
  const size = table.cells.length;
  const columns = [cellsOf(table, "customer"), ...fallbackCellsOf(table, "customer")].filter(
    (cells) => cells !== null,
  );
  const customer = new Int32Array(size).fill(NOBODY);
  const places = new Map<string, number>();
  const customerKeys: string[] = [];
  const written = new Uint8Array(size);
  for (let row = 0; row < size; row++) {
    for (let i = 0; i < columns.length; i++) {
      const cell = columns[i]![row]!;
      if (isErrorCell(cell)) {
        customer[row] = ERROR_CELL;
        break;
      }
      const key = customerKey(cell);
      if (key === "") continue;
      let place = places.get(key);
      if (place === undefined) {
        place = customerKeys.length;
        customerKeys.push(key);
        places.set(key, place);
      }
      customer[row] = place;
      written[row] = i;
      break;
    }
  }
  const customerText = (row: number) => cellText(columns[written[row]!]![row]!);
  return { customer, customerKeys, customerText };
}

function readOrderIds(cells: readonly Cell[] | null, size: number): Int32Array {
  const orderId = new Int32Array(size).fill(-1);
  if (cells === null) return orderId;
  const places = new Map<string, number>();
  for (let row = 0; row < size; row++) {
    const text = cellText(cells[row]!);
    if (text === "" || isErrorCell(text)) continue;
    let place = places.get(text);
    if (place === undefined) {
      place = places.size;
      places.set(text, place);
    }
    orderId[row] = place;
  }
  return orderId;
}

function readDates(table: TableUnderCheck): DateColumn {
  const habits = { dayOf: table.options.dayOf, isMonthFirst: table.habits.isMonthFirst };
  const columns = [cellsOf(table, "date") ?? [], ...fallbackCellsOf(table, "date")];
  return columns.map((cells) => readDateColumn(cells, habits)).reduce(fillDates);
}

function readAmounts(table: TableUnderCheck, role: ColumnRole): readonly AmountColumn[] {
  const first = cellsOf(table, role);
  return [...(first === null ? [] : [first]), ...fallbackCellsOf(table, role)].map((cells) =>
    readAmountColumn(cells, table.habits.decimalMark),
  );
}

function readMoney(table: TableUnderCheck) {
  const columns = readAmounts(table, "money");
  const first = columns[0];
  return first === undefined ? null : { first, filled: columns.reduce(fillAmounts) };
}

/** `off` is taken off the amount; `given` was given back, whether or not the amount shows it already. */
function readRefunds(table: TableUnderCheck, money: { readonly first: AmountColumn } | null) {
  const size = table.cells.length;
  const off = new Float64Array(size);
  const given = new Float64Array(size);
  const column = readAmounts(table, "refund")[0];
  if (column === undefined) return { off, given };

  // A refund without a mapped column of its own belongs to the amounts that fill in.
  const isOfFallbacks = cellsOf(table, "refund") === null;
  for (let row = 0; row < size; row++) {
    const state = column.state[row]!;
    if (state === cellState.blank) continue;
    // Some exports write refunds as negative amounts.
    given[row] = state === cellState.read ? Math.abs(column.hundredths[row]!) : Number.NaN;
    if (money === null) continue;
    const isOff = !isOfFallbacks || money.first.state[row] === cellState.blank;
    if (isOff) off[row] = given[row]!;
  }
  return { off, given };
}

function readStatuses(table: TableUnderCheck, refundGiven: Float64Array): Uint8Array {
  const status = new Uint8Array(table.cells.length);
  const words = cellsOf(table, "status");
  const cancelled = cellsOf(table, "cancelledAt");
  const read = statusReader();
  for (let row = 0; row < status.length; row++) {
    if (words !== null) status[row] = read(words[row]!);
    if (status[row]! < orderStatus.cancelled && cancelled !== null && !isBlank(cancelled[row]!)) {
      status[row] = orderStatus.cancelled;
    }
    // Closed, with the money given back: refunded is the truer word.
    if (status[row] === orderStatus.cancelled && refundGiven[row]! > 0) {
      status[row] = orderStatus.refunded;
    }
  }
  return status;
}
