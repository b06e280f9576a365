import { useEffect, useRef, useState } from "preact/hooks";
import type { TabRequest } from "../../documentApi.ts";
import type { SheetView } from "../../pageApi.ts";
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
  const [menu, setMenu] = useState<"tab" | "all" | null>(null);
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
    if (event.key === "F2" || event.key === "Enter") setRenamed(current);
    else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) setMenu("tab");
    else {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step === undefined) return;
      const at = sheets.findIndex(({ id }) => id === current);
      const next = sheets[(at + step + sheets.length) % sheets.length];
      if (next === undefined) return;
      show(next.id);
      focusTab();
    }
    event.preventDefault();
  }
  const closed = () => {
    setMenu(null);
    focusTab();
  };

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
          aria-expanded={menu === "all"}
          onClick={() => setMenu(menu === "all" ? null : "all")}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 4.5h10M3 8h10M3 11.5h10" />
          </svg>
        </button>
        {menu === "all" && (
          <MenuList
            label={words.allTabs}
            entries={all.map(({ id, name, hidden }) => ({
              label: hidden ? words.hidden(name) : name,
              isChecked: id === current,
              run: () => (hidden ? change({ kind: "show", sheet: id }) : show(id)),
            }))}
            chosen={closed}
            leave={closed}
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
                setMenu("tab");
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
            aria-label={words.tabMenu(sheets.find(({ id }) => id === current)?.name ?? "")}
            aria-haspopup="menu"
            aria-expanded={menu === "tab"}
            onClick={() => setMenu(menu === "tab" ? null : "tab")}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 10 4-4 4 4" />
            </svg>
          </button>
          {menu === "tab" && (
            <MenuList
              label={words.tabMenu(sheets.find(({ id }) => id === current)?.name ?? "")}
              entries={tabEntries(words, sheets, current, change, () => setRenamed(current))}
              chosen={closed}
              leave={closed}
            />
          )}
        </div>
      )}
    </footer>
  );
}
