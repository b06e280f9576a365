/**
 * The cells of an order log, column by column, as numbers: nothing decided yet.
 */
import type { Problem } from "#shared/problems/problem.ts";
import type { ColumnRole } from "../../sidebarApi.ts";
import { cellState } from "../cells/cellState.ts";
import { cellText, isBlank, isErrorCell } from "../cells/cellText.ts";
import { customerKey } from "../cells/customerKey.ts";
import { lineAmounts } from "../cells/lineAmounts.ts";
import { orderStatus, statusReader } from "../cells/orderStatus.ts";
import { type AmountColumn, fillAmounts, readAmountColumns } from "../cells/readAmountColumn.ts";
import { readCurrencies } from "../cells/readCurrencies.ts";
import { type DateColumn, fillDates, readDateColumns } from "../cells/readDateColumns.ts";
import type { Cell } from "../selectedTable.ts";
import { amountQuestion, dateQuestion } from "./openQuestion.ts";
import { cellsOf, fallbackCellsOf, type TableUnderCheck } from "./tableUnderCheck.ts";

export interface OrderRows {
  readonly size: number;
  /** By row: place of the customer in `customerKeys`, −1 where none is named, −2 for an error cell. */
  readonly customer: Int32Array;
  readonly customerKeys: readonly string[];
  /** By row, the customer as written there. */
  readonly customerText: (row: number) => string;
  /** By row, the name beside the customer; "" where there is none. */
  readonly customerName: (row: number) => string;
  /** By row: equal orders have equal numbers; −1 without an order number. */
  readonly orderId: Int32Array;
  readonly date: DateColumn;
  /** Null without a money column. */
  readonly money: AmountColumn | null;
  /** The amounts are quantities times unit prices. */
  readonly isMoneyComputed: boolean;
  /** Hundredths by row, ≥ 0: what to take off the amount. NaN where the cell is not understood. */
  readonly refund: Float64Array;
  /** By row, an `orderStatus`. */
  readonly status: Uint8Array;
  /** By row: place in `currencies`, −1 where none is written. */
  readonly currency: Int32Array;
  readonly currencies: readonly string[];
  /** What the user must settle or mend before anything is counted. */
  readonly question: Problem | null;
}

export const NOBODY = -1;
export const ERROR_CELL = -2;

export function readOrderRows(table: TableUnderCheck): OrderRows {
  const size = table.cells.length;
  const money = readMoney(table);
  const date = readDates(table);
  const refunds = readRefunds(table, money);
  return {
    size,
    ...readCustomers(table),
    orderId: readOrderIds(cellsOf(table, "orderId"), table),
    date,
    money: money.filled,
    isMoneyComputed: money.isComputed,
    refund: refunds.off,
    status: readStatuses(table, refunds.given),
    ...readCurrencies(cellsOf(table, "currency"), money.filled, size),
    question: dateQuestion(table, "date", date) ?? money.question,
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
  const names = [cellsOf(table, "customerName"), ...fallbackCellsOf(table, "customerName")];
  const customerName = (row: number) => {
    for (const cells of names) {
      const cell = cells?.[row] ?? "";
      if (!isErrorCell(cell) && customerKey(cell) !== "") return cellText(cell);
    }
    return "";
  };
  return { customer, customerKeys, customerText, customerName };
}

function readOrderIds(cells: readonly Cell[] | null, { continues }: TableUnderCheck): Int32Array {
  const orderId = new Int32Array(continues.length).fill(-1);
  const places = new Map<string, number>();
  let count = 0;
  for (let row = 0; row < orderId.length; row++) {
    if (continues[row] === 1) {
      // A further line is of the order above, whether or not that has a number.
      if (orderId[row - 1] === -1) orderId[row - 1] = count++;
      orderId[row] = orderId[row - 1]!;
      continue;
    }
    const text = cells === null ? "" : cellText(cells[row]!);
    if (text === "" || isErrorCell(text)) continue;
    let place = places.get(text);
    if (place === undefined) {
      place = count++;
      places.set(text, place);
    }
    orderId[row] = place;
  }
  return orderId;
}

function readDates(table: TableUnderCheck): DateColumn {
  const columns = [cellsOf(table, "date") ?? [], ...fallbackCellsOf(table, "date")];
  return readDateColumns(columns, table.habits.dates).reduce(fillDates);
}

/** All amounts of the table are read together, for they are written alike. */
function readMoney(table: TableUnderCheck) {
  const of = (role: ColumnRole) => {
    const first = cellsOf(table, role);
    return [...(first === null ? [] : [first]), ...fallbackCellsOf(table, role)];
  };
  const roles = ["money", "refund", "quantity", "unitPrice"] as const;
  const columns = roles.map((role) => (role === "money" ? of(role) : of(role).slice(0, 1)));
  const read = [...readAmountColumns(columns.flat(), table.habits.amounts)];
  const [money = [], refunds = [], quantities = [], prices = []] = columns.map((cells) =>
    read.splice(0, cells.length),
  );
  const [refund = null, quantity = null, price = null] = [refunds[0], quantities[0], prices[0]];
  const isComputed = money.length === 0 && quantity !== null && price !== null;
  const first = isComputed ? lineAmounts(quantity, price) : (money[0] ?? null);
  const filled = isComputed || money.length === 0 ? first : money.reduce(fillAmounts);
  const question = isComputed
    ? (amountQuestion(table, "unitPrice", price) ?? amountQuestion(table, "quantity", quantity))
    : amountQuestion(table, "money", filled);
  return {
    first,
    filled,
    isComputed,
    refund,
    question: question ?? amountQuestion(table, "refund", refund),
  };
}

/** `off` is taken off the amount; `given` was given back, whether or not the amount shows it already. */
function readRefunds(table: TableUnderCheck, { first, refund }: ReturnType<typeof readMoney>) {
  const size = table.cells.length;
  const off = new Float64Array(size);
  const given = new Float64Array(size);
  if (refund === null) return { off, given };

  // A refund without a mapped column of its own belongs to the amounts that fill in.
  const isOfFallbacks = cellsOf(table, "refund") === null;
  for (let row = 0; row < size; row++) {
    const state = refund.state[row]!;
    if (state === cellState.blank) continue;
    // Some exports write refunds as negative amounts.
    given[row] = state === cellState.read ? Math.abs(refund.hundredths[row]!) : Number.NaN;
    if (first === null) continue;
    const isOff = !isOfFallbacks || first.state[row] === cellState.blank;
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
