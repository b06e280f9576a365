/**
 * Bounds and scales of the numbers on the wire.
 */

/** One request holds at most this many customers: 41 bytes each stay under Lambda's 6 MB event. */
export const MAX_CUSTOMERS = 130_000;
/** Of Lambda's 6 MB for an event: the rest is for its other fields, 10 KB of headers and claims among them. */
export const MAX_BODY_BYTES = 6_260_000;
/** A forecast is tried on at most so many of them: their columns cost eight bytes a customer. */
export const MAX_HELD_OUT_CUSTOMERS = 50_000;

export const MAX_DAYS = 100_000;
/** Hundredths. Whole numbers stay exact well beyond it. */
export const MAX_MONEY = 1e15;
/** Hundredths, of one amount of an account: profit is made of eight and stays within `MAX_MONEY`. */
export const MAX_AMOUNT = MAX_MONEY / 10;
export const MAX_MONTHS = 1_000_000;
export const MAX_ORDERS = 10_000_000;
/** Least number of a column in which not everybody's is known. */
export const UNKNOWN_OR = -1;

/** Value sent = value × scale, rounded. */
export const CHANCE_SCALE = 10_000;
export const ORDERS_SCALE = 10_000;
/** The ends of a range claim less than its middle. */
export const ORDERS_RANGE_SCALE = 100;
export const INTERVAL_SCALE = 10;
export const SCORE_SCALE = 10;
export const MONTHS_SCALE = 100;
/** Rounding to it moves a lifetime value of 36 months by less than a two-thousandth of one month's contribution. */
export const CHURN_SCALE = 1_000_000;
