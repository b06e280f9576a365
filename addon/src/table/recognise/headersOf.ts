import { cellText } from "../cells/cellText.ts";
import type { Cell } from "../selectedTable.ts";

/** The headers in a row, shortened; one that repeats an earlier is told apart: "Amount", "Amount #2". */
export function headersOf(row: readonly Cell[]): readonly string[] {
  const seen = new Map<string, number>();
  return row.map((cell) => {
    const text = headerText(cell);
    if (text === "") return "";
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return count === 1 ? text : `${text} #${count}`;
  });
}

export function headerText(cell: Cell): string {
  return cellText(cell).slice(0, 200);
}
