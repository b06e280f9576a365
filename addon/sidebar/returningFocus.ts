/**
 * Who comes back from the sheet by keyboard finds the control that they left: the browser gives the focus to the
 * page of the sidebar as a whole, and shows it nowhere.
 */
import { isFocusLost } from "./parts/focus.ts";

/** A press of the mouse that brought the focus is heard of after it, but not later than this. */
const SOON_MS = 40;

export function followFocus(): void {
  let last: HTMLElement | null = null;
  let pressedAt = Number.NEGATIVE_INFINITY;
  addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement) last = target;
  });
  addEventListener("pointerdown", () => (pressedAt = performance.now()), true);
  addEventListener("focus", () => {
    const cameAt = performance.now();
    setTimeout(() => {
      if (pressedAt < cameAt - SOON_MS) enter(isFocusLost() ? whereToGoOn(last) : focused());
    }, SOON_MS);
  });
}

/** The last control, or the selected tab where that one is gone. */
function whereToGoOn(last: HTMLElement | null): HTMLElement | null {
  const isThere = last?.isConnected === true && last.checkVisibility();
  return isThere ? last : document.querySelector<HTMLElement>("[role=tab][aria-selected=true]");
}

function focused(): HTMLElement | null {
  return document.activeElement instanceof HTMLElement ? document.activeElement : null;
}

/** Marked by hand: a focus that a script gives is shown by the browser only where the last one was seen, too. */
function enter(target: HTMLElement | null): void {
  if (target === null) return;
  target.focus();
  target.setAttribute("data-entered", "");
  target.addEventListener("blur", () => target.removeAttribute("data-entered"), { once: true });
}
