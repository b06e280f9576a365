/**
 * Reading a selected table: whether its time grows with the rows and no faster, what it costs beside
 * parsing the same cells, and a day's equal orders, where comparing each with each would be the square.
 *
 * The two sides of a ratio alternate in one process and the fastest of several rounds counts.
 */
import type { Cell, SelectedTable } from "../../addon/src/table/selectedTable.ts";
import { checked, tableOf } from "../addon/table/tables.ts";
import { fastestOf, tellRatio } from "./ratio.ts";

const ROUNDS = 5;
const TENFOLD = 10;
/** Proportional would be 1; memory past the caches and its collection take the rest. */
const GROWTH_LIMIT = 1.6;
const PARSE_LIMIT = 10;

const few = wideTable(10_000);
const many = wideTable(100_000);
const manyAsJson = JSON.stringify(many.values);
let fewMs = Number.POSITIVE_INFINITY;
let manyMs = Number.POSITIVE_INFINITY;
let parseMs = Number.POSITIVE_INFINITY;
for (let round = 0; round < ROUNDS; round++) {
  fewMs = Math.min(fewMs, await fastestOf(TENFOLD, () => checked(few)));
  manyMs = Math.min(manyMs, await fastestOf(1, () => checked(many)));
  parseMs = Math.min(parseMs, await fastestOf(1, () => JSON.parse(manyAsJson)));
}
tellRatio({
  name: `table, 100,000 rows of 18 cells ÷ (10 × 10,000): ${manyMs.toFixed(0)} ms ÷ (10 × ${fewMs.toFixed(1)} ms)`,
  ratio: manyMs / (TENFOLD * fewMs),
  limit: GROWTH_LIMIT,
  otherwise: "the time grows faster than the number of rows",
});
tellRatio({
  name: `table, 100,000 rows read ÷ parsed as JSON: ${manyMs.toFixed(0)} ms ÷ ${parseMs.toFixed(0)} ms`,
  ratio: manyMs / parseMs,
  limit: PARSE_LIMIT,
  otherwise: "reading costs too much beside parsing",
});

const someEqual = equalOrders(3_000);
const manyEqual = equalOrders(30_000);
let someMs = Number.POSITIVE_INFINITY;
let equalMs = Number.POSITIVE_INFINITY;
for (let round = 0; round < ROUNDS; round++) {
  someMs = Math.min(someMs, await fastestOf(TENFOLD, () => checked(someEqual)));
  equalMs = Math.min(equalMs, await fastestOf(1, () => checked(manyEqual)));
}
tellRatio({
  name: `table, a day's equal orders, 30,000 ÷ (10 × 3,000): ${equalMs.toFixed(0)} ms ÷ (10 × ${someMs.toFixed(1)} ms)`,
  ratio: equalMs / (TENFOLD * someMs),
  limit: GROWTH_LIMIT,
  otherwise: "equal orders are compared each with each",
});

/** What a shop exports: most columns say nothing that a score is made of. */
function wideTable(rows: number): SelectedTable {
  const others = [..."abcdefghijklmno"];
  const lines = Array.from({ length: rows }, (_, i): Cell[] => [
    `c${i % 9000}@ex.com`,
    `2025-0${(i % 6) + 1}-11 10:00:00 +0000`,
    (i % 97) + 0.5,
    ...others,
  ]);
  return tableOf([["Customer", "Date", "Amount", ...others], ...lines]);
}

/** One customer, one day, one amount: only the last column tells the rows apart. */
function equalOrders(rows: number): SelectedTable {
  const lines = Array.from({ length: rows }, (_, i): Cell[] => [
    "amy",
    "2025-06-01",
    5,
    `item ${i}`,
  ]);
  return tableOf([["Customer", "Date", "Amount", "Item"], ...lines]);
}
