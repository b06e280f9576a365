import { tabOf } from "./formula/referredArea.ts";
import { rewriteReferences } from "./formula/rewriteReferences.ts";
import type { Tab } from "./tab.ts";
import type { WorkbookDocument } from "./workbookDocument.ts";

/** Formulas that name the tab follow, as in Sheets. */
export function renameTab(document: WorkbookDocument, tab: Tab, name: string): void {
  if (tab.name === name) return;
  for (const each of document.tabs) {
    for (const [key, formula] of each.formulas) {
      const followed = rewriteReferences(formula, (reference) =>
        reference.tab !== null && tabOf(document, each, reference) === tab
          ? { ...reference, tab: name }
          : reference,
      );
      if (followed !== formula) each.formulas.set(key, followed);
    }
  }
  tab.name = name;
}
