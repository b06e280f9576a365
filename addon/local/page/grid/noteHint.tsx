import { pixels } from "./pixels.ts";
import type { Viewport } from "./useViewport.ts";

interface Props {
  readonly note: string;
  /** Pixels in the view: the cell's upper right corner. */
  readonly x: number;
  readonly y: number;
  readonly viewport: Viewport;
}

const WIDTH = 240;

/** A cell's note beside it; left of its corner where there is no room at the right. */
export function NoteHint({ note, x, y, viewport }: Props) {
  const left = x + WIDTH + 12 > viewport.width ? Math.max(8, viewport.width - WIDTH - 12) : x + 4;
  return (
    <div class="note" role="tooltip" style={pixels({ left, top: y, maxWidth: WIDTH })}>
      {note}
    </div>
  );
}
