/**
 * A run ⇄ cells of text: JSON, cut to what a cell holds, with its length ahead so that a damaged record is known.
 */
import type { ScoreColumns } from "#shared/contract/run.ts";
import { scoreColumnsOf, scoresOf } from "#shared/contract/scores.ts";
import type { Population } from "#shared/engine/population.ts";
import type { Cell } from "../selectedTable.ts";
import type { TabPlan } from "../tabs/tabPlan.ts";
import type { RecordedRun } from "./recordedRun.ts";

export function recordTab(run: RecordedRun): TabPlan {
  const text = JSON.stringify(written(run));
  const chunks = [`${MARK}${text.length}`];
  // A sign ahead of each: no cell begins with one that a spreadsheet would understand.
  for (let at = 0; at < text.length; at += CHUNK) chunks.push(`|${text.slice(at, at + CHUNK)}`);
  return {
    tab: "record",
    language: run.language,
    values: chunks.map((chunk) => [chunk]),
    formats: [{ area: { row: 1, column: 1, rows: chunks.length, columns: 1 }, format: "@" }],
    styles: [],
    merges: [],
    headerNotes: [],
    rules: [],
    charts: [],
    widths: [100],
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: true,
    color: "#9aa0a6",
    hidden: true,
  };
}

/** Null for what is no record, or none of this version: the document then has no run to go back to. */
export function runInRecord(cells: readonly (readonly Cell[])[] | null): RecordedRun | null {
  if (cells === null) return null;
  const [head = "", ...chunks] = cells.map((row) => String(row[0] ?? ""));
  const text = chunks.map((chunk) => chunk.slice(1)).join("");
  if (head !== `${MARK}${text.length}`) return null;
  try {
    return read(JSON.parse(text) as Written);
  } catch {
    return null;
  }
}

/** Of a cell's 50,000 characters. */
const CHUNK = 45_000;
/** Raised when what is written changes. */
const MARK = "tierline record 1: ";

type Written = ReturnType<typeof written>;

function written({ checked, scores, order, ...rest }: RecordedRun) {
  const { population, ...table } = checked;
  return {
    ...rest,
    checked: table,
    population: { ...population, ...plain(population) },
    columns: plain(scoreColumnsOf(scores)) as unknown as ScoreColumns,
    order: [...order],
  };
}

function read({ checked, population, columns, order, ...rest }: Written): RecordedRun {
  return {
    ...rest,
    checked: {
      ...checked,
      population: {
        ...population,
        age: Int32Array.from(population.age),
        inactivity: Int32Array.from(population.inactivity),
        orderCount: Int32Array.from(population.orderCount),
        spend: Float64Array.from(population.spend),
        influence: Int32Array.from(population.influence),
      },
    },
    scores: scoresOf(columns),
    order: Int32Array.from(order),
  };
}

type Columns<Source> = {
  readonly [Name in keyof Source as Source[Name] extends ArrayLike<number>
    ? Name
    : never]: number[];
};

/** Typed arrays as arrays, which JSON knows. */
function plain(source: Population | ReturnType<typeof scoreColumnsOf>): Columns<Population> {
  const columns: Record<string, number[]> = {};
  for (const [name, column] of Object.entries(source)) {
    if (ArrayBuffer.isView(column)) columns[name] = [...(column as Int32Array)];
  }
  return columns as Columns<Population>;
}
