/**
 * The sheet: only the rows and columns in sight exist in the page.
 *
 * One element scrolls over the whole size of the sheet; a view of the window's size sticks to it
 * and shows four panes (body, frozen rows, frozen columns, both) at the scrolled place.
 */
// biome-ignore-all lint/a11y/useSemanticElements: a table would need every row of the sheet in the page
// biome-ignore-all lint/a11y/noStaticElementInteractions: the view is a part of the grid, which takes the keys
import { useEffect, useState } from "preact/hooks";
import type { CellView, SheetView } from "../../pageApi.ts";
import { lengthOf } from "./axis.ts";
import { CellEditor } from "./cellEditor.tsx";
import type { CellStore } from "./cellStore.ts";
import { copiedText, pastedTexts } from "./clipboard.ts";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./headers.tsx";
import { NoteHint } from "./noteHint.tsx";
import { boxOf } from "./pane.tsx";
import { Panes } from "./panes.tsx";
import { pixels } from "./pixels.ts";
import { ROW_HEIGHT } from "./rowHeights.ts";
import { blockOf, type CellSelection, stepped } from "./selection.ts";
import { useFollowFocus } from "./useFollowFocus.ts";
import { useGridLayout } from "./useGridLayout.ts";
import { useGridPointer } from "./useGridPointer.ts";
import { useViewport } from "./useViewport.ts";

interface Props {
  readonly sheet: SheetView;
  readonly version: number;
  readonly store: CellStore;
  /** Rises whenever cells have arrived. */
  readonly arrivals: number;
  readonly selection: CellSelection;
  readonly select: (selection: CellSelection) => void;
  readonly edit: (row: number, column: number, texts: readonly (readonly string[])[]) => void;
  readonly label: string;
}

/** Pixels beyond the last row and column, so that they do not stick to the edge. */
const END_ROOM = 40;

export function Grid(props: Props) {
  const { sheet, version, store, selection, select, edit } = props;
  const { anchor } = selection;
  const { scroller, viewport } = useViewport();
  const [typed, setTyped] = useState<string | null>(null);
  const layout = useGridLayout(sheet, store, props.arrivals, viewport);
  const { rowAxis, columnAxis, rows } = layout;
  const pointer = useGridPointer({ sheet, layout, scroller, selection, select });
  useFollowFocus(scroller, sheet, layout, selection);

  useEffect(() => {
    const lastUsed = Math.max(0, sheet.usedRows - 1);
    store.want(sheet.id, 0, 0, version);
    store.want(sheet.id, Math.min(rows.first, lastUsed), Math.min(rows.last, lastUsed), version);
  }, [store, sheet, version, rows.first, rows.last]);

  const cellsOf = (row: number) => store.row(sheet.id, row);
  const cellAt = (row: number, column: number): CellView | undefined => cellsOf(row)?.[column];
  const openEditor = () => setTyped(cellAt(anchor.row, anchor.column)?.text ?? "");

  function press(event: KeyboardEvent) {
    if (event.isComposing || event.altKey) return;
    const control = event.ctrlKey || event.metaKey;
    const pageRows = Math.max(1, Math.floor(layout.bodyHeight / ROW_HEIGHT) - 1);
    const step = { key: event.key, shift: event.shiftKey, control };
    const moved = stepped(selection, step, { ...sheet, pageRows });
    if (event.key === "F2" || (event.key === "Enter" && !event.shiftKey)) openEditor();
    else if (event.key === "Delete" || event.key === "Backspace") clearSelection();
    else if (moved !== null) select(moved);
    else if (event.key.length === 1 && !control) setTyped(event.key);
    else return;
    event.preventDefault();
  }

  /** Within what is used: a whole column selected is not a million cells to write. */
  function clearSelection() {
    const { row, column, ...block } = blockOf(selection);
    const height = Math.min(block.rows, Math.max(1, sheet.usedRows - row));
    const width = Math.min(block.columns, Math.max(1, sheet.usedColumns - column));
    const blank = Array.from({ length: width }, () => "");
    edit(
      row,
      column,
      Array.from({ length: height }, () => blank),
    );
  }

  function finishTyping(text: string, key: "Enter" | "Tab" | "none", shift: boolean) {
    setTyped(null);
    edit(anchor.row, anchor.column, [[text]]);
    const moved = stepped(selection, { key, shift, control: false }, { ...sheet, pageRows: 1 });
    if (moved !== null) select(moved);
    if (key !== "none") scroller.current?.focus();
  }

  function stopTyping() {
    setTyped(null);
    scroller.current?.focus();
  }

  return (
    <div
      class="grid"
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={sheet.rows}
      aria-colcount={sheet.columns}
      ref={scroller}
      onKeyDown={press}
      onCopy={(event) => {
        event.clipboardData?.setData("text/plain", copiedText(blockOf(selection), cellAt));
        event.preventDefault();
      }}
      onPaste={(event) => {
        const text = event.clipboardData?.getData("text/plain") ?? "";
        edit(anchor.row, anchor.column, pastedTexts(text));
        event.preventDefault();
      }}
    >
      <div
        class="grid-extent"
        style={pixels({
          width: HEADER_WIDTH + lengthOf(columnAxis) + END_ROOM,
          height: HEADER_HEIGHT + lengthOf(rowAxis) + END_ROOM,
        })}
      >
        <div
          class="grid-view"
          style={pixels({ width: viewport.width, height: viewport.height })}
          onPointerDown={pointer.down}
          onPointerMove={pointer.move}
          onPointerLeave={pointer.leave}
          onDblClick={openEditor}
        >
          <Panes sheet={sheet} layout={layout} selection={selection} cellsOf={cellsOf} />
          {pointer.hovered !== null && (
            <NoteHint
              note={cellAt(pointer.hovered.row, pointer.hovered.column)?.note}
              x={pointer.hovered.x}
              y={pointer.hovered.y}
              viewport={viewport}
            />
          )}
          {typed !== null && (
            <CellEditor text={typed} box={editorBox()} done={finishTyping} cancelled={stopTyping} />
          )}
        </div>
      </div>
    </div>
  );

  /** The anchor's cell in the view. */
  function editorBox() {
    const box = boxOf({ ...anchor, rows: 1, columns: 1 }, rowAxis, columnAxis);
    const scrolledX = anchor.column < sheet.frozenColumns ? 0 : layout.scrollLeft;
    const scrolledY = anchor.row < sheet.frozenRows ? 0 : layout.scrollTop;
    return {
      ...box,
      left: box.left - scrolledX + HEADER_WIDTH,
      top: box.top - scrolledY + HEADER_HEIGHT,
    };
  }
}
