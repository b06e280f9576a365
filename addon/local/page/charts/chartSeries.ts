/**
 * A chart's ranges as labels and series.
 */
import type { ChartView } from "../../pageApi.ts";

export interface ChartSeries {
  readonly labels: readonly string[];
  /** The label column as numbers, for charts whose domain is a quantity. */
  readonly domain: readonly (number | null)[];
  readonly series: readonly {
    readonly name: string;
    /** Null where the cell holds no number: a gap. */
    readonly values: readonly (number | null)[];
  }[];
}

export function chartSeries({ values, headers }: ChartView): ChartSeries {
  const header = headers > 0 ? values[headers - 1] : undefined;
  const body = values
    .slice(headers)
    .filter((row) => row.some((cell) => cell !== null && cell !== ""));
  const columns = Math.max(0, ...values.map((row) => row.length));
  return {
    labels: body.map((row) => String(row[0] ?? "")),
    domain: body.map((row) => numberIn(row[0])),
    series: Array.from({ length: Math.max(0, columns - 1) }, (_, place) => ({
      name: String(header?.[place + 1] ?? ""),
      values: body.map((row) => numberIn(row[place + 1])),
    })),
  };
}

function numberIn(cell: string | number | null | undefined): number | null {
  return typeof cell === "number" && Number.isFinite(cell) ? cell : null;
}
