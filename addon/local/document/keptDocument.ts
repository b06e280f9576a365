/**
 * A document as it is at a moment, and back to it.
 */
import type { KeptRows } from "./rowStore.ts";
import { StoredCells } from "./storedCells.ts";
import { StyledCells } from "./styledCells.ts";
import type { Tab, TabMark } from "./tab.ts";
import type { SelectedArea, WorkbookDocument } from "./workbookDocument.ts";

export interface KeptDocument {
  readonly tabs: readonly KeptTab[];
  readonly marks: readonly TabMark[];
  /** Where the user was; going elsewhere is no change. */
  readonly front: Tab;
  readonly selection: SelectedArea;
  /** Cells that this moment holds and the one before does not. */
  readonly weight: number;
}

/** Every field of the tab by its name: what a tab has tomorrow is kept, too. */
interface KeptTab {
  readonly tab: Tab;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** @param before The moment before; it is the answer as long as nothing has changed since. */
export function keepDocument(
  document: WorkbookDocument,
  before: KeptDocument | null,
): KeptDocument {
  const tabs = document.tabs.map((tab) => {
    const known = before?.tabs.find((each) => each.tab === tab);
    return keepTab(tab, known);
  });
  const isSame =
    before !== null &&
    before.marks === document.marks &&
    before.tabs.length === tabs.length &&
    tabs.every((tab, place) => tab === before.tabs[place]);
  if (isSame) return before;
  const weight = tabs.reduce((sum, tab) => {
    const known = before?.tabs.find((each) => each.tab === tab.tab);
    return sum + weightOf(tab, known);
  }, 0);
  const { marks, activeTab, selection } = document;
  return { tabs, marks, front: activeTab, selection, weight };
}

export function putBackDocument(document: WorkbookDocument, kept: KeptDocument): void {
  document.tabs = kept.tabs.map(({ tab }) => tab);
  document.marks = kept.marks;
  for (const { tab, fields } of kept.tabs) putBackTab(tab, fields);
  document.activate(kept.front);
  document.selection = kept.selection;
  document.changed();
  document.selectionMovedAt = document.version;
}

function keepTab(tab: Tab, before: KeptTab | undefined): KeptTab {
  const entries = Object.entries(tab).map(
    ([name, value]) => [name, keepField(value, before?.fields[name])] as const,
  );
  const isSame =
    before !== undefined && entries.every(([name, value]) => before.fields[name] === value);
  return isSame ? before : { tab, fields: Object.fromEntries(entries) };
}

function keepField(value: unknown, before: unknown): unknown {
  if (value instanceof StoredCells || value instanceof StyledCells) return value.keep();
  if (!(value instanceof Map)) return value;
  return before instanceof Map && isSameMap(value, before) ? before : new Map(value);
}

function isSameMap(one: ReadonlyMap<unknown, unknown>, other: ReadonlyMap<unknown, unknown>) {
  if (one.size !== other.size) return false;
  for (const [key, value] of one) if (other.get(key) !== value) return false;
  return true;
}

function putBackTab(tab: Tab, fields: KeptTab["fields"]): void {
  const into = tab as unknown as Record<string, unknown>;
  for (const [name, value] of Object.entries(fields)) {
    const present = into[name];
    if (present instanceof StoredCells || present instanceof StyledCells) {
      present.putBack(value as KeptRows<never>);
    } else if (present instanceof Map) {
      present.clear();
      for (const [key, each] of value as ReadonlyMap<unknown, unknown>) present.set(key, each);
    } else into[name] = value;
  }
}

function weightOf({ tab, fields }: KeptTab, before: KeptTab | undefined): number {
  let weight = 0;
  for (const [name, value] of Object.entries(fields)) {
    if (before?.fields[name] === value) continue;
    const present = (tab as unknown as Record<string, unknown>)[name];
    if (present instanceof StoredCells || present instanceof StyledCells) {
      weight += (value as KeptRows<unknown>).weight;
    } else if (value instanceof Map) weight += value.size;
  }
  return weight;
}
