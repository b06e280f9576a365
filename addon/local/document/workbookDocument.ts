/**
 * The open document: its tabs, what is in front, and what is known about it.
 *
 * Every change raises `version`, by which the page learns that there is something new to show.
 */
import { cellsMessage, LARGEST_DOCUMENT_CELLS } from "./limits.ts";
import { Tab } from "./tab.ts";

/** A script's own mark on a tab; not seen by the user. */
export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  readonly visibility: "DOCUMENT" | "PROJECT";
  readonly sheet: number;
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
  readonly name: string;
  readonly timeZone: string;
  tabs: readonly Tab[] = [];
  selection: SelectedArea = { sheet: 0, row: 1, column: 1, rows: 1, columns: 1 };
  metadata: readonly Metadata[] = [];
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
    this.metadata = this.metadata.filter((mark) => mark.sheet !== tab.id);
    const next = this.tabs[Math.min(place, this.tabs.length - 1)];
    if (this.#activeTab === tab.id && next !== undefined) this.activate(next);
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
