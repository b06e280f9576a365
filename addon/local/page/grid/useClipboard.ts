/**
 * Copy, cut and paste: as text with everybody else, with looks and formulas inside the document.
 */
import { useRef, useState } from "preact/hooks";
import type { Selection, SheetView } from "../../pageApi.ts";
import { readBlockText } from "../hostApi.ts";
import type { CellStore } from "./cellStore.ts";
import { copiedText, pastedBlock, pastedTexts } from "./clipboard.ts";
import { type Block, blockOf, type CellSelection, selectionOf, withMerges } from "./selection.ts";
import type { SheetChanges } from "./useSheetChanges.ts";

interface Given {
  readonly sheet: SheetView;
  readonly store: CellStore;
  readonly selection: CellSelection;
  readonly select: (selection: CellSelection) => void;
  readonly changes: SheetChanges;
  /** Told when the browser keeps the clipboard to itself. */
  readonly refused: () => void;
}

interface Copied {
  readonly from: Selection;
  readonly text: string;
  readonly isCut: boolean;
}

export function useClipboard({ sheet, store, selection, select, changes, refused }: Given) {
  const copied = useRef<Copied | null>(null);
  const [marked, mark] = useState<Block | null>(null);

  function remember(from: Selection, text: string, isCut: boolean) {
    copied.current = { from, text, isCut };
    mark(from);
  }

  /** @param put Hands the text to the browser at once; null when this is no event of the clipboard. */
  async function copy(put: ((text: string) => void) | null, isCut: boolean) {
    const from = {
      sheet: sheet.id,
      ...usedPart(withMerges(blockOf(selection), sheet.merges), sheet),
    };
    const here = copiedText(from, (row) => (row < sheet.usedRows ? store.row(sheet.id, row) : []));
    if (here !== null && put !== null) {
      put(here);
      remember(from, here, isCut);
      return;
    }
    // The browser waits for a promise of text, but only when it is handed over within the event.
    const text = here === null ? readBlockText(from) : Promise.resolve(here);
    const blob = text.then((whole) => new Blob([whole], { type: "text/plain" }));
    try {
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
      remember(from, await text, isCut);
    } catch {
      refused();
    }
  }

  async function paste(text: string) {
    const own = copied.current;
    const selected = withMerges(blockOf(selection), sheet.merges);
    const corner = { sheet: sheet.id, row: selected.row, column: selected.column };
    if (own !== null && sameText(own.text, text)) {
      const { rows, columns } = own.isCut ? own.from : pastedBlock(selected, own.from);
      const to = { ...corner, rows, columns };
      if (own.isCut) forget();
      select(selectionOf(to));
      await changes.change({ kind: "copy", from: own.from, to, isCut: own.isCut });
      return;
    }
    const texts = pastedTexts(text);
    const columns = texts.reduce((most, line) => Math.max(most, line.length), 0);
    const to = pastedBlock(selected, { rows: texts.length, columns });
    select(selectionOf(to));
    await changes.edit({ ...corner, texts, rows: to.rows, columns: to.columns });
  }

  function forget() {
    copied.current = null;
    mark(null);
  }

  return {
    /** The block that was copied last, as long as a paste would take it. */
    marked: copied.current?.from.sheet === sheet.id ? marked : null,
    forget,
    fromEvent(event: ClipboardEvent, isCut: boolean) {
      event.preventDefault();
      void copy((text) => event.clipboardData?.setData("text/plain", text), isCut);
    },
    pasteEvent(event: ClipboardEvent) {
      event.preventDefault();
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text !== "") void paste(text);
    },
    fromMenu: (isCut: boolean) => void copy(null, isCut),
    async pasteFromMenu() {
      const text = await navigator.clipboard.readText().catch(() => null);
      if (text === null) refused();
      else if (text !== "") await paste(text);
    },
  };
}

/** A whole column selected is not a million cells: what is behind the last used one is left out. */
export function usedPart(block: Block, { usedRows, usedColumns }: SheetView): Block {
  return {
    ...block,
    rows: Math.max(1, Math.min(block.rows, usedRows - block.row)),
    columns: Math.max(1, Math.min(block.columns, usedColumns - block.column)),
  };
}

/** Windows' clipboard may break lines in its own way. */
function sameText(one: string, other: string): boolean {
  return one === other || one === other.replace(/\r\n/g, "\n").replace(/\n$/, "");
}
