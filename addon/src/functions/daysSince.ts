/**
 * Days since first and last orders, from dates or from days that were counted already.
 */
import { type DayNumber, UNKNOWN } from "#shared/engine/population.ts";
import type { FunctionFailure } from "#shared/words/customFunctions.ts";
import { isoDate } from "#shared/words/isoDate.ts";
import { cellState } from "../table/cells/cellState.ts";
import { cellText, isBlank } from "../table/cells/cellText.ts";
import { type DateColumn, readDateColumns } from "../table/cells/readDateColumns.ts";
import type { Cell } from "../table/selectedTable.ts";
import type { Given } from "./customFunctions.ts";
import { type GivenColumn, givenColumn, isFailure, isGiven, quoted } from "./givenColumn.ts";

export interface DaysSince {
  /** The day looked from; 0 where only days were given, and no date is needed. */
  readonly asOf: DayNumber;
  /** By row; `UNKNOWN` where blank. */
  readonly last: Int32Array;
  readonly first: Int32Array;
  readonly failures: ReadonlyMap<number, FunctionFailure>;
  /** Whether neither column holds anything in a row. */
  readonly isBlank: (row: number) => boolean;
}

/** Numbers below are days since, not dates: as dates they would lie before 1955. */
const FIRST_SERIAL = 20_000;

/** @param asOf Left out: the newest date of the last orders, so that the answer changes with the data alone. */
export function daysSince(
  last: GivenColumn,
  first: GivenColumn,
  asOf: Given,
  dayOf: (date: Date) => DayNumber,
): DaysSince | FunctionFailure {
  const columns = [last, first];
  const isCounted = columns.map(({ cells }) => holdsDays(cells));
  const isDated = columns.map(
    ({ cells }, i) => !isCounted[i] && cells.some((cell) => !isBlank(cell)),
  );
  if (isDated.includes(true) && isCounted.includes(true) && !isGiven(asOf)) {
    return { code: "mixedDates" };
  }
  const looked = givenColumn("asOf", asOf ?? "");
  if (isFailure(looked)) return looked;
  // What other dates of the formula give away settles 3/4/2025; nothing else does.
  const dates = readDateColumns(
    [...columns, looked].map(({ cells }) => cells),
    { dayOf, order: null },
  );
  const from = isGiven(asOf)
    ? dayGiven(looked.cells[0] ?? "", dates[2]!)
    : newestIn(isDated[0] ? dates[0]! : dates[1]!);
  if (typeof from === "object") return from;
  const failures = new Map<number, FunctionFailure>();
  const [sinceLast, sinceFirst] = columns.map(({ cells, name }, i) => {
    const days = new Int32Array(cells.length).fill(UNKNOWN);
    cells.forEach((cell, row) => {
      if (isBlank(cell)) return;
      const found = isCounted[i]
        ? countedDays(cell, name)
        : daysBefore(from, dates[i]!, row, cell, name);
      if (typeof found === "number") days[row] = found;
      else failures.set(row, found);
    });
    return days;
  });
  return {
    asOf: from,
    last: sinceLast!,
    first: sinceFirst!,
    failures,
    isBlank: (row) => columns.every(({ cells }) => isBlank(cells[row]!)),
  };
}

/** Most of what is filled: a cell that is neither a date nor days must not turn the others into what it is not. */
function holdsDays(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return 2 * filled.filter((cell) => numberIn(cell) < FIRST_SERIAL).length > filled.length;
}

/** NaN for what is no number. */
function numberIn(cell: Cell): number {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" && /^\d+(\.\d+)?$/.test(cellText(cell))
    ? Number(cellText(cell))
    : Number.NaN;
}

function countedDays(cell: Cell, column: string): number | FunctionFailure {
  const days = Math.floor(numberIn(cell));
  return days >= 0 && days < FIRST_SERIAL ? days : { code: "noDate", column, value: quoted(cell) };
}

function daysBefore(
  asOf: DayNumber,
  { state, day, open }: DateColumn,
  row: number,
  cell: Cell,
  column: string,
): number | FunctionFailure {
  if (open.includes(row)) return { code: "openDate", column, value: quoted(cell) };
  if (state[row] !== cellState.read) return { code: "noDate", column, value: quoted(cell) };
  if (day[row]! <= asOf) return asOf - day[row]!;
  return column === "firstOrder"
    ? 0
    : { code: "afterAsOf", date: isoDate(day[row]!), asOf: isoDate(asOf) };
}

function dayGiven(cell: Cell, { state, day, open }: DateColumn): DayNumber | FunctionFailure {
  if (state[0] === cellState.read) return day[0]!;
  const isOpen = open.includes(0);
  return { code: isOpen ? "openDate" : "noDate", column: "asOf", value: quoted(cell) };
}

function newestIn({ state, day }: DateColumn): DayNumber {
  let newest = 0;
  for (let row = 0; row < state.length; row++) {
    if (state[row] === cellState.read) newest = Math.max(newest, day[row]!);
  }
  return newest;
}
