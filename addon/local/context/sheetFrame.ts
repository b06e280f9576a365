/**
 * A tab's name, size, panes and place: everything of it that is not in its cells.
 */
import { checkWhole } from "./argumentErrors.ts";
import { ask, exception } from "./host.ts";
import type { TabAnswer, TabChange } from "./hostCalls.ts";
import { hexColor } from "./rangeStyles.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Members =
  | "getName"
  | "setName"
  | "getSheetId"
  | "getIndex"
  | "getLastRow"
  | "getLastColumn"
  | "getMaxRows"
  | "getMaxColumns"
  | "insertRowsAfter"
  | "insertColumnsAfter"
  | "deleteRows"
  | "deleteColumns"
  | "deleteColumn"
  | "getFrozenRows"
  | "setFrozenRows"
  | "getFrozenColumns"
  | "setFrozenColumns"
  | "getColumnWidth"
  | "setColumnWidth"
  | "setColumnWidths"
  | "hideRows"
  | "showRows"
  | "isRowHiddenByUser"
  | "isRowHiddenByFilter"
  | "getSlicers"
  | "hideSheet"
  | "showSheet"
  | "isSheetHidden"
  | "getTabColor"
  | "setTabColor"
  | "hasHiddenGridlines"
  | "setHiddenGridlines"
  | "activate";

/** Setters answer with the tab itself; the subclass knows its facade. */
export abstract class SheetFrame implements Pick<Sheet, Members> {
  readonly id: number;

  constructor(id: number) {
    this.id = id;
  }

  protected abstract facade(): Sheet;

  getName(): string {
    return this.read().name;
  }

  setName(name: string): Sheet {
    return this.#change({ name });
  }

  getSheetId(): number {
    return this.id;
  }

  getIndex(): number {
    return ask("readDocument").tabs.indexOf(this.id) + 1;
  }

  getLastRow(): number {
    return ask("readExtent", this.id).row;
  }

  getLastColumn(): number {
    return ask("readExtent", this.id).column;
  }

  getMaxRows(): number {
    return this.read().rows;
  }

  getMaxColumns(): number {
    return this.read().columns;
  }

  insertRowsAfter(row: number, count: number): Sheet {
    ask("insertLines", this.id, "rows", checkWhole(row) + 1, checkWhole(count));
    return this.facade();
  }

  insertColumnsAfter(column: number, count: number): Sheet {
    ask("insertLines", this.id, "columns", checkWhole(column) + 1, checkWhole(count));
    return this.facade();
  }

  deleteRows(row: number, count: number): void {
    ask("deleteLines", this.id, "rows", checkWhole(row), checkWhole(count));
  }

  deleteColumn(column: number): Sheet {
    this.deleteColumns(column, 1);
    return this.facade();
  }

  deleteColumns(column: number, count: number): void {
    ask("deleteLines", this.id, "columns", checkWhole(column), checkWhole(count));
  }

  getFrozenRows(): number {
    return this.read().frozenRows;
  }

  setFrozenRows(frozenRows: number): void {
    this.#change({ frozenRows });
  }

  getFrozenColumns(): number {
    return this.read().frozenColumns;
  }

  setFrozenColumns(frozenColumns: number): void {
    this.#change({ frozenColumns });
  }

  getColumnWidth(column: number): number {
    return ask("readColumnWidth", this.id, column);
  }

  setColumnWidth(column: number, pixels: number): Sheet {
    return this.setColumnWidths(column, 1, pixels);
  }

  setColumnWidths(first: number, count: number, pixels: number): Sheet {
    ask("setColumnWidths", this.id, checkWhole(first), checkWhole(count), checkWhole(pixels));
    return this.facade();
  }

  hideRows(first: number, count = 1): Sheet {
    ask("hideRows", this.id, checkWhole(first), checkWhole(count), true);
    return this.facade();
  }

  showRows(first: number, count = 1): Sheet {
    ask("hideRows", this.id, checkWhole(first), checkWhole(count), false);
    return this.facade();
  }

  isRowHiddenByUser(row: number): boolean {
    return ask("readHiddenRow", this.id, checkWhole(row)).byUser;
  }

  isRowHiddenByFilter(row: number): boolean {
    return ask("readHiddenRow", this.id, checkWhole(row)).byFilter;
  }

  /** There are none here. */
  getSlicers(): GoogleAppsScript.Spreadsheet.Slicer[] {
    return [];
  }

  hideSheet(): Sheet {
    return this.#change({ hidden: true });
  }

  showSheet(): Sheet {
    return this.#change({ hidden: false });
  }

  isSheetHidden(): boolean {
    return this.read().hidden;
  }

  getTabColor(): string | null {
    return this.read().tabColor;
  }

  setTabColor(color: string | null): Sheet {
    return this.#change({ tabColor: hexColor(color) });
  }

  hasHiddenGridlines(): boolean {
    return this.read().hiddenGridlines;
  }

  setHiddenGridlines(hiddenGridlines: boolean): Sheet {
    return this.#change({ hiddenGridlines });
  }

  activate(): Sheet {
    ask("activateTab", this.id);
    return this.facade();
  }

  protected read(): TabAnswer {
    const answer = ask("readTab", this.id);
    if (answer === null) throw exception(`Sheet ${this.id} not found`);
    return answer;
  }

  #change(change: TabChange): Sheet {
    ask("changeTab", this.id, change);
    return this.facade();
  }
}
