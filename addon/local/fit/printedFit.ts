/**
 * A report as JSON, a row a line; every number with all its digits.
 */
import type { FitReport } from "./fitReport.ts";

/** @param write Gets the text in parts: a million rows are longer than a text may be. */
export function printFit({ rows, ...head }: FitReport, write: (text: string) => void): void {
  const written = JSON.stringify(head, null, 2);
  if (rows === undefined) {
    write(`${written}\n`);
    return;
  }
  write(`${written.slice(0, -2)},\n  "rows": [`);
  const columns = Object.entries(rows);
  const count = columns[0]?.[1].length ?? 0;
  let part: string[] = [];
  for (let row = 0; row < count; row++) {
    const cells = columns.map(([name, values]) => `"${name}": ${JSON.stringify(values[row])}`);
    part.push(`${row === 0 ? "" : ","}\n    { ${cells.join(", ")} }`);
    if (part.length < ROWS_AT_ONCE) continue;
    write(part.join(""));
    part = [];
  }
  write(`${part.join("")}\n  ]\n}\n`);
}

const ROWS_AT_ONCE = 10_000;
