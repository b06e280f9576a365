import { useEffect, useRef } from "preact/hooks";

/** For the heading of a screen that replaces another: reading goes on there, not at a button that is gone. */
export function useFocusOnArrival<Element extends HTMLElement>() {
  const target = useRef<Element>(null);
  useEffect(() => target.current?.focus(), []);
  return target;
}
