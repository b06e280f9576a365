/**
 * The open document.
 */
import { addMark, metadataFinder } from "./developerMetadata.ts";
import { emulated, notEmulated } from "./emulated.ts";
import { ask, exception } from "./host.ts";
import { rangeFacade } from "./range.ts";
import { sheetFacade, sheetIdOf } from "./sheet.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Members =
  | "getId"
  | "getName"
  | "getSpreadsheetTimeZone"
  | "getSpreadsheetLocale"
  | "getSheets"
  | "getNumSheets"
  | "getSheetByName"
  | "getActiveSheet"
  | "getActiveRange"
  | "setActiveSheet"
  | "insertSheet"
  | "deleteSheet"
  | "addDeveloperMetadata"
  | "createDeveloperMetadataFinder"
  | "toast";

export function spreadsheetFacade(): Spreadsheet {
  return emulated<Spreadsheet>("Spreadsheet", new LocalSpreadsheet(), "spreadsheet");
}

class LocalSpreadsheet implements Pick<Spreadsheet, Members> {
  getId(): string {
    return ask("readDocument").id;
  }

  getName(): string {
    return ask("readDocument").name;
  }

  getSpreadsheetTimeZone(): string {
    return ask("readDocument").timeZone;
  }

  /** Text is understood as an American document understands it. */
  getSpreadsheetLocale(): string {
    return "en_US";
  }

  getSheets(): Sheet[] {
    return ask("readDocument").tabs.map(sheetFacade);
  }

  getNumSheets(): number {
    return ask("readDocument").tabs.length;
  }

  getSheetByName(name: string): Sheet | null {
    const found = ask("readDocument").tabs.find((id) => ask("readTab", id)?.name === name);
    return found === undefined ? null : sheetFacade(found);
  }

  getActiveSheet(): Sheet {
    return sheetFacade(ask("readDocument").activeTab);
  }

  getActiveRange(): Range {
    return rangeFacade(ask("readDocument").selection);
  }

  setActiveSheet(sheet: Sheet, restoreSelection?: boolean): Sheet {
    if (restoreSelection === true) {
      throw notEmulated("Spreadsheet.setActiveSheet with restoreSelection");
    }
    ask("activateTab", sheetIdOf(sheet));
    return sheet;
  }

  /** The new tab comes after the one in front, and comes to the front, unless a place is given. */
  insertSheet(first?: unknown, second?: unknown, ...rest: unknown[]): Sheet {
    if (rest.length > 0 || typeof second === "object" || typeof first === "object") {
      throw notEmulated("Spreadsheet.insertSheet from a template");
    }
    const name = typeof first === "string" ? first : null;
    const place = typeof first === "number" ? first : typeof second === "number" ? second : null;
    return sheetFacade(ask("addTab", name, place));
  }

  deleteSheet(sheet: Sheet): void {
    if (ask("readDocument").tabs.length === 1) {
      throw exception("You can't remove all the sheets in a document.");
    }
    ask("removeTab", sheetIdOf(sheet));
  }

  addDeveloperMetadata(key: string, second?: unknown, third?: unknown): Spreadsheet {
    addMark(null, key, second, third);
    return spreadsheetFacade();
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder(null);
  }

  toast(message: string, title = "", _seconds?: number | null): void {
    ask("showToast", message, title ?? "");
  }
}
