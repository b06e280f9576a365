/**
 * The parts of the window, as tabs that the arrow keys, Home and End walk through.
 */
import { useRef } from "preact/hooks";

interface Props<Tab extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly tab: Tab; readonly text: string }[];
  readonly current: Tab;
  readonly go: (tab: Tab) => void;
}

export function TabList<Tab extends string>({ label, tabs, current, go }: Props<Tab>) {
  const list = useRef<HTMLDivElement>(null);
  function walk(event: KeyboardEvent) {
    const place = tabs.findIndex(({ tab }) => tab === current);
    const to = placeAfter(event.key, place, tabs.length);
    const next = to === null ? undefined : tabs[to];
    if (next === undefined) return;
    event.preventDefault();
    go(next.tab);
    list.current?.querySelector<HTMLElement>(`#tab-${next.tab}`)?.focus();
  }
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list}>
      {tabs.map(({ tab, text }) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          class="tab"
          aria-selected={tab === current}
          {...(tab === current && { "aria-controls": `panel-${tab}` })}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => go(tab)}
          onKeyDown={walk}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

function placeAfter(key: string, place: number, count: number): number | null {
  if (key === "ArrowRight") return (place + 1) % count;
  if (key === "ArrowLeft") return (place + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
