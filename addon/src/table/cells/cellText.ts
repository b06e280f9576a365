/**
 * A cell as plain text: one spelling for what looks the same.
 */
import type { Cell } from "../selectedTable.ts";

/**
 * Full-width letters and digits become half-width, every kind of blank a single one, none at the ends;
 * `="3001"` and `'3001`, which exports write to keep a number as text, become 3001. Dates give "".
 */
export function cellText(cell: Cell): string {
  if (typeof cell === "string") return unquoted(tidy(cell));
  return typeof cell === "object" ? "" : String(cell);
}

export function isBlank(cell: Cell): boolean {
  if (typeof cell !== "string") return false;
  for (let i = 0; i < cell.length; i++) if (!isBlankCode(cell.charCodeAt(i))) return false;
  return true;
}

/** What `Range.getValues` gives for a formula that failed. */
export function isErrorCell(cell: Cell): boolean {
  return typeof cell === "string" && cell.startsWith("#") && errorTexts.has(cell);
}

const errorTexts = new Set([
  ...["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#ERROR!"],
  ...["#SPILL!", "#CALC!", "#GETTING_DATA"],
]);

/** Written by hand: a pattern such as /\s+$/ takes seconds on a cell of 40,000 blanks. */
function tidy(text: string): string {
  const wide = isPlainAscii(text) ? text : text.normalize("NFKC");
  let tidied = "";
  let start = -1;
  for (let i = 0; i <= wide.length; i++) {
    const ends = i === wide.length || isBlankCode(wide.charCodeAt(i));
    if (!ends && start < 0) start = i;
    if (ends && start >= 0) {
      const word = wide.slice(start, i);
      tidied = tidied === "" ? word : `${tidied} ${word}`;
      start = -1;
    }
  }
  return tidied;
}

function unquoted(text: string): string {
  if (text.startsWith('="') && text.endsWith('"')) return tidy(text.slice(2, -1));
  return text.startsWith("'") ? tidy(text.slice(1)) : text;
}

function isPlainAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7e) return false;
  return true;
}

/** Controls, spaces of every width, and the marks that have no width at all. */
function isBlankCode(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x7f) return false;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
