import { cellText } from "../table/cells/cellText.ts";
import { headerText } from "../table/recognise/headersOf.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * By header, the number format that most of the first cells below it have; columns without one are left out.
 *
 * A price of 67.00 is the number 67: that it has two decimals, only the format says.
 */
export function numberFormatsBelow(sheet: Sheet, headerRow: number): ReadonlyMap<string, string> {
  const rows = Math.min(ROWS_LOOKED_AT, sheet.getLastRow() - headerRow);
  const columns = sheet.getLastColumn();
  if (rows < 1 || columns < 1) return new Map();
  const headers = sheet.getRange(headerRow, 1, 1, columns).getValues()[0] ?? [];
  const formats = sheet.getRange(headerRow + 1, 1, rows, columns).getNumberFormats();
  const found = new Map<string, string>();
  headers.forEach((header, column) => {
    const format = mostFrequent(formats.map((row) => row[column] ?? "").filter(isOfNumbers));
    const name = cellText(headerText(header));
    if (format !== null && !found.has(name)) found.set(name, format);
  });
  return found;
}

const ROWS_LOOKED_AT = 200;

/** Neither plain text, nor automatic, which some hosts spell out, nor of dates. */
function isOfNumbers(format: string): boolean {
  const isAutomatic = format === "" || format === "General" || /^0\.#+$/.test(format);
  return (
    !isAutomatic && format !== "@" && !/[dyhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""))
  );
}

function mostFrequent(formats: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const format of formats) counts.set(format, (counts.get(format) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}
