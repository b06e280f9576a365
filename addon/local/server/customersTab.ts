import type { Tab } from "../document/tab.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";

/** The tab that the add-on marked as its list of customers, whatever it is called by now. */
export function customersTab(document: WorkbookDocument): Tab | null {
  const marked = document.metadata.find(({ value, sheet }) => value === `customers:${sheet}`);
  return document.tabs.find(({ id }) => id === marked?.sheet) ?? null;
}
