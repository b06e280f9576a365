/**
 * `Ui.showModelessDialog` and `Ui.showModalDialog`: a page of the add-on's in a window over the sheet, which is moved
 * by its title and closed by × or Escape. The modeless one leaves everything else usable.
 */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Language } from "#shared/words/language.ts";
import type { DialogView } from "../pageApi.ts";
import type { ShownTheme } from "./useTheme.ts";
import type { PageWords } from "./words/words.ts";

interface Props {
  readonly dialog: DialogView;
  readonly words: PageWords;
  readonly language: Language;
  readonly theme: ShownTheme;
  readonly close: () => void;
}

export function PageDialog({ dialog, words, language, theme, close }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const { place, isMoving, ...drag } = useDrag(box);
  // What stands behind the # may change without loading the page anew.
  const address = `${dialog.url}#theme=${theme}&language=${language}`;
  const started = useMemo(() => address, [dialog.id]);
  const shown = useRef(address);
  useEffect(() => {
    const before = document.activeElement;
    if (dialog.isModal) box.current?.showModal();
    else box.current?.show();
    return () => {
      const isLost = document.activeElement === document.body || document.activeElement === null;
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    if (shown.current !== address) frame.current?.contentWindow?.location.replace(address);
    shown.current = address;
  }, [address]);
  return (
    <dialog
      ref={box}
      class={isMoving ? "page-dialog moving" : "page-dialog"}
      aria-label={dialog.title}
      data-region="dialog"
      style={{
        ...(place !== null && { left: `${place.x}px`, top: `${place.y}px`, margin: "0" }),
        width: `${dialog.width}px`,
      }}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <div class="page-dialog-title" {...drag}>
        <h2>{dialog.title}</h2>
        <button type="button" class="icon-button" aria-label={words.closeWindow} onClick={close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8M12 4l-8 8" />
          </svg>
        </button>
      </div>
      <iframe
        ref={frame}
        class="page-dialog-frame"
        title={dialog.title}
        src={started}
        style={{ height: `${dialog.height}px` }}
        onLoad={(event) => event.currentTarget.focus()}
      />
    </dialog>
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Of the title, so much stays in sight that it can be taken hold of again. */
const KEPT_IN_SIGHT = 80;

function useDrag(box: { readonly current: HTMLElement | null }) {
  /** Null in the middle. */
  const [place, setPlace] = useState<Place | null>(null);
  const [held, setHeld] = useState<Place | null>(null);
  return {
    place,
    isMoving: held !== null,
    onPointerDown(event: PointerEvent & { readonly currentTarget: HTMLElement }) {
      const isButton = (event.target as HTMLElement).closest("button") !== null;
      const at = box.current?.getBoundingClientRect();
      if (isButton || event.button !== 0 || at === undefined) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setHeld({ x: event.clientX - at.left, y: event.clientY - at.top });
    },
    onPointerMove({ clientX, clientY }: PointerEvent) {
      if (held === null || box.current === null) return;
      const width = box.current.offsetWidth;
      const x = Math.max(KEPT_IN_SIGHT - width, clientX - held.x);
      setPlace({
        x: Math.min(x, innerWidth - KEPT_IN_SIGHT),
        y: Math.max(0, Math.min(clientY - held.y, innerHeight - KEPT_IN_SIGHT / 2)),
      });
    },
    onPointerUp: () => setHeld(null),
    onPointerCancel: () => setHeld(null),
  };
}
