import { isBlank } from "../cells/cellText.ts";
import { ROWS_A_TAB, type RowRef, type SelectedTable, type TablePart } from "../selectedTable.ts";

/**
 * The rows below the header that hold something and are hidden or filtered out.
 *
 * @param headerRow Sheet row number, of the first tab.
 */
export function hiddenRowsOf(table: SelectedTable, headerRow: number): readonly RowRef[] {
  return [table, ...(table.further ?? [])].flatMap((part, place) =>
    (part.hidden ?? []).flatMap((i) => {
      const row = part.firstRow + i;
      const isOfTable = place > 0 || row > headerRow;
      return isOfTable && isFilled(part, i) ? place * ROWS_A_TAB + row : [];
    }),
  );
}

/** The same table with nothing in its hidden rows: each other row keeps its number. */
export function withoutHidden(table: SelectedTable): SelectedTable {
  const { further, ...first } = table;
  return {
    ...emptied(first),
    ...(further !== undefined && { further: further.map(emptied) }),
  };
}

function isFilled({ values }: TablePart, place: number): boolean {
  return values[place]?.some((cell) => !isBlank(cell)) ?? false;
}

function emptied<Part extends TablePart>(part: Part): Part {
  if (part.hidden === undefined) return part;
  const hidden = new Set(part.hidden);
  return { ...part, values: part.values.map((row, i) => (hidden.has(i) ? [] : row)) };
}
