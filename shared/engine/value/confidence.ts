/**
 * How far a row can be relied on, and what limits it most.
 */
import { type ConfidenceCode, confidenceCodes } from "../codes.ts";
import { FEW_CUSTOMERS } from "../defaults.ts";
import { type Population, UNKNOWN } from "../population.ts";

/** Places in `confidenceCodes`, `medium:coverage` excepted: the engine does not see the rows left out. */
export function confidenceOf(population: Population, customers: number): Uint8Array {
  const { size, orderCount, age, inactivity } = population;
  const places = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    const code = limitOf(customers, orderCount[i]!, age[i]!, inactivity[i]!);
    places[i] = PLACES[code];
  }
  return places;
}

/** From the default model, 5.7. */
const MEDIUM_ORDERS = 2;
const HIGH_CUSTOMERS = 100;
const HIGH_ORDERS = 3;
const HIGH_HISTORY_DAYS = 180;

const PLACES = Object.fromEntries(confidenceCodes.map((code, place) => [code, place])) as Record<
  ConfidenceCode,
  number
>;

function limitOf(
  customers: number,
  orderCount: number,
  age: number,
  inactivity: number,
): ConfidenceCode {
  if (customers < FEW_CUSTOMERS) return "low:customers";
  // An unknown count (−1) is no evidence of a second order.
  if (orderCount < MEDIUM_ORDERS) return "low:orders";
  if (inactivity === UNKNOWN) return "low:dates";
  if (customers < HIGH_CUSTOMERS) return "medium:customers";
  if (orderCount < HIGH_ORDERS) return "medium:orders";
  return age < HIGH_HISTORY_DAYS ? "medium:history" : "high";
}
