import { useEffect, useRef, useState } from "preact/hooks";
import { digitsWide } from "../digitsWide.ts";

interface Props {
  readonly label: string;
  readonly name: string;
  /** Null when the name is left as it was. */
  readonly done: (name: string | null) => void;
}

/** A tab while it is being renamed. */
export function TabName({ label, name, done }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(name);
  const isDone = useRef(false);
  useEffect(() => {
    // The menu that opened this gives the focus back in the same frame: a later one wins.
    const taken = requestAnimationFrame(() => field.current?.select());
    return () => cancelAnimationFrame(taken);
  }, []);
  function finish(wanted: string | null) {
    if (isDone.current) return; // leaving the field by a key blurs it, too
    isDone.current = true;
    done(wanted === name ? null : wanted);
  }
  return (
    <input
      ref={field}
      class="sheet-tab tab-name"
      aria-label={label}
      value={text}
      maxLength={100}
      // Letters may be wider than digits: the name is never cut.
      style={{ width: `calc(${Math.max(6, digitsWide(text)) * 1.2}ch + 28px)` }}
      onInput={(event) => setText(event.currentTarget.value)}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Enter") finish(event.currentTarget.value);
        if (event.key === "Escape") finish(null);
      }}
    />
  );
}
