/**
 * The sheet: only the rows and columns in sight exist in the page.
 *
 * One element scrolls over the whole size of the sheet; a view of the window's size sticks to it
 * and shows four panes (body, frozen rows, frozen columns, both) at the scrolled place.
 */
// biome-ignore-all lint/a11y/noStaticElementInteractions: the field over the active cell has the focus and takes the keys
import { useCallback, useEffect, useState } from "preact/hooks";
import type { CellView, SheetView } from "../../pageApi.ts";
import { Announcement } from "./announcement.tsx";
import { lengthOf } from "./axis.ts";
import { CellField } from "./cellField.tsx";
import { blockName } from "./cellNames.ts";
import type { CellStore } from "./cellStore.ts";
import { columnHeader } from "./columnHeader.ts";
import { ContextMenu } from "./contextMenu.tsx";
import { gridMenu } from "./gridMenu.ts";
import type { GridWords } from "./gridWords.ts";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./headers.tsx";
import { NoteHint } from "./noteHint.tsx";
import { Panes } from "./panes.tsx";
import { pixels } from "./pixels.ts";
import { placedBox } from "./placedBox.ts";
import { ROW_HEIGHT } from "./rowHeights.ts";
import { blockOf, type CellSelection, type Place, withMerges } from "./selection.ts";
import { useClipboard, usedPart } from "./useClipboard.ts";
import { useColumnWidths } from "./useColumnWidths.ts";
import { scrollToFrozen, useFollowFocus } from "./useFollowFocus.ts";
import { useGridKeys } from "./useGridKeys.ts";
import { useGridLayout } from "./useGridLayout.ts";
import { useGridPointer } from "./useGridPointer.ts";
import { useHearing } from "./useHearing.ts";
import type { SheetChanges } from "./useSheetChanges.ts";
import type { Typing } from "./useTyping.ts";
import { useViewport } from "./useViewport.ts";

interface Props {
  readonly sheet: SheetView;
  readonly version: number;
  readonly store: CellStore;
  /** Rises whenever cells have arrived. */
  readonly arrivals: number;
  readonly selection: CellSelection;
  readonly select: (selection: CellSelection) => void;
  readonly typing: Typing;
  readonly changes: SheetChanges;
  readonly words: GridWords;
  readonly label: string;
  readonly tell: (text: string) => void;
}

/** Pixels beyond the last row and column, so that they do not stick to the edge. */
const END_ROOM = 40;
const HELP = "grid-help";

export function Grid(props: Props) {
  const { sheet, version, store, selection, select, typing, changes, words } = props;
  const { anchor } = selection;
  const { scroller, viewport } = useViewport();
  const [menuAt, setMenuAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const [instead, setInstead] = useState<string | null>(null);
  const hearing = useHearing();
  const [movedByKey, setMovedByKey] = useState(false);
  const layout = useGridLayout(sheet, store, props.arrivals, viewport);
  const { rowAxis, columnAxis, rows } = layout;
  const chosen = (next: CellSelection, byKey: boolean) => {
    setInstead(null);
    setMovedByKey(byKey);
    select(next);
  };
  const byPointer = (next: CellSelection) => chosen(next, false);
  const byKey = (next: CellSelection) => {
    scrollToFrozen(scroller.current, sheet, selection.focus, next.focus);
    chosen(next, true);
  };
  const pointer = useGridPointer({ sheet, layout, scroller, selection, select: byPointer });
  const widths = useColumnWidths(sheet, columnAxis, selection, changes);
  const clipboard = useClipboard({
    sheet,
    store,
    selection,
    select,
    changes,
    refused: () => props.tell(words.pasteByKeys),
  });
  useFollowFocus(scroller, sheet, layout, selection, typing.draft !== null);

  useEffect(() => {
    const lastUsed = Math.max(0, sheet.usedRows - 1);
    store.want(sheet.id, Math.min(rows.first, lastUsed), Math.min(rows.last, lastUsed), version);
  }, [store, sheet, version, rows.first, rows.last]);

  const cellsOf = (row: number) => store.row(sheet.id, row);
  const cellAt = ({ row, column }: Place): CellView | undefined => cellsOf(row)?.[column];
  const boxAt = (place: Place) => placedBox(place, sheet, layout);
  const clear = () => {
    const area = usedPart(withMerges(blockOf(selection), sheet.merges), sheet);
    void changes.change({ kind: "clear", area: { sheet: sheet.id, ...area } });
  };
  const press = useGridKeys({
    sheet,
    selection,
    select: byKey,
    typing,
    changes,
    pageRows: Math.max(1, Math.floor(layout.bodyHeight / ROW_HEIGHT) - 1),
    clear,
    openMenu() {
      const { left, top, height } = boxAt(anchor);
      const view = scroller.current!.getBoundingClientRect();
      setMenuAt({ x: view.left + left + 8, y: view.top + top + height });
    },
    escaped() {
      clipboard.forget();
      setMovedByKey(false);
      setInstead(words.tabLeaves);
    },
  });
  const closeMenu = useCallback(() => {
    setMenuAt(null);
    typing.focusCell();
  }, [typing.field]);

  return (
    <div
      class="grid"
      ref={scroller}
      onFocusIn={hearing.entered}
      onFocusOut={hearing.left}
      onKeyDown={hearing.pressed}
    >
      <div
        style={pixels({
          width: HEADER_WIDTH + lengthOf(columnAxis) + END_ROOM,
          height: HEADER_HEIGHT + lengthOf(rowAxis) + END_ROOM,
        })}
      >
        <div
          class="grid-view"
          style={pixels({ width: viewport.width, height: viewport.height })}
          onMouseDown={(event) => event.preventDefault()} // the focus stays in the field
          onPointerDown={(event) => {
            typing.drafts.commit();
            typing.focusCell();
            pointer.down(event);
          }}
          onPointerMove={pointer.move}
          onPointerLeave={pointer.leave}
          onDblClick={(event) => pointer.isOnCell(event) && typing.beginInside(false)}
          onContextMenu={(event) => {
            if (!pointer.aim(event)) return;
            event.preventDefault();
            setMenuAt({ x: event.clientX, y: event.clientY });
          }}
        >
          <Panes
            sheet={sheet}
            layout={layout}
            label={props.label}
            selection={selection}
            marked={clipboard.marked}
            cellsOf={cellsOf}
            dragEdge={widths.drag}
            fitColumn={widths.fitMeant}
          />
          <CellField
            typing={typing}
            words={words}
            label={`${words.cellField} ${blockName({ ...anchor, rows: 1, columns: 1 })}`}
            describedBy={HELP}
            box={boxAt(typing.draft ?? anchor)}
            room={viewport}
            press={press}
            copy={clipboard.fromEvent}
            paste={clipboard.pasteEvent}
          />
          {noteHint()}
          {widths.dragged !== null && <i class="width-line" style={{ left: `${newEdge()}px` }} />}
        </div>
      </div>
      <p class="unseen" id={HELP}>
        {words.howToLeave}
      </p>
      <Announcement
        selection={selection}
        cell={cellAt(anchor)}
        header={columnHeader(sheet, cellsOf, anchor)}
        words={words}
        instead={instead}
        isHeard={hearing.isHeard}
      />
      {menuAt !== null && (
        <ContextMenu
          label={words.menu}
          entries={gridMenu({
            sheet,
            selection,
            changes,
            clipboard,
            words,
            clear,
            fitColumns: widths.fitColumns,
            say: setInstead,
          })}
          {...menuAt}
          close={closeMenu}
        />
      )}
    </div>
  );

  /** Of the cell under the mouse, else of the one that the keys have led to. */
  function noteHint() {
    const place = pointer.hovered ?? (movedByKey && typing.draft === null ? anchor : null);
    const note = place && cellAt(place)?.note;
    if (!place || !note) return null;
    const { left, top, width } = boxAt(place);
    return <NoteHint note={note} x={left + width} y={top} viewport={viewport} />;
  }

  function newEdge(): number {
    const { column, width } = widths.dragged!;
    return boxAt({ row: 0, column }).left + width - 1;
  }
}
