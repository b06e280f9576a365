import { useRef } from "preact/hooks";
import { type Axis, sizeOf } from "./axis.ts";
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

/** The places of a span that are in sight by their slot, `place % slots`: in this order no element has to be moved. */
export function placesBySlot({ first, last }: Span, slots: number, axis: Axis): readonly number[] {
  const places: number[] = [];
  for (let slot = 0; slot < slots; slot++) {
    const place = first + ((slot - (first % slots) + slots) % slots);
    if (place <= last && sizeOf(axis, place) > 0) places.push(place);
  }
  return places;
}
