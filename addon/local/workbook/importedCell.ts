/**
 * Text of a file → cell, typed as Sheets types what it imports, except where that would lose what was
 * written: ids keep their leading zeros and all their digits, prices keep their decimals, and what can be
 * read in two ways stays as it is, for reading it is the add-on's to ask about.
 */
import { type TypedCell, understood } from "../document/typedCell.ts";
import { hasMark } from "./decimalSigns.ts";

/** @param hasPoints Whether the file tells that its amounts are written with a decimal point: 1,234 is then a number. */
export function importedCell(text: string, hasPoints: boolean): TypedCell {
  if (text === "") return { value: null };
  const quoted = /^="((?:[^"]|"")*)"$/.exec(text);
  // Taobao and others write ="3001" so that Excel keeps the digits of an order number.
  if (quoted !== null) return { value: (quoted[1] ?? "").replaceAll('""', '"') };
  const trimmed = text.trim();
  if (losesDigits(trimmed) || lacksYear(trimmed)) return { value: text };
  if (!hasPoints && hasMark(trimmed)) return { value: text };
  const typed = understood(text);
  if (isDate(typed) && !/^\d{4}\D/.test(trimmed)) return { value: text };
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
  // A long fraction is a measure that some program computed (22.200000000000003), never an id.
  return /^-?\d+$/.test(text) && text.replace("-", "").length > MOST_DIGITS;
}

/**
 * 3/4/2026 may be March or April. Of such a column every date stays text, also 3/21/2026 and 21 Mar 2026: turned
 * into dates in part, the rest could no longer be read as the user says.
 */
function isDate({ value, numberFormat = "" }: TypedCell): boolean {
  return typeof value === "number" && /d|y/.test(numberFormat);
}

/** "1/2" and "Jan 5" would become dates of this year. */
function lacksYear(text: string): boolean {
  if (/^\d{1,2}[/-]\d{1,2}$/.test(text)) return true;
  return /^[a-z]{3,9}\.?[ -]\d{1,2}$|^\d{1,2}[ -][a-z]{3,9}$/i.test(text);
}
