/**
 * Everything the grid changes in the document, one after the other.
 *
 * Two requests at once may overtake each other: an undo must not come before what it undoes.
 */
import { useMemo, useRef } from "preact/hooks";
import type { ChangeRequest, EditRequest, Refused } from "../../pageApi.ts";
import { changeSheet, editCells } from "../hostApi.ts";

export interface SheetChanges {
  /** True once it is done and the document read anew. */
  edit(request: EditRequest): Promise<boolean>;
  change(request: ChangeRequest): Promise<boolean>;
}

/** @param refused Told why a change was not made. */
export function useSheetChanges(
  refresh: () => Promise<void>,
  refused: (why: Refused["refused"]) => void,
): SheetChanges {
  const latest = useRef({ refresh, refused });
  latest.current = { refresh, refused };
  return useMemo(() => {
    let before: Promise<unknown> = Promise.resolve();
    const after = (ask: () => Promise<Refused | null>): Promise<boolean> => {
      const done = before.then(async () => {
        const answer = await ask().catch(() => null); // the page says that the host is gone
        if (answer !== null) latest.current.refused(answer.refused);
        await latest.current.refresh();
        return answer === null;
      });
      before = done;
      return done;
    };
    return {
      edit: (request) => after(() => editCells(request)),
      change: (request) => after(() => changeSheet(request)),
    };
  }, []);
}
