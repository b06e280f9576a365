/**
 * A document as bytes and back, complete: what no file format carries (marks of scripts, protections,
 * charts as they were asked for) comes along. For keeping on this machine, not for exchange.
 */
import { deserialize, serialize } from "node:v8";
import type { CellStyle, CellValue } from "../document/cell.ts";
import { plainStyle } from "../document/cell.ts";
import { restyled } from "../document/styledCells.ts";
import { Tab } from "../document/tab.ts";
import { WorkbookDocument } from "../document/workbookDocument.ts";

/** Rises when what is kept is written in another way: older snapshots are then not offered any more. */
const FORM = 1;

interface KeptTab {
  readonly id: number;
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly cells: readonly (readonly CellValue[])[];
  /** Places in the palette by cell; null for a row of plain cells. */
  readonly styles: readonly (Uint16Array | null)[];
}

interface Kept {
  readonly form: number;
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly selection: WorkbookDocument["selection"];
  readonly metadata: WorkbookDocument["metadata"];
  readonly front: number;
  readonly nextId: number;
  readonly palette: readonly CellStyle[];
  readonly tabs: readonly KeptTab[];
}

export function snapshotOf(document: WorkbookDocument): Uint8Array {
  const palette = new Map<CellStyle, number>([[plainStyle, 0]]);
  const tabs = document.tabs.map((tab) => keptTab(tab, palette));
  const { id, name, timeZone, selection, metadata } = document;
  const kept: Kept = {
    form: FORM,
    id,
    name,
    timeZone,
    selection,
    metadata,
    front: document.activeTab.id,
    nextId: document.newId(),
    palette: [...palette.keys()],
    tabs,
  };
  return serialize(kept);
}

/** @returns null for bytes that are cut off or of another form. */
export function documentOf(snapshot: Uint8Array): WorkbookDocument | null {
  const kept = parsed(snapshot);
  if (kept === null) return null;
  const document = new WorkbookDocument(kept.id, kept.name, kept.timeZone);
  const palette = kept.palette.map(shared);
  document.tabs = kept.tabs.map((each) => tabOf(each, palette));
  while (document.newId() < kept.nextId);
  document.metadata = kept.metadata;
  const front = document.tabById(kept.front);
  if (front !== null) document.activate(front);
  document.selection = kept.selection;
  return document;
}

function parsed(snapshot: Uint8Array): Kept | null {
  try {
    const kept = deserialize(snapshot) as Partial<Kept> | null;
    return kept?.form === FORM ? (kept as Kept) : null;
  } catch {
    return null; // a power cut may leave half a file
  }
}

function keptTab(tab: Tab, palette: Map<CellStyle, number>): KeptTab {
  const { id, name, cells, styles, ...rest } = tab;
  const columns = cells.lastColumn();
  return {
    id,
    name,
    fields: Object.fromEntries(Object.entries(rest).filter(([, value]) => isPlain(value))),
    cells: Array.from({ length: cells.lastRow() }, (_, r) =>
      Array.from({ length: columns }, (__, c) => cells.at(r + 1, c + 1)),
    ),
    styles: Array.from({ length: tab.rows }, (_, r) => styledRow(tab, r + 1, palette)),
  };
}

function styledRow(tab: Tab, row: number, palette: Map<CellStyle, number>): Uint16Array | null {
  let places: Uint16Array | null = null;
  for (let column = 1; column <= tab.columns; column++) {
    const style = tab.styles.at(row, column);
    if (style === plainStyle) continue;
    const place = palette.get(style) ?? palette.size;
    palette.set(style, place);
    places ??= new Uint16Array(tab.columns);
    places[column - 1] = place;
  }
  return places;
}

/** Behaviour cannot be kept, and needs not be: it is made anew with the tab. */
function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return typeof value !== "function";
  return (
    Array.isArray(value) ||
    value instanceof Map ||
    value instanceof Set ||
    Object.getPrototypeOf(value) === Object.prototype
  );
}

function tabOf({ id, name, fields, cells, styles }: KeptTab, palette: readonly CellStyle[]): Tab {
  const tab = new Tab(id, name);
  Object.assign(tab, fields);
  cells.forEach((line, r) => {
    line.forEach((value, c) => {
      if (value !== null) tab.cells.put(r + 1, c + 1, value);
    });
  });
  styles.forEach((places, r) => {
    places?.forEach((place, c) => {
      if (place !== 0) tab.styles.put(r + 1, c + 1, palette[place] ?? plainStyle);
    });
  });
  return tab;
}

/** The style object that all cells of this look share. */
function shared(style: CellStyle): CellStyle {
  let made: CellStyle = plainStyle;
  for (const [name, value] of Object.entries(style)) {
    made = restyled(made, name as keyof CellStyle, value);
  }
  return made;
}
