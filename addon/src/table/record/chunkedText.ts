/**
 * Text of any length ⇄ cells of text on a hidden tab, cut to what a cell holds, with length and sum of the whole
 * ahead, so that what was damaged is known.
 */
import type { Language } from "#shared/words/language.ts";
import type { Cell } from "../selectedTable.ts";
import type { TabId, TabPlan } from "../tabs/tabPlan.ts";

/** @param mark Says what the text is and of which version: no other is read. */
export function chunkedTab(tab: TabId, language: Language, text: string, mark: string): TabPlan {
  const chunks = [headOf(text, mark)];
  for (let at = 0; at < text.length; ) {
    const end = cutBefore(text, at + CHUNK);
    // A sign ahead of each: no cell begins with one that a spreadsheet would understand.
    chunks.push(`|${text.slice(at, end)}`);
    at = end;
  }
  return {
    tab,
    language,
    values: chunks.map((chunk) => [chunk]),
    formats: [{ area: { row: 1, column: 1, rows: chunks.length, columns: 1 }, format: "@" }],
    styles: [],
    merges: [],
    headerNotes: [],
    rules: [],
    charts: [],
    widths: [100],
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: true,
    color: "#9aa0a6",
    hidden: true,
  };
}

/** Null for cells that hold no such text, or not all of it. */
export function textInChunks(
  cells: readonly (readonly Cell[])[] | null,
  mark: string,
): string | null {
  if (cells === null) return null;
  const [head = "", ...chunks] = cells.map((row) => String(row[0] ?? ""));
  const text = chunks.map((chunk) => chunk.slice(1)).join("");
  return head === headOf(text, mark) ? text : null;
}

/** Of the 50,000 characters of a cell in Sheets, and of the 32,767 of one in a workbook file. */
const CHUNK = 32_000;

function headOf(text: string, mark: string): string {
  return `${mark}: ${text.length} ${sumOf(text)}`;
}

/** Not within a pair of surrogates: half a character is replaced on its way through a document. */
function cutBefore(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  return last >= 0xd800 && last < 0xdc00 ? end - 1 : end;
}

/** FNV-1a of the text's code units: a slip is meant to be found here, not an attack. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(16);
}
