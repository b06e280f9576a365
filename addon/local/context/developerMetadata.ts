/**
 * The marks that a script leaves on the document, its tabs and their columns, and the search for them.
 */
import type { Metadata } from "../document/workbookDocument.ts";
import { emulated } from "./emulated.ts";
import { enumName } from "./enumeration.ts";
import { ask, exception } from "./host.ts";
import { rangeFacade } from "./range.ts";
import { sheetFacade } from "./sheet.ts";
import { spreadsheetFacade } from "./spreadsheet.ts";

type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

/** @param place Null for the whole document. @param given What `addDeveloperMetadata` was called with. */
export function addMark(
  place: { readonly sheet: number; readonly column?: number } | null,
  ...[key, second, third]: readonly unknown[]
): void {
  const isValued = typeof second === "string";
  const visibility = isValued ? third : second;
  const isPrivate = visibility !== undefined && enumName(visibility) === "PROJECT";
  ask("addMetadata", {
    key: String(key),
    value: isValued ? second : "",
    visibility: isPrivate ? "PROJECT" : "DOCUMENT",
    sheet: place?.sheet ?? null,
    ...(place?.column !== undefined && { column: place.column }),
  });
}

/** @param sheet Only marks of this tab; null for the whole document. */
export function metadataFinder(sheet: number | null): Finder {
  return finderOf((mark) => sheet === null || mark.sheet === sheet);
}

function finderOf(matches: (mark: Metadata) => boolean): Finder {
  const finder: Pick<Finder, "withKey" | "withValue" | "withId" | "find"> = {
    withKey: (key) => finderOf((mark) => matches(mark) && mark.key === key),
    withValue: (value) => finderOf((mark) => matches(mark) && mark.value === value),
    withId: (id) => finderOf((mark) => matches(mark) && mark.id === id),
    find: () => ask("readMetadata").filter(matches).map(markFacade),
  };
  return emulated<Finder>("DeveloperMetadataFinder", finder, "spreadsheet");
}

function markFacade(mark: Metadata): Mark {
  const facade: Pick<
    Mark,
    "getId" | "getKey" | "getValue" | "setValue" | "remove" | "getLocation"
  > = {
    getId: () => mark.id,
    getKey: () => mark.key,
    getValue: () => mark.value,
    setValue: (value) => {
      ask("changeMetadata", mark.id, value);
      return markFacade({ ...mark, value });
    },
    remove: () => ask("changeMetadata", mark.id, null),
    getLocation: () => locationFacade(mark),
  };
  return emulated<Mark>("DeveloperMetadata", facade, "spreadsheet");
}

/** Of the three, the one that the mark is on answers; the others are null. */
function locationFacade({ sheet, column }: Metadata): Location {
  const location: Pick<Location, "getSheet" | "getColumn" | "getSpreadsheet"> = {
    getSpreadsheet: () => (sheet === null ? spreadsheetFacade() : null),
    getSheet: () => (sheet === null || column !== undefined ? null : sheetFacade(sheet)),
    getColumn: () => {
      if (sheet === null || column === undefined) return null;
      const size = ask("readTab", sheet);
      if (size === null) throw exception(`Sheet ${sheet} not found`);
      return rangeFacade({ sheet, row: 1, column, rows: size.rows, columns: 1 });
    },
  };
  return emulated<Location>("DeveloperMetadataLocation", location, "spreadsheet");
}
