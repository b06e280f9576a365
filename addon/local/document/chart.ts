/**
 * A native chart, as a script asked for it.
 */
import type { Area } from "./cell.ts";

export const chartTypes = [
  "pie",
  "bar",
  "column",
  "line",
  "area",
  "scatter",
  "combo",
  "histogram",
  "table",
] as const;
export type ChartType = (typeof chartTypes)[number];

/** An area and the tab it is on. */
export interface SheetArea extends Area {
  readonly sheet: number;
}

export interface ChartRequest {
  readonly type: ChartType;
  readonly ranges: readonly SheetArea[];
  /** Anchor cell from 1, and pixels from its top left. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** Rows (or columns, when transposed) of the ranges that name the series. */
  readonly headers: number;
  readonly transposed: boolean;
  /** As given to setOption: never checked, as Google does not check them either. */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface Chart extends ChartRequest {
  readonly id: number;
}
