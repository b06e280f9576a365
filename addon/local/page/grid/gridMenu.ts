/**
 * What can be done with the selected cells, as the menu on them lists it.
 */
import type { SheetView } from "../../pageApi.ts";
import type { MenuEntry } from "../menus/menuList.tsx";
import { columnLetters } from "./cellNames.ts";
import type { GridWords } from "./gridWords.ts";
import { type Block, blockOf, type CellSelection } from "./selection.ts";
import type { useClipboard } from "./useClipboard.ts";
import type { SheetChanges } from "./useSheetChanges.ts";

interface Given {
  readonly sheet: SheetView;
  readonly selection: CellSelection;
  readonly changes: SheetChanges;
  readonly clipboard: ReturnType<typeof useClipboard>;
  readonly words: GridWords;
  readonly clear: () => void;
  readonly fitColumns: (block: Block) => void;
  /** Gets what was done that cannot be seen at a glance, to be read out. */
  readonly say: (text: string) => void;
}

/** Lines put in at once by one choice: a whole sheet selected is no wish for as many more. */
const MOST_INSERTED = 1000;

export function gridMenu(given: Given): readonly MenuEntry[] {
  const { sheet, selection, changes, clipboard, words, clear, fitColumns } = given;
  const block = blockOf(selection);
  const { row, column } = block;
  const areRows = block.columns >= sheet.columns;
  const areColumns = block.rows >= sheet.rows;
  const rows = areColumns ? 1 : Math.min(block.rows, MOST_INSERTED);
  const columns = areRows ? 1 : Math.min(block.columns, MOST_INSERTED);
  const lines = (
    kind: "insert" | "delete",
    along: "rows" | "columns",
    first: number,
    count: number,
  ) => {
    return () => void changes.change({ kind, sheet: sheet.id, along, first, count });
  };
  const { column: sorted } = selection.anchor;
  const letters = columnLetters(sorted);
  const sort = async (isDescending: boolean) => {
    const isDone = await changes.change({
      kind: "sort",
      sheet: sheet.id,
      column: sorted,
      isDescending,
    });
    if (isDone) given.say(words.sorted(letters, isDescending));
  };
  const ofRows: readonly MenuEntry[] = [
    { label: words.insertAbove(rows), run: lines("insert", "rows", row, rows) },
    { label: words.insertBelow(rows), run: lines("insert", "rows", row + block.rows, rows) },
    { label: words.deleteRows(block.rows), run: lines("delete", "rows", row, block.rows) },
  ];
  const ofColumns: readonly MenuEntry[] = [
    { label: words.insertLeft(columns), run: lines("insert", "columns", column, columns) },
    {
      label: words.insertRight(columns),
      run: lines("insert", "columns", column + block.columns, columns),
    },
    {
      label: words.deleteColumns(block.columns),
      run: lines("delete", "columns", column, block.columns),
    },
  ];
  return [
    { label: words.cut, run: () => clipboard.fromMenu(true), shortcut: withControl("X") },
    { label: words.copy, run: () => clipboard.fromMenu(false), shortcut: withControl("C") },
    { label: words.paste, run: () => void clipboard.pasteFromMenu(), shortcut: withControl("V") },
    { label: words.clear, run: clear, shortcut: "Del" },
    ...(areColumns ? [] : (["separator", ...ofRows] as const)),
    ...(areRows ? [] : (["separator", ...ofColumns] as const)),
    "separator",
    { label: words.sortUp(letters), run: () => void sort(false) },
    { label: words.sortDown(letters), run: () => void sort(true) },
    { label: words.fitWidth(block.columns), run: () => fitColumns(block) },
  ];
}

const isMac = navigator.platform.startsWith("Mac");

function withControl(letter: string): string {
  return isMac ? `⌘${letter}` : `Ctrl+${letter}`;
}
