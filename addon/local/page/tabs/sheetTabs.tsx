import type { TargetedEvent } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { TabRequest } from "../../documentApi.ts";
import type { SheetView } from "../../pageApi.ts";
import { pixels } from "../grid/pixels.ts";
import { MenuList } from "../menus/menuList.tsx";
import type { PageWords } from "../words/words.ts";
import { tabEntries } from "./tabEntries.ts";
import { TabName } from "./tabName.tsx";

interface Props {
  /** The hidden ones, too. */
  readonly all: readonly SheetView[];
  readonly current: number | null;
  readonly show: (sheet: number) => void;
  readonly change: (request: TabRequest) => void;
  readonly words: PageWords;
}

export function SheetTabs({ all, current, show, change, words }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const [renamed, setRenamed] = useState<number | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const sheets = all.filter(({ hidden }) => !hidden);
  useEffect(() => {
    bar.current?.querySelector("[aria-selected='true']")?.scrollIntoView({ inline: "nearest" });
  }, [current]);
  useEffect(() => {
    if (menu === null) return;
    const leave = (event: Event) => {
      if (!(event.target as Element).closest?.(".tab-menu")) setMenu(null);
    };
    addEventListener("pointerdown", leave);
    return () => removeEventListener("pointerdown", leave);
  }, [menu]);

  const focusTab = () =>
    requestAnimationFrame(() =>
      bar.current?.querySelector<HTMLElement>("[aria-selected='true']")?.focus(),
    );
  function press(event: KeyboardEvent) {
    const at = sheets.findIndex(({ id }) => id === current);
    const { key } = event;
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[key];
    if (key === "F2") setRenamed(current);
    else if (key === "ContextMenu" || (key === "F10" && event.shiftKey)) openMenuAt(event.target);
    else if (next === undefined)
      return; // Enter and Space are the button's own: they select
    else {
      const sheet = sheets.at(next % sheets.length);
      if (sheet === undefined) return;
      show(sheet.id);
      focusTab();
    }
    event.preventDefault();
  }
  const openMenuAt = (tab: EventTarget | null) => {
    if (tab instanceof HTMLElement) setMenu({ of: "tab", opener: tab, isAtTab: true });
  };
  const toggled = (of: OpenMenu["of"]) => (event: TargetedEvent<HTMLElement>) =>
    setMenu(menu?.of === of ? null : { of, opener: event.currentTarget, isAtTab: false });
  const chosen = () => {
    setMenu(null);
    focusTab();
  };
  const left = () => {
    setMenu(null);
    menu?.opener.focus();
  };
  const menuOfTab = menu?.of === "tab" && current !== null && (
    <MenuList
      label={words.tabMenu(nameOf(sheets, current))}
      entries={tabEntries(words, sheets, current, change, () => setRenamed(current))}
      chosen={chosen}
      leave={left}
    />
  );

  return (
    <footer class="tab-bar" data-region="tabs">
      <button
        type="button"
        class="icon-button"
        aria-label={words.addTab}
        title={words.addTab}
        onClick={() => change({ kind: "add", name: words.newTab })}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </button>
      <div class="menu tab-menu">
        <button
          type="button"
          class="icon-button"
          aria-label={words.allTabs}
          title={words.allTabs}
          aria-haspopup="menu"
          aria-expanded={menu?.of === "all"}
          onClick={toggled("all")}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 4.5h10M3 8h10M3 11.5h10" />
          </svg>
        </button>
        {menu?.of === "all" && (
          <MenuList
            label={words.allTabs}
            entries={all.map(({ id, name, hidden }) => ({
              label: hidden ? words.hidden(name) : name,
              isChecked: id === current,
              run: () => (hidden ? change({ kind: "show", sheet: id }) : show(id)),
            }))}
            chosen={chosen}
            leave={left}
          />
        )}
      </div>
      <div class="sheet-tabs" role="tablist" aria-label={words.tabs} ref={bar} onKeyDown={press}>
        {sheets.map(({ id, name, tabColor }) =>
          renamed === id ? (
            <TabName
              key={id}
              label={words.tabName}
              name={name}
              done={(wanted) => {
                setRenamed(null);
                if (wanted !== null) change({ kind: "rename", sheet: id, name: wanted });
                focusTab();
              }}
            />
          ) : (
            <button
              key={id}
              type="button"
              role="tab"
              class="sheet-tab"
              aria-selected={id === current}
              tabIndex={id === current ? 0 : -1}
              onClick={() => show(id)}
              onDblClick={() => setRenamed(id)}
              onContextMenu={(event) => {
                event.preventDefault();
                show(id);
                openMenuAt(event.currentTarget);
              }}
            >
              {name}
              {tabColor !== null && <i class="tab-color" style={{ background: tabColor }} />}
            </button>
          ),
        )}
      </div>
      {current !== null && (
        <div class="menu tab-menu">
          <button
            type="button"
            class="icon-button"
            aria-label={words.tabMenu(nameOf(sheets, current))}
            aria-haspopup="menu"
            aria-expanded={menu?.of === "tab"}
            onClick={toggled("tab")}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 10 4-4 4 4" />
            </svg>
          </button>
          {menu?.isAtTab === false && menuOfTab}
        </div>
      )}
      {menu?.isAtTab && (
        <div class="menu tab-menu at-tab" style={placeAbove(menu.opener)}>
          {menuOfTab}
        </div>
      )}
    </footer>
  );
}

interface OpenMenu {
  readonly of: "tab" | "all";
  /** What gets the focus back. */
  readonly opener: HTMLElement;
  /** Opened on the tab itself, by key or by mouse, and not by the button beside the tabs. */
  readonly isAtTab: boolean;
}

const nameOf = (sheets: readonly SheetView[], sheet: number) =>
  sheets.find(({ id }) => id === sheet)?.name ?? "";

/** Pixels that a menu needs to the right of where it begins. */
const MENU_WIDTH = 200;

/** In the window: what scrolls the tabs would clip a menu within. */
function placeAbove(tab: HTMLElement): Record<string, string> {
  const { left, top } = tab.getBoundingClientRect();
  return pixels({
    left: Math.max(0, Math.min(left, innerWidth - MENU_WIDTH)),
    bottom: innerHeight - top,
  });
}
