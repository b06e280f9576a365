/**
 * The unit curves as they are drawn: two lines, the areas between them, and points where they cross and break even.
 */
import { moneyText } from "#shared/words/numberText.ts";
import type { UnitCurveWords } from "#shared/words/unitCurve.ts";
import { type Canvas, columnsOf } from "../tabs/canvas.ts";
import { putSection, putTable } from "../tabs/dashboardBlocks.ts";
import { axisTitle, type ChartSketch, titled } from "../tabs/dashboardCharts.ts";
import { palette } from "../tabs/palette.ts";
import { plainText } from "../tabs/plainText.ts";
import type { Area, CellValue } from "../tabs/tabPlan.ts";
import { markerSeries, moneyAxis, unseenSeries } from "./chartLooks.ts";
import type { CurveFacts } from "./curveFacts.ts";
import { moneyCell } from "./profitCells.ts";
import { chartColours } from "./profitColours.ts";

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
    drawn.crossings(
      curves.crossings.length === 0 ? words.none : words.list(curves.crossings.map(name)),
    ),
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

/** Areas are stacked on the lower curve. Where one is below zero they cannot be, and lines stand alone. */
export function curveChart(table: Area, facts: CurveFacts, words: UnitCurveWords): ChartSketch {
  const { breakEven } = facts.curves;
  const { hasAreas } = facts;
  const columns = hasAreas ? [0, 1, 2, 3, 4, 5, 6, 7] : [0, 4, 5, 6, 7];
  const areas = hasAreas ? 3 : 0;
  return {
    kind: "combo",
    ranges: columns.map((column) => columnsOf(table, column)),
    options: {
      ...titled(words.chart(breakEven === null ? null : facts.labels[breakEven - 1]!)),
      colors: [
        ...(hasAreas ? [palette.paper, chartColours.loss, chartColours.gain] : []),
        palette.money,
        palette.ink,
        chartColours.bands.thin,
        chartColours.bands.underInvesting,
      ],
      seriesType: "line",
      isStacked: true,
      ...(hasAreas && {
        ...unseenSeries(0),
        ...areaSeries(0),
        ...areaSeries(1),
        ...areaSeries(2),
      }),
      [`series.${areas}.lineWidth`]: 3,
      [`series.${areas + 1}.lineWidth`]: 2,
      ...markerSeries(areas + 2),
      ...markerSeries(areas + 3),
      "legend.position": "top",
      ...axisTitle("hAxis", words.period),
      ...moneyAxis,
    },
  };
}

function areaSeries(place: number): ChartSketch["options"] {
  return { [`series.${place}.type`]: "area", [`series.${place}.lineWidth`]: 0 };
}
