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
    places[i] = limitOf(customers, orderCount[i]!, age[i]!, inactivity[i]!);
  }
  return places;
}

/** From the default model, 5.7. */
const MEDIUM_ORDERS = 2;
const HIGH_CUSTOMERS = 100;
const HIGH_ORDERS = 3;
const HIGH_HISTORY_DAYS = 180;

const placeOf = (code: ConfidenceCode) => confidenceCodes.indexOf(code);
const LOW_CUSTOMERS = placeOf("low:customers");
const LOW_ORDERS = placeOf("low:orders");
const LOW_DATES = placeOf("low:dates");
const MEDIUM_BY_CUSTOMERS = placeOf("medium:customers");
const MEDIUM_BY_ORDERS = placeOf("medium:orders");
const MEDIUM_BY_HISTORY = placeOf("medium:history");
const HIGH = placeOf("high");

function limitOf(customers: number, orderCount: number, age: number, inactivity: number): number {
  if (customers < FEW_CUSTOMERS) return LOW_CUSTOMERS;
  // An unknown count (−1) is no evidence of a second order.
  if (orderCount < MEDIUM_ORDERS) return LOW_ORDERS;
  if (inactivity === UNKNOWN) return LOW_DATES;
  if (customers < HIGH_CUSTOMERS) return MEDIUM_BY_CUSTOMERS;
  if (orderCount < HIGH_ORDERS) return MEDIUM_BY_ORDERS;
  return age < HIGH_HISTORY_DAYS ? MEDIUM_BY_HISTORY : HIGH;
}
