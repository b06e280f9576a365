import type { Cell } from "../selectedTable.ts";
import { cellText } from "./cellText.ts";

/**
 * What two spellings of one customer share: capitals, blanks and character widths do not matter.
 *
 * Codes of a customer system keep their capitals, for there "…aB" and "…ab" are two accounts.
 *
 * @returns "" where the cell names nobody.
 */
export function customerKey(cell: Cell): string {
  const text = withoutDecimals(cellText(cell));
  const lower = text.toLowerCase();
  if (nobody.has(lower)) return "";
  return isCaseSensitiveCode(text) ? text : lower;
}

const nobody = new Set(["", "-", "--", "—", "null", "none", "nan", "n/a", "undefined", "无"]);

/** Tables that went through a program often hold 17850.0 where the customer is 17850. */
function withoutDecimals(text: string): string {
  if (!text.endsWith(".0") || text.length > 20) return text;
  const digits = text.slice(0, -2);
  for (let i = 0; i < digits.length; i++) {
    const code = digits.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return text;
  }
  return digits === "" ? text : digits;
}

/** Salesforce's ids: 15 or 18 letters and digits, both present. */
function isCaseSensitiveCode(text: string): boolean {
  if (text.length !== 15 && text.length !== 18) return false;
  return /^[A-Za-z0-9]+$/.test(text) && /\d/.test(text) && /[A-Za-z]/.test(text);
}
