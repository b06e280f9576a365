import type { Notice } from "#shared/problems/notice.ts";
import type { HiddenRows, Ports } from "./ports.ts";
import type { RecognisedTable } from "./table/check/checkedTable.ts";
import type { SelectedTable, TablePart } from "./table/selectedTable.ts";

/** A table of revenue and costs with what is known of its hidden rows; other tables as they are. */
export function withHiddenRows(
  { workbook }: Pick<Ports, "workbook">,
  table: SelectedTable,
  { kind, headerRow }: Pick<RecognisedTable, "kind" | "headerRow">,
): { readonly table: SelectedTable; readonly notices: readonly Notice[] } {
  if (kind !== "finance") return { table, notices: [] };
  const partly: string[] = [];
  const withRows = <Part extends TablePart>(part: Part, firstRow: number): Part => {
    const count = part.firstRow + part.values.length - firstRow;
    const found = workbook.hiddenRows(part.sheet, firstRow, count);
    if (!found.isWhole && found.rows.length > 0) partly.push(part.sheet);
    const hidden = placesOf(found, part);
    return hidden.length === 0 ? part : { ...part, hidden };
  };
  const first = withRows(table, headerRow + 1);
  const further = table.further?.map((part) => withRows(part, part.firstRow));
  return {
    table: further === undefined ? first : { ...first, further },
    notices: partly.map((sheet) => ({ code: "notice.hiddenRowsCount", sheet })),
  };
}

/** Of a long table some rows are known only: leaving these out would be neither the one nor the other. */
function placesOf({ rows, isWhole }: HiddenRows, { firstRow }: TablePart): readonly number[] {
  return isWhole ? rows.map((row) => row - firstRow) : [];
}
