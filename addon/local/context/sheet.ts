/**
 * One tab of the document.
 */
import { checkWhole } from "./argumentErrors.ts";
import { chartBuilderFacade, chartFacade, chartOf, chartRequestOf } from "./chartBuilder.ts";
import { ruleFacade, ruleOf } from "./conditionalFormatRule.ts";
import { addMark, metadataFinder } from "./developerMetadata.ts";
import { emulated, implementationOf, notEmulated } from "./emulated.ts";
import { enumName } from "./enumeration.ts";
import { filterFacade } from "./filter.ts";
import { ask, exception } from "./host.ts";
import { protectionsOf } from "./protection.ts";
import { areaOf, rangeFacade } from "./range.ts";
import { areaOfA1 } from "./rangeBox.ts";
import { SheetFrame } from "./sheetFrame.ts";
import { spreadsheetFacade } from "./spreadsheet.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Members =
  | "getParent"
  | "getRange"
  | "getDataRange"
  | "clear"
  | "clearContents"
  | "clearFormats"
  | "clearNotes"
  | "getConditionalFormatRules"
  | "setConditionalFormatRules"
  | "clearConditionalFormatRules"
  | "newChart"
  | "insertChart"
  | "getCharts"
  | "removeChart"
  | "getProtections"
  | "addDeveloperMetadata"
  | "createDeveloperMetadataFinder"
  | "copyTo"
  | "getFilter"
  | "moveColumns";

export function sheetFacade(id: number): Sheet {
  return emulated<Sheet>("Sheet", new LocalSheet(id), "spreadsheet");
}

export function sheetIdOf(sheet: Sheet): number {
  return implementationOf(sheet, LocalSheet).id;
}

class LocalSheet extends SheetFrame implements Pick<Sheet, Members> {
  protected facade(): Sheet {
    return sheetFacade(this.id);
  }

  getParent(): Spreadsheet {
    return spreadsheetFacade();
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

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this.id, enumName(type));
  }
  addDeveloperMetadata(key: string, second?: unknown, third?: unknown): Sheet {
    addMark({ sheet: this.id }, key, second, third);
    return this.facade();
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

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return ask("readFilter", this.id) === null ? null : filterFacade(this.id);
  }

  moveColumns(columns: Range, before: number): void {
    const { column, columns: count } = areaOf(columns);
    ask("moveColumns", this.id, column, count, checkWhole(before));
  }

  #clear(what: readonly ("contents" | "formats" | "notes")[]): Sheet {
    const { rows, columns } = this.read();
    ask("clearCells", { sheet: this.id, row: 1, column: 1, rows, columns }, what);
    return this.facade();
  }
}
