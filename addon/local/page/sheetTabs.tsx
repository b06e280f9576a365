import { useEffect, useRef } from "preact/hooks";
import type { SheetView } from "../pageApi.ts";
import type { PageWords } from "./words.ts";

interface Props {
  readonly sheets: readonly SheetView[];
  readonly current: number | null;
  readonly show: (sheet: number) => void;
  readonly words: PageWords;
}

export function SheetTabs({ sheets, current, show, words }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bar.current?.querySelector("[aria-selected='true']")?.scrollIntoView({ inline: "nearest" });
  }, [current]);

  function press(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const at = sheets.findIndex(({ id }) => id === current);
    const next = sheets[(at + step + sheets.length) % sheets.length];
    if (next === undefined) return;
    show(next.id);
    bar.current?.querySelectorAll("button")[sheets.indexOf(next)]?.focus();
  }

  return (
    <div class="sheet-tabs" role="tablist" aria-label={words.tabs} ref={bar} onKeyDown={press}>
      {sheets.map(({ id, name, tabColor }) => (
        <button
          key={id}
          type="button"
          role="tab"
          class="sheet-tab"
          aria-selected={id === current}
          tabIndex={id === current ? 0 : -1}
          onClick={() => show(id)}
        >
          {name}
          {tabColor !== null && <i class="tab-color" style={{ background: tabColor }} />}
        </button>
      ))}
    </div>
  );
}
