/**
 * One call that writes into the document, and what came of it.
 */
import { useRef, useState } from "preact/hooks";
import type { WrittenAnswer } from "../../src/profitApi.ts";
import type { Trouble } from "../parts/trouble.tsx";

export interface Answer {
  /** What is being done at the moment. */
  readonly working: string | null;
  /** What was done last. */
  readonly done: string | null;
  readonly trouble: Trouble | null;
  /**
   * One at a time: what is asked meanwhile is not heard.
   *
   * @param written Told of the tab that was written. @returns What is then said.
   */
  readonly ask: (
    working: string,
    call: () => Promise<WrittenAnswer>,
    written: (tab: string) => string,
  ) => Promise<void>;
  readonly forget: () => void;
}

const nothing = { working: null, done: null, trouble: null };

export function useAnswer(): Answer {
  const [now, setNow] = useState<Pick<Answer, "working" | "done" | "trouble">>(nothing);
  const isWorking = useRef(false);
  return {
    ...now,
    async ask(working, call, written) {
      if (isWorking.current) return;
      isWorking.current = true;
      setNow({ ...nothing, working });
      try {
        const answer = await call();
        if (answer.ok) setNow({ ...nothing, done: written(answer.tab) });
        else setNow({ ...nothing, trouble: answer.problem });
      } catch {
        setNow({ ...nothing, trouble: "lost" });
      } finally {
        isWorking.current = false;
      }
    },
    forget: () => setNow(nothing),
  };
}
