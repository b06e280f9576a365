import { useLayoutEffect, useRef } from "preact/hooks";
import { pixels } from "./pixels.ts";

interface Props {
  readonly text: string;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** @param key Which key ended the typing: where the selection goes next. */
  readonly done: (text: string, key: "Enter" | "Tab" | "none", shift: boolean) => void;
  readonly cancelled: () => void;
}

/** Typing into a cell. */
export function CellEditor({ text, box, done, cancelled }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  // At once: the next letter may come before the next frame.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
  }, [text]);
  function end(key: "Enter" | "Tab" | "none", shift: boolean) {
    if (ended.current) return; // leaving the field after Enter is not a second end
    ended.current = true;
    done(field.current?.value ?? "", key, shift);
  }
  return (
    <input
      ref={field}
      class="cell-editor"
      style={pixels({ left: box.left, top: box.top, minWidth: box.width, height: box.height })}
      defaultValue={text}
      size={Math.max(4, text.length)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.isComposing) return; // Enter that picks a Chinese word
        if (event.key === "Enter" || event.key === "Tab") {
          event.preventDefault();
          end(event.key, event.shiftKey);
        }
        if (event.key === "Escape") {
          ended.current = true;
          cancelled();
        }
      }}
      onPointerDown={(event) => event.stopPropagation()}
      onBlur={() => end("none", false)}
    />
  );
}
