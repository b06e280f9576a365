/**
 * The menu on the selected cells, at a place: it closes by itself, and the focus goes back to the grid.
 */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type MenuEntry, MenuList } from "../menus/menuList.tsx";
import { pixels } from "./pixels.ts";

interface Props {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** Pixels in the window. */
  readonly x: number;
  readonly y: number;
  readonly close: () => void;
}

const EDGE = 8;

export function ContextMenu({ label, entries, x, y, close }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: x, top: y });
  useLayoutEffect(() => {
    const { offsetWidth, offsetHeight } = box.current!;
    setPlace({
      left: Math.max(EDGE, Math.min(x, innerWidth - offsetWidth - EDGE)),
      top: Math.max(EDGE, Math.min(y, innerHeight - offsetHeight - EDGE)),
    });
  }, [x, y]);
  useEffect(() => {
    const leave = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) close();
    };
    addEventListener("pointerdown", leave, true);
    addEventListener("blur", close);
    return () => {
      removeEventListener("pointerdown", leave, true);
      removeEventListener("blur", close);
    };
  }, [close]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the menu's keys from the grid.
    <div
      ref={box}
      class="context-menu"
      style={pixels(place)}
      onKeyDown={(event) => event.stopPropagation()}
      onContextMenu={(event) => event.preventDefault()}
    >
      <MenuList label={label} entries={entries} chosen={close} leave={close} />
    </div>
  );
}
