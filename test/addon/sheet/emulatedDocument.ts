/**
 * The add-on's sheet adapters over the local stand-in's document, in this very process: so that a test
 * can count the calls and make any one of them fail.
 */
import { type Crossing, connect } from "../../../addon/local/context/host.ts";
import { permit } from "../../../addon/local/context/permissions.ts";
import { charts, spreadsheetApp } from "../../../addon/local/context/spreadsheetApp.ts";
import { putTyped } from "../../../addon/local/document/editCells.ts";
import type { Tab } from "../../../addon/local/document/tab.ts";
import { typedCell } from "../../../addon/local/document/typedCell.ts";
import { WorkbookDocument } from "../../../addon/local/document/workbookDocument.ts";
import { documentCalls } from "../../../addon/local/host/documentCalls.ts";

export interface EmulatedDocument {
  readonly document: WorkbookDocument;
  /** As scripts see it. */
  readonly app: ReturnType<typeof spreadsheetApp>;
  readonly spreadsheet: ReturnType<ReturnType<typeof spreadsheetApp>["getActiveSpreadsheet"]>;
  /** Calls that crossed to the host, by name. */
  readonly calls: string[];
  /** What the host says to the call in this place of `calls`, from 0; null for none. */
  failAt: { readonly place: number; readonly message: string; readonly forGood: boolean } | null;
}

export function emulatedDocument(): EmulatedDocument {
  const document = new WorkbookDocument("id", "Shop", "Etc/UTC");
  const app = spreadsheetApp();
  const world: EmulatedDocument = {
    document,
    calls: [],
    failAt: null,
    app,
    spreadsheet: app.getActiveSpreadsheet(),
  };
  const answers = documentCalls(document) as unknown as Record<
    string,
    (...args: unknown[]) => unknown
  >;
  const crossing: Crossing = (text) => {
    const { name, args } = JSON.parse(text) as { name: string; args: unknown[] };
    if (name === "log") return JSON.stringify({ value: null });
    world.calls.push(name);
    const { failAt } = world;
    const place = world.calls.length - 1;
    if (failAt !== null && (failAt.forGood ? place >= failAt.place : place === failAt.place)) {
      return JSON.stringify({ error: failAt.message });
    }
    try {
      return JSON.stringify({ value: answers[name]!(...args) ?? null });
    } catch (refusal) {
      return JSON.stringify({ error: (refusal as Error).message });
    }
  };
  connect(crossing);
  permit({
    scopes: ["spreadsheets.currentonly"],
    urlFetchWhitelist: [],
    simpleTrigger: false,
    timeZone: "Etc/UTC",
  });
  Object.assign(globalThis, { SpreadsheetApp: app, Charts: charts() });
  addTab(world, "Orders", [
    ["Email", "Paid at"],
    ["amy@ex.com", "2025-01-01"],
    ["ben@ex.com", "2025-02-01"],
  ]);
  return world;
}

export function addTab(
  { document }: EmulatedDocument,
  name: string,
  rows: readonly (readonly string[])[] = [],
) {
  const tab = document.addTab(name);
  rows.forEach((row, r) => {
    row.forEach((text, c) => {
      putTyped(tab, r + 1, c + 1, typedCell(text));
    });
  });
  return tab;
}

/**
 * Everything a user could see or a formula could point at, hidden tabs included, as text. Left out are the
 * ids of charts, of marks, and of the copies that are kept for undo.
 */
export function snapshotOf({ document }: EmulatedDocument): string {
  return JSON.stringify({ tabs: tabsOf(document), front: document.activeTab.id }, null, 1);
}

/** As above, for the tabs that are not copies; without what the next change makes anew. */
export function shownTabsOf({ document }: EmulatedDocument): readonly ReturnType<typeof tabOf>[] {
  return tabsOf(document).filter(({ isCopy }) => !isCopy);
}

function tabsOf(document: WorkbookDocument) {
  return document.tabs.map(tabOf);
}

function tabOf(tab: Tab) {
  const isCopy = tab.marks.some(
    ({ value }) => value.includes(" copy ") && value.endsWith(`:${tab.id}`),
  );
  const cells = [];
  for (let row = 1; row <= Math.min(tab.rows, tab.cells.lastRow() + 1); row++) {
    for (let column = 1; column <= Math.min(tab.columns, 40); column++) {
      const value = tab.cells.at(row, column);
      const { numberFormat, background, fontColor, fontWeight, horizontalAlignment, wrap } =
        tab.styles.at(row, column);
      const looks = [numberFormat, background, fontColor, fontWeight, horizontalAlignment, wrap];
      cells.push([value, ...looks].join("|"));
    }
  }
  return {
    id: isCopy ? "of a copy" : tab.id,
    isCopy,
    name: tab.name,
    size: [tab.rows, tab.columns],
    frozen: [tab.frozenRows, tab.frozenColumns],
    cells,
    notes: [...tab.notes]
      .filter(([, text]) => text !== "")
      .map(String)
      .sort(byText),
    formulas: [...tab.formulas].map(String).sort(byText),
    widths: [...tab.columnWidths].sort(([a], [b]) => a - b),
    merges: tab.merges.map(({ row, column, rows, columns }) => [row, column, rows, columns]),
    rules: tab.conditionalFormats.map(({ areas, ...rule }) => ({
      ...rule,
      areas: areas.map(({ row, column, rows, columns }) => [row, column, rows, columns]),
    })),
    filter: tab.filter,
    charts: isCopy ? [] : tab.charts.map(({ type, options }) => [type, options]),
    hidden: tab.hidden,
    looks: [tab.tabColor, tab.hiddenGridlines],
    columnMarks: tab.marks.flatMap(({ key, value, column }) =>
      column === undefined ? [] : [[key, value, column]],
    ),
  };
}

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}
