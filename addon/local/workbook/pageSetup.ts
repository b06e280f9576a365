/**
 * How a tab of the file comes onto paper: torn apart as little as its width allows, and what stays in sight on
 * the screen on every page.
 */
import type { NamedRange, WriteSheet } from "hucre";
import { columnLetters } from "../document/formula/reference.ts";
import { DEFAULT_COLUMN_WIDTH, type Tab } from "../document/tab.ts";

/** A tab with charts is read as a page: they must not be torn apart. */
export function pageSetup(tab: Tab): NonNullable<WriteSheet["pageSetup"]> {
  const width = widthOf(tab);
  const oneAcross = { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;
  if (tab.charts.length > 0 || width <= ACROSS_PORTRAIT / LEAST_SCALE) {
    return { orientation: "portrait", ...oneAcross };
  }
  if (width <= ACROSS_LANDSCAPE / LEAST_SCALE) return { orientation: "landscape", ...oneAcross };
  return { orientation: "landscape", scale: 100 * LEAST_SCALE };
}

/** @param name As the file has it. @returns Null where nothing is frozen. */
export function printTitles({ frozenRows, frozenColumns }: Tab, name: string): NamedRange | null {
  // Quoted here, for the library's own setting leaves names with blanks as they are, which is no reference.
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  const parts = [
    ...(frozenColumns === 0 ? [] : [`${sheet}$A:$${columnLetters(frozenColumns)}`]),
    ...(frozenRows === 0 ? [] : [`${sheet}$1:$${frozenRows}`]),
  ];
  if (parts.length === 0) return null;
  return { name: "_xlnm.Print_Titles", range: parts.join(","), scope: name };
}

/** Pixels between the usual margins of an A4 page, 0.7 inches, at 96 an inch. */
const ACROSS_PORTRAIT = 659;
const ACROSS_LANDSCAPE = 988;
/** Ten points become six and a half: smaller is hard to read. */
const LEAST_SCALE = 0.65;

function widthOf(tab: Tab): number {
  let width = 0;
  for (let column = 1; column <= tab.cells.lastColumn(); column++) {
    width += tab.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH;
  }
  return width;
}
