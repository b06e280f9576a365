/**
 * What formulas compute with.
 */
import { type CellError, type CellValue, isCellError } from "../cell.ts";
import { understood } from "../typedCell.ts";

/** A day and a time of day, by its serial number: it counts as that number, and is shown as a date. */
export interface FormulaDate {
  readonly date: number;
}

export type Scalar = number | string | boolean | null | FormulaDate | CellError;
/** At least one row of at least one cell. */
export type Matrix = readonly (readonly Scalar[])[];
export type FormulaValue = Scalar | Matrix;

export function isMatrix(value: FormulaValue): value is Matrix {
  return Array.isArray(value);
}

export function isError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

export function isDate(value: unknown): value is FormulaDate {
  return typeof value === "object" && value !== null && "date" in value;
}

/** A single cell stands for its value. */
export function asScalar(value: FormulaValue): Scalar {
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}

export function asMatrix(value: FormulaValue): Matrix {
  return isMatrix(value) ? value : [[value]];
}

/** A number, also where it stands as text; an empty cell is 0. */
export function numberOf(value: Scalar): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isDate(value)) return value.date;
  if (isError(value)) return value;
  const typed = understood(value).value;
  return typeof typed === "number" ? typed : { error: "#VALUE!" };
}

export function textOf(value: Scalar): string | CellError {
  if (value === null) return "";
  if (isError(value)) return value;
  if (isDate(value)) return String(value.date);
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

export function truthOf(value: Scalar): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (isError(value)) return value;
  if (typeof value === "string") {
    const upper = value.toUpperCase();
    return upper === "TRUE" || upper === "FALSE" ? upper === "TRUE" : { error: "#VALUE!" };
  }
  return numberOf(value) !== 0;
}

/** @param isShownAsDate By the number format of the cell. */
export function scalarIn(value: CellValue, isShownAsDate: boolean): Scalar {
  if (typeof value === "number" && isShownAsDate) return { date: value };
  return isCellError(value) ? { error: value.error } : value;
}

/** Cell by cell; a single row or column is repeated beside a larger area. */
export function broadcast(
  values: readonly FormulaValue[],
  compute: (cells: readonly Scalar[]) => Scalar,
): FormulaValue {
  const areas = values.map(asMatrix);
  const rows = Math.max(...areas.map((area) => area.length));
  const columns = Math.max(...areas.map((area) => area[0]?.length ?? 1));
  if (rows === 1 && columns === 1) return compute(values.map(asScalar));
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) =>
      compute(
        areas.map((area) => {
          const line = area.length === 1 ? area[0] : area[r];
          const cell = line?.length === 1 ? line[0] : line?.[c];
          return cell === undefined ? { error: "#N/A" } : cell;
        }),
      ),
    ),
  );
}
