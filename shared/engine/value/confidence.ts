/**
 * How far a row can be relied on, and what limits it most.
 */
import { type ConfidenceCode, confidenceCodes } from "../codes.ts";
import { FEW_CUSTOMERS } from "../defaults.ts";
import { type Population, UNKNOWN } from "../population.ts";
import type { Compared } from "../summary/compared.ts";

/** Places in `confidenceCodes`. */
export function confidenceOf(population: Population, compared: Compared): Uint8Array {
  const { size, orderCount, age, inactivity } = population;
  const best = coverageOf(population, compared) < HIGH_COVERAGE ? MEDIUM_BY_COVERAGE : HIGH;
  const places = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    const limit = limitOf(compared.customers, orderCount[i]!, age[i]!, inactivity[i]!);
    places[i] = limit === HIGH ? best : limit;
  }
  return places;
}

/** Share of the compared customers of whom both orders and dates are known: others are ranked against gaps. */
function coverageOf(
  { size, orderCount, inactivity }: Population,
  { isCompared, customers }: Compared,
): number {
  let covered = 0;
  for (let i = 0; i < size; i++) {
    const isCovered = Number(orderCount[i] !== UNKNOWN) & Number(inactivity[i] !== UNKNOWN);
    covered += isCovered & isCompared[i]!;
  }
  return customers === 0 ? 1 : covered / customers;
}

/** From the default model, 5.7. */
const MEDIUM_ORDERS = 2;
const HIGH_CUSTOMERS = 100;
const HIGH_ORDERS = 3;
const HIGH_HISTORY_DAYS = 180;
const HIGH_COVERAGE = 0.95;

const placeOf = (code: ConfidenceCode) => confidenceCodes.indexOf(code);
const LOW_CUSTOMERS = placeOf("low:customers");
const LOW_ORDERS = placeOf("low:orders");
const LOW_DATES = placeOf("low:dates");
const MEDIUM_BY_CUSTOMERS = placeOf("medium:customers");
const MEDIUM_BY_ORDERS = placeOf("medium:orders");
const MEDIUM_BY_HISTORY = placeOf("medium:history");
const MEDIUM_BY_COVERAGE = placeOf("medium:coverage");
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
