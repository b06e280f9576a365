/**
 * The profit run that stands in a document, and how the user's tables write its customers.
 */
import { cellText } from "../../src/table/cells/cellText.ts";
import { customerKey } from "../../src/table/cells/customerKey.ts";
import { profitInRecord, type RecordedProfit } from "../../src/table/record/profitRecord.ts";
import type { Cell } from "../../src/table/selectedTable.ts";
import { isCellError } from "../document/cell.ts";
import type { Tab } from "../document/tab.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";

export interface WrittenCustomer {
  /** What the customer column says. */
  readonly customer: string;
  /** What stands in the column of names; null without one. */
  readonly name: string | null;
}

export interface ProfitInDocument {
  readonly run: RecordedProfit;
  /** In the order of the run's customers. */
  readonly customers: readonly WrittenCustomer[];
}

export function profitInDocument(document: WorkbookDocument): ProfitInDocument {
  const records = document.tabs.filter(({ hidden }) => hidden).map(recordIn);
  const run = records.find((record) => record !== null) ?? null;
  if (run === null) throw new Error("no profit run stands in the document");
  return { run, customers: writtenCustomers(document, run) };
}

function recordIn({ cells }: Tab): RecordedProfit | null {
  return profitInRecord(
    Array.from({ length: cells.lastRow() }, (_, i) => [String(cells.at(i + 1, 1) ?? "")]),
  );
}

/** By what their keys are made of; where a table leaves cells out, by what the run calls them. */
function writtenCustomers(
  document: WorkbookDocument,
  { sheets, checked }: Pick<RecordedProfit, "sheets" | "checked">,
): readonly WrittenCustomer[] {
  const { mapping, headerRow } = checked.recognised;
  const placeOf = (role: "customer" | "customerName") =>
    mapping.find((column) => column.role === role)?.column ?? -1;
  const [idPlace, namePlace] = [placeOf("customer"), placeOf("customerName")];
  const found = new Map<string, WrittenCustomer>();
  for (const tab of sheets.flatMap((sheet) => document.tabByName(sheet) ?? [])) {
    for (let row = headerRow + 1; row <= tab.cells.lastRow(); row++) {
      const id = idPlace < 0 ? "" : cellIn(tab, row, idPlace);
      const key = customerKey(id);
      if (key === "") continue;
      const name = namePlace < 0 ? null : cellText(cellIn(tab, row, namePlace)) || null;
      found.set(key, { customer: cellText(id), name });
    }
  }
  return checked.customerKeys.map(
    (key, place) => found.get(key) ?? { customer: checked.customers[place]!, name: null },
  );
}

function cellIn({ cells }: Tab, row: number, place: number): Cell {
  const value = cells.at(row, place + 1);
  return isCellError(value) ? value.error : (value ?? "");
}
