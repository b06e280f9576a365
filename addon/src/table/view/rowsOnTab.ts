import type { Cell } from "../selectedTable.ts";
import { customersInOrder } from "../tabs/customerOrder.ts";
import type { ScoredRun } from "../tabs/scoredRun.ts";
import { keysOnTab } from "../tabs/shownCustomer.ts";

/** Where customers stand on their tab: sheet row numbers by customer key. */
export type RowsOnTab = ReadonlyMap<string, number>;

/** As the run writes the tab. */
export function rowsAsWritten(run: ScoredRun): RowsOnTab {
  const keyOf = (place: number) => run.checked.customerKeys[run.order[place]!]!;
  return new Map(Array.from(customersInOrder(run), (place, i) => [keyOf(place), FIRST_ROW + i]));
}

/** As the tab stands by now: the user may have sorted it, and have added or deleted rows. */
export function rowsByNow(cells: readonly (readonly Cell[])[], run: ScoredRun): RowsOnTab {
  // From the bottom up: of two rows of one customer the upper counts, as where their words are carried over.
  return new Map([...keysOnTab(cells, run.checked)].reverse().map(([row, key]) => [key, row]));
}

/** Below the header. */
const FIRST_ROW = 2;
