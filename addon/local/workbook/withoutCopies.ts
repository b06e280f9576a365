import { WorkbookDocument } from "../document/workbookDocument.ts";

/**
 * What of a document goes into a file: all but the add-on's hidden copies of what stood before its last run, and
 * its note of them. A file is a state, not a history; and nobody should send away what they believe undone.
 */
export function withoutCopies(open: WorkbookDocument): WorkbookDocument {
  const document = new WorkbookDocument(open.id, open.name, open.timeZone);
  document.tabs = open.tabs.filter(
    ({ hidden, marks }) => !hidden || !marks.some(({ key, value }) => isOfCopy(key, value)),
  );
  document.activate(open.activeTab);
  return document;
}

/** As addon/src/sheet marks the copies that it keeps: "customers copy 3:1234". */
function isOfCopy(key: string, value: string): boolean {
  return key === "tierline.tab" && /^\w+ copy \d+:/.test(value);
}
