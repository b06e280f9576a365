/**
 * Places in a document as formulas name them: A1, $B$2, A2:A, 'Sheet name'!C1:D9.
 */

/** One corner; null where it is open, as the row of A in A:A. `$` holds it still when a formula is copied. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

export interface Reference {
  /** Null for the tab on which the formula stands. */
  readonly tab: string | null;
  readonly from: Corner;
  /** Null for a single cell. */
  readonly to: Corner | null;
}

/** "A" is 1, "AA" 27. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** 1 is "A", 27 "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** @param text "A1", "$A$1", "A" or "1"; null for anything else. */
export function cornerIn(text: string): Corner | null {
  const found = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/.exec(text);
  if (found === null) return null;
  const [, first = "", letters = "", second = "", digits = ""] = found;
  if (letters === "" && digits === "") return null;
  if (letters === "") {
    // "$5": the only dollar is before the row.
    return second !== "" && first !== ""
      ? null
      : corner(null, Number(digits), false, first !== "" || second !== "");
  }
  if (digits === "") {
    return second === "" ? corner(columnNumber(letters), null, first !== "", false) : null;
  }
  return corner(columnNumber(letters), Number(digits), first !== "", second !== "");
}

function corner(
  column: number | null,
  row: number | null,
  isColumnFixed: boolean,
  isRowFixed: boolean,
): Corner | null {
  return row === 0 ? null : { row, column, isRowFixed, isColumnFixed };
}

function cornerText({ row, column, isRowFixed, isColumnFixed }: Corner): string {
  const letters = column === null ? "" : `${isColumnFixed ? "$" : ""}${columnLetters(column)}`;
  return `${letters}${row === null ? "" : `${isRowFixed ? "$" : ""}${row}`}`;
}

export function referenceText({ tab, from, to }: Reference): string {
  const sheet = tab === null ? "" : `${tabText(tab)}!`;
  return `${sheet}${cornerText(from)}${to === null ? "" : `:${cornerText(to)}`}`;
}

function tabText(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && cornerIn(name) === null
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}
