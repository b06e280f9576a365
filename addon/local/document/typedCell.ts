/**
 * What a spreadsheet makes of typed text: a number, a date, a truth value, or text.
 *
 * `Range.setValues` treats text as typed, too: an id "007" becomes 7 unless the cell is formatted
 * as plain text. A script that forgets this destroys ids in Google Sheets, and therefore here.
 */
import { getFormatFromId, parseValue } from "numfmt";
import { type CellValue, errorTexts } from "./cell.ts";

export interface TypedCell {
  readonly value: CellValue;
  /** The format the text asks for; absent when none. */
  readonly numberFormat?: string;
  /** The text after "=", when it is a formula. Formulas are not computed here. */
  readonly formula?: string;
}

/** @param text As typed; a leading apostrophe says that the rest is text. */
export function typedCell(text: string): TypedCell {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) {
    return { value: { error: "#NAME?" }, formula: text.slice(1) };
  }
  return understood(text);
}

/** As `typedCell`, for text that cannot be a formula. */
export function understood(text: string): TypedCell {
  const trimmed = text.trim();
  if (!mayBeMore.test(trimmed)) return { value: text };
  if (errorTexts.has(trimmed)) return { value: { error: trimmed } };
  const money = /^([-+]?)([¥￥€£])\s?(-?)(\d[\d,]*(?:\.\d+)?)$/.exec(trimmed);
  if (money !== null) return currency(money);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?: (\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(trimmed);
  const parsed = parseValue(trimmed);
  if (parsed === undefined) return { value: text };
  if (iso !== null) {
    return {
      value: parsed.value,
      numberFormat: `yyyy-mm-dd${iso[4] === undefined ? "" : clockFormat(iso[4])}`,
    };
  }
  const formatId = "formatId" in parsed ? parsed.formatId : undefined;
  if (formatId === undefined) return { value: parsed.value };
  return { value: parsed.value, numberFormat: formatOf(Number(formatId), trimmed) };
}

/** How anything but text begins: looked at first, for most long columns are text. */
const mayBeMore =
  /^(?:[-+(.$¥￥€£\d#]|true$|false$|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

function currency([, sign = "", symbol = "", inner = "", digits = ""]: RegExpExecArray): TypedCell {
  const amount = Number(digits.replaceAll(",", ""));
  const negative = sign === "-" || inner === "-";
  return { value: negative ? -amount : amount, numberFormat: `"${symbol}"#,##0.00` };
}

/** numfmt answers with the built-in formats of workbooks; these are the ones it gives dates and money. */
function formatOf(formatId: number, text: string): string {
  const clock = /\d{1,2}:\d{2}(:\d{2})?/.exec(text)?.[0];
  if (formatId === 14) return text.includes("/") && /^\d{4}/.test(text) ? "yyyy/m/d" : "m/d/yyyy";
  if (formatId === 22) {
    return `${/^\d{4}/.test(text) ? "yyyy/m/d" : "m/d/yyyy"}${clockFormat(clock ?? "")}`;
  }
  if (formatId === 8) return '"$"#,##0.00';
  return getFormatFromId(formatId);
}

function clockFormat(clock: string): string {
  return clock.split(":").length > 2 ? " h:mm:ss" : " h:mm";
}
