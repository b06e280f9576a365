import { useEffect, useRef, useState } from "preact/hooks";

/**
 * Whether the user is in the grid to hear what it says: they have gone there, or pressed a key there.
 *
 * The focus that a sheet takes by itself when it appears is no visit: what was just opened speaks for itself.
 */
export function useHearing() {
  const [isHeard, setHeard] = useState(false);
  const hasAppeared = useRef(false);
  useEffect(() => {
    hasAppeared.current = true;
  }, []);
  return {
    isHeard,
    entered: () => setHeard(hasAppeared.current),
    left(event: FocusEvent) {
      const grid = event.currentTarget as HTMLElement;
      if (!grid.contains(event.relatedTarget as Node | null)) setHeard(false);
    },
    pressed: () => setHeard(true),
  };
}
