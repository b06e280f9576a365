/**
 * Typing into the sheet: where it begins, and where the selection goes when it ends.
 */
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { CellView, SheetView } from "../../pageApi.ts";
import { type CellSelection, mergeAt, stepped } from "./selection.ts";
import { type Draft, type Drafts, useDraft } from "./useDraft.ts";

export interface Typing {
  /** What is being typed into this sheet. */
  readonly draft: Draft | null;
  readonly drafts: Drafts;
  /** The field over the active cell, which has the focus of the grid. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** Typing over what the cell holds. */
  beginOver(text: string): void;
  /** Changing what the cell holds. */
  beginInside(inBar: boolean): void;
  /** Ends the typing with a key that moves the selection. */
  finish(key: string, shift: boolean): void;
  cancel(): void;
  focusCell(): void;
}

interface Given {
  readonly sheet: SheetView | null;
  readonly selection: CellSelection;
  readonly select: (selection: CellSelection) => void;
  readonly cellAt: (row: number, column: number) => CellView | undefined;
  readonly write: (draft: Draft) => void;
}

export function useTyping({ sheet, selection, select, cellAt, write }: Given): Typing {
  const [draft, drafts] = useDraft(write);
  const field = useRef<HTMLTextAreaElement>(null);
  /** The column in which a row of entries was begun: Enter after Tab goes back to it. */
  const firstColumn = useRef<number | null>(null);
  const { anchor } = selection;

  // Another tab came to the front without a click of the person who types.
  useEffect(() => {
    if (drafts.current() !== null && drafts.current()?.sheet !== sheet?.id) drafts.commit();
  }, [sheet?.id]);

  function begin(text: string | null, movesCaret: boolean, inBar: boolean) {
    if (sheet === null) return;
    const { row, column } = mergeAt(anchor, sheet.merges) ?? anchor;
    const cell = cellAt(row, column);
    const before = cell?.input ?? cell?.text ?? "";
    drafts.begin({
      sheet: sheet.id,
      row,
      column,
      before,
      text: text ?? before,
      movesCaret,
      inBar,
    });
  }

  const focusCell = () => field.current?.focus({ preventScroll: true });
  return {
    draft: draft?.sheet === sheet?.id ? draft : null,
    drafts,
    field,
    beginOver: (text) => begin(text, false, false),
    beginInside: (inBar) => begin(null, true, inBar),
    finish(key, shift) {
      drafts.commit();
      focusCell();
      if (sheet === null) return;
      const step = { key, shift, control: false };
      const from = key === "Enter" && !shift ? rowStart() : selection;
      if (key === "Tab") firstColumn.current ??= anchor.column;
      else firstColumn.current = null;
      const moved = stepped(from, step, { ...sheet, pageRows: 1 });
      if (moved !== null) select(moved);
    },
    cancel() {
      drafts.cancel();
      focusCell();
    },
    focusCell,
  };

  function rowStart(): CellSelection {
    const column = firstColumn.current;
    if (column === null || column > anchor.column) return selection;
    return { anchor: { ...anchor, column }, focus: { ...anchor, column } };
  }
}
