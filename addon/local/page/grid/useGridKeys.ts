/**
 * Keys while nothing is typed: they move, change what is selected, or leave the sheet.
 */
import { useRef } from "preact/hooks";
import type { SheetView } from "../../pageApi.ts";
import { type CellSelection, stepped } from "./selection.ts";
import type { SheetChanges } from "./useSheetChanges.ts";
import type { Typing } from "./useTyping.ts";

interface Given {
  readonly sheet: SheetView;
  readonly selection: CellSelection;
  readonly select: (selection: CellSelection) => void;
  readonly typing: Typing;
  readonly changes: SheetChanges;
  /** Rows that Page Up and Page Down pass. */
  readonly pageRows: number;
  readonly clear: () => void;
  readonly openMenu: () => void;
  /** Escape was pressed: the next Tab leaves. */
  readonly escaped: () => void;
}

export function useGridKeys(given: Given): (event: KeyboardEvent) => void {
  const { sheet, selection, select, typing, changes } = given;
  const tabLeaves = useRef(false);

  /** True when the key has done something. */
  function answer(event: KeyboardEvent): boolean {
    const { key, shiftKey: shift } = event;
    const control = event.ctrlKey || event.metaKey;
    if (key === "ContextMenu" || (key === "F10" && shift)) return done(given.openMenu);
    if (key === "Escape") return done(given.escaped);
    if (key === "F2" || (key === "Enter" && !shift)) return done(() => typing.beginInside(false));
    if (key === "Delete" || key === "Backspace") return done(given.clear);
    const letter = control ? key.toLowerCase() : "";
    if (letter === "y" || (letter === "z" && shift)) return done(() => recall("redo"));
    if (letter === "z") return done(() => recall("undo"));
    if (key === "Tab") return done(() => typing.finish(key, shift));
    const step = { key, shift, control };
    const moved = stepped(selection, step, { ...sheet, pageRows: given.pageRows });
    if (moved === null) return false; // a letter: it goes into the field and begins the typing
    return done(() => select(moved));
  }

  const recall = (kind: "undo" | "redo") => void changes.change({ kind });
  return (event) => {
    if (event.altKey) return;
    if (event.key === "Shift") return;
    const leaves = tabLeaves.current;
    tabLeaves.current = event.key === "Escape";
    if (event.key === "Tab" && leaves) return; // the browser's own Tab
    if (answer(event)) event.preventDefault();
  };
}

function done(act: () => void): true {
  act();
  return true;
}
