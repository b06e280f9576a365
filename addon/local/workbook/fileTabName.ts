/**
 * What a tab is called in a workbook file: Excel allows less than Sheets does.
 */
import type { Tab } from "../document/tab.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";

/** Characters. */
const LONGEST = 31;

/** The tab's own name where it is allowed, else the nearest that is and that no other tab has. */
export function fileTabName(document: WorkbookDocument, tab: Tab): string {
  const taken = new Set<string>();
  for (const each of document.tabs) {
    const name = free(allowed(each.name), taken);
    if (each === tab) return name;
    taken.add(name.toLowerCase());
  }
  throw new Error("the tab is not of this document");
}

function allowed(name: string): string {
  const plain = name
    .replace(/[[\]:*?/\\]/g, " ")
    .replace(/ {2,}/g, " ")
    .replace(/^[\s']+|[\s']+$/g, "");
  // Excel keeps this one name for itself.
  const own = /^history$/i.test(plain) ? `${plain}_` : plain;
  return own.slice(0, LONGEST).trimEnd() || "Sheet";
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) {
    const ending = ` (${n})`;
    name = wanted.slice(0, LONGEST - ending.length) + ending;
  }
  return name;
}
