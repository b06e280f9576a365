import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Language } from "#shared/words/language.ts";
import type { SidebarView } from "../pageApi.ts";
import type { ShownTheme } from "./useTheme.ts";
import type { PageWords } from "./words/words.ts";

interface Props {
  readonly sidebar: SidebarView;
  readonly words: PageWords;
  readonly language: Language;
  readonly theme: ShownTheme;
  /** Opened by the user, who wants to be in it. */
  readonly takesFocus: boolean;
  readonly close: () => void;
}

/** The add-on's own page, in a frame of its own origin as Google has it. */
export function SidebarFrame({ sidebar, words, language, theme, takesFocus, close }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  // What stands behind the # may change without loading the sidebar anew; a new frame begins with it.
  const address = `${sidebar.url}#theme=${theme}&language=${language}`;
  const started = useMemo(() => address, [sidebar.id]);
  const shown = useRef(address);
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      const isLost = document.activeElement === document.body || document.activeElement === null;
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    // Not by the attribute: every change would be a step for the browser's way back.
    const isLoaded = shown.current.startsWith(sidebar.url);
    if (isLoaded && shown.current !== address)
      frame.current?.contentWindow?.location.replace(address);
    shown.current = address;
  }, [sidebar.url, address]);
  return (
    <aside class="sidebar" aria-label={sidebar.title} data-region="sidebar">
      <div class="sidebar-title">
        <h2>{sidebar.title}</h2>
        <button type="button" class="icon-button" aria-label={words.closeSidebar} onClick={close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8M12 4l-8 8" />
          </svg>
        </button>
      </div>
      <iframe
        ref={frame}
        key={sidebar.id}
        class="sidebar-frame"
        title={sidebar.title}
        src={started}
        onLoad={(event) => {
          if (takesFocus) event.currentTarget.focus();
        }}
      />
    </aside>
  );
}
