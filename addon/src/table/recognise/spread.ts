/**
 * Amounts spread over several columns of one role, or over several rows of one customer: months as columns, one
 * measure a row, and both.
 */
import type { DayNumber } from "#shared/engine/population.ts";
import { cellText, isBlank } from "../cells/cellText.ts";
import { type Period, periodLabel, scanPeriod, scanPeriodText } from "../cells/scanPeriod.ts";
import type { Cell } from "../selectedTable.ts";
import { headerText } from "./headersOf.ts";
import { type Measure, type MoneyRole, measureOf, partsOfCost, settledRole } from "./measureOf.ts";

/** A column of amounts that are not all there is of their role. */
export interface SpreadColumn {
  /** Place in the table. */
  readonly column: number;
  readonly header: string;
  /** Null where each row says by its measure. */
  readonly role: MoneyRole | null;
  /** Null where each row says, or nobody does. */
  readonly period: Period | null;
}

export interface SpreadHeader {
  /** Place of the row below which the values begin. */
  readonly at: number;
  /** One a column; "" where there is none. */
  readonly headers: readonly string[];
  readonly columns: readonly SpreadColumn[];
  /** Place of the column that names each row's measure; null where the headers do. */
  readonly measure: number | null;
}

type DayOf = (date: Date) => DayNumber;

/**
 * The header of a table whose amounts are spread, in one row or in two; null where none is.
 *
 * @param chosen Place of the header row; null to look for it.
 */
export function findSpread(
  values: readonly (readonly Cell[])[],
  chosen: number | null,
  dayOf: DayOf,
): SpreadHeader | null {
  let best: SpreadHeader | null = null;
  const rows = new Map<number, HeaderRow>();
  const rowAt = (at: number) => {
    const known = rows.get(at) ?? (values[at] ?? []).map((cell) => partsOf(cell, dayOf));
    rows.set(at, known);
    return known;
  };
  for (const at of chosen === null ? topRows(values) : [chosen, chosen + 1]) {
    const below = values.slice(at + 1, at + 1 + ROWS_LOOKED_AT);
    if (values[at] === undefined || below.every((row) => row.every(isBlank))) continue;
    // A chosen row is one of two at most; the names of blocks alone head nothing.
    const overs = [...(chosen === at - 1 ? [] : [[]]), ...(at > 0 ? [rowAt(at - 1)] : [])];
    for (const over of overs) {
      const found = spreadIn(over, rowAt(at), below);
      if (found !== null && found.columns.length > (best?.columns.length ?? 1)) {
        best = { at, ...found };
      }
    }
  }
  return best;
}

/** Rows below which a header is no longer looked for, and rows that show what a column holds. */
const HEADER_ROWS = 20;
const ROWS_LOOKED_AT = 300;

function topRows(values: readonly (readonly Cell[])[]): readonly number[] {
  const first = values.findIndex((row) => !row.every(isBlank));
  if (first < 0) return [];
  return Array.from({ length: Math.min(HEADER_ROWS, values.length - first) }, (_, i) => first + i);
}

function spreadIn(
  over: HeaderRow,
  header: HeaderRow,
  below: readonly (readonly Cell[])[],
): Omit<SpreadHeader, "at"> | null {
  const blocks = blocksOf(over, header.length);
  const named = header.map((own, i) => namedIn(blocks[i]!, own));
  const dated = named.filter(({ period }) => period !== null);
  if (distinct(dated) < FEWEST_PERIODS || !areCounted(dated)) return null;
  const headers = named.map((name, i) => headerOf(name, header[i]!, over[i] ?? nothing));
  const byHeader = columnsNamed(named, headers);
  if (byHeader !== null) return { headers, columns: byHeader, measure: null };
  const measure = measureColumn(below, header.length);
  if (measure === null) return null;
  const columns = named.flatMap(({ period, measure: own, text }, column): SpreadColumn[] =>
    period === null || own !== null || text !== "" || column === measure
      ? []
      : [{ column, header: headers[column]!, role: null, period }],
  );
  return columns.length < FEWEST_PERIODS ? null : { headers, columns, measure };
}

const FEWEST_PERIODS = 2;

/** Revenue and a cost at least, each with its periods; else the headers do not name the measures. */
function columnsNamed(named: readonly Named[], headers: readonly string[]) {
  const dated = named.map(({ period, measure }) => (period === null ? null : measure));
  const beside = new Set(dated.filter((measure) => measure !== null));
  const revenues = named.filter((_, column) => dated[column] === "grossRevenue");
  if (!isFinance(beside) || distinct(revenues) < FEWEST_PERIODS) return null;
  return dated.flatMap((measure, column): SpreadColumn[] => {
    const role = settledRole(measure, beside);
    const { period } = named[column]!;
    return role === null ? [] : [{ column, header: headers[column]!, role, period }];
  });
}

function distinct(named: readonly Named[]): number {
  return new Set(named.map(({ period }) => period?.first)).size;
}

/** Bare numbers are periods where all are, and count from the first: amounts below a header do not. */
function areCounted(dated: readonly Named[]): boolean {
  const bareNumbers = dated.filter(({ written }) => /^\d{1,3}$/.test(written));
  if (bareNumbers.length === 0) return true;
  const counts = new Set(bareNumbers.map(({ written }) => Number(written)));
  const least = Math.min(...counts);
  const isFromFirst = least <= 1 && Math.max(...counts) - least + 1 === counts.size;
  return isFromFirst && bareNumbers.length === dated.length;
}

/** The column whose texts name revenue and costs. */
export function measureColumn(rows: readonly (readonly Cell[])[], width: number): number | null {
  for (let column = 0; column < width; column++) {
    const found = new Set<Measure>();
    let filled = 0;
    let known = 0;
    for (const row of rows) {
      const cell = row[column] ?? "";
      if (typeof cell !== "string" || isBlank(cell)) continue;
      filled++;
      const measure = measureOf(cellText(cell));
      if (measure === null) continue;
      known++;
      found.add(measure);
    }
    // Sums and margins stand between them.
    if (isFinance(found) && 3 * known >= filled) return column;
  }
  return null;
}

function isFinance(found: ReadonlySet<Measure>): boolean {
  return (
    found.has("grossRevenue") &&
    (found.has("allCosts") || partsOfCost.some((cost) => found.has(cost)))
  );
}

interface Named {
  readonly period: Period | null;
  readonly measure: Measure | null;
  /** What stands beside the period; "" for nothing. */
  readonly text: string;
  /** The whole cell; a date as its month. */
  readonly written: string;
}

type HeaderRow = readonly Named[];

const nothing: Named = { period: null, measure: null, text: "", written: "" };

/** A header row's cell, with the name of the block that it stands in. */
function namedIn(block: Named, own: Named): Named {
  if (block.written === "" || (own.period !== null && own.measure !== null)) return own;
  if (own.period !== null && block.period === null) {
    return { ...own, measure: block.measure, text: block.text };
  }
  return own.period === null && block.period !== null ? { ...own, period: block.period } : own;
}

/** Joined or not, the name of a block stands above its first column; the last is no wider than the widest other. */
function blocksOf(over: HeaderRow, width: number): HeaderRow {
  const starts = over.flatMap(({ written }, i) => (written === "" ? [] : i));
  const last = starts.at(-1) ?? 0;
  const widest = Math.max(...starts.slice(1).map((start, i) => start - starts[i]!), 0);
  const end = starts.length > 1 ? last + widest : width;
  let block = nothing;
  return Array.from({ length: width }, (_, i) => {
    if (i >= end) return nothing;
    if ((over[i] ?? nothing).written !== "") block = over[i]!;
    return block;
  });
}

/** "Revenue 2024-01", "2024-01 Revenue", "Revenue (Jan 24)", 1月收入 */
function partsOf(cell: Cell, dayOf: DayOf): Named {
  const whole = scanPeriod(cell, dayOf);
  const written =
    whole !== null && typeof cell === "object" ? periodLabel(whole) : headerText(cell);
  if (whole !== null) return { period: whole, measure: null, text: "", written };
  const undated = { period: null, measure: measureOf(written), text: written, written };
  if (written.length > MAX_HEADER || !maybeDated.test(written)) return undated;
  for (let i = 1; i < written.length; i++) {
    const suffix = split(written.slice(i), written.slice(0, i));
    if (suffix !== null) return { ...suffix, written };
  }
  for (let i = written.length - 1; i > 0; i--) {
    const prefix = split(written.slice(0, i), written.slice(i));
    if (prefix !== null) return { ...prefix, written };
  }
  return undated;
}

const MAX_HEADER = 60;
const maybeDated = /\d|[月季期]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

function split(dated: string, rest: string): Omit<Named, "written"> | null {
  const period = scanPeriodText(bare(dated));
  if (period === null) return null;
  const text = bare(rest);
  const measure = measureOf(text);
  return measure === null ? null : { period, measure, text };
}

/** Without the marks that part a name from its month. */
function bare(text: string): string {
  return text.replace(/^[\s_:：,，|/()（）[\]–—-]+/, "").replace(/[\s_:：,，|/()（）[\]–—-]+$/, "");
}

function headerOf({ period, text }: Named, own: Named, over: Named): string {
  if (period === null) return own.written === "" ? over.written : own.written;
  if (text === "") return own.written;
  if (!own.written.includes(text)) return `${text} ${own.written}`;
  return own.written === text ? `${text} ${periodLabel(period)}` : own.written;
}
