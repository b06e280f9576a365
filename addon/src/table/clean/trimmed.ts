import { isBlank } from "../cells/cellText.ts";
import type { Cell } from "../selectedTable.ts";

/** Without stray blanks at the ends of texts, those without width among them. */
export function trimmed(rows: readonly (readonly Cell[])[]): {
  readonly cells: readonly (readonly Cell[])[];
  readonly count: number;
} {
  let count = 0;
  const cells = rows.map((row) =>
    row.map((cell) => {
      if (typeof cell !== "string") return cell;
      let start = 0;
      let end = cell.length;
      while (start < end && isBlank(cell.charAt(start))) start++;
      while (end > start && isBlank(cell.charAt(end - 1))) end--;
      if (end - start === cell.length) return cell;
      count++;
      return cell.slice(start, end);
    }),
  );
  return { cells, count };
}
