/**
 * A run ⇄ cells of text, cut to what a cell holds, with length and sum of the whole ahead, so that a damaged
 * record is known.
 */
import type { Cell } from "../selectedTable.ts";
import type { TabPlan } from "../tabs/tabPlan.ts";
import type { RecordedRun } from "./recordedRun.ts";
import { recordText, runInText } from "./recordText.ts";

export function recordTab(run: RecordedRun): TabPlan {
  const text = recordText(run);
  const chunks = [headOf(text)];
  for (let at = 0; at < text.length; ) {
    const end = cutBefore(text, at + CHUNK);
    // A sign ahead of each: no cell begins with one that a spreadsheet would understand.
    chunks.push(`|${text.slice(at, end)}`);
    at = end;
  }
  return {
    tab: "record",
    language: run.language,
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

/** Null for what is no record, or none of this version: the document then has no run to go back to. */
export function runInRecord(cells: readonly (readonly Cell[])[] | null): RecordedRun | null {
  if (cells === null) return null;
  const [head = "", ...chunks] = cells.map((row) => String(row[0] ?? ""));
  const text = chunks.map((chunk) => chunk.slice(1)).join("");
  if (head !== headOf(text)) return null;
  try {
    return runInText(text);
  } catch {
    return null;
  }
}

/** Of the 50,000 characters of a cell in Sheets, and of the 32,767 of one in a workbook file. */
const CHUNK = 32_000;
/** Raised when what was written before can no longer be read. */
const MARK = "tierline record 2";

function headOf(text: string): string {
  return `${MARK}: ${text.length} ${sumOf(text)}`;
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
