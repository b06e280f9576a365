/**
 * The four panes of the view, their headings and the lines between them.
 */
import type { CellView, SheetView } from "../../pageApi.ts";
import { ChartBox } from "../charts/chartBox.tsx";
import { startOf } from "./axis.ts";
import { ColumnHeaders, HEADER_HEIGHT, HEADER_WIDTH, RowHeaders } from "./headers.tsx";
import { Pane, PaneFrame } from "./pane.tsx";
import { pixels } from "./pixels.ts";
import { type Block, type CellSelection, mergeAt } from "./selection.ts";
import { SpokenRows } from "./spokenRows.tsx";
import type { GridLayout } from "./useGridLayout.ts";

interface Props {
  readonly sheet: SheetView;
  readonly layout: GridLayout;
  readonly label: string;
  readonly selection: CellSelection;
  readonly marked: Block | null;
  readonly cellsOf: (row: number) => readonly CellView[] | undefined;
  readonly dragEdge: (event: PointerEvent, column: number) => void;
  readonly fitColumn: (column: number) => void;
}

export function Panes(props: Props) {
  const { sheet, layout, label, selection, marked, cellsOf } = props;
  const { rowAxis, columnAxis, frozenHeight, frozenWidth } = layout;
  const active = mergeAt(selection.anchor, sheet.merges) ?? selection.anchor;
  const body = {
    x: { left: HEADER_WIDTH + frozenWidth, width: layout.bodyWidth },
    y: { top: HEADER_HEIGHT + frozenHeight, height: layout.bodyHeight },
  };
  const scrolledX = {
    ...body.x,
    name: "scrolled" as const,
    columns: layout.columns,
    offsetX: layout.scrollLeft + frozenWidth,
  };
  const scrolledY = { ...body.y, rows: layout.rows, offsetY: layout.scrollTop + frozenHeight };
  const frozenX = {
    name: "frozen" as const,
    left: HEADER_WIDTH,
    width: frozenWidth,
    columns: layout.frozenColumns,
    offsetX: 0,
  };
  const frozenY = { top: HEADER_HEIGHT, height: frozenHeight, rows: layout.frozenRows, offsetY: 0 };
  const shared = {
    rowAxis,
    columnAxis,
    cellsOf,
    selection,
    marked,
    merges: sheet.merges,
    gridlines: sheet.gridlines !== false,
  };
  return (
    <>
      <SpokenRows sheet={sheet} layout={layout} label={label} active={active} cellsOf={cellsOf} />
      <Pane {...shared} {...scrolledX} {...scrolledY} />
      <Pane {...shared} {...scrolledX} {...frozenY} />
      <Pane {...shared} {...frozenX} {...scrolledY} />
      <Pane {...shared} {...frozenX} {...frozenY} />
      {sheet.charts.length > 0 && (
        <PaneFrame {...scrolledX} {...scrolledY}>
          {sheet.charts.map((chart) => (
            <ChartBox
              key={chart.id}
              chart={chart}
              left={startOf(columnAxis, chart.column - 1) + chart.offsetX}
              top={startOf(rowAxis, chart.row - 1) + chart.offsetY}
            />
          ))}
        </PaneFrame>
      )}
      {frozenHeight > 0 && <i class="frozen-across" style={pixels({ top: body.y.top - 1 })} />}
      {frozenWidth > 0 && <i class="frozen-down" style={pixels({ left: body.x.left - 1 })} />}
      {[scrolledX, frozenX].map(({ left, width, columns, offsetX }) => (
        <ColumnHeaders
          key={left}
          axis={columnAxis}
          span={columns}
          from={left}
          length={width}
          offset={offsetX}
          selection={selection}
          drag={props.dragEdge}
          fitColumn={props.fitColumn}
        />
      ))}
      {[scrolledY, frozenY].map(({ top, height, rows, offsetY }) => (
        <RowHeaders
          key={top}
          axis={rowAxis}
          span={rows}
          from={top}
          length={height}
          offset={offsetY}
          selection={selection}
        />
      ))}
      <div class="grid-corner" style={pixels({ width: HEADER_WIDTH, height: HEADER_HEIGHT })} />
    </>
  );
}
