/**
 * Google's own messages for arguments that do not fit, where scripts meet them.
 */
import { exception } from "./host.ts";

/** @throws As `Sheet.getRange` does. */
export function checkCoordinates(
  row: number,
  column: number,
  rows: number,
  columns: number,
  size: { readonly rows: number; readonly columns: number },
): void {
  if (row < 1) throw exception("The starting row of the range is too small.");
  if (column < 1) throw exception("The starting column of the range is too small.");
  if (rows < 1) throw exception("The number of rows in the range must be at least 1.");
  if (columns < 1) throw exception("The number of columns in the range must be at least 1.");
  if (row + rows - 1 > size.rows || column + columns - 1 > size.columns) {
    throw exception("The coordinates of the range are outside the dimensions of the sheet.");
  }
}

/** @throws As `Range.setValues` and its kin do. */
export function checkShape(
  data: readonly (readonly unknown[])[],
  rows: number,
  columns: number,
): void {
  if (!Array.isArray(data)) throw exception("The parameters don't match the method signature.");
  if (data.length !== rows) {
    throw exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${rows}.`,
    );
  }
  for (const line of data) {
    if (line.length === columns) continue;
    throw exception(
      `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columns}.`,
    );
  }
}

/** @throws When a number is missing or not whole, as a Java method behind the script would. */
export function checkWhole(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw exception("The parameters don't match the method signature.");
  }
  return Math.trunc(value);
}
