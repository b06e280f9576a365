import type { Language } from "#shared/words/language.ts";
import type { CustomerView } from "../../sidebarApi.ts";
import type { RecordedRun } from "../record/recordedRun.ts";
import type { RowRef } from "../selectedTable.ts";

export interface OrderOfCustomer {
  readonly day: number;
  /** Hundredths. */
  readonly amount: number;
  readonly row: RowRef;
}

/**
 * One customer as the sidebar shows them.
 *
 * @param customer Place in the run's customers.
 * @param orders In any order.
 */
export function customerView(
  _run: RecordedRun,
  _customer: number,
  _orders: readonly OrderOfCustomer[],
  _language: Language,
): CustomerView {
  throw new Error("no view of a customer yet");
}
