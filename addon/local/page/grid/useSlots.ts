import { useRef } from "preact/hooks";
import type { Span } from "./useGridLayout.ts";

/**
 * Rows that have elements at the same time: one that scrolls in takes over those of one that has gone,
 * which costs half of making them anew.
 */
export function useSlots({ first, last }: Span): number {
  const most = useRef(1);
  most.current = Math.max(most.current, last - first + 1);
  return most.current;
}

/** The places of a span by their slot, `place % slots`: in this order no element has to be moved. */
export function placesBySlot({ first, last }: Span, slots: number): readonly number[] {
  const places: number[] = [];
  for (let slot = 0; slot < slots; slot++) {
    const place = first + ((slot - (first % slots) + slots) % slots);
    if (place <= last) places.push(place);
  }
  return places;
}
