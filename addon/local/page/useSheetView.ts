/**
 * Which tab is in front and what is selected on it: the user's doing, or the add-on's.
 */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { DocumentView, Selection } from "../pageApi.ts";
import { blockOf, type CellSelection, selectionOf } from "./grid/selection.ts";
import { sendSelection } from "./hostApi.ts";

const firstCell = selectionOf({ row: 0, column: 0, rows: 1, columns: 1 });

export function useSheetView(document: DocumentView | null) {
  const [sheetId, setSheetId] = useState<number | null>(null);
  const [selections, setSelections] = useState<ReadonlyMap<number, CellSelection>>(new Map());
  const told = useRef<{ next: Selection | null; isOnItsWay: boolean }>({
    next: null,
    isOnItsWay: false,
  });

  const opened = useRef(document?.opened);

  // Only where the add-on has moved it: what was told from here may come back after something newer was chosen.
  useEffect(() => {
    if (document === null) return;
    const { sheet, ...block } = document.selection;
    told.current.next = null;
    setSheetId(document.activeSheet);
    const isSame = opened.current === document.opened;
    opened.current = document.opened;
    // Tabs of another document may have the same ids: what was selected there is nothing to them.
    setSelections((now) => new Map(isSame ? now : []).set(sheet, selectionOf(block)));
  }, [document?.opened, document?.selectionMovedAt]);

  const sheets = useMemo(() => document?.sheets.filter(({ hidden }) => !hidden) ?? [], [document]);
  const sheet = sheets.find(({ id }) => id === sheetId) ?? sheets[0] ?? null;
  const selection = (sheet && selections.get(sheet.id)) ?? firstCell;

  function tell(id: number, chosen: CellSelection) {
    told.current.next = { sheet: id, ...blockOf(chosen) };
    if (!told.current.isOnItsWay) void send();
  }

  /** At once, for the sidebar may be asked for the selected row next; while one is on its way, only the last waits. */
  async function send() {
    told.current.isOnItsWay = true;
    for (let wanted = told.current.next; wanted !== null; wanted = told.current.next) {
      told.current.next = null;
      await sendSelection(wanted).catch(() => {});
    }
    told.current.isOnItsWay = false;
  }

  return {
    sheets,
    sheet,
    selection,
    select(chosen: CellSelection) {
      if (sheet === null) return;
      setSelections((now) => new Map(now).set(sheet.id, chosen));
      tell(sheet.id, chosen);
    },
    showSheet(id: number) {
      setSheetId(id);
      tell(id, selections.get(id) ?? firstCell);
    },
  };
}
