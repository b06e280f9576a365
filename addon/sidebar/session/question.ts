/**
 * One question to the add-on at a time: what was overtaken is not heard any more.
 */
import { useCallback, useRef, useState } from "preact/hooks";

export type Answered<Answer> =
  | { readonly kind: "none" }
  | { readonly kind: "asking" }
  | { readonly kind: "answered"; readonly answer: Answer }
  /** The add-on threw, or could not be reached: a defect, told in general words. */
  | { readonly kind: "broken" };

export interface Question<Answer> {
  readonly now: Answered<Answer>;
  readonly ask: (asked: () => Promise<Answer>) => void;
  readonly forget: () => void;
}

export function useQuestion<Answer>(): Question<Answer> {
  const [now, setNow] = useState<Answered<Answer>>({ kind: "none" });
  const latest = useRef(0);
  const ask = useCallback((asked: () => Promise<Answer>) => {
    const ticket = ++latest.current;
    const hear = (heard: Answered<Answer>) => ticket === latest.current && setNow(heard);
    setNow({ kind: "asking" });
    asked().then(
      (answer) => hear({ kind: "answered", answer }),
      () => hear({ kind: "broken" }),
    );
  }, []);
  const forget = useCallback(() => {
    latest.current++;
    setNow({ kind: "none" });
  }, []);
  return { now, ask, forget };
}
