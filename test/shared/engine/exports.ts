/**
 * The committed exports as the engine takes them. No cell in them holds a comma or a quote;
 * reading real sheets is the add-on's part.
 */
import { readFileSync } from "node:fs";
import { type Population, UNKNOWN } from "#shared/engine/population.ts";
import type { OrderLog } from "#shared/engine/summary/summarise.ts";

/** A journey's shop: paid orders with a customer, each order number once. */
export function shopOrders(): { readonly orders: OrderLog; readonly names: readonly string[] } {
  const seen = new Set<string>();
  return orderLog(
    rowsOf("shopify_orders.csv").flatMap((row) => {
      const id = cell(row, "Name");
      const customer = cell(row, "Email").trim().toLowerCase();
      if (seen.has(id) || cell(row, "Financial Status") !== "paid" || customer === "") return [];
      seen.add(id);
      const day = dayNumber(cell(row, "Paid at").slice(0, 10));
      return [{ customer, day, hundredths: Math.round(Number(cell(row, "Subtotal")) * 100) }];
    }),
  );
}

/** The sample of CDNOW without its orders of zero, customers in ascending order of number. */
export function cdnowOrders(): { readonly orders: OrderLog; readonly names: readonly string[] } {
  return orderLog(
    rowsOf("cdnow-sample-orders.csv")
      .map((row) => ({
        customer: cell(row, "id"),
        day: dayNumber(cell(row, "date").replace(/(....)(..)(..)/, "$1-$2-$3")),
        hundredths: Math.round(Number(cell(row, "sales")) * 100),
      }))
      .filter(({ hundredths }) => hundredths !== 0)
      .sort((a, b) => Number(a.customer) - Number(b.customer)),
  );
}

/** A journey's customer table: one company a row. */
export function companies(asOf: number): {
  readonly population: Population;
  readonly names: readonly string[];
} {
  const rows = rowsOf("hubspot_w1.csv");
  const days = (column: string) => (row: Row) => asOf - dayNumber(cell(row, column));
  return {
    names: rows.map((row) => cell(row, "Company name")),
    population: {
      asOf,
      size: rows.length,
      age: Int32Array.from(rows, days("Became a Customer Date")),
      inactivity: Int32Array.from(rows, days("Recent Deal Close Date")),
      orderCount: Int32Array.from(rows, (row) => Number(cell(row, "Number of Associated Deals"))),
      spend: Float64Array.from(rows, (row) => Number(cell(row, "Total Revenue")) * 100),
      hasSpend: true,
      influence: Int32Array.from(rows, (row) => influenceOf(cell(row, "NPS"))),
      purchases: null,
      contracts: null,
    },
  };
}

/** @param isoDate YYYY-MM-DD. */
export function dayNumber(isoDate: string): number {
  const milliseconds = Date.parse(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) throw new Error(`not a date: ${isoDate}`);
  return milliseconds / 86_400_000;
}

type Row = ReadonlyMap<string, string>;

function rowsOf(file: string): readonly Row[] {
  const text = readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), "utf8");
  const [header, ...lines] = text.trim().split(/\r?\n/);
  const names = header!.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return new Map(names.map((name, i) => [name, cells[i] ?? ""]));
  });
}

function cell(row: Row, column: string): string {
  const value = row.get(column);
  if (value === undefined) throw new Error(`no column ${column}`);
  return value;
}

/** Net promoter answers: 9–10 promoter, 7–8 passive, below detractor. */
function influenceOf(answer: string): number {
  if (answer === "") return UNKNOWN;
  if (Number(answer) >= 9) return 100;
  return Number(answer) >= 7 ? 50 : 0;
}

function orderLog(
  rows: readonly { readonly customer: string; readonly day: number; readonly hundredths: number }[],
) {
  const names = [...new Set(rows.map((row) => row.customer))];
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const orders: OrderLog = {
    customers: names.length,
    customer: Int32Array.from(rows, (row) => placeOf.get(row.customer)!),
    day: Int32Array.from(rows, (row) => row.day),
    amount: Float64Array.from(rows, (row) => row.hundredths),
  };
  return { orders, names };
}
