/**
 * A table of text → cells, typed as Sheets types what it imports, except where that would lose what
 * was written: ids keep their leading zeros and all their digits, prices keep their decimals.
 */
import { parseCsv } from "hucre/csv";
import { putTyped } from "../document/editCells.ts";
import { LARGEST_DOCUMENT_CELLS } from "../document/limits.ts";
import { NEW_TAB_COLUMNS, NEW_TAB_ROWS } from "../document/tab.ts";
import { type TypedCell, understood } from "../document/typedCell.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";

/** @param name Of the tab. */
export function fillFromCsv(document: WorkbookDocument, name: string, text: string): void {
  const lines = text.trim() === "" ? [] : (parseCsv(text) as readonly (readonly string[])[]);
  const tab = document.addTab(name === "" ? "Sheet1" : name);
  const columns = lines.reduce((most, line) => Math.max(most, line.length), 0);
  tab.rows = Math.max(NEW_TAB_ROWS, lines.length);
  const roomy = Math.max(NEW_TAB_COLUMNS, columns);
  tab.columns = tab.rows * roomy > LARGEST_DOCUMENT_CELLS ? columns : roomy;
  lines.forEach((line, r) => {
    line.forEach((cell, c) => {
      putTyped(tab, r + 1, c + 1, importedCell(cell));
    });
  });
}

/** Text → cell. */
export function importedCell(text: string): TypedCell {
  if (text === "") return { value: null };
  const quoted = /^="((?:[^"]|"")*)"$/.exec(text);
  // Taobao and others write ="3001" so that Excel keeps the digits of an order number.
  if (quoted !== null) return { value: (quoted[1] ?? "").replaceAll('""', '"') };
  const trimmed = text.trim();
  if (losesDigits(trimmed) || lacksYear(trimmed)) return { value: text };
  const typed = understood(text);
  if (typed.numberFormat !== undefined || typeof typed.value !== "number") return typed;
  const decimals = /\.(\d*0)$/.exec(trimmed)?.[1];
  // 1.50 would show as 1.5.
  return decimals === undefined
    ? typed
    : { ...typed, numberFormat: `0.${"0".repeat(decimals.length)}` };
}

/** Doubles hold 15 digits. */
const MOST_DIGITS = 15;

function losesDigits(text: string): boolean {
  if (/^-?0\d/.test(text) || text.startsWith("+")) return true;
  if (/^-?\d+(\.\d+)?e[-+]?\d+$/i.test(text)) return true;
  return /^-?[\d.]+$/.test(text) && text.replace(/\D/g, "").length > MOST_DIGITS;
}

/** "1/2" and "Jan 5" would become dates of this year. */
function lacksYear(text: string): boolean {
  if (/^\d{1,2}[/-]\d{1,2}$/.test(text)) return true;
  return /^[a-z]{3,9}\.?[ -]\d{1,2}$|^\d{1,2}[ -][a-z]{3,9}$/i.test(text);
}
