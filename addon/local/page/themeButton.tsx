import { useEffect, useRef, useState } from "preact/hooks";
import { MenuList } from "./menus/menuList.tsx";
import { type Theme, themes } from "./useTheme.ts";
import type { PageWords } from "./words/words.ts";

interface Props {
  readonly words: PageWords;
  readonly theme: Theme;
  readonly choose: (theme: Theme) => void;
}

export function ThemeButton({ words, theme, choose }: Props) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    addEventListener("pointerdown", leave);
    return () => removeEventListener("pointerdown", leave);
  }, [isOpen]);
  const back = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="menu theme" ref={box}>
      <button
        ref={button}
        type="button"
        class="icon-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={words.themeIs(words.themes[theme])}
        title={words.theme}
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="5.6" />
          <path d="M8 2.4v11.2A5.6 5.6 0 0 0 8 2.4Z" fill="currentColor" />
        </svg>
      </button>
      {isOpen && (
        <MenuList
          label={words.theme}
          entries={themes.map((each) => ({
            label: words.themes[each],
            isChecked: each === theme,
            run: () => choose(each),
          }))}
          chosen={back}
          leave={back}
        />
      )}
    </div>
  );
}
