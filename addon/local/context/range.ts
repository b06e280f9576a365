/**
 * A rectangle of cells of one tab.
 */
import type { SheetArea } from "../document/chart.ts";
import { overlap } from "../document/editCells.ts";
import { checkCoordinates, checkShape, checkWhole } from "./argumentErrors.ts";
import { addMark } from "./developerMetadata.ts";
import { emulated, implementationOf, notEmulated } from "./emulated.ts";
import { enumeration, enumName } from "./enumeration.ts";
import { filterFacade } from "./filter.ts";
import { ask, exception } from "./host.ts";
import { RangeStyles } from "./rangeStyles.ts";
import { sheetFacade } from "./sheet.ts";
import { scriptValues, wireValues } from "./wireValues.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Members =
  | "getSheet"
  | "getValues"
  | "getValue"
  | "getDisplayValues"
  | "getDisplayValue"
  | "setValues"
  | "setValue"
  | "getNotes"
  | "getNote"
  | "setNotes"
  | "setNote"
  | "clear"
  | "clearContent"
  | "clearFormat"
  | "clearNote"
  | "clearDataValidations"
  | "copyTo"
  | "mergeAcross"
  | "merge"
  | "breakApart"
  | "getMergedRanges"
  | "offset"
  | "getCell"
  | "activate"
  | "isBlank"
  | "getFormulas"
  | "canEdit"
  | "createFilter"
  | "addDeveloperMetadata";

/** What Range.copyTo can be told to copy here; Google knows more. */
export const copyPasteTypes = enumeration<typeof GoogleAppsScript.Spreadsheet.CopyPasteType>(
  "SpreadsheetApp.CopyPasteType",
  ["PASTE_NORMAL", "PASTE_COLUMN_WIDTHS"],
);

/** @throws When the area is not within its tab. */
export function rangeFacade(area: SheetArea): Range {
  const size = ask("readTab", area.sheet);
  if (size === null) throw exception(`Sheet ${area.sheet} not found`);
  checkCoordinates(area.row, area.column, area.rows, area.columns, size);
  return emulated<Range>("Range", new LocalRange(area), "spreadsheet");
}

export function areaOf(range: Range): SheetArea {
  return implementationOf(range, LocalRange).area;
}

class LocalRange extends RangeStyles implements Pick<Range, Members> {
  protected facade(): Range {
    return emulated<Range>("Range", this, "spreadsheet");
  }

  getSheet(): Sheet {
    return sheetFacade(this.area.sheet);
  }

  getValues(): unknown[][] {
    return scriptValues(ask("readValues", this.area));
  }

  getValue(): unknown {
    return scriptValues(ask("readValues", { ...this.area, rows: 1, columns: 1 }))[0]?.[0];
  }

  getDisplayValues(): string[][] {
    return ask("readShownTexts", this.area) as string[][];
  }

  getDisplayValue(): string {
    return ask("readShownTexts", { ...this.area, rows: 1, columns: 1 })[0]?.[0] ?? "";
  }

  setValues(values: unknown[][]): Range {
    checkShape(values, this.area.rows, this.area.columns);
    ask("writeValues", this.area, wireValues(values), false);
    return this.facade();
  }

  setValue(value: unknown): Range {
    ask("writeValues", this.area, wireValues([[value]]), true);
    return this.facade();
  }

  getNotes(): string[][] {
    return ask("readNotes", this.area) as string[][];
  }

  getNote(): string {
    return ask("readNotes", { ...this.area, rows: 1, columns: 1 })[0]?.[0] ?? "";
  }

  setNotes(notes: (string | null)[][]): Range {
    checkShape(notes, this.area.rows, this.area.columns);
    ask("writeNotes", this.area, notes);
    return this.facade();
  }

  setNote(note: string | null): Range {
    const line = Array.from({ length: this.area.columns }, () => note);
    ask(
      "writeNotes",
      this.area,
      Array.from({ length: this.area.rows }, () => line),
    );
    return this.facade();
  }

  /** Notes stay, as in Sheets. */
  clear(options?: object): Range {
    if (options !== undefined) throw notEmulated("Range.clear with options");
    ask("clearCells", this.area, ["contents", "formats"]);
    return this.facade();
  }

  clearContent(): Range {
    ask("clearCells", this.area, ["contents"]);
    return this.facade();
  }

  clearFormat(): Range {
    ask("clearCells", this.area, ["formats"]);
    return this.facade();
  }

  clearNote(): Range {
    ask("clearCells", this.area, ["notes"]);
    return this.facade();
  }

  /** There are none here. */
  clearDataValidations(): Range {
    return this.facade();
  }

  /** Values, formats, notes and conditional formats, or the widths of the columns. */
  copyTo(destination: Range, type?: unknown, transposed: unknown = false): void {
    if (transposed !== false) throw notEmulated("Range.copyTo, transposed");
    const isWidths = type !== undefined && enumName(type) === "PASTE_COLUMN_WIDTHS";
    ask("copyCells", this.area, areaOf(destination), isWidths ? "widths" : "all");
  }

  merge(): Range {
    ask("merge", [this.area]);
    return this.facade();
  }

  mergeAcross(): Range {
    const lines = Array.from({ length: this.area.rows }, (_, r) => ({
      ...this.area,
      row: this.area.row + r,
      rows: 1,
    }));
    ask("merge", lines);
    return this.facade();
  }

  getMergedRanges(): Range[] {
    return ask("readMerges", this.area).map(rangeFacade);
  }

  breakApart(): Range {
    ask("breakApart", this.area);
    return this.facade();
  }

  offset(rowOffset: number, columnOffset: number, rows?: number, columns?: number): Range {
    return rangeFacade({
      sheet: this.area.sheet,
      row: this.area.row + checkWhole(rowOffset),
      column: this.area.column + checkWhole(columnOffset),
      rows: rows ?? this.area.rows,
      columns: columns ?? this.area.columns,
    });
  }

  getCell(row: number, column: number): Range {
    if (row > this.area.rows || column > this.area.columns) {
      throw exception("Cell reference out of range");
    }
    return this.offset(row - 1, column - 1, 1, 1);
  }

  activate(): Range {
    ask("select", this.area);
    return this.facade();
  }

  isBlank(): boolean {
    return this.getValues().every((line) => line.every((value) => value === ""));
  }

  getFormulas(): string[][] {
    return ask("readFormulas", this.area) as string[][];
  }

  /** False when any of its cells is protected by somebody else. */
  canEdit(): boolean {
    return ask("readProtections", this.area.sheet).every(
      ({ area, canEdit }) => canEdit || (area !== null && !overlap(area, this.area)),
    );
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    const { sheet, ...area } = this.area;
    if (ask("readFilter", sheet) !== null) {
      throw exception("You can't create a filter in a sheet that already has a filter.");
    }
    ask("writeFilter", sheet, { area, criteria: {} });
    return filterFacade(sheet);
  }

  addDeveloperMetadata(key: string, second?: unknown, third?: unknown): Range {
    const { sheet, row, column, rows, columns } = this.area;
    if (row !== 1 || columns !== 1 || rows !== ask("readTab", sheet)?.rows) {
      throw exception(
        "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
      );
    }
    addMark({ sheet, column }, key, second, third);
    return this.facade();
  }
}
