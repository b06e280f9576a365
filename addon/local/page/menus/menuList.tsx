/**
 * The entries of a menu; those with entries of their own open beside it.
 */
import { useLayoutEffect, useRef, useState } from "preact/hooks";

export type MenuEntry =
  | "separator"
  | {
      readonly label: string;
      readonly run: () => void;
      readonly shortcut?: string;
      readonly isOff?: boolean;
      /** One of several of which one holds. */
      readonly isChecked?: boolean;
    }
  | { readonly label: string; readonly entries: readonly MenuEntry[] };

interface Props {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** An entry was chosen: all menus close. Called before the entry runs, which may move the focus on. */
  readonly chosen: () => void;
  /** Escape, and the left arrow in a submenu: the focus goes back to what opened this. */
  readonly leave: () => void;
  readonly isSubmenu?: boolean;
  /** False for a submenu that the mouse merely passes over. */
  readonly takesFocus?: boolean;
}

export function MenuList({ label, entries, chosen, leave, ...rest }: Props) {
  const { isSubmenu = false, takesFocus = true } = rest;
  const list = useRef<HTMLDivElement>(null);
  const [submenu, setSubmenu] = useState<number | null>(null);
  const [isHovered, setHovered] = useState(false);
  useLayoutEffect(() => {
    if (takesFocus) stopsOf(list.current)[0]?.focus();
  }, [takesFocus]);

  function press(event: KeyboardEvent) {
    const stops = stopsOf(list.current);
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next !== undefined) stops.at(next % stops.length)?.focus();
    else if (event.key === "Escape" || (event.key === "ArrowLeft" && isSubmenu)) leave();
    else if (event.key === "ArrowRight" && stops[at]?.ariaHasPopup === "menu") stops[at]?.click();
    else if (event.key === "Tab") return chosen();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div class="menu-list" role="menu" aria-label={label} ref={list} onKeyDown={press}>
      {entries.map((entry, place) => {
        if (entry === "separator") return <hr key={place} />;
        if ("entries" in entry) {
          return (
            <div
              key={place}
              class="submenu"
              role="none"
              onPointerEnter={() => {
                setHovered(submenu !== place);
                setSubmenu(place);
              }}
              onPointerLeave={() => setSubmenu(null)}
            >
              <button
                type="button"
                role="menuitem"
                class="menu-entry"
                tabIndex={-1}
                aria-haspopup="menu"
                aria-expanded={submenu === place}
                onClick={() => {
                  setHovered(false);
                  setSubmenu(place);
                }}
              >
                {entry.label}
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M6 3.5 10.5 8 6 12.5" />
                </svg>
              </button>
              {submenu === place && (
                <MenuList
                  label={entry.label}
                  entries={entry.entries}
                  chosen={chosen}
                  leave={() => {
                    const opener =
                      list.current?.querySelector<HTMLElement>("[aria-expanded='true']");
                    setSubmenu(null);
                    opener?.focus();
                  }}
                  isSubmenu
                  takesFocus={!isHovered}
                />
              )}
            </div>
          );
        }
        const { isChecked } = entry;
        return (
          <button
            key={place}
            type="button"
            role={isChecked === undefined ? "menuitem" : "menuitemradio"}
            {...(isChecked === undefined ? {} : { "aria-checked": isChecked })}
            class="menu-entry"
            tabIndex={-1}
            disabled={entry.isOff === true}
            onClick={() => {
              chosen();
              entry.run();
            }}
          >
            {entry.label}
            {entry.shortcut !== undefined && <kbd>{entry.shortcut}</kbd>}
            {isChecked === true && (
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="m3 8.5 3.2 3.2L13 5" />
              </svg>
            )}
          </button>
        );
      })}
    </div>
  );
}

/** Its own entries, not those of an open submenu. */
function stopsOf(list: HTMLElement | null): readonly HTMLElement[] {
  const own = ":scope > .menu-entry:not(:disabled), :scope > .submenu > .menu-entry";
  return [...(list?.querySelectorAll<HTMLElement>(own) ?? [])];
}
