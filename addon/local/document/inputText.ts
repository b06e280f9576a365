/**
 * What a cell shows while it is changed: the text that typing would make into the same cell.
 */
import { format } from "numfmt";
import { type CellValue, isCellError } from "./cell.ts";
import { shownText, showsDate } from "./shownText.ts";
import { typedCell } from "./typedCell.ts";

/** @param formula Without its "=". */
export function inputText(
  value: CellValue,
  numberFormat: string,
  formula: string | undefined,
): string {
  if (formula !== undefined) return `=${formula}`;
  if (value === null || isCellError(value)) return shownText(value, numberFormat);
  if (typeof value === "string") {
    return numberFormat === "@" || typedCell(value).value === value ? value : `'${value}`;
  }
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (showsDate(numberFormat)) return dateText(value);
  return numberFormat.includes("%") ? `${plainNumber(value * 100)}%` : plainNumber(value);
}

function dateText(value: number): string {
  const seconds = Math.round((value % 1) * 86_400);
  if (value < 1 && value >= 0) return format("h:mm:ss", value, { dateErrorNumber: true });
  return format(seconds === 0 ? "yyyy-mm-dd" : "yyyy-mm-dd h:mm:ss", value, {
    dateErrorNumber: true,
  });
}

/** Spreadsheets show and take 15 digits: 0.07 × 100 is 7.000000000000001 in a double. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}
