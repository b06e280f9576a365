/**
 * One chart in its frame over the grid.
 */
import { useEffect, useRef } from "preact/hooks";
import { chartSettings } from "../../document/chartSettings.ts";
import type { ChartView } from "../../pageApi.ts";
import { pixels } from "../grid/pixels.ts";
import { chartLook } from "./chartLook.ts";
import { usePageTheme } from "./usePageTheme.ts";

/** Google's own, in pixels, for a chart that asks for none. */
const DEFAULT_WIDTH = 600;
const DEFAULT_HEIGHT = 371;

/** @param left Pixels from the left of column A. @param top Pixels from the top of row 1. */
export function ChartBox({ chart, left, top }: { chart: ChartView; left: number; top: number }) {
  const theme = usePageTheme();
  const look = chartLook(theme);
  const holder = useRef<HTMLDivElement>(null);
  const settings = chartSettings(chart.options);
  const width = settings.number("width") ?? DEFAULT_WIDTH;
  const height = settings.number("height") ?? DEFAULT_HEIGHT;
  useEffect(() => {
    if (chart.type === "table") return;
    let isWanted = true;
    let takeAway = () => {};
    const draw = async () => {
      const { drawChart } = await import("./drawChart.ts");
      // One chart a task: all those of a dashboard at once would hold the page up.
      await new Promise((resolve) => setTimeout(resolve));
      if (!isWanted || holder.current === null) return;
      takeAway = drawChart(holder.current, chart, { width, height, theme });
    };
    void draw();
    return () => {
      isWanted = false;
      takeAway();
    };
  }, [chart, width, height, theme]);
  return (
    <figure
      class="chart"
      aria-label={settings.text("title") ?? ""}
      style={{
        ...pixels({ width, height }),
        transform: `translate(${left}px, ${top}px)`,
        background: look.ground,
        borderColor: look.gridline,
        color: look.title,
      }}
    >
      {chart.type === "table" ? <ChartTable chart={chart} /> : <div ref={holder} />}
    </figure>
  );
}

function ChartTable({ chart: { values, headers } }: { chart: ChartView }) {
  return (
    <table class="chart-table">
      <tbody>
        {values.map((row, place) => (
          <tr key={place} class={place < headers ? "chart-table-header" : ""}>
            {row.map((cell, column) => (
              <td key={column} class={typeof cell === "number" ? "number" : ""}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
