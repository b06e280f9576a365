/**
 * The unit curves as they are drawn: two lines, the areas between them, and points where they cross and break even.
 */
import type { UnitCurves } from "#shared/engine/profit/unitCurves.ts";
import { moneyText, numberText } from "#shared/words/numberText.ts";
import type { UnitCurveWords } from "#shared/words/unitCurve.ts";
import { type Canvas, columnsOf } from "../tabs/canvas.ts";
import { putSection, putTable } from "../tabs/dashboardBlocks.ts";
import { axisTitle, type ChartSketch, titled } from "../tabs/dashboardCharts.ts";
import { palette } from "../tabs/palette.ts";
import { plainText } from "../tabs/plainText.ts";
import type { Area, CellValue } from "../tabs/tabPlan.ts";
import { markerSeries, moneyAxis, noLines, unseenSeries } from "./chartLooks.ts";
import type { CurveFacts } from "./curveFacts.ts";
import { moneyCell } from "./profitCells.ts";
import { chartColours } from "./profitColours.ts";

/** Few are named; of many, how often: the table of periods names them all. */
export function crossingsText(
  { crossings }: UnitCurves,
  { labels }: CurveFacts,
  words: UnitCurveWords,
): string {
  if (crossings.length === 0) return words.none;
  if (crossings.length > MOST_NAMED) return words.times(numberText(crossings.length));
  return words.list(crossings.map((period) => labels[period - 1]!));
}

const MOST_NAMED = 2;

/** Periods, what the areas stand on, loss, profit, revenue, cost, crossings, break-even. */
export const DRAWN_COLUMNS = 8;

/** @returns The table with its header. */
export function putDrawn(
  page: Canvas,
  row: number,
  column: number,
  facts: CurveFacts,
  words: UnitCurveWords,
): Area {
  const { curves, labels, input, moneyFormat } = facts;
  const { drawn } = words;
  const name = (period: number) => labels[period - 1]!;
  const header = [
    words.period,
    drawn.base,
    drawn.lossArea(moneyText(curves.lossArea)),
    drawn.profitArea(moneyText(curves.profitArea)),
    words.revenue,
    words.cost,
    drawn.crossings(crossingsText(curves, facts, words)),
    drawn.breakEven(curves.breakEven === null ? words.notWithin : name(curves.breakEven)),
  ];
  const rows = labels.map((label, i): readonly CellValue[] => {
    const revenue = input.revenue[i]!;
    const cost = input.cost[i]!;
    return [
      plainText(label),
      moneyCell(Math.min(revenue, cost)),
      moneyCell(Math.max(0, cost - revenue)),
      moneyCell(Math.max(0, revenue - cost)),
      moneyCell(revenue),
      moneyCell(cost),
      curves.crossings.includes(i + 1) ? moneyCell(revenue) : "",
      curves.breakEven === i + 1 ? moneyCell(revenue) : "",
    ];
  });
  putSection(page, row, drawn.heading, column);
  return putTable(page, row + 1, column, [header, ...rows], moneyFormat);
}

/** The shades are stacked on the lower curve, which takes no part in what is seen. */
export function curveChart(table: Area, facts: CurveFacts, words: UnitCurveWords): ChartSketch {
  const { breakEven } = facts.curves;
  const { shades } = facts;
  const columns = shades !== null ? [0, 1, 2, 3, 4, 5, 6, 7] : [0, 4, 5, 6, 7];
  const areas = shades === null ? 0 : 3;
  return {
    kind: "combo",
    ranges: columns.map((column) => columnsOf(table, column)),
    options: {
      ...titled(words.chart(breakEven === null ? null : facts.labels[breakEven - 1]!)),
      colors: [
        ...(shades !== null ? [palette.paper, chartColours.loss, chartColours.gain] : []),
        palette.money,
        palette.ink,
        chartColours.crossing,
        chartColours.breakEven,
      ],
      seriesType: "line",
      isStacked: true,
      ...(shades !== null && {
        ...unseenSeries(0),
        ...shaded(0, shades),
        ...shaded(1, shades),
        ...shaded(2, shades),
      }),
      ...(shades === "bars" && noLines),
      [`series.${areas}.lineWidth`]: 3,
      [`series.${areas + 1}.lineWidth`]: 2,
      ...markerSeries(areas + 2, 14),
      ...markerSeries(areas + 3, 8),
      "legend.position": "top",
      ...axisTitle("hAxis", words.period),
      ...moneyAxis,
    },
  };
}

function shaded(place: number, as: "area" | "bars"): ChartSketch["options"] {
  return { [`series.${place}.type`]: as, [`series.${place}.lineWidth`]: 0 };
}
