import type { Tab } from "../document/tab.ts";
import { takeOver } from "../document/takeOver.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";

/** A copy of a tab with its cells, looks, charts and marks; it comes last and is not hidden. */
export function copyOf(document: WorkbookDocument, original: Tab): Tab {
  const copy = document.addTab(copyName(document, original.name));
  takeOver(document, original, copy, new Map([[original.id, copy.id]]));
  return copy;
}

function copyName(document: WorkbookDocument, name: string): string {
  let candidate = `Copy of ${name}`;
  for (let number = 2; document.tabByName(candidate) !== null; number++) {
    candidate = `Copy of ${name} ${number}`;
  }
  return candidate;
}
