/**
 * The run that stands in the document, as last heard of. Its tabs may be renamed or taken away from elsewhere.
 */
import { useCallback, useRef, useState } from "preact/hooks";
import type { ResultView } from "../../src/sidebarApi.ts";
import type { Host } from "../host.ts";

export interface Standing {
  readonly result: ResultView | null;
  readonly setResult: (result: ResultView | null) => void;
  /** Asks the add-on how the run stands now. What else was heard meanwhile is newer and stays. */
  readonly readAgain: () => Promise<ResultView | null>;
}

export function useStanding(host: Host): Standing {
  const [result, setShown] = useState<ResultView | null>(null);
  const heard = useRef<{ readonly result: ResultView | null }>({ result: null });

  const setResult = useCallback((next: ResultView | null) => {
    heard.current = { result: next };
    setShown(next);
  }, []);
  const readAgain = useCallback(async () => {
    const before = heard.current;
    // The table that was read stays: only the standing run is of interest.
    const { result: found } = await host.readSidebarState(null);
    if (found !== "asBefore" && heard.current === before) setResult(found);
    return heard.current.result;
  }, [host, setResult]);
  return { result, setResult, readAgain };
}
