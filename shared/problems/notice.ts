/**
 * What rides along with a success and a reader should know.
 */
import type { EngineNotice } from "../engine/analysis.ts";
import type { Method } from "../engine/forecast/methods.ts";
import type { DayNumber } from "../engine/population.ts";

export type Notice =
  | EngineNotice
  /** The newest order is older than 45 days, so the data's own end is the as-of date. */
  | { readonly code: "notice.asOfFromData"; readonly asOf: DayNumber }
  /** Only selected rows of the tab were read, first and last as the sheet counts them. */
  | {
      readonly code: "notice.selectedRowsOnly";
      readonly firstRow: number;
      readonly lastRow: number;
    }
  /** A long finance table has hidden or filtered rows; only some were looked at, so that all count. */
  | { readonly code: "notice.hiddenRowsCount"; readonly sheet: string }
  /** The service could not be reached: computed in the sheet, by the same engine. */
  | { readonly code: "notice.scoredLocally" }
  /** More than one request carries: computed in the sheet, by the same engine. */
  | { readonly code: "notice.tooLargeToSend" }
  /** Computed, but the store could not keep it. */
  | { readonly code: "notice.notSaved" }
  | {
      readonly code: "notice.ordersBeforeWindow";
      readonly orders: number;
      readonly windowDays: number;
    }
  /** Rows that are the same in every cell but carry no order number, so they were counted as separate orders. */
  | {
      readonly code: "notice.identicalRowsCounted";
      readonly count: number;
      readonly rows: readonly number[];
    }
  /** Date cells beside dates as text that the spreadsheet's locale cannot read, as in `input.datesTurned`, but not all could have been turned. */
  | {
      readonly code: "notice.datesMayBeTurned";
      readonly header: string;
      readonly text: string;
      readonly count: number;
      readonly rows: readonly number[];
    }
  /** The run before told the future by another method. */
  | { readonly code: "notice.methodChanged"; readonly from: Method; readonly to: Method }
  /** No status column: cancelled and refunded orders cannot be told apart. */
  | { readonly code: "notice.noStatusColumn" };
