/**
 * The sheet as it is read out: every row once and in order, with its cells from the frozen columns on.
 *
 * What is seen stands in up to four panes, and rows in the order of their elements. These rows are not seen;
 * each owns its parts in the panes, and the grid owns the rows.
 */
// biome-ignore-all lint/a11y/useSemanticElements: a table would need every row of the sheet in the page
// biome-ignore-all lint/a11y/useFocusableInteractive: the field over the active cell has the focus
import type { CellView, SheetView } from "../../pageApi.ts";
import { hasCells } from "./rowBox.tsx";
import type { Place } from "./selection.ts";
import type { GridLayout } from "./useGridLayout.ts";
import { placesBySlot, useSlots } from "./useSlots.ts";

interface Props {
  readonly sheet: SheetView;
  readonly layout: GridLayout;
  readonly label: string;
  /** The active cell is there even when it is empty. */
  readonly active: Place;
  readonly cellsOf: (row: number) => readonly CellView[] | undefined;
}

export type PaneColumns = "frozen" | "scrolled";

/** Id of a row's part in a pane. */
export function partId(columns: PaneColumns, row: number): string {
  return `${columns}-${row + 1}`;
}

export function SpokenRows({ sheet, layout, label, active, cellsOf }: Props) {
  const slots = useSlots(layout.rows);
  const partsOf = (row: number): readonly string[] => {
    const cells = cellsOf(row) ?? [];
    const activeColumn = row === active.row ? active.column : null;
    return [
      hasCells(cells, layout.frozenColumns, activeColumn) ? partId("frozen", row) : "",
      hasCells(cells, layout.columns, activeColumn) ? partId("scrolled", row) : "",
    ].filter((part) => part !== "");
  };
  const frozen = Array.from({ length: sheet.frozenRows }, (_, row) => row);
  const rows = [...frozen, ...placesBySlot(layout.rows, slots, layout.rowAxis)].flatMap((row) => {
    const owns = partsOf(row).join(" ");
    return owns === "" ? [] : [{ row, owns }];
  });
  const inOrder = rows.map(({ row }) => row).sort((a, b) => a - b);
  return (
    <div
      class="spoken-rows"
      role="grid"
      aria-label={label}
      aria-rowcount={sheet.rows}
      aria-colcount={sheet.columns}
      aria-multiselectable="true"
      aria-owns={inOrder.map(rowId).join(" ")}
    >
      {rows.map(({ row, owns }) => (
        <div
          // A row that scrolls in takes over the element of one that has gone, as those that are seen do.
          key={row < sheet.frozenRows ? `frozen${row}` : row % slots}
          role="row"
          id={rowId(row)}
          aria-rowindex={row + 1}
          aria-owns={owns}
        />
      ))}
    </div>
  );
}

const rowId = (row: number) => `row-${row + 1}`;
