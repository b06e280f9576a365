/**
 * Functions that look something up in an area.
 */
import { wildcard } from "./criteria.ts";
import {
  asMatrix,
  asScalar,
  type FormulaValue,
  isError,
  type Matrix,
  numberOf,
  type Scalar,
  truthOf,
} from "./formulaValue.ts";
import { compared } from "./operators.ts";
import type { OwnFunction } from "./ownFunctions.ts";

const NOT_AVAILABLE = { error: "#N/A" } as const;

export const lookupFunctions: Readonly<Record<string, OwnFunction>> = {
  INDEX: ([area = null, row = 0, column = null]) => {
    const cells = asMatrix(area);
    const width = cells[0]?.length ?? 0;
    const [first, second] = [numberOf(asScalar(row)), numberOf(asScalar(column))];
    if (typeof first !== "number") return first;
    if (typeof second !== "number") return second;
    // A single row is counted along by its only number.
    const isRow = cells.length === 1 && column === null;
    const [r, c] = (isRow ? [1, first] : [first, second]).map(Math.trunc) as [number, number];
    if (r < 0 || c < 0 || r > cells.length || c > width) return { error: "#NUM!" };
    const lines = r === 0 ? cells : cells.slice(r - 1, r);
    const part = c === 0 ? lines : lines.map((line) => line.slice(c - 1, c));
    return part.length === 1 && part[0]?.length === 1 ? (part[0][0] ?? null) : part;
  },
  VLOOKUP: ([key = null, area = null, column = 1, isSorted = true]) =>
    lookedUp(
      asScalar(key),
      asMatrix(area),
      Number(asScalar(column)),
      truthOf(asScalar(isSorted)) !== false,
    ),
  XLOOKUP: ([key = null, area = null, results = null, otherwise = null, mode = 0, order = 1]) => {
    const cells = asMatrix(area).flat();
    const places = [...cells.keys()];
    if (Number(asScalar(order)) < 0) places.reverse();
    const place = nearest(asScalar(key), cells, places, Number(asScalar(mode)));
    if (place === null) return otherwise ?? NOT_AVAILABLE;
    const found = asMatrix(results);
    return found.length === 1 ? (found[0]?.[place] ?? null) : [found[place] ?? [null]];
  },
};

/** @param mode 0 only equals, −1 else the next smaller, 1 else the next larger, 2 with wildcards. */
function nearest(
  key: Scalar,
  cells: readonly Scalar[],
  places: readonly number[],
  mode: number,
): number | null {
  const isEqual = equalTo(key, mode === 2);
  const equal = places.find((place) => isEqual(cells[place] ?? null));
  if (equal !== undefined || Math.abs(mode) !== 1) return equal ?? null;
  let best: number | null = null;
  for (const place of places) {
    const cell = cells[place] ?? null;
    if (cell === null || isError(cell) || Math.sign(compared(cell, key)) !== mode) continue;
    if (best === null || Math.sign(compared(cell, cells[best] ?? null)) === -mode) best = place;
  }
  return best;
}

/** An empty cell equals nothing that can be looked for. */
function equalTo(key: Scalar, takesWildcards: boolean): (cell: Scalar) => boolean {
  if (takesWildcards && typeof key === "string") {
    const wanted = wildcard(key);
    return (cell) => typeof cell === "string" && wanted.test(cell);
  }
  return (cell) => cell !== null && !isError(cell) && compared(cell, key) === 0;
}

function lookedUp(key: Scalar, area: Matrix, column: number, isSorted: boolean): FormulaValue {
  if (!(column >= 1) || column > (area[0]?.length ?? 0)) return { error: "#REF!" };
  const found = isSorted
    ? lastNotBehind(key, area)
    : area.findIndex(([cell = null]) => equalTo(key, true)(cell));
  return found < 0 ? NOT_AVAILABLE : (area[found]?.[column - 1] ?? null);
}

function lastNotBehind(key: Scalar, area: Matrix): number {
  let found = -1;
  for (const [place, [cell = null]] of area.entries()) {
    if (cell === null || isError(cell)) continue;
    if (compared(cell, key) > 0) break;
    found = place;
  }
  return found;
}
