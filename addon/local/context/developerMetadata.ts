/**
 * The marks that a script leaves on tabs, and the search for them.
 */
import type { Metadata } from "../document/workbookDocument.ts";
import { emulated } from "./emulated.ts";
import { ask } from "./host.ts";
import { sheetFacade } from "./sheet.ts";

type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

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
  const facade: Pick<Mark, "getId" | "getKey" | "getValue" | "getLocation"> = {
    getId: () => mark.id,
    getKey: () => mark.key,
    getValue: () => mark.value,
    getLocation: () => {
      const location: Pick<Location, "getSheet"> = { getSheet: () => sheetFacade(mark.sheet) };
      return emulated<Location>("DeveloperMetadataLocation", location, "spreadsheet");
    },
  };
  return emulated<Mark>("DeveloperMetadata", facade, "spreadsheet");
}
