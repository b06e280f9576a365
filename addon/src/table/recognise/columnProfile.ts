/**
 * What kind of values a column holds: decides where its header leaves doubt.
 */
import { cellText, isBlank, isErrorCell } from "../cells/cellText.ts";
import { scanAmount } from "../cells/scanAmount.ts";
import { dayOfDigits, scanDate } from "../cells/scanDate.ts";
import type { Cell } from "../selectedTable.ts";

/** Shares of the filled cells among the first few hundred, 0–1; all 0 for an empty column. */
export interface ColumnProfile {
  readonly filled: number;
  readonly dates: number;
  /** Numbers that a date column could hold: 19970101, or a spreadsheet's count of days. */
  readonly dayNumbers: number;
  readonly numbers: number;
  readonly emails: number;
}

/** @param rows The rows below the header. */
export function profileColumn(rows: readonly (readonly Cell[])[], column: number): ColumnProfile {
  let filled = 0;
  let dates = 0;
  let dayNumbers = 0;
  let numbers = 0;
  let emails = 0;
  for (let i = 0; i < rows.length && filled < SAMPLE; i++) {
    const cell = rows[i]![column] ?? "";
    if (isBlank(cell) || isErrorCell(cell)) continue;
    filled++;
    if (typeof cell === "object") dates++;
    else if (typeof cell === "number") {
      numbers++;
      if (dayOfDigits(String(cell)) !== null || (cell >= 20_000 && cell < 80_000)) dayNumbers++;
    } else if (typeof cell === "string") {
      if (cell.includes("@")) emails++;
      else if (scanDate(cellText(cell)) !== null) dates++;
      else if (scanAmount(cell) !== null) numbers++;
    }
  }
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    dates: share(dates),
    dayNumbers: share(dayNumbers),
    numbers: share(numbers),
    emails: share(emails),
  };
}

const SAMPLE = 300;
