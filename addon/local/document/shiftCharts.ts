/**
 * Charts follow what they are drawn of, and where they stand, when lines are put in or taken away.
 */
import type { Chart } from "./chart.ts";
import { shiftedArea } from "./shiftedArea.ts";
import type { Tab } from "./tab.ts";
import type { WorkbookDocument } from "./workbookDocument.ts";

/** @param from The first line that is inserted or goes, from 1. @param count Below 0: taken away. */
export function shiftCharts(
  document: WorkbookDocument,
  tab: Tab,
  along: "row" | "column",
  from: number,
  count: number,
): void {
  for (const each of document.tabs) {
    const charts = each.charts.map((chart): Chart => {
      const ranges = chart.ranges.flatMap((range) =>
        range.sheet === tab.id ? (shiftedArea(range, along, from, count) ?? []) : range,
      );
      const place = each === tab ? movedLine(chart[along], from, count) : chart[along];
      return { ...chart, ranges, [along]: place };
    });
    if (charts.length > 0) each.charts = charts;
  }
}

/** A chart whose corner goes stands where the next line is then. */
function movedLine(line: number, from: number, count: number): number {
  if (line < from) return line;
  return Math.max(from, line + count);
}
