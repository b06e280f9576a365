import { useEffect, useRef, useState } from "preact/hooks";

export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly scrollLeft: number;
  readonly scrollTop: number;
}

const nothingSeen: Viewport = { width: 0, height: 0, scrollLeft: 0, scrollTop: 0 };

/** What part of a scrolling element is in sight, at most once a frame. */
export function useViewport() {
  const scroller = useRef<HTMLDivElement>(null);
  const [viewport, setViewport] = useState(nothingSeen);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    let frame = 0;
    const measure = () => {
      frame = 0;
      setViewport({
        width: element.clientWidth,
        height: element.clientHeight,
        scrollLeft: element.scrollLeft,
        scrollTop: element.scrollTop,
      });
    };
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(measure);
    };
    measure();
    const sizes = new ResizeObserver(later);
    sizes.observe(element);
    element.addEventListener("scroll", later, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      element.removeEventListener("scroll", later);
    };
  }, []);
  return { scroller, viewport };
}
