/**
 * The open document: its tabs, what is in front, and what is known about it.
 *
 * Every change raises `version`, by which the page learns that there is something new to show.
 */

import { DocumentHistory } from "./history.ts";
import { cellsMessage, LARGEST_DOCUMENT_CELLS } from "./limits.ts";
import { Tab, type TabMark } from "./tab.ts";

/** A mark and what it is on. */
export interface Metadata extends TabMark {
  /** Null for a mark of the whole document. */
  readonly sheet: number | null;
}

export interface SelectedArea {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export class WorkbookDocument {
  readonly id: string;
  name: string;
  readonly timeZone: string;
  tabs: readonly Tab[] = [];
  selection: SelectedArea = { sheet: 0, row: 1, column: 1, rows: 1, columns: 1 };
  /** Marks of the document itself; those of tabs and columns are with their tab. */
  marks: readonly TabMark[] = [];
  readonly history = new DocumentHistory(this);
  version = 0;
  /** The version in which somebody else than the person at the page moved the selection last. */
  selectionMovedAt = 0;
  #activeTab = 0;
  #nextId = 1;
  #listeners: readonly (() => void)[] = [];

  /** @param timeZone IANA name: whose wall clock the dates of the cells mean. */
  constructor(id: string, name: string, timeZone: string) {
    this.id = id;
    this.name = name;
    this.timeZone = timeZone;
  }

  get metadata(): readonly Metadata[] {
    return [
      ...this.marks.map((mark) => ({ ...mark, sheet: null })),
      ...this.tabs.flatMap(({ id, marks }) => marks.map((mark) => ({ ...mark, sheet: id }))),
    ];
  }

  set metadata(all: readonly Metadata[]) {
    const on = (place: number | null) =>
      all.flatMap(({ sheet, ...mark }) => (sheet === place ? mark : []));
    this.marks = on(null);
    for (const tab of this.tabs) tab.marks = on(tab.id);
  }

  get activeTab(): Tab {
    const tab = this.tabById(this.#activeTab) ?? this.tabs[0];
    if (tab === undefined) throw new Error("a document has at least one tab");
    return tab;
  }

  activate(tab: Tab): void {
    if (this.#activeTab !== tab.id) {
      this.selection = { sheet: tab.id, row: 1, column: 1, rows: 1, columns: 1 };
    }
    this.#activeTab = tab.id;
    this.changed();
    this.selectionMovedAt = this.version;
  }

  /** The shown tab that is nearest to a place, the right one first: the one in front has gone. */
  activateNear(place: number): void {
    const shown = (tab: Tab | undefined): tab is Tab => tab !== undefined && !tab.hidden;
    const near = [...this.tabs.slice(place), ...this.tabs.slice(0, place).reverse()].find(shown);
    if (near !== undefined) this.activate(near);
  }

  /** What the page says is selected: the page need not be told. */
  selectByHand(area: SelectedArea): void {
    this.selection = area;
    if (this.#activeTab === area.sheet) return;
    this.#activeTab = area.sheet;
    this.changed();
  }

  tabById(id: number): Tab | null {
    return this.tabs.find((tab) => tab.id === id) ?? null;
  }

  tabByName(name: string): Tab | null {
    return this.tabs.find((tab) => tab.name === name) ?? null;
  }

  /** @param place From 0; the end when absent. */
  addTab(name: string, place = this.tabs.length): Tab {
    const tab = new Tab(this.tabs.length === 0 && this.#nextId === 1 ? 0 : this.#newTabId(), name);
    this.tabs = [...this.tabs.slice(0, place), tab, ...this.tabs.slice(place)];
    if (this.tabs.length === 1) this.activate(tab);
    this.changed();
    return tab;
  }

  removeTab(tab: Tab): void {
    const place = this.tabs.indexOf(tab);
    this.tabs = this.tabs.filter((each) => each !== tab);
    if (this.#activeTab === tab.id) this.activateNear(place);
    this.changed();
  }

  moveTab(tab: Tab, place: number): void {
    const others = this.tabs.filter((each) => each !== tab);
    this.tabs = [...others.slice(0, place), tab, ...others.slice(place)];
    this.changed();
  }

  /** Ids of charts, protections and marks: never given twice. */
  newId(): number {
    return this.#nextId++;
  }

  changed(): void {
    this.version++;
    for (const listener of this.#listeners) listener();
  }

  onChange(listener: () => void): void {
    this.#listeners = [...this.#listeners, listener];
  }

  /** @throws Sheets' own message when the document would pass ten million cells. */
  refuseMoreCells(more: number): void {
    const cells = this.tabs.reduce((sum, tab) => sum + tab.rows * tab.columns, 0);
    if (cells + more > LARGEST_DOCUMENT_CELLS) throw new Error(cellsMessage);
  }

  /** Sheets gives tabs large ids that look random; scripts must not take them for places. */
  #newTabId(): number {
    return 1_000_003 * this.#nextId++;
  }
}
