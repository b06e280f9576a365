/**
 * A column of whole numbers as short text: one number where it repeats throughout, one character a place for
 * codes, else digits of base 36 with commas between. Two thirds of what JSON takes.
 */

export function columnText(column: ArrayLike<number>): string {
  const first = column[0];
  if (first === undefined) return "";
  let areCodes = true;
  let areAlike = true;
  for (let i = 0; i < column.length; i++) {
    const value = column[i]!;
    if (value < LEAST_CODE || value > MOST_CODE) areCodes = false;
    if (value !== first) areAlike = false;
  }
  if (areAlike) return `=${first.toString(36)}`;
  const parts: string[] = [];
  for (let i = 0; i < column.length; i++) {
    parts.push((areCodes ? column[i]! - LEAST_CODE : column[i]!).toString(36));
  }
  return areCodes ? `.${parts.join("")}` : parts.join(",");
}

/** @param size Places of the column. */
export function columnInText(text: string, size: number): readonly number[] {
  if (text === "") return [];
  if (text.startsWith("=")) return Array<number>(size).fill(Number.parseInt(text.slice(1), 36));
  if (text.startsWith(".")) {
    return Array.from(text.slice(1), (digit) => Number.parseInt(digit, 36) + LEAST_CODE);
  }
  return text.split(",").map((digits) => Number.parseInt(digits, 36));
}

/** A code, or that there is none: what one digit of base 36 can tell. */
const LEAST_CODE = -1;
const MOST_CODE = 34;
