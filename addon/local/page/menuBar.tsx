/**
 * Menus as a spreadsheet has them: one opens with a click, then the mouse or the arrows walk.
 */
import { useEffect, useRef, useState } from "preact/hooks";

export type MenuEntry =
  | "separator"
  | { readonly label: string; readonly run: () => void }
  | { readonly label: string; readonly entries: readonly MenuEntry[] };

export interface Menu {
  readonly title: string;
  readonly entries: readonly MenuEntry[];
}

export function MenuBar({ menus }: { menus: readonly Menu[] }) {
  const [open, setOpen] = useState<number | null>(null);
  const bar = useRef<HTMLDivElement>(null);
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

  function press(event: KeyboardEvent) {
    if (event.key === "Escape") {
      setOpen(null);
      bar.current?.querySelector<HTMLElement>(".menu-title[aria-expanded='true']")?.focus();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || bar.current === null) return;
    event.preventDefault();
    const stops = [...bar.current.querySelectorAll<HTMLElement>("button:not(:disabled)")].filter(
      (button) => button.checkVisibility(),
    );
    const at = stops.indexOf(document.activeElement as HTMLElement);
    stops[(at + step + stops.length) % stops.length]?.focus();
  }

  return (
    <div class="menu-bar" role="menubar" ref={bar} onKeyDown={press}>
      {menus.map(({ title, entries }, place) => (
        <div key={title} class="menu">
          <button
            type="button"
            role="menuitem"
            class="menu-title"
            aria-haspopup="menu"
            aria-expanded={open === place}
            onClick={() => setOpen(open === place ? null : place)}
            onPointerEnter={() => isOpen && setOpen(place)}
          >
            {title}
          </button>
          {open === place && <Entries entries={entries} close={() => setOpen(null)} />}
        </div>
      ))}
    </div>
  );
}

function Entries({ entries, close }: { entries: readonly MenuEntry[]; close: () => void }) {
  return (
    <div class="menu-list" role="menu">
      {entries.map((entry, place) => {
        if (entry === "separator") return <hr key={place} />;
        if ("run" in entry) {
          return (
            <button
              key={entry.label}
              type="button"
              role="menuitem"
              class="menu-entry"
              onClick={() => {
                close();
                entry.run();
              }}
            >
              {entry.label}
            </button>
          );
        }
        return <Submenu key={entry.label} {...entry} close={close} />;
      })}
    </div>
  );
}

interface SubmenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly close: () => void;
}

function Submenu({ label, entries, close }: SubmenuProps) {
  const [open, setOpen] = useState(false);
  return (
    <div class="submenu" onPointerEnter={() => setOpen(true)} onPointerLeave={() => setOpen(false)}>
      <button
        type="button"
        role="menuitem"
        class="menu-entry"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {label}
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6 3.5 10.5 8 6 12.5" />
        </svg>
      </button>
      {open && <Entries entries={entries} close={close} />}
    </div>
  );
}
