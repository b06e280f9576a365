/**
 * The ways to tell what to expect of a customer.
 */

/** Models of purchase histories, fitted to the population. */
export const familyNames = ["bg-nbd", "mbg-nbd", "pareto-nbd"] as const;
export type FamilyName = (typeof familyNames)[number];

export const methods = [
  "closed-form",
  ...familyNames,
  "shifted-beta-geometric",
  "discounted-cash-flow",
] as const;
export type Method = (typeof methods)[number];

export const askedMethods = ["auto", ...methods] as const;
export type AskedMethod = (typeof askedMethods)[number];

/** Why a method was used. */
export const methodReasons = [
  /** It was asked for. */
  "asked",
  /** Too few customers, too few who came back, or too short a history for a fit to be stable. */
  "fewCustomers",
  "fewRepeatCustomers",
  "shortHistory",
  /** Purchase days are not known: one row is one customer. */
  "noPurchaseDays",
  /** The part of the history that was hidden is likeliest under it. */
  "likeliestHeldOut",
  /** Nothing could be hidden; the history is likeliest under it. */
  "likeliest",
  /** No family could be fitted. */
  "noFit",
  /** The table tells of contracts. */
  "contracts",
  /** Too few contracts have ended, or still run, to tell how retention changes with age. */
  "fewEnded",
] as const;
export type MethodReason = (typeof methodReasons)[number];
