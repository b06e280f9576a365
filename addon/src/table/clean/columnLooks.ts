/**
 * How a table's columns look on a tab of their own: one format for all dates of a column and one for all its
 * numbers, and room for the longest text.
 */
import type { DayNumber } from "#shared/engine/population.ts";
import { numberText } from "#shared/words/numberText.ts";
import { cellText } from "../cells/cellText.ts";
import type { Cell } from "../selectedTable.ts";
import { textWidth } from "../tabs/textLines.ts";

export interface ColumnLook {
  /** One a row below the header; most columns have but one. */
  readonly formats: readonly string[];
  /** Of the whole column, its header included. */
  readonly align: "left" | "right";
  /** Pixels. */
  readonly width: number;
}

/**
 * @param values One rectangle, the header first.
 * @param formerly By header, the format that the numbers had where they come from.
 */
export function columnLooks(
  values: readonly (readonly Cell[])[],
  formerly: ReadonlyMap<string, string>,
  dayOf: (date: Date) => DayNumber,
): readonly ColumnLook[] {
  return (values[0] ?? []).map((header, column) => {
    const cells = values.slice(1).map((row) => row[column] ?? "");
    const dates = cells.filter((cell) => cell instanceof Date);
    const numbers = cells.filter((cell) => typeof cell === "number");
    const texts = cells.filter((cell) => typeof cell === "string" && cell !== "");
    const dateFormat = formatOfDates(dates, dayOf);
    const numberFormat = formerly.get(cellText(header)) ?? formatOfNumbers(numbers);
    const ofBlank = dates.length > 0 ? dateFormat : numberFormat;
    const widest = Math.max(
      BOLD * textWidth(cellText(header)),
      dates.length > 0 ? textWidth(dateFormat.toUpperCase()) : 0,
      ...cells.slice(0, ROWS_MEASURED).map((cell) => widthOf(cell, numberFormat)),
    );
    return {
      formats: cells.map((cell) => {
        if (cell === "") return ofBlank;
        if (cell instanceof Date) return dateFormat;
        return typeof cell === "string" ? "@" : numberFormat;
      }),
      // Dates that stayed text stand on the left: the others of their column, too.
      align: numbers.length > 0 && dates.length + texts.length === 0 ? "right" : "left",
      width: Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(SPARE * widest) + PADDING)),
    };
  });
}

const AUTOMATIC = "General";

const NARROWEST = 60;
const WIDEST = 320;
/** Left and right of the text. */
const PADDING = 18;
/** The estimate is of common letters: an address full of m and w is wider. */
const SPARE = 1.15;
const BOLD = 1.1;
const ROWS_MEASURED = 1000;

/** With the time of day where one of them has one; a date's midnight is the document's. */
function formatOfDates(dates: readonly Date[], dayOf: (date: Date) => DayNumber): string {
  const hasTime = dates.some((date) => dayOf(date) === dayOf(new Date(date.getTime() - 1)));
  if (!hasTime) return "yyyy-mm-dd";
  const hasSeconds = dates.some((date) => date.getTime() % MINUTE !== 0);
  return hasSeconds ? "yyyy-mm-dd hh:mm:ss" : "yyyy-mm-dd hh:mm";
}

const MINUTE = 60_000;

/** Two decimals for all where any has one, so that 67 and 107.3 do not stand among 45.99. */
function formatOfNumbers(numbers: readonly number[]): string {
  if (numbers.every(Number.isInteger)) return AUTOMATIC;
  const areHundredths = numbers.every((value) => Number(value.toFixed(2)) === value);
  return areHundredths ? AMOUNTS : AUTOMATIC;
}

const AMOUNTS = "#,##0.00";

function widthOf(cell: Cell, numberFormat: string): number {
  if (cell instanceof Date) return 0; // measured by its format
  if (typeof cell !== "number") return textWidth(String(cell));
  const decimals = /\.(0+)/.exec(numberFormat)?.[1]?.length;
  return textWidth(decimals === undefined ? String(cell) : numberText(cell, decimals));
}
