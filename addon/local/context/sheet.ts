/**
 * One tab of the document.
 */

import { checkWhole } from "./argumentErrors.ts";
import { chartBuilderFacade, chartFacade, chartOf, chartRequestOf } from "./chartBuilder.ts";
import { ruleFacade, ruleOf } from "./conditionalFormatRule.ts";
import { metadataFinder } from "./developerMetadata.ts";
import { emulated, implementationOf, notEmulated } from "./emulated.ts";
import { enumName } from "./enumeration.ts";
import { ask, exception } from "./host.ts";
import type { TabAnswer, TabChange } from "./hostCalls.ts";
import { protectionsOf } from "./protection.ts";
import { rangeFacade } from "./range.ts";
import { areaOfA1 } from "./rangeBox.ts";
import { hexColor } from "./rangeStyles.ts";
import { spreadsheetFacade } from "./spreadsheet.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Members =
  | "getName"
  | "setName"
  | "getSheetId"
  | "getIndex"
  | "getParent"
  | "getLastRow"
  | "getLastColumn"
  | "getMaxRows"
  | "getMaxColumns"
  | "insertRowsAfter"
  | "insertColumnsAfter"
  | "deleteRows"
  | "deleteColumns"
  | "getRange"
  | "getDataRange"
  | "clear"
  | "clearContents"
  | "clearFormats"
  | "clearNotes"
  | "getConditionalFormatRules"
  | "setConditionalFormatRules"
  | "clearConditionalFormatRules"
  | "getFrozenRows"
  | "setFrozenRows"
  | "getFrozenColumns"
  | "setFrozenColumns"
  | "getColumnWidth"
  | "setColumnWidth"
  | "setColumnWidths"
  | "newChart"
  | "insertChart"
  | "getCharts"
  | "removeChart"
  | "hideSheet"
  | "showSheet"
  | "isSheetHidden"
  | "setTabColor"
  | "setHiddenGridlines"
  | "getProtections"
  | "addDeveloperMetadata"
  | "createDeveloperMetadataFinder"
  | "copyTo"
  | "getFilter"
  | "activate";

export function sheetFacade(id: number): Sheet {
  return emulated<Sheet>("Sheet", new LocalSheet(id), "spreadsheet");
}

export function sheetIdOf(sheet: Sheet): number {
  return implementationOf(sheet, LocalSheet).id;
}

class LocalSheet implements Pick<Sheet, Members> {
  readonly id: number;

  constructor(id: number) {
    this.id = id;
  }

  getName(): string {
    return this.#read().name;
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
  getParent(): Spreadsheet {
    return spreadsheetFacade();
  }
  getLastRow(): number {
    return ask("readExtent", this.id).row;
  }
  getLastColumn(): number {
    return ask("readExtent", this.id).column;
  }
  getMaxRows(): number {
    return this.#read().rows;
  }
  getMaxColumns(): number {
    return this.#read().columns;
  }
  insertRowsAfter(row: number, count: number): Sheet {
    ask("insertLines", this.id, "rows", checkWhole(row) + 1, checkWhole(count));
    return this.#facade();
  }
  insertColumnsAfter(column: number, count: number): Sheet {
    ask("insertLines", this.id, "columns", checkWhole(column) + 1, checkWhole(count));
    return this.#facade();
  }
  deleteRows(row: number, count: number): void {
    ask("deleteLines", this.id, "rows", checkWhole(row), checkWhole(count));
  }
  deleteColumns(column: number, count: number): void {
    ask("deleteLines", this.id, "columns", checkWhole(column), checkWhole(count));
  }

  getRange(first: number | string, column?: number, rows = 1, columns = 1): Range {
    if (typeof first === "string") {
      const area = areaOfA1(first, this.id);
      if (area === null) throw exception("Range not found");
      return rangeFacade(area);
    }
    return rangeFacade({
      sheet: this.id,
      row: checkWhole(first),
      column: checkWhole(column),
      rows: checkWhole(rows),
      columns: checkWhole(columns),
    });
  }

  /** A1 alone on an empty tab. */
  getDataRange(): Range {
    const { row, column } = ask("readExtent", this.id);
    return this.getRange(1, 1, Math.max(1, row), Math.max(1, column));
  }

  clear(options?: object): Sheet {
    if (options !== undefined) throw notEmulated("Sheet.clear with options");
    return this.#clear(["contents", "formats"]);
  }
  clearContents(): Sheet {
    return this.#clear(["contents"]);
  }
  clearFormats(): Sheet {
    return this.#clear(["formats"]);
  }
  clearNotes(): Sheet {
    return this.#clear(["notes"]);
  }

  getConditionalFormatRules(): Rule[] {
    return ask("readConditionalFormats", this.id).map((rule) => ruleFacade(rule, this.id));
  }
  setConditionalFormatRules(rules: Rule[]): void {
    ask("writeConditionalFormats", this.id, rules.map(ruleOf));
  }
  clearConditionalFormatRules(): void {
    ask("writeConditionalFormats", this.id, []);
  }

  getFrozenRows(): number {
    return this.#read().frozenRows;
  }
  setFrozenRows(frozenRows: number): void {
    this.#change({ frozenRows });
  }
  getFrozenColumns(): number {
    return this.#read().frozenColumns;
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
    return this.#facade();
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return chartBuilderFacade();
  }
  insertChart(chart: EmbeddedChart): void {
    ask("addChart", this.id, chartRequestOf(chart));
  }
  getCharts(): EmbeddedChart[] {
    return ask("readCharts", this.id).map(chartFacade);
  }
  removeChart(chart: EmbeddedChart): void {
    ask("removeChart", this.id, chartOf(chart).id);
  }

  hideSheet(): Sheet {
    return this.#change({ hidden: true });
  }
  showSheet(): Sheet {
    return this.#change({ hidden: false });
  }
  isSheetHidden(): boolean {
    return this.#read().hidden;
  }
  setTabColor(color: string | null): Sheet {
    return this.#change({ tabColor: hexColor(color) });
  }
  setHiddenGridlines(hiddenGridlines: boolean): Sheet {
    return this.#change({ hiddenGridlines });
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this.id, enumName(type));
  }
  addDeveloperMetadata(key: string, second?: unknown, third?: unknown): Sheet {
    const value = typeof second === "string" ? second : "";
    const visibility = typeof second === "string" ? third : second;
    ask("addMetadata", {
      key,
      value,
      visibility: enumName(visibility) === "PROJECT" ? "PROJECT" : "DOCUMENT",
      sheet: this.id,
    });
    return this.#facade();
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder(this.id);
  }

  /** The copy comes last, and is shown also when the original is hidden. */
  copyTo(spreadsheet: Spreadsheet): Sheet {
    if (spreadsheet.getId() !== ask("readDocument").id) {
      throw notEmulated("Sheet.copyTo another document");
    }
    return sheetFacade(ask("copyTab", this.id));
  }

  /** Filters are not emulated: there is never one. */
  getFilter(): null {
    this.#read();
    return null;
  }
  activate(): Sheet {
    ask("activateTab", this.id);
    return this.#facade();
  }

  #facade(): Sheet {
    return sheetFacade(this.id);
  }

  #read(): TabAnswer {
    const answer = ask("readTab", this.id);
    if (answer === null) throw exception(`Sheet ${this.id} not found`);
    return answer;
  }

  #change(change: TabChange): Sheet {
    ask("changeTab", this.id, change);
    return this.#facade();
  }

  #clear(what: readonly ("contents" | "formats" | "notes")[]): Sheet {
    const { rows, columns } = this.#read();
    ask("clearCells", { sheet: this.id, row: 1, column: 1, rows, columns }, what);
    return this.#facade();
  }
}
