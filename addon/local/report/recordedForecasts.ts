/**
 * What a run expects of each customer beyond what the customers' tab shows, read from the record in the document.
 */
import { MONEY_SCALE, UNKNOWN } from "#shared/engine/population.ts";
import { runInRecord } from "../../src/table/record/recordTab.ts";
import type { Cell } from "../../src/table/selectedTable.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";

/** Null for what is not known. */
export interface RecordedForecast {
  /** Whole units of money, an order. */
  readonly expectedSpend: number | null;
  /** The ends of the 80 % range of orders within the horizon. */
  readonly expectedOrdersLow: number | null;
  readonly expectedOrdersHigh: number | null;
}

/** By the customer's name as the tab shows it; empty for a document without a run. */
export function recordedForecasts(
  document: WorkbookDocument,
): ReadonlyMap<string, RecordedForecast> {
  const run = runInRecord(recordCells(document));
  const forecasts = new Map<string, RecordedForecast>();
  if (run === null) return forecasts;
  const { expectedSpend, expectedOrdersLow, expectedOrdersHigh } = run.scores;
  run.order.forEach((place, i) => {
    forecasts.set(run.checked.customers[place]!, {
      expectedSpend: known(expectedSpend[i]!, MONEY_SCALE),
      expectedOrdersLow: known(expectedOrdersLow[i]!, 1),
      expectedOrdersHigh: known(expectedOrdersHigh[i]!, 1),
    });
  });
  return forecasts;
}

/** The tab that the add-on marked as its record. */
function recordCells({ metadata, tabs }: WorkbookDocument): readonly (readonly Cell[])[] | null {
  const marked = metadata.find(({ value, sheet }) => value === `record:${sheet}`);
  const tab = tabs.find(({ id }) => id === marked?.sheet);
  if (tab === undefined) return null;
  return Array.from({ length: tab.cells.lastRow() }, (_, i) => [String(tab.cells.at(i + 1, 1))]);
}

function known(value: number, scale: number): number | null {
  return value === UNKNOWN ? null : value / scale;
}
