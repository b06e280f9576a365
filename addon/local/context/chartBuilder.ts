/**
 * Native charts and their builder.
 *
 * Options are taken as given, as Google takes them: a misspelt one is silently without effect.
 */
import { type Chart, type ChartRequest, type ChartType, chartTypes } from "../document/chart.ts";
import { emulated, implementationOf } from "./emulated.ts";
import { enumeration, enumName } from "./enumeration.ts";
import { exception } from "./host.ts";
import { areaOf, rangeFacade } from "./range.ts";

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Members =
  | "addRange"
  | "setChartType"
  | "setNumHeaders"
  | "setTransposeRowsAndColumns"
  | "setPosition"
  | "setOption"
  | "build";

/** What Charts.ChartType knows here; Google knows more. */
export const chartTypeEnum = enumeration<typeof GoogleAppsScript.Charts.ChartType>(
  "Charts.ChartType",
  chartTypes.map((type) => type.toUpperCase()),
);

/** Sheets makes a column chart when no type is set. */
export function chartBuilderFacade(): Builder {
  return builderFacade({
    type: "column",
    ranges: [],
    row: 1,
    column: 1,
    offsetX: 0,
    offsetY: 0,
    headers: 1,
    transposed: false,
    options: {},
  });
}

/** A chart that is in the document. */
export function chartFacade(chart: Chart): EmbeddedChart {
  return emulated<EmbeddedChart>("EmbeddedChart", new LocalChart(chart, chart.id), "spreadsheet");
}

export function chartRequestOf(facade: EmbeddedChart): ChartRequest {
  return implementationOf(facade, LocalChart).request;
}

/** @throws When the chart is not in the document yet. */
export function chartOf(facade: EmbeddedChart): { readonly id: number } {
  const id = implementationOf(facade, LocalChart).getChartId();
  if (id === null) throw exception("The chart is not in the sheet.");
  return { id };
}

class LocalChart implements Pick<EmbeddedChart, "getChartId" | "getRanges" | "getNumHeaders"> {
  readonly request: ChartRequest;
  readonly #id: number | null;

  constructor(request: ChartRequest, id: number | null) {
    this.request = request;
    this.#id = id;
  }

  getChartId(): number | null {
    return this.#id;
  }

  getRanges(): Range[] {
    return this.request.ranges.map(rangeFacade);
  }

  getNumHeaders(): number {
    return this.request.headers;
  }
}

/** Every setter changes the builder and gives it back, as Google's do. */
function builderFacade(begun: ChartRequest): Builder {
  let request = begun;
  const next = (change: Partial<ChartRequest>): Builder => {
    request = { ...request, ...change };
    return facade;
  };
  const builder: Pick<Builder, Members> = {
    addRange: (range) => next({ ranges: [...request.ranges, areaOf(range)] }),
    setChartType: (type) => next({ type: enumName(type).toLowerCase() as ChartType }),
    setNumHeaders: (headers) => next({ headers }),
    setTransposeRowsAndColumns: (transposed) => next({ transposed }),
    setPosition: (row, column, offsetX, offsetY) => next({ row, column, offsetX, offsetY }),
    setOption: (option, value) => next({ options: { ...request.options, [option]: value } }),
    build: () =>
      emulated<EmbeddedChart>("EmbeddedChart", new LocalChart(request, null), "spreadsheet"),
  };
  const facade = emulated<Builder>("EmbeddedChartBuilder", builder, "spreadsheet");
  return facade;
}
