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

/** Why nothing was changed; unsent when the host did not answer. */
export type NotChanged = Refused["refused"] | "unsent";

/** @param refused Told why a change was not made. */
export function useSheetChanges(
  refresh: () => Promise<void>,
  refused: (why: NotChanged) => void,
): SheetChanges {
  const latest = useRef({ refresh, refused });
  latest.current = { refresh, refused };
  return useMemo(() => {
    let before: Promise<unknown> = Promise.resolve();
    const after = (ask: () => Promise<Refused | null>): Promise<boolean> => {
      const done = before.then(async () => {
        const why = await ask().then(
          (answer) => answer?.refused ?? null,
          (): NotChanged => "unsent",
        );
        if (why !== null) latest.current.refused(why);
        await latest.current.refresh();
        return why === null;
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
