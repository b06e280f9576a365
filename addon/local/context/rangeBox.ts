/**
 * Where a range is.
 */

import type { SheetArea } from "../document/chart.ts";
import { ask } from "./host.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Members =
  | "getRow"
  | "getColumn"
  | "getLastRow"
  | "getLastColumn"
  | "getNumRows"
  | "getNumColumns"
  | "getWidth"
  | "getHeight"
  | "getA1Notation"
  | "getGridId";

export class RangeBox implements Pick<Range, Members> {
  readonly area: SheetArea;

  constructor(area: SheetArea) {
    this.area = area;
  }

  getRow(): number {
    return this.area.row;
  }

  getColumn(): number {
    return this.area.column;
  }

  getLastRow(): number {
    return this.area.row + this.area.rows - 1;
  }

  getLastColumn(): number {
    return this.area.column + this.area.columns - 1;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getHeight(): number {
    return this.area.rows;
  }

  getWidth(): number {
    return this.area.columns;
  }

  getGridId(): number {
    return this.area.sheet;
  }

  getA1Notation(): string {
    const first = `${columnLetters(this.area.column)}${this.area.row}`;
    const last = `${columnLetters(this.getLastColumn())}${this.getLastRow()}`;
    return first === last ? first : `${first}:${last}`;
  }
}

/** 1 → "A", 27 → "AA". */
function columnLetters(column: number): string {
  let rest = column;
  let letters = "";
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** "B2:C5", "B2", "A:C", "2:3" → area; null for anything else. Open ends reach to the sheet's end. */
export function areaOfA1(notation: string, sheet: number): SheetArea | null {
  const found = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i.exec(notation);
  if (found === null || notation === "") return null;
  const size = ask("readTab", sheet);
  if (size === null) return null;
  const [, fromLetters = "", fromRow = "", toLetters, toRow] = found;
  if (toLetters === undefined && (fromLetters === "" || fromRow === "")) return null;
  const row = fromRow === "" ? 1 : Number(fromRow);
  const column = fromLetters === "" ? 1 : columnNumber(fromLetters);
  const lastRow = toRow === undefined ? row : toRow === "" ? size.rows : Number(toRow);
  const lastColumn =
    toLetters === undefined ? column : toLetters === "" ? size.columns : columnNumber(toLetters);
  return { sheet, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
