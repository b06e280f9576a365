/**
 * Moves the focus out of the sheet: to what comes next in the page, or with Shift to what was before.
 *
 * @returns False when there is nothing beyond.
 */
export function focusBeyond(inside: HTMLElement | null, backwards: boolean): boolean {
  const grid = inside?.closest(".grid");
  if (!grid) return false;
  const wanted = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) =>
      !grid.contains(stop) &&
      (grid.compareDocumentPosition(stop) & wanted) !== 0 &&
      stop.checkVisibility(),
  );
  const next = backwards ? stops.at(-1) : stops[0];
  next?.focus();
  return next !== undefined;
}

const STOPS =
  "button:not(:disabled):not([tabindex='-1']), a[href], iframe, input, textarea, select";
