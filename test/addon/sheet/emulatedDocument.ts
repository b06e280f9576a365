/**
 * The add-on's sheet adapters over the local stand-in's document, in this very process: so that a test
 * can count the calls and make any one of them fail.
 */
import { type Crossing, connect } from "../../../addon/local/context/host.ts";
import { permit } from "../../../addon/local/context/permissions.ts";
import { charts, spreadsheetApp } from "../../../addon/local/context/spreadsheetApp.ts";
import { putTyped } from "../../../addon/local/document/editCells.ts";
import { typedCell } from "../../../addon/local/document/typedCell.ts";
import { WorkbookDocument } from "../../../addon/local/document/workbookDocument.ts";
import { documentCalls } from "../../../addon/local/host/documentCalls.ts";

export interface EmulatedDocument {
  readonly document: WorkbookDocument;
  /** As scripts see it. */
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

/** Everything a user could see or a formula could point at, as text. Ids of charts and marks are left out. */
export function snapshotOf({ document }: EmulatedDocument): string {
  const tabs = document.tabs.map((tab) => {
    const cells = [];
    for (let row = 1; row <= tab.cells.lastRow(); row++) {
      for (let column = 1; column <= tab.columns; column++) {
        const value = tab.cells.at(row, column);
        const style = tab.styles.at(row, column);
        cells.push([value, style.numberFormat, style.background, style.fontWeight]);
      }
    }
    return {
      id: tab.id,
      name: tab.name,
      size: [tab.rows, tab.columns],
      frozen: [tab.frozenRows, tab.frozenColumns],
      cells,
      notes: [...tab.notes]
        .filter(([, text]) => text !== "")
        .map(String)
        .sort(byText),
      merges: tab.merges,
      rules: tab.conditionalFormats,
      charts: tab.charts.map(({ type, options }) => [type, options]),
      hidden: tab.hidden,
    };
  });
  return JSON.stringify({ tabs, front: document.activeTab.id }, null, 1);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}
