import type { SidebarView } from "../pageApi.ts";
import type { PageWords } from "./words.ts";

interface Props {
  readonly sidebar: SidebarView;
  readonly words: PageWords;
  readonly close: () => void;
}

/** The add-on's own page, in a frame of its own origin as Google has it. */
export function SidebarFrame({ sidebar, words, close }: Props) {
  return (
    <aside class="sidebar" aria-label={sidebar.title}>
      <div class="sidebar-title">
        <h2>{sidebar.title}</h2>
        <button type="button" class="icon-button" aria-label={words.closeSidebar} onClick={close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8M12 4l-8 8" />
          </svg>
        </button>
      </div>
      <iframe key={sidebar.id} class="sidebar-frame" title={sidebar.title} src={sidebar.url} />
    </aside>
  );
}
