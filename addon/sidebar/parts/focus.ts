/**
 * Where the keyboard is when what had the focus goes away: never at the top of the page again. Who works in the
 * sheet meanwhile stays there: a frame that takes the focus takes it from the cell that is being typed into.
 */
import { useEffect, useRef } from "preact/hooks";

/** For the heading of a screen that replaces another: reading goes on there, not at a button that is gone. */
export function useFocusOnArrival<Element extends HTMLElement>() {
  const target = useRef<Element>(null);
  useEffect(() => {
    if (document.hasFocus()) target.current?.focus();
  }, []);
  return target;
}

/** For what takes the place of a button that was pressed. Whoever has gone on elsewhere meanwhile stays there. */
export function useFocusWhenLost<Element extends HTMLElement>(now: unknown = null) {
  const target = useRef<Element>(null);
  useEffect(() => takeLostFocus(target.current), [now]);
  return target;
}

/** For the button that led somewhere: whoever comes back finds it again. */
export function useFocusOnReturn<Element extends HTMLElement>(isAway: boolean) {
  const target = useRef<Element>(null);
  const wasAway = useRef(isAway);
  useEffect(() => {
    if (wasAway.current && !isAway) takeLostFocus(target.current);
    wasAway.current = isAway;
  }, [isAway]);
  return target;
}

/** The first field that has to be changed, in sight with what stands around it. */
export function focusFirstInvalid(): void {
  const field = document.querySelector<HTMLElement>("input[aria-invalid=true]");
  const fold = field?.closest("details");
  if (fold) fold.open = true;
  field?.focus();
  (field ?? document.querySelector(".field-problem"))?.scrollIntoView({ block: "center" });
}

export function isFocusLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body;
}

function takeLostFocus(target: HTMLElement | null): void {
  if (document.hasFocus() && isFocusLost()) target?.focus();
}
