/**
 * Cells between a script and the host: dates are the only values that JSON cannot carry.
 */
import { notEmulated } from "./emulated.ts";
import type { WireValues } from "./hostCalls.ts";

/** As `Range.getValues` answers: dates of this realm, "" for an empty cell. */
export function scriptValues({ rows, dates }: WireValues): unknown[][] {
  const values = rows as unknown[][];
  const columns = values[0]?.length ?? 0;
  for (let i = 0; i < dates.length; i += 2) {
    const place = dates[i] as number;
    (values[Math.floor(place / columns)] as unknown[])[place % columns] = new Date(
      dates[i + 1] as number,
    );
  }
  return values;
}

/** @param values What a script wants written. Numbers that are none become errors in Sheets; we refuse them. */
export function wireValues(values: readonly (readonly unknown[])[]): WireValues {
  const dates: number[] = [];
  const rows: (string | number | boolean | null)[][] = [];
  let place = 0;
  for (const line of values) {
    const row: (string | number | boolean | null)[] = [];
    for (const value of line) {
      if (value instanceof Date) {
        dates.push(place, value.getTime());
        row.push(null);
      } else row.push(wireValue(value));
      place++;
    }
    rows.push(row);
  }
  return { rows, dates };
}

function wireValue(value: unknown): string | number | boolean | null {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      if (!Number.isFinite(value)) {
        throw notEmulated(`writing the number ${value} into a cell`);
      }
      return value;
    case "undefined":
      return null;
    default:
      if (value === null) return null;
      throw notEmulated("writing an object into a cell");
  }
}
