import { shownText, showsDate } from "../document/shownText.ts";
import type { Tab } from "../document/tab.ts";

/**
 * A tab as text: dates as they are shown, numbers bare, so that programs and any locale's Excel read them.
 * (Sheets writes "1,230.00" and "63%", as the cell shows it.)
 *
 * Begins with a byte order mark: without it Excel takes the text for a western code page, and Chinese
 * becomes unreadable. Other programs ignore it.
 */
export function writeCsv(tab: Tab): Uint8Array {
  const lines: string[][] = [];
  const lastRow = tab.cells.lastRow();
  const lastColumn = tab.cells.lastColumn();
  for (let row = 1; row <= lastRow; row++) {
    const fields: string[] = [];
    for (let column = 1; column <= lastColumn; column++) {
      const value = tab.cells.at(row, column);
      const { numberFormat } = tab.styles.at(row, column);
      const isBare = typeof value === "number" && !showsDate(numberFormat);
      const text = isBare ? String(value) : shownText(value, numberFormat);
      fields.push(field(typeof value === "string" ? harmless(text) : text));
    }
    lines.push(fields);
  }
  return fileOf(lines);
}

/** The same of cells that stand on no tab. */
export function csvOf(rows: readonly (readonly (string | number | boolean)[])[]): Uint8Array {
  return fileOf(
    rows.map((row) =>
      row.map((value) => field(typeof value === "string" ? harmless(value) : String(value))),
    ),
  );
}

function fileOf(lines: readonly (readonly string[])[]): Uint8Array {
  const text = lines.map((fields) => `${fields.join(",")}\r\n`).join("");
  return new TextEncoder().encode(`\uFEFF${text}`);
}

/** Text that Excel would take for a formula gets the apostrophe that says it is text. */
function harmless(text: string): string {
  return /^[=@\t\r]|^[-+](?![\d.])/.test(text) ? `'${text}` : text;
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
