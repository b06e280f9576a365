/**
 * Every question the emulator inside the bare context asks of the host outside, and its answer.
 *
 * Calls cross as JSON text and wait for their answer, so to the script they are as synchronous as
 * Google's. Rows, columns and areas count from 1.
 */
import type { Area, CellStyle } from "../document/cell.ts";
import type { Chart, ChartRequest, SheetArea } from "../document/chart.ts";
import type { ConditionalFormat } from "../document/conditionalFormat.ts";
import type { Filter } from "../document/filter.ts";
import type { Metadata, SelectedArea } from "../document/workbookDocument.ts";

/** Cells by row; an error is its text, an empty cell "". */
export interface WireValues {
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  /** Cells that are dates: place in reading order, then milliseconds since 1970, in turn. */
  readonly dates: readonly number[];
}

export interface DocumentAnswer {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly activeTab: number;
  readonly selection: SelectedArea;
  /** Ids, in their order. */
  readonly tabs: readonly number[];
}

export interface TabAnswer {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hidden: boolean;
  readonly hiddenGridlines: boolean;
  readonly tabColor: string | null;
}

export interface TabChange {
  readonly name?: string;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly hidden?: boolean;
  readonly hiddenGridlines?: boolean;
  /** null takes the colour away. */
  readonly tabColor?: string | null;
}

export interface ProtectionAnswer {
  /** null: the whole tab. */
  readonly area: Area | null;
  readonly description: string;
  readonly canEdit: boolean;
}

export interface FetchRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface FetchAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface MenuEntry {
  readonly label: string;
  readonly functionName: string;
}

export type StoreName = "document" | "user" | "script";
export type StyleName = keyof CellStyle;
export type StyleValue = string | number | boolean | null;

/** Calls about the document's tabs and cells. What cannot be done is thrown with Google's own message. */
export interface DocumentCalls {
  readDocument(): DocumentAnswer;
  readTab(sheet: number): TabAnswer | null;
  /** The last row and column that hold something. */
  readExtent(sheet: number): { readonly row: number; readonly column: number };
  addTab(name: string | null, place: number | null): number;
  copyTab(sheet: number): number;
  removeTab(sheet: number): void;
  activateTab(sheet: number): void;
  changeTab(sheet: number, change: TabChange): void;
  select(area: SelectedArea): void;
  insertLines(sheet: number, along: "rows" | "columns", before: number, count: number): void;
  deleteLines(sheet: number, along: "rows" | "columns", first: number, count: number): void;
  /** To stand before the column that is now in that place. */
  moveColumns(sheet: number, first: number, count: number, before: number): void;
  hideRows(sheet: number, first: number, count: number, isHidden: boolean): void;
  readHiddenRow(
    sheet: number,
    row: number,
  ): { readonly byUser: boolean; readonly byFilter: boolean };
  setColumnWidths(sheet: number, first: number, count: number, pixels: number): void;
  readColumnWidth(sheet: number, column: number): number;
  readMetadata(): readonly Metadata[];
  addMetadata(mark: Omit<Metadata, "id">): void;
  /** A null value takes the mark away. */
  changeMetadata(id: number, value: string | null): void;
  readProtections(sheet: number): readonly ProtectionAnswer[];

  readValues(area: SheetArea): WireValues;
  /** With "="; "" where there is none. */
  readFormulas(area: SheetArea): readonly (readonly string[])[];
  readShownTexts(area: SheetArea): readonly (readonly string[])[];
  /** One row of one cell fills the area when `fill`. */
  writeValues(area: SheetArea, values: WireValues, fill: boolean): void;
  clearCells(area: SheetArea, what: readonly ("contents" | "formats" | "notes")[]): void;
  /** Everything of the cells, or the widths of their columns alone. */
  copyCells(from: SheetArea, to: SheetArea, what: "all" | "widths"): void;
  readStyle(area: SheetArea, name: StyleName): readonly (readonly StyleValue[])[];
  /** null gives a cell its plain look back. */
  writeStyle(
    area: SheetArea,
    name: StyleName,
    values: readonly (readonly StyleValue[])[],
    fill: boolean,
  ): void;
  readNotes(area: SheetArea): readonly (readonly string[])[];
  writeNotes(area: SheetArea, notes: readonly (readonly (string | null)[])[]): void;
  merge(areas: readonly SheetArea[]): void;
  breakApart(area: SheetArea): void;
  /** Those that lie in the area, in part or whole. */
  readMerges(area: SheetArea): readonly SheetArea[];

  readFilter(sheet: number): Filter | null;
  writeFilter(sheet: number, filter: Filter | null): void;
  /** By a column of the tab. */
  sortFilter(sheet: number, column: number, ascending: boolean): void;

  readConditionalFormats(sheet: number): readonly ConditionalFormat[];
  writeConditionalFormats(sheet: number, rules: readonly ConditionalFormat[]): void;
  readCharts(sheet: number): readonly Chart[];
  addChart(sheet: number, chart: ChartRequest): void;
  removeChart(sheet: number, id: number): void;
}

/** Calls about everything that outlives an execution, or is outside the document. */
export interface ServiceCalls {
  readProperties(store: StoreName): Readonly<Record<string, string>>;
  writeProperties(store: StoreName, properties: Readonly<Record<string, string>>): void;
  removeProperties(store: StoreName, keys: readonly string[]): void;
  readCached(store: StoreName, key: string): string | null;
  writeCached(store: StoreName, key: string, value: string, lifetimeSeconds: number): void;
  removeCached(store: StoreName, key: string): void;
  /** True when this execution holds the lock now; waits up to the given time for it. */
  takeLock(store: StoreName, waitMilliseconds: number): boolean | Promise<boolean>;
  holdsLock(store: StoreName): boolean;
  releaseLock(store: StoreName): void;

  fetchOne(request: FetchRequest): FetchAnswer | Promise<FetchAnswer>;
  readIdentityToken(): string | null | Promise<string | null>;
  readUser(): { readonly email: string; readonly locale: string };
  readHtmlFile(name: string): string;
  uuid(): string;
  sleep(milliseconds: number): void | Promise<void>;
  log(text: string): void;
}

/** A page of the add-on's in a window of its own. */
export interface PageDialog {
  readonly title: string;
  readonly html: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Nothing else can be used while it is open. */
  readonly isModal: boolean;
}

/** Calls about the window that the user sees. */
export interface WindowCalls {
  showMenu(entries: readonly (MenuEntry | "separator")[]): void;
  showSidebar(title: string, html: string): void;
  /** One at a time: another takes its place. */
  showDialog(dialog: PageDialog): void;
  showToast(text: string, title: string): void;
  /** The button pressed; "CLOSE" when nobody can answer. Locks of this execution are let go. */
  askUser(title: string, text: string, buttons: readonly string[]): string | Promise<string>;
}

export type HostCalls = DocumentCalls & ServiceCalls & WindowCalls;

/** How one call and its answer are written down. */
export interface CallText {
  readonly name: keyof HostCalls;
  readonly args: readonly unknown[];
}
export type AnswerText = { readonly value: unknown } | { readonly error: string };

/** How an execution ended, as text: the returned value is JSON. */
export type Ending =
  | { readonly value: string; readonly spreadsheetCalls: number }
  | { readonly error: string; readonly spreadsheetCalls: number };
