/**
 * A table that was understood: who its customers are, what each did, and what was left out and why.
 */
import type { DayNumber, Population } from "#shared/engine/population.ts";
import type { Account } from "#shared/engine/profit/account.ts";
import type { Notice } from "#shared/problems/notice.ts";
import type { DataCheck, FinanceLayout, MappedColumn, TableKind } from "../../sidebarApi.ts";
import type { UnitCurveInput } from "../profit/unitCurveInput.ts";
import type { SpreadColumn } from "../recognise/spread.ts";
import type { RowRef } from "../selectedTable.ts";

export interface RecognisedTable {
  readonly kind: TableKind;
  /** Sheet row number of the header, from 1. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  /** One column a role. */
  readonly mapping: readonly MappedColumn[];
  /** Further columns, in order, that fill in row by row where the role's column is empty: "Paid at", else "Created at".
   * A refund that stands here only belongs to an amount that stands here. */
  readonly fallbacks: readonly MappedColumn[];
  /** How a finance table is laid out, where its rows are not customers with all that they ever brought and cost. */
  readonly layout?: FinanceLayout;
  /** Columns of amounts whose role has several: the mapping then holds the first of each. */
  readonly spread?: readonly SpreadColumn[];
}

export interface CheckedTable {
  readonly recognised: RecognisedTable;
  readonly dataCheck: DataCheck;
  readonly asOf: DayNumber;
  readonly asOfRule: "today" | "newestDate" | "chosen";
  readonly notices: readonly Notice[];
  /** As the sheet first writes each customer, trimmed. Never leaves the document. */
  readonly customers: readonly string[];
  /** What two spellings of one customer share (lower case, no stray blanks): what the pseudonym is made of. */
  readonly customerKeys: readonly string[];
  /** In the order of `customers`. */
  readonly population: Population;
  /** In the order of `customers`; null where the table tells nothing of costs. */
  readonly accounts: readonly Account[] | null;
  /** Of a finance table that tells of periods; null for any other. Without a customer column it is all there is. */
  readonly curve: UnitCurveInput | null;
  /** Where each customer stands, where one row is one customer; empty for orders. */
  readonly customerRows: readonly RowRef[];
  /** What was counted of whom; no orders where one row is one customer. */
  readonly orders: CountedOrders;
}

/** One place an order. */
export interface CountedOrders {
  /** Place in `customers`. */
  readonly customer: Int32Array;
  readonly day: Int32Array;
  /** Hundredths. */
  readonly amount: Float64Array;
  readonly row: readonly RowRef[];
}
