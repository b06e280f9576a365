/** How wide an element stands, so that a chart is drawn in the size in which it is read. */
import { useEffect, useRef, useState } from "preact/hooks";

/** @param start Until it has been measured. */
export function useWidth<Element extends HTMLElement>(start: number) {
  const element = useRef<Element>(null);
  const [width, setWidth] = useState(start);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(entry.contentRect.width);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}
