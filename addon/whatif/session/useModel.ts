/**
 * The profit run that stands in the document: read once, and again when the user asks.
 */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Host } from "../host.ts";
import { type Base, baseOf } from "../model/base.ts";
import type { Trouble } from "../parts/trouble.tsx";

export interface ModelReading {
  readonly base: Base | null;
  readonly isReading: boolean;
  /** How often it was read with success. */
  readonly readings: number;
  /** Why the last reading brought nothing. What was read before stays. */
  readonly trouble: Trouble | null;
  readonly again: () => void;
}

/** @param arrived Told of what was read, and of what it takes the place of. */
export function useModel(
  host: Host,
  arrived: (now: Base, before: Base | null) => void,
): ModelReading {
  const [base, setBase] = useState<Base | null>(null);
  const [isReading, setReading] = useState(true);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [readings, setReadings] = useState(0);
  const known = useRef<Base | null>(null);
  const tell = useRef(arrived);
  tell.current = arrived;

  const read = useCallback(async () => {
    setReading(true);
    setTrouble(null);
    try {
      const answer = await host.readProfitModel();
      if (answer.ok) {
        const now = baseOf(answer.model);
        tell.current(now, known.current);
        known.current = now;
        setBase(now);
        setReadings((before) => before + 1);
      } else setTrouble(answer.problem);
    } catch {
      setTrouble("lost");
    } finally {
      setReading(false);
    }
  }, [host]);
  useEffect(() => void read(), [read]);

  return { base, isReading, readings, trouble, again: () => void read() };
}
