import type { Area } from "./cell.ts";

/**
 * Where an area is once rows or columns were inserted or taken away.
 *
 * @param from The first line that is inserted or goes, from 1.
 * @param count Lines inserted; below 0, taken away. An area grows with what is inserted inside it.
 * @returns Null when nothing of it is left.
 */
export function shiftedArea<Kind extends Area>(
  area: Kind,
  along: "row" | "column",
  from: number,
  count: number,
): Kind | null {
  const across = along === "row" ? "rows" : "columns";
  const [first, last] = [area[along], area[along] + area[across] - 1];
  if (last < from) return area;
  if (count >= 0) {
    return first >= from
      ? { ...area, [along]: first + count }
      : { ...area, [across]: area[across] + count };
  }
  const end = from - count;
  const left = Math.max(0, from - first) + Math.max(0, last - Math.max(first, end) + 1);
  return left === 0
    ? null
    : { ...area, [along]: Math.min(first, Math.max(from, first + count)), [across]: left };
}
