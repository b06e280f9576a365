/**
 * Lifetime values of a formula: single values, or a row a customer.
 */
import { valueForEver, valueOverPeriods } from "#shared/engine/clv/discountedCashFlow.ts";
import type { FunctionFailure } from "#shared/words/customFunctions.ts";
import { isBlank } from "../table/cells/cellText.ts";
import type { Cell } from "../table/selectedTable.ts";
import type { Answer, Given } from "./customFunctions.ts";
import {
  equallyLong,
  type GivenColumn,
  givenColumn,
  inShapeOf,
  isFailure,
  quoted,
} from "./givenColumn.ts";

const names = ["marginPerYear", "retention", "discountRate", "years", "acquisitionCost"] as const;
/** From here on the last that is given may be left out. */
const OPTIONAL_FROM = 3;
const MOST_YEARS = 1000;

/** @param given In the order of the names. */
export function lifetimeValues(
  given: readonly Given[],
  say: (failure: FunctionFailure) => string,
): Answer | FunctionFailure {
  const read: GivenColumn[] = [];
  for (const [place, name] of names.entries()) {
    const column = givenColumn(name, place < OPTIONAL_FROM ? given[place] : (given[place] ?? ""));
    if (isFailure(column)) return column;
    read.push(column);
  }
  const columns = equallyLong(read);
  if (isFailure(columns)) return columns;
  const rows = columns[0]?.cells.length ?? 0;
  const values = Array.from({ length: rows }, (_, row) => {
    const cells = columns.map((column) => column.cells[row]!);
    const isRowBlank =
      cells.slice(0, OPTIONAL_FROM).every(isBlank) || (rows > 1 && isBlank(cells[0]!));
    if (isRowBlank) return "";
    const value = valueOfRow(cells);
    return typeof value === "object" ? say(value) : value;
  });
  return inShapeOf(columns, values);
}

function valueOfRow(cells: readonly Cell[]): number | FunctionFailure {
  const [marginPerYear = "", retention = "", discountRate = "", years = "", cost = ""] = cells;
  const acquisitionCost = isBlank(cost) ? 0 : cost;
  if (typeof marginPerYear !== "number") return noAmount("marginPerYear", marginPerYear);
  if (!isShare(retention)) return noShare("retention", retention);
  if (!isShare(discountRate)) return noShare("discountRate", discountRate);
  if (typeof acquisitionCost !== "number") return noAmount("acquisitionCost", acquisitionCost);
  const stream = { margin: marginPerYear, retention, discountRate, acquisitionCost };
  if (isBlank(years)) return valueForEver(stream) ?? { code: "neverEnds" };
  return isYears(years) ? valueOverPeriods(stream, years) : { code: "years", value: quoted(years) };
}

function isShare(cell: Cell): cell is number {
  return typeof cell === "number" && cell >= 0 && cell <= 1;
}

function isYears(cell: Cell): cell is number {
  return typeof cell === "number" && Number.isInteger(cell) && cell >= 1 && cell <= MOST_YEARS;
}

function noAmount(column: string, cell: Cell): FunctionFailure {
  return isBlank(cell)
    ? { code: "missing", column }
    : { code: "noAmount", column, value: quoted(cell) };
}

function noShare(column: string, cell: Cell): FunctionFailure {
  return isBlank(cell)
    ? { code: "missing", column }
    : { code: "share", column, value: quoted(cell) };
}
