/**
 * What the add-on says of the table, and the choices that make it say so.
 */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { automaticChoices, type RunChoices, type SidebarState } from "../../src/sidebarApi.ts";
import type { Host } from "../host.ts";

export interface Reading {
  /** Null until the first answer. */
  readonly state: SidebarState | null;
  readonly isReading: boolean;
  /** The last reading did not come to its end. */
  readonly isBroken: boolean;
  /** In force, or asked for and on their way. */
  readonly choices: RunChoices;
  /** How many readings were begun: what belongs to one of them alone bears its number. */
  readonly count: number;
  /** What a run would be given: by now another tab may be in front, so the tabs that were read are named. */
  readonly meant: RunChoices;
  readonly choose: (change: Partial<RunChoices>) => void;
  /** Another table: it comes to the front, and what is remembered of it is in force. */
  readonly chooseSheet: (sheet: string) => void;
  /** The same tabs after an edit; the tab in front where there was nothing to read. */
  readonly again: () => void;
  /** What is in front now, with what is remembered of it. */
  readonly front: () => void;
}

/** @param hear Told of every answer that is not overtaken. */
export function useReading(host: Host, hear: (state: SidebarState) => void): Reading {
  const [state, setState] = useState<SidebarState | null>(null);
  const [choices, setChoices] = useState(automaticChoices);
  const [isReading, setReading] = useState(true);
  const [isBroken, setBroken] = useState(false);
  const [count, setCount] = useState(0);
  const latest = useRef(0);
  const heard = useRef(hear);
  heard.current = hear;

  const follow = useCallback(async (answer: () => Promise<SidebarState>) => {
    const ticket = ++latest.current;
    setCount(ticket);
    setReading(true);
    setBroken(false);
    try {
      const answered = await answer();
      if (ticket !== latest.current) return; // a later choice is being read: this answer is old
      setState(answered);
      setChoices(answered.choices);
      heard.current(answered);
    } catch {
      if (ticket === latest.current) setBroken(true);
    } finally {
      if (ticket === latest.current) setReading(false);
    }
  }, []);

  const front = useCallback(() => void follow(() => host.readSidebarState(null)), [host, follow]);
  useEffect(front, [front]);

  const read = (asked: RunChoices) => {
    setChoices(asked);
    void follow(() => host.readSidebarState(asked));
  };
  const sheets = choices.sheets.length > 0 ? choices.sheets : (state?.read ?? []);
  const meant = { ...choices, sheets };
  return {
    state,
    isReading,
    isBroken,
    choices,
    count,
    meant,
    choose: (change) => read({ ...meant, ...change }),
    chooseSheet: (sheet) =>
      void follow(async () => {
        await host.showTab(sheet, []);
        const answered = await host.readSidebarState(null);
        if (answered.read[0] === sheet) return answered;
        return host.readSidebarState({ ...automaticChoices, sheets: [sheet] });
      }),
    again: () => (state === null || isElsewhere(state) ? front() : read(meant)),
    front,
  };
}

/** Whoever is told to open another tab has opened it by now. */
function isElsewhere({ problem }: SidebarState): boolean {
  switch (problem?.code) {
    case "input.emptySheet":
    case "input.headerOnly":
    case "input.noTable":
    case "choice.tabMissing":
      return true;
    default:
      return false;
  }
}
