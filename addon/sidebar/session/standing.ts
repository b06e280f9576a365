/**
 * The runs that stand in the document, as last heard of. Their tabs may be renamed or taken away from elsewhere.
 */
import { useCallback, useRef, useState } from "preact/hooks";
import type { ResultView, SidebarState, StandingAnswer } from "../../src/sidebarApi.ts";
import type { Host } from "../host.ts";

export type Told = Pick<Extract<StandingAnswer, { ok: true }>, "result" | "profit">;

export interface Standing extends Told {
  /** What is not named stays. */
  readonly hear: (told: Partial<Told>) => void;
  /** Asks the add-on how the runs stand now. What else was heard meanwhile is newer and stays. */
  readonly readAgain: () => Promise<ResultView | null>;
}

export function useStanding(host: Host): Standing {
  const [shown, setShown] = useState<Told>({ result: null, profit: null });
  const heard = useRef(shown);

  const hear = useCallback((told: Partial<Told>) => {
    heard.current = { ...heard.current, ...told };
    setShown(heard.current);
  }, []);
  const readAgain = useCallback(async () => {
    const before = heard.current;
    // The table that was read stays: only the standing runs are of interest.
    const found = toldBy(await host.readSidebarState(null));
    if (found !== null && heard.current === before) hear(found);
    return heard.current.result;
  }, [host, hear]);
  return { ...shown, hear, readAgain };
}

/** Null where nothing was looked for. */
export function toldBy({ result, profit }: SidebarState): Told | null {
  return result === "asBefore" || profit === "asBefore" ? null : { result, profit };
}
