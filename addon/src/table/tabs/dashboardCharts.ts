/**
 * The dashboard's native charts, drawn from the tables beneath them.
 */
import type { DashboardWords } from "#shared/words/dashboard.ts";
import { columnsOf } from "./canvas.ts";
import { groupColumns } from "./dashboardGroups.ts";
import { palette } from "./palette.ts";
import type { Area, ChartPlan } from "./tabPlan.ts";

export interface ChartPlace {
  readonly row: number;
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** @param table Header and tiers, without totals. */
export function tierChart(table: Area, place: ChartPlace, words: DashboardWords): ChartPlan {
  return sharesChart("column", table, place, words.charts.tiers);
}

/** @param table Header and segments. */
export function segmentChart(table: Area, place: ChartPlace, words: DashboardWords): ChartPlan {
  return sharesChart("bar", table, place, words.charts.segments);
}

/** @param grid With its labels: a column a recency score, stacked by frequency score. */
export function gridChart(grid: Area, place: ChartPlace, words: DashboardWords): ChartPlan {
  return {
    ...base(place, words.charts.grid),
    kind: "column",
    ranges: Array.from({ length: grid.columns }, (_, column) => columnsOf(grid, column)),
    options: {
      ...base(place, words.charts.grid).options,
      colors: palette.steps,
      isStacked: true,
      "legend.position": "right",
      "hAxis.title": words.charts.recency,
      "vAxis.title": words.charts.customers,
      "vAxis.minValue": 0,
    },
  };
}

/** A group's share of the customers beside its share of the money: what they differ in is the point. */
function sharesChart(
  kind: ChartPlan["kind"],
  table: Area,
  place: ChartPlace,
  title: string,
): ChartPlan {
  const valueAxis = kind === "bar" ? "hAxis" : "vAxis";
  const { label, customersShare, revenueShare } = groupColumns;
  return {
    ...base(place, title),
    kind,
    ranges: [label, customersShare, revenueShare].map((column) => columnsOf(table, column)),
    options: {
      ...base(place, title).options,
      colors: [palette.customers, palette.money],
      "legend.position": "top",
      [`${valueAxis}.format`]: "0%",
      [`${valueAxis}.minValue`]: 0,
    },
  };
}

function base({ row, column, width, height }: ChartPlace, title: string) {
  return {
    at: { row, column },
    offset: { x: 0, y: 0 },
    options: { title, width, height, "titleTextStyle.color": palette.ink },
  };
}
