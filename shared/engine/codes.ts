/**
 * Every code that a score can carry. A column holds the place of the code in its list;
 * lists only ever grow at their end, for their places are stored.
 */

export const segmentCodes = [
  "CH",
  "LO",
  "PL",
  "NE",
  "PR",
  "NA",
  "AS",
  "AR",
  "CL",
  "HI",
  "LT",
  "PS",
] as const;
export type SegmentCode = (typeof segmentCodes)[number];

/** Eight classes: first letter I (important, spend above the mean) or G (general);
 * second by inactivity and orders against their means: V recent and often, D recent and seldom,
 * K long ago and often, W long ago and seldom. */
export const eightClassCodes = ["IV", "ID", "IK", "IW", "GV", "GD", "GK", "GW"] as const;
export type EightClassCode = (typeof eightClassCodes)[number];

/** Best last, so that a larger place is a better tier. */
export const tierCodes = ["low", "medium", "high"] as const;
export type TierCode = (typeof tierCodes)[number];

/** Confidence and what limits it, in one code. */
export const confidenceCodes = [
  "low:customers",
  "low:orders",
  "low:dates",
  "medium:customers",
  "medium:orders",
  "medium:history",
  "medium:coverage",
  "high",
] as const;
export type ConfidenceCode = (typeof confidenceCodes)[number];

/** Bit i of a customer's `flags` says that flag i is raised. */
export const flagCodes = ["bigFirstOrder", "overdue"] as const;
export type FlagCode = (typeof flagCodes)[number];

/** What a reason leads with. */
export const reasonLeads = [
  "spend",
  "orders",
  "expected",
  "influence",
  /** No scores: too few customers to compare. */ "tooFew",
  /** No order yet. */ "prospect",
  /** Nothing that could be compared is known of this customer. */ "unscored",
] as const;
export type ReasonLead = (typeof reasonLeads)[number];

/** What a reason adds. */
export const reasonTurns = [
  /** Nothing more is known. */ "none",
  /** Last order later than usual, chance still active said. */ "overdue",
  /** Within the usual interval. */ "onTime",
  /** One order so far. */ "oneOrder",
  /** No order within the window. */ "dormant",
] as const;
export type ReasonTurn = (typeof reasonTurns)[number];

/** In a column of codes: this customer has none (a prospect, or too few customers to compare). */
export const NO_CODE = 255;
