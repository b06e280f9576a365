/**
 * What the local page asks of the stand-in host over HTTP, and what it hears over server-sent events.
 *
 *   GET  /                       the page
 *   GET  /sidebar/{id}, /dialog/{id}   the HTML of an open page, served from a second port as its own origin
 *   POST /api/files              body: a form with one or more "files", or with ?name=NAME one file's bytes
 *                                → OpenAnswer; replaces the open document, several files become its tabs;
 *                                with ?as=tabs they become further tabs of the open document
 *   (what follows to /api/tabs is agreed in `documentApi.ts`)
 *   POST /api/samples            { sample }    → OpenAnswer
 *   GET  /api/kept               → KeptDocument[], newest first
 *   POST /api/kept/open          { key } → OpenAnswer
 *   POST /api/kept/forget        { key } → 204
 *   POST /api/name               { name } → 204: renames the document
 *   POST /api/tabs               TabRequest → TabAnswer
 *   GET  /api/document           → DocumentView
 *   GET  /api/functions          → FunctionView[], what may be typed into a cell
 *   GET  /api/cells?sheet=ID&row=R&rows=N   → CellsView, rows from 0
 *   GET  /api/text?sheet=ID&row=R&column=C&rows=N&columns=M   → the cells as text for the clipboard
 *   GET  /api/widest?sheet=ID&column=C      → CellView[], the cells that may need most width
 *   POST /api/edit               EditRequest → 204, or 409 with a Refused
 *   POST /api/change             ChangeRequest → 204, or 409 with a Refused
 *   POST /api/selection          Selection → 204: what getActiveRange answers
 *   POST /api/calls              CallRequest → CallAnswer: a menu entry, or google.script.run
 *   POST /api/dialogs/{id}       { button } → 204: the answer to an alert
 *   POST /api/sidebar/close, /api/dialog/close   → 204
 *   GET  /api/download?as=xlsx|csv|customers   the document, its front sheet, or the add-on's customers
 *   GET  /api/events             server-sent events: HostEvent
 */
import type { DialogView, SidebarView } from "./shownPages.ts";

export type { DialogView, SidebarView } from "./shownPages.ts";

import type { UnreadableFile } from "#shared/problems/problem.ts";

/** A cell for the page: what it holds, how it looks. */
export interface CellView {
  /** As shown, by the number format. */
  readonly text: string;
  /** What typing would give this cell again, e.g. a formula; absent where `text` does. */
  readonly input?: string;
  readonly kind: "empty" | "text" | "number" | "boolean" | "date" | "error";
  readonly bold?: true;
  readonly italic?: true;
  readonly wrap?: true;
  readonly align?: "left" | "center" | "right";
  readonly size?: number;
  readonly color?: string;
  readonly background?: string;
  readonly note?: string;
}

export interface CellsView {
  readonly sheet: number;
  readonly row: number;
  readonly rows: readonly (readonly CellView[])[];
}

export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Rows and columns that hold something. */
  readonly usedRows: number;
  readonly usedColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, by column; rows have one height. */
  readonly columnWidths: readonly number[];
  readonly tabColor: string | null;
  readonly hidden: boolean;
  /** Rows that the user or a filter hides, ascending; absent for none. */
  readonly hiddenRows?: readonly number[];
  /** False where the script hid them; absent means shown. */
  readonly gridlines?: boolean;
  readonly merges: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
  readonly charts: readonly ChartView[];
}

/** A native chart as the add-on asked for it, with the values of its ranges. */
export interface ChartView {
  readonly id: number;
  readonly type:
    | "pie"
    | "bar"
    | "column"
    | "line"
    | "area"
    | "scatter"
    | "combo"
    | "histogram"
    | "table";
  /** Anchor cell from 1 with pixel offsets, as given to setPosition. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** As given to setOption, e.g. title, width, height, colors, isStacked, legend.position, hAxis.title. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
  /** The ranges joined side by side, first column the domain. Text as shown, numbers as numbers. */
  readonly values: readonly (readonly (string | number | null)[])[];
}

/** A function of the add-on that a formula may call, as its author documents it. */
export interface FunctionView {
  /** In capitals. */
  readonly name: string;
  /** A line in each language. */
  readonly description: string;
  /** A formula to begin with; "" for none. */
  readonly example: string;
  readonly parameters: readonly {
    readonly name: string;
    /** "range", "date", "number" or "string". */
    readonly kind: string;
    readonly isOptional: boolean;
    /** In both languages. */
    readonly description: string;
  }[];
}

export interface MenuView {
  readonly title: string;
  readonly entries: readonly (
    | { readonly label: string; readonly functionName: string }
    | "separator"
  )[];
}

export interface DocumentView {
  readonly name: string;
  /** How many documents were opened before this one: tabs of two documents may have the same ids. Absent means 0. */
  readonly opened?: number;
  readonly sheets: readonly SheetView[];
  readonly activeSheet: number;
  readonly selection: Selection;
  /** The version in which the add-on moved the selection last; what the page itself told is no news to it. */
  readonly selectionMovedAt: number;
  readonly menu: MenuView | null;
  readonly sidebar: SidebarView | null;
  /** Absent means that none is open. */
  readonly dialog?: DialogView | null;
  /** Whether there is something to undo or to do again; absent means no. */
  readonly canUndo?: boolean;
  readonly canRedo?: boolean;
  /** The add-on has written its list of customers. */
  readonly hasCustomers?: boolean;
  /** Rises with every change: the page then asks again. */
  readonly version: number;
  /** "en" or "zh": the page follows the add-on's language. */
  readonly language: "en" | "zh";
  /** False while nobody has chosen it: the browser's language is then as good. Absent means true. */
  readonly isLanguageChosen?: boolean;
}

/** From 0. */
export interface Selection {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface EditRequest {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** Typed text by row: parsed as a spreadsheet would. */
  readonly texts: readonly (readonly string[])[];
  /** Rows and columns that the texts are repeated over; absent means once. */
  readonly rows?: number;
  readonly columns?: number;
}

/** What is done to a tab other than typing. Places from 0. */
export type ChangeRequest =
  | { readonly kind: "clear"; readonly area: Selection }
  /** Values, formulas, looks and notes, repeated over `to`; cut cells are gone from where they were. */
  | {
      readonly kind: "copy";
      readonly from: Selection;
      readonly to: Selection;
      readonly isCut: boolean;
    }
  | {
      readonly kind: "insert" | "delete";
      readonly sheet: number;
      readonly along: "rows" | "columns";
      readonly first: number;
      readonly count: number;
    }
  | {
      readonly kind: "sort";
      readonly sheet: number;
      readonly column: number;
      readonly isDescending: boolean;
    }
  | {
      readonly kind: "resize";
      readonly sheet: number;
      readonly column: number;
      readonly columns: number;
      /** Width of each. */
      readonly pixels: number;
    }
  | { readonly kind: "undo" | "redo" };

/** Why a change was not made; nothing of it was. */
export interface Refused {
  readonly refused: "protected" | "joined" | "tooLarge" | "lastLines" | "outside";
}

/** `problems`: one for each file that could not be read; what is open then stays open when there is no other. */
export type OpenAnswer =
  | {
      readonly ok: true;
      readonly document: DocumentView;
      readonly problems: readonly UnreadableFile[];
    }
  | { readonly ok: false; readonly problems: readonly UnreadableFile[] };

export interface CallRequest {
  readonly functionName: string;
  readonly args: readonly unknown[];
}

export type CallAnswer =
  | { readonly ok: true; readonly value: unknown }
  /** `message` as google.script.run's failure handler gets it. */
  | { readonly ok: false; readonly message: string };

export type HostEvent =
  | { readonly kind: "changed"; readonly version: number }
  | {
      readonly kind: "dialog";
      readonly id: string;
      readonly title: string;
      readonly text: string;
      readonly buttons: readonly string[];
    }
  | { readonly kind: "toast"; readonly text: string; readonly title: string }
  | { readonly kind: "log"; readonly text: string };
