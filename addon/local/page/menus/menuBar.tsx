/**
 * Menus as a spreadsheet has them: one opens with a click or ArrowDown, then the mouse or the arrows walk.
 *
 * Left and Right go between menus and into submenus; Escape closes one level and gives the focus back.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { type MenuEntry, MenuList } from "./menuList.tsx";

export interface Menu {
  readonly title: string;
  readonly entries: readonly MenuEntry[];
}

interface Props {
  readonly label: string;
  readonly menus: readonly Menu[];
}

export function MenuBar({ label, menus }: Props) {
  const [open, setOpen] = useState<number | null>(null);
  /** The title that Tab stops at. */
  const [current, setCurrent] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const isOpen = open !== null;
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event) => {
      if (!bar.current?.contains(event.target as Node)) setOpen(null);
    };
    const blurred = () => setOpen(null); // a click into the sidebar's frame is not heard here
    addEventListener("pointerdown", leave);
    addEventListener("blur", blurred);
    return () => {
      removeEventListener("pointerdown", leave);
      removeEventListener("blur", blurred);
    };
  }, [isOpen]);

  const titleAt = (place: number) =>
    bar.current?.querySelectorAll<HTMLElement>(":scope > .menu > .menu-title")[place];

  function go(step: number) {
    const next = (current + step + menus.length) % menus.length;
    setCurrent(next);
    if (isOpen) setOpen(next);
    titleAt(next)?.focus(); // the open menu takes it from there, if it has an entry that can be chosen
  }

  function press(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step !== undefined) go(step);
    else if (event.key === "ArrowDown" && !isOpen) setOpen(current);
    else if (event.key === "ArrowDown") {
      bar.current?.querySelector<HTMLElement>(".menu-entry:not(:disabled)")?.focus();
    } else if (event.key === "Escape" && isOpen) {
      setOpen(null);
      titleAt(current)?.focus();
    } else if (event.key === "Escape") cameFrom.current?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      class="menu-bar"
      role="menubar"
      aria-label={label}
      ref={bar}
      onKeyDown={press}
      onFocusIn={(event) => {
        const from = event.relatedTarget as HTMLElement | null;
        if (from !== null && !bar.current?.contains(from)) cameFrom.current = from;
      }}
    >
      {menus.map(({ title, entries }, place) => (
        <div key={title} class="menu" role="none">
          <button
            type="button"
            role="menuitem"
            class="menu-title"
            aria-haspopup="menu"
            aria-expanded={open === place}
            tabIndex={place === current ? 0 : -1}
            onFocus={() => setCurrent(place)}
            onClick={() => {
              setCurrent(place);
              setOpen(open === place ? null : place);
            }}
            onPointerEnter={() => {
              if (!isOpen) return;
              setCurrent(place);
              setOpen(place);
            }}
          >
            {title}
          </button>
          {open === place && (
            <MenuList
              label={title}
              entries={entries}
              chosen={() => {
                setOpen(null);
                const from = cameFrom.current;
                if (from?.isConnected) from.focus();
                else titleAt(place)?.focus();
              }}
              leave={() => {
                setOpen(null);
                titleAt(place)?.focus();
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}
