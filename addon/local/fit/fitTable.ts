/**
 * The text of a file of histories or contracts → columns, or the first line that cannot be right.
 *
 * Columns are found by their headers in any order; a file without headers has them in the order in which
 * they are named. What is no such column (an ID) is left alone.
 */
import { cellsOfLine, delimiterOf } from "./delimited.ts";
import { countsPeriods, type FitModel } from "./fitModels.ts";

export interface FitTable {
  readonly rows: number;
  /** By name; a column that may be left out and was is not there. */
  readonly columns: Readonly<Partial<Record<FitColumn, Float64Array>>>;
}

/** By the names that the papers and the help give them. */
export type FitColumn = "x" | "t_x" | "T" | "m_x" | "periods" | "ended" | "weights";

export type TableFault =
  | { readonly code: "empty" }
  | { readonly code: "noColumn"; readonly column: FitColumn; readonly headers: readonly string[] }
  | LineFault;

export interface LineFault extends RowFault {
  /** As an editor counts them, from 1. */
  readonly line: number;
  /** Lines that cannot be right besides. */
  readonly more: number;
}

interface RowFault {
  readonly code:
    | "noNumber"
    | "negative"
    | "notWhole"
    | "afterEnd"
    | "orderOfNobody"
    | "orderAtOnce"
    | "moreThanOpportunities"
    | "noEnd"
    | "noPeriod"
    | "noWeight";
  readonly column: FitColumn;
  readonly value: string;
}

const aliases: Readonly<Record<FitColumn, readonly string[]>> = {
  x: ["x", "frequency"],
  t_x: ["t_x", "t.x", "tx", "recency"],
  T: ["t", "n", "periods", "age", "t.cal", "t_cal"],
  m_x: ["m_x", "m.x", "mx", "zbar", "monetary_value"],
  periods: ["periods", "period"],
  ended: ["ended", "has_ended", "churned"],
  weights: ["weights", "weight", "custs", "customers", "count"],
};

interface Wanted {
  readonly columns: readonly FitColumn[];
  readonly needed: readonly FitColumn[];
}

function wantedBy(model: FitModel): Wanted {
  if (model === "shifted-beta-geometric") {
    return { columns: ["periods", "ended", "weights"], needed: ["periods", "ended"] };
  }
  const columns = ["x", "t_x", "T", "m_x", "weights"] as const;
  return { columns, needed: model === "gamma-gamma" ? ["x", "m_x"] : ["x", "t_x", "T"] };
}

export function fitTable(text: string, model: FitModel): FitTable | TableFault {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first < 0) return { code: "empty" };
  const delimiter = delimiterOf(lines[first]!);
  const headers = cellsOfLine(lines[first]!, delimiter);
  const wanted = wantedBy(model);
  const hasHeaders = !headers.every(isNumber);
  const found = placesOf(wanted, hasHeaders ? headers : null, headers.length);
  const lacking = wanted.needed.find((column) => !found.some(([name]) => name === column));
  if (lacking !== undefined) return { code: "noColumn", column: lacking, headers };
  const rows: number[] = [];
  for (let i = first + (hasHeaders ? 1 : 0); i < lines.length; i++) {
    if (lines[i]!.trim() !== "") rows.push(i);
  }
  if (rows.length === 0) return { code: "empty" };
  const columns = Object.fromEntries(
    found.map(([name]) => [name, new Float64Array(rows.length)]),
  ) as Partial<Record<FitColumn, Float64Array>>;
  let fault: (RowFault & { readonly line: number }) | null = null;
  let faulty = 0;
  for (const [row, place] of rows.entries()) {
    const wrong = readRow(cellsOfLine(lines[place]!, delimiter), found, columns, row, model);
    if (wrong === null) continue;
    faulty++;
    fault ??= { ...wrong, line: place + 1 };
  }
  if (fault !== null) return { ...fault, more: faulty - 1 };
  return { rows: rows.length, columns };
}

type Places = readonly (readonly [FitColumn, number])[];

/** @param headers Null where the columns stand in the order in which they are named. */
function placesOf({ columns }: Wanted, headers: readonly string[] | null, width: number): Places {
  const known = headers?.map((header) => header.trim().toLowerCase()) ?? [];
  return columns.flatMap((column, order) => {
    const place =
      headers === null ? order : known.findIndex((header) => aliases[column].includes(header));
    return place >= 0 && place < width ? [[column, place] as const] : [];
  });
}

function readRow(
  cells: readonly string[],
  places: Places,
  columns: Partial<Record<FitColumn, Float64Array>>,
  row: number,
  model: FitModel,
): RowFault | null {
  const value: Partial<Record<FitColumn, number>> = {};
  for (const [column, place] of places) {
    const cell = (cells[place] ?? "").trim();
    // Nobody who never came back has a mean spend, and many files leave it blank.
    const isNothing = column === "m_x" && value.x === 0 && !isNumber(cell);
    if (!isNothing && !isNumber(cell)) return { code: "noNumber", column, value: cell };
    const number = isNothing ? 0 : Number(cell);
    value[column] = number;
    columns[column]![row] = number;
    if (number < 0) return { code: "negative", column, value: cell };
    if (isCounted(column, model) && !Number.isInteger(number)) {
      return { code: "notWhole", column, value: cell };
    }
    if (column === "weights" && number === 0) return { code: "noWeight", column, value: cell };
    if (column === "ended" && number > 1) return { code: "noEnd", column, value: cell };
    if (column === "periods" && number === 0) return { code: "noPeriod", column, value: cell };
  }
  const { x = 0, t_x, T = 0 } = value;
  if (t_x === undefined || model === "gamma-gamma") return null;
  const at = { column: "t_x" as const, value: String(t_x) };
  if (t_x > T) return { code: "afterEnd", ...at };
  if (x === 0 && t_x > 0) return { code: "orderOfNobody", ...at };
  if (x > 0 && t_x === 0) return { code: "orderAtOnce", ...at };
  if (model === "bg-bb" && x > t_x) return { code: "moreThanOpportunities", ...at };
  return null;
}

function isCounted(column: FitColumn, model: FitModel): boolean {
  if (column === "m_x") return false;
  return countsPeriods(model) || column === "x" || column === "weights";
}

function isNumber(cell: string): boolean {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell.trim()) && Number.isFinite(Number(cell));
}
