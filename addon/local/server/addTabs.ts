/**
 * Files opened beside what is open: their tabs become further tabs of the document.
 */
import { LARGEST_DOCUMENT_CELLS } from "../document/limits.ts";
import { renameTab } from "../document/renameTab.ts";
import type { Tab } from "../document/tab.ts";
import { takeOver } from "../document/takeOver.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";

/**
 * Puts the tabs of one document behind those of another, the first of them in front, as one step to undo.
 *
 * @param from Used up: a tab whose name is taken is renamed in it, so that its formulas follow.
 * @returns False, and nothing done, where there is no room for so many cells.
 */
export function addTabs(document: WorkbookDocument, from: WorkbookDocument): boolean {
  const given = from.tabs.filter((tab) => !isScripts(tab));
  if (cellsOf(document.tabs) + cellsOf(given) > LARGEST_DOCUMENT_CELLS) return false;
  for (const tab of given) renameTab(from, tab, freeName(tab, document, from));
  document.history.mark();
  const made = given.map((tab) => [tab, document.addTab(tab.name)] as const);
  const sheets = new Map(made.map(([tab, copy]) => [tab.id, copy.id]));
  for (const [tab, copy] of made) {
    takeOver(document, tab, copy, sheets);
    copy.hidden = tab.hidden;
  }
  const first = made.find(([, copy]) => !copy.hidden);
  if (first !== undefined) document.activate(first[1]);
  document.changed();
  return true;
}

/** A hidden tab that a script has marked is of use only in the document that it was made in. */
function isScripts(tab: Tab): boolean {
  return tab.hidden && tab.marks.length > 0;
}

function cellsOf(tabs: readonly Tab[]): number {
  return tabs.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

/** Sheets compares names of tabs without regard to capitals. */
function freeName(tab: Tab, document: WorkbookDocument, from: WorkbookDocument): string {
  const others = [...document.tabs, ...from.tabs.filter((each) => each !== tab)];
  const taken = new Set(others.map(({ name }) => name.toLowerCase()));
  let name = tab.name;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${tab.name} (${n})`;
  return name;
}
