/**
 * The four steps, as tabs that the arrow keys, Home and End walk through.
 */
import { useRef } from "preact/hooks";
import { sidebarWords } from "#shared/words/sidebar.ts";
import { type Session, type Tab, tabs } from "../session/session.ts";

export function TabList({ session }: { session: Session }) {
  const words = sidebarWords[session.language];
  const list = useRef<HTMLDivElement>(null);

  function walk(event: KeyboardEvent) {
    const to = placeAfter(event.key, tabs.indexOf(session.tab));
    const tab = to === null ? undefined : tabs[to];
    if (tab === undefined) return;
    event.preventDefault();
    session.go(tab);
    list.current?.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={words.tabs} ref={list}>
      {tabs.map((tab: Tab) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          class="tab"
          aria-selected={session.tab === tab}
          {...(session.tab === tab && { "aria-controls": `panel-${tab}` })}
          tabIndex={session.tab === tab ? 0 : -1}
          onClick={() => session.go(tab)}
          onKeyDown={walk}
        >
          {words.tab[tab]}
        </button>
      ))}
    </div>
  );
}

function placeAfter(key: string, place: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (place + 1) % tabs.length;
    case "ArrowLeft":
      return (place + tabs.length - 1) % tabs.length;
    case "Home":
      return 0;
    case "End":
      return tabs.length - 1;
    default:
      return null;
  }
}
