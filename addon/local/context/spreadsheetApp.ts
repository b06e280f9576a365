/**
 * The global SpreadsheetApp, and Charts beside it.
 */
import { chartTypeEnum } from "./chartBuilder.ts";
import { newRuleBuilder } from "./conditionalFormatRule.ts";
import { emulated } from "./emulated.ts";
import { enumeration } from "./enumeration.ts";
import { newCriteriaBuilder } from "./filter.ts";
import { ask } from "./host.ts";
import { copyPasteTypes, rangeFacade } from "./range.ts";
import { sheetFacade } from "./sheet.ts";
import { spreadsheetFacade } from "./spreadsheet.ts";
import { uiFacade } from "./ui.ts";

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Members =
  | "getActiveSpreadsheet"
  | "getActive"
  | "getActiveSheet"
  | "getActiveRange"
  | "getUi"
  | "flush"
  | "newConditionalFormatRule"
  | "newFilterCriteria"
  | "CopyPasteType"
  | "DeveloperMetadataVisibility"
  | "InterpolationType"
  | "ProtectionType";

export function spreadsheetApp(): App {
  const app: Pick<App, Members> = {
    getActiveSpreadsheet: spreadsheetFacade,
    getActive: spreadsheetFacade,
    getActiveSheet: () => sheetFacade(ask("readDocument").activeTab),
    getActiveRange: () => rangeFacade(ask("readDocument").selection),
    getUi: uiFacade,
    flush: () => {
      // Every write has reached the document already.
    },
    newConditionalFormatRule: newRuleBuilder,
    newFilterCriteria: newCriteriaBuilder,
    CopyPasteType: copyPasteTypes,
    DeveloperMetadataVisibility: enumeration("SpreadsheetApp.DeveloperMetadataVisibility", [
      "DOCUMENT",
      "PROJECT",
    ]),
    InterpolationType: enumeration("SpreadsheetApp.InterpolationType", [
      "NUMBER",
      "PERCENT",
      "PERCENTILE",
      "MIN",
      "MAX",
    ]),
    ProtectionType: enumeration("SpreadsheetApp.ProtectionType", ["RANGE", "SHEET"]),
  };
  return emulated<App>("SpreadsheetApp", app, "spreadsheet");
}

export function charts(): typeof Charts {
  return emulated<typeof Charts>("Charts", { ChartType: chartTypeEnum });
}
