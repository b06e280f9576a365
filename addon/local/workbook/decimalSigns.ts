/**
 * What a file's amounts give away of their decimal mark, column by column: "1,234" and "1.234" alone leave it open.
 */

/**
 * @param lines The file's cells.
 * @returns By column, whether an amount with a mark may become a number: every other one in it, or where it has no
 * other in the file, is written with a decimal point. What is not settled here is the add-on's to ask about, and
 * the cells that could settle it must then stay as they were written.
 */
export function pointColumns(lines: readonly (readonly string[])[]): readonly boolean[] {
  const columns: Signs[] = [];
  const whole: Signs = { point: false, comma: false, open: false };
  for (const line of lines) {
    for (let column = 0; column < line.length; column++) {
      const signs = columns[column] ?? { point: false, comma: false, open: false };
      columns[column] = signs;
      const sign = signOf(line[column]!);
      if (sign === null) continue;
      signs[sign] = true;
      whole[sign] = true;
    }
  }
  const isSplit = whole.point && whole.comma;
  // The add-on then asks the other columns, and must find both of their habits.
  if (isSplit && columns.some(({ point, comma, open }) => open && point === comma)) {
    return Array.from(columns, () => false);
  }
  return Array.from(columns, ({ point, comma }) => {
    return point === comma ? !point && whole.point && !whole.comma : point;
  });
}

/** Whether the text is an amount with a mark in it. */
export function hasMark(text: string): boolean {
  return signOf(text) !== null;
}

interface Signs {
  point: boolean;
  comma: boolean;
  open: boolean;
}

function signOf(text: string): keyof Signs | null {
  if (text.length > LONGEST || !(text.includes(".") || text.includes(","))) return null;
  const core = written.exec(text)?.[1];
  if (core === undefined) return null;
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(core)) return "open";
  if (/^\d*\.\d+$|^\d{1,3}(,\d{2,3})*,\d{3}(\.\d*)?$/.test(core)) return "point";
  return /^\d*,\d+$|^\d{1,3}(\.\d{3})+(,\d*)?$/.test(core) ? "comma" : null;
}

/** Longer cells are prose. */
const LONGEST = 40;

/** Digits and marks, with a sign, a currency or a per cent sign around them. */
const written =
  /^\s*[-+(]?\s*(?:\p{Sc}|[A-Z]{3})?\s*-?(\d[\d.,]*|\.\d+)\s*(?:\p{Sc}|[A-Z]{3}|%)?\s*[-)]?\s*$/u;
