/**
 * A workbook file → tabs with values, looks, notes and frozen panes.
 *
 * Formulas of other programs come as their last result. Charts, filters and validations are not taken over.
 */
import {
  type Cell,
  EncryptedFileError,
  type CellStyle as FileStyle,
  readXlsx,
  type Sheet,
} from "hucre";
import { type CellStyle, type CellValue, plainStyle } from "../document/cell.ts";
import { restyled } from "../document/styledCells.ts";
import { cellKey, NEW_TAB_COLUMNS, NEW_TAB_ROWS, type Tab } from "../document/tab.ts";
import type { Metadata, WorkbookDocument } from "../document/workbookDocument.ts";
import { readConditionalFormat } from "./fileConditionalFormat.ts";
import { readFormula, readSpreads } from "./fileFormula.ts";
import {
  METADATA_PROPERTY,
  PIXELS_A_CHARACTER,
  PIXELS_OF_PADDING,
  SPREADS_PROPERTY,
} from "./fileUnits.ts";

/**
 * @param nameOf How a tab of the file is called in the document.
 * @returns The problem with a file that is no workbook, broken, or locked by a password; no tab is then added.
 */
export async function fillFromXlsx(
  document: WorkbookDocument,
  bytes: Uint8Array,
  nameOf: (sheet: string, sheets: number) => string,
): Promise<"encrypted" | "damaged" | "other" | null> {
  const file = await workbookIn(bytes);
  if (typeof file === "string") return file;
  if (file.sheets.length === 0) return "other";
  const added = file.sheets.map((sheet) => {
    const tab = document.addTab(nameOf(sheet.name, file.sheets.length));
    fillTab(tab, sheet);
    return tab;
  });
  const properties = file.properties?.custom;
  readMarks(document, added, properties?.[METADATA_PROPERTY]);
  if (properties?.[METADATA_PROPERTY] !== undefined) {
    file.sheets.forEach((sheet, place) => {
      readFormulas(added[place]!, sheet);
    });
    readSpreads(added, properties[SPREADS_PROPERTY]);
  }
  const front = added[file.activeSheet ?? 0];
  // Of several files the first says which tab is in front.
  if (front !== undefined && added[0] === document.tabs[0]) document.activate(front);
  return null;
}

/** Whatever the library throws, it is about these bytes: for damage it has no error of its own. */
async function workbookIn(bytes: Uint8Array) {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch (refusal) {
    return refusal instanceof EncryptedFileError ? "encrypted" : zipKind(bytes);
  }
}

/** A whole archive without a workbook is some other program's; one that names a workbook is a damaged one. */
function zipKind(bytes: Uint8Array): "damaged" | "other" {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const hasEnd = buffer.includes("PK\u0005\u0006", -1024, "latin1");
  return buffer.includes("xl/") || !hasEnd ? "damaged" : "other";
}

function fillTab(tab: Tab, sheet: Sheet): void {
  const columns = sheet.rows.reduce((most, line) => Math.max(most, line.length), 0);
  tab.rows = Math.max(NEW_TAB_ROWS, sheet.rows.length);
  tab.columns = Math.max(NEW_TAB_COLUMNS, columns);
  tab.hidden = sheet.hidden === true;
  tab.frozenRows = sheet.freezePane?.rows ?? 0;
  tab.frozenColumns = sheet.freezePane?.columns ?? 0;
  tab.tabColor = hex(sheet.view?.tabColor?.rgb);
  tab.hiddenGridlines = sheet.view?.showGridLines === false;
  sheet.rows.forEach((line, r) => {
    line.forEach((value, c) => {
      const cell = sheet.cells?.get(`${r},${c}`);
      putCell(tab, r + 1, c + 1, value, cell);
    });
  });
  sheet.columns?.forEach(({ width }, c) => {
    if (width !== undefined) tab.columnWidths.set(c + 1, pixelsOf(width));
  });
  const hidden = [...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden === true);
  tab.hiddenRows = new Set(hidden.map(([row]) => row + 1));
  tab.merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow + 1,
    column: startCol + 1,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  tab.conditionalFormats = (sheet.conditionalRules ?? []).flatMap((rule) => {
    const read = readConditionalFormat(rule);
    return read === null ? [] : [read];
  });
}

function putCell(
  tab: Tab,
  row: number,
  column: number,
  value: string | number | boolean | Date | null,
  cell: Cell | undefined,
): void {
  const stored = storedValue(value, cell);
  tab.cells.put(row, column, stored);
  if (cell?.comment !== undefined) tab.notes.set(cellKey(row, column), cell.comment.text);
  const style = cell?.style === undefined ? plainStyle : styleOf(cell.style);
  const dated =
    value instanceof Date && style.numberFormat === ""
      ? restyled(style, "numberFormat", "yyyy-mm-dd")
      : style;
  if (dated !== plainStyle) tab.styles.put(row, column, dated);
}

/** Only of files that we wrote: what another program computed with functions of its own stays its result. */
function readFormulas(tab: Tab, sheet: Sheet): void {
  for (const [place, { formula }] of sheet.cells ?? []) {
    if (formula === undefined) continue;
    const [row = 0, column = 0] = place.split(",").map(Number);
    tab.formulas.set(cellKey(row + 1, column + 1), readFormula(formula));
  }
}

function storedValue(
  value: string | number | boolean | Date | null,
  cell: Cell | undefined,
): CellValue {
  if (value instanceof Date) return serialOfDate(value);
  if (cell?.type === "error") return { error: String(value) };
  return value === "" ? null : value;
}

/** The library gives the wall time of a cell as if it were UTC. */
function serialOfDate(date: Date): number {
  return (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function styleOf({ numFmt, font, fill, alignment }: FileStyle): CellStyle {
  const attributes: Partial<CellStyle> = {
    ...(numFmt === undefined || numFmt === "General" ? {} : { numberFormat: numFmt }),
    ...(font?.bold === true ? { fontWeight: "bold" } : {}),
    ...(font?.italic === true ? { fontStyle: "italic" } : {}),
    ...(font?.size === undefined ? {} : { fontSize: font.size }),
    ...(alignment?.wrapText === true ? { wrap: true } : {}),
    ...colorOf("fontColor", font?.color?.rgb),
    ...(fill?.type === "pattern" && fill.pattern === "solid"
      ? colorOf("background", fill.fgColor?.rgb)
      : {}),
    ...alignmentOf(alignment?.horizontal, alignment?.vertical),
  };
  let style = plainStyle;
  for (const [name, value] of Object.entries(attributes)) {
    style = restyled(style, name as keyof CellStyle, value);
  }
  return style;
}

function alignmentOf(horizontal?: string, vertical?: string): Partial<CellStyle> {
  return {
    ...(horizontal === "left" || horizontal === "center" || horizontal === "right"
      ? { horizontalAlignment: horizontal }
      : {}),
    ...(vertical === "top" ? { verticalAlignment: "top" } : {}),
    ...(vertical === "center" ? { verticalAlignment: "middle" } : {}),
  };
}

function colorOf(name: "fontColor" | "background", rgb?: string): Partial<CellStyle> {
  const color = hex(rgb);
  return color === null ? {} : { [name]: color };
}

/** "FFRRGGBB" and "RRGGBB" → "#rrggbb". */
function hex(rgb: string | undefined): string | null {
  return rgb === undefined ? null : `#${rgb.slice(-6).toLowerCase()}`;
}

function pixelsOf(characters: number): number {
  return Math.round(characters * PIXELS_A_CHARACTER + PIXELS_OF_PADDING);
}

/** A file that we wrote says which tabs are whose, by place. */
function readMarks(document: WorkbookDocument, tabs: readonly Tab[], written: unknown): void {
  if (typeof written !== "string") return;
  const marks = JSON.parse(written) as readonly (Omit<Metadata, "id"> & { place: number })[];
  const read = marks.flatMap(({ place, ...mark }) => {
    const tab = tabs[place];
    if (tab === undefined) return [];
    const value = mark.value.replaceAll(String(mark.sheet), String(tab.id));
    return [{ ...mark, value, sheet: tab.id, id: document.newId() }];
  });
  document.metadata = [...document.metadata, ...read];
}
