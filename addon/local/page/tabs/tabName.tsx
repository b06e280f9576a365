import { useEffect, useRef } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly name: string;
  /** Null when the name is left as it was. */
  readonly done: (name: string | null) => void;
}

/** A tab while it is being renamed. */
export function TabName({ label, name, done }: Props) {
  const field = useRef<HTMLInputElement>(null);
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
      defaultValue={name}
      maxLength={100}
      size={Math.max(6, name.length)}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Enter") finish(event.currentTarget.value);
        if (event.key === "Escape") finish(null);
      }}
    />
  );
}
