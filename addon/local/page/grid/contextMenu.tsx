/**
 * A menu at a place: arrows walk, Enter chooses, Escape and Tab close; the focus goes back to the grid.
 */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { pixels } from "./pixels.ts";

export type ContextEntry =
  | "separator"
  | {
      readonly label: string;
      readonly run: () => void;
      readonly shortcut?: string;
      readonly isOff?: boolean;
    };

interface Props {
  readonly label: string;
  readonly entries: readonly ContextEntry[];
  /** Pixels in the window. */
  readonly x: number;
  readonly y: number;
  readonly close: () => void;
}

const EDGE = 8;

export function ContextMenu({ label, entries, x, y, close }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: x, top: y });
  useLayoutEffect(() => {
    const { offsetWidth, offsetHeight } = list.current!;
    setPlace({
      left: Math.max(EDGE, Math.min(x, innerWidth - offsetWidth - EDGE)),
      top: Math.max(EDGE, Math.min(y, innerHeight - offsetHeight - EDGE)),
    });
    list.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [x, y]);
  useEffect(() => {
    const leave = (event: Event) => {
      if (!list.current?.contains(event.target as Node)) close();
    };
    addEventListener("pointerdown", leave, true);
    addEventListener("blur", close);
    return () => {
      removeEventListener("pointerdown", leave, true);
      removeEventListener("blur", close);
    };
  }, [close]);

  function press(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key === "Enter" || event.key === " ") return; // the button's own
    event.preventDefault();
    if (event.key === "Escape" || event.key === "Tab") close();
    const buttons = [...list.current!.querySelectorAll<HTMLElement>("button:not(:disabled)")];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next !== undefined) buttons.at(next % buttons.length)?.focus();
  }

  return (
    <div
      ref={list}
      class="context-menu"
      role="menu"
      aria-label={label}
      style={pixels(place)}
      onKeyDown={press}
      onContextMenu={(event) => event.preventDefault()}
    >
      {entries.map((entry, at) =>
        entry === "separator" ? (
          <hr key={at} />
        ) : (
          <button
            key={entry.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            disabled={entry.isOff === true}
            onClick={() => {
              close();
              entry.run();
            }}
          >
            {entry.label}
            {entry.shortcut !== undefined && <kbd>{entry.shortcut}</kbd>}
          </button>
        ),
      )}
    </div>
  );
}
