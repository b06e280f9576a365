/**
 * Charts on a page, two side by side.
 *
 * Row heights are the host's own, 20 or 21 pixels: a chart is given as many rows of empty cells as it is
 * high where they are lowest, and hangs on its cell, so that it moves along when a row above grows.
 */
import type { ChartSketch } from "./dashboardCharts.ts";
import type { ChartPlan } from "./tabPlan.ts";

/** Pixels: two charts side by side, and a page of A4 across at 100 %. */
export const WIDTHS: readonly number[] = [190, 90, 90, 90, 90, 90, 90, 90, 90];
export const PAGE_PIXELS = pixelsOf(WIDTHS);
/** First column of the page's right half. */
export const RIGHT = 5;

const CHART_ROWS = 16;
const LEAST_ROW_PIXELS = 20;
const GAP = 10;

/** Rows that so many charts take. */
export function rowsOfCharts(count: number): number {
  return CHART_ROWS * Math.ceil(count / 2);
}

/**
 * The last has the whole width where it would stand alone.
 *
 * @param widths Pixels of the page's columns.
 */
export function placedCharts(
  sketches: readonly ChartSketch[],
  firstRow: number,
  widths: readonly number[] = WIDTHS,
): ChartPlan[] {
  const left = pixelsOf(widths.slice(0, RIGHT - 1));
  const page = pixelsOf(widths);
  return sketches.map((sketch, i) => {
    const isLeft = i % 2 === 0;
    const isAlone = isLeft && i === sketches.length - 1;
    const width = isLeft ? left - GAP : page - left;
    return {
      ...sketch,
      at: { row: firstRow + CHART_ROWS * Math.floor(i / 2), column: isLeft ? 1 : RIGHT },
      offset: { x: 0, y: 0 },
      options: {
        ...sketch.options,
        width: isAlone ? page : width,
        height: CHART_ROWS * LEAST_ROW_PIXELS - GAP,
      },
    };
  });
}

function pixelsOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
