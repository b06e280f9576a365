/** The golden files of `test/golden/clv`, as they are. */
import { readFileSync } from "node:fs";
import type { HistoryCells } from "#shared/engine/clv/purchaseModel.ts";

const folder = new URL("../../../golden/clv/", import.meta.url);

export function goldenText(name: string): string {
  return readFileSync(new URL(name, folder), "utf8");
}

export function golden<Content>(name: string): Content {
  return JSON.parse(goldenText(name)) as Content;
}

/** Columns by their header. Every cell a number. */
export function goldenTable(name: string): Readonly<Record<string, Float64Array>> {
  const [headers = [], ...rows] = goldenText(name)
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  return Object.fromEntries(
    headers.map((header, place) => [
      header,
      Float64Array.from(rows, (cells) => Number(cells[place])),
    ]),
  );
}

/** A history a row: frequency, recency, age, customers. */
export function cellsOf(
  rows: readonly (readonly [number, number, number, number])[],
): HistoryCells {
  const column = (place: 0 | 1 | 2 | 3) => Float64Array.from(rows, (row) => row[place]);
  return { frequency: column(0), recency: column(1), age: column(2), customers: column(3) };
}
