/**
 * What of the sheet is in sight, and where it lies.
 */
import { useMemo, useRef } from "preact/hooks";
import type { CellView, SheetView } from "../../pageApi.ts";
import { type Axis, axisOf, placeAt, startOf } from "./axis.ts";
import { BLOCK_ROWS, type CellStore } from "./cellStore.ts";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./headers.tsx";
import { withoutHidden } from "./hiddenRows.ts";
import { DEFAULT_COLUMN_WIDTH, ROW_HEIGHT, rowHeights } from "./rowHeights.ts";
import type { Viewport } from "./useViewport.ts";

export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface GridLayout {
  readonly rowAxis: Axis;
  readonly columnAxis: Axis;
  readonly scrollLeft: number;
  readonly scrollTop: number;
  /** Pixels of the frozen rows and columns. */
  readonly frozenHeight: number;
  readonly frozenWidth: number;
  /** Pixels left for what scrolls. */
  readonly bodyWidth: number;
  readonly bodyHeight: number;
  readonly rows: Span;
  readonly columns: Span;
  readonly frozenRows: Span;
  readonly frozenColumns: Span;
}

/** Rows drawn beyond what is in sight, so that a quick scroll shows no gap. */
const SPARE_ROWS = 6;

/** @param arrivals Rises whenever cells have arrived. */
export function useGridLayout(
  sheet: SheetView,
  store: CellStore,
  arrivals: number,
  viewport: Viewport,
): GridLayout {
  const firstRows = useFirstRows(store, sheet, arrivals);
  const rowAxis = useMemo(() => {
    const heights = withoutHidden(rowHeights(sheet, firstRows), sheet.hiddenRows ?? []);
    return axisOf(sheet.rows, heights, ROW_HEIGHT);
  }, [sheet, firstRows]);
  const columnAxis = useMemo(
    () => axisOf(sheet.columns, sheet.columnWidths, DEFAULT_COLUMN_WIDTH),
    [sheet],
  );
  const { scrollLeft, scrollTop } = viewport;
  const frozenHeight = startOf(rowAxis, sheet.frozenRows);
  const frozenWidth = startOf(columnAxis, sheet.frozenColumns);
  const bodyWidth = viewport.width - HEADER_WIDTH - frozenWidth;
  const bodyHeight = viewport.height - HEADER_HEIGHT - frozenHeight;
  const left = scrollLeft + frozenWidth;
  const top = scrollTop + frozenHeight;
  return {
    rowAxis,
    columnAxis,
    scrollLeft,
    scrollTop,
    frozenHeight,
    frozenWidth,
    bodyWidth,
    bodyHeight,
    rows: {
      first: Math.max(sheet.frozenRows, placeAt(rowAxis, top) - SPARE_ROWS),
      last: Math.min(sheet.rows - 1, placeAt(rowAxis, top + bodyHeight) + SPARE_ROWS),
    },
    columns: {
      first: Math.max(sheet.frozenColumns, placeAt(columnAxis, left)),
      last: placeAt(columnAxis, left + bodyWidth),
    },
    frozenRows: { first: 0, last: sheet.frozenRows - 1 },
    frozenColumns: { first: 0, last: sheet.frozenColumns - 1 },
  };
}

/** The first block's rows: their heights are their own. The same array as long as they are the same. */
function useFirstRows(store: CellStore, sheet: SheetView, arrivals: number) {
  const before = useRef<readonly (readonly CellView[])[]>([]);
  return useMemo(() => {
    const rows: (readonly CellView[])[] = [];
    for (let row = 0; row < Math.min(BLOCK_ROWS, sheet.usedRows); row++) {
      rows.push(store.row(sheet.id, row) ?? NO_CELLS);
    }
    const { current } = before;
    const isSame =
      rows.length === current.length && rows.every((cells, row) => cells === current[row]);
    if (!isSame) before.current = rows;
    return before.current;
  }, [store, sheet, arrivals]);
}

const NO_CELLS: readonly CellView[] = [];
